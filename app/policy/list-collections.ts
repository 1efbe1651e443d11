import type { AdminApi } from "~/shopify/admin-api";
import { PolicyCollectionsDocument } from "~/shopify/operations.generated";

/** The shop's collections by title, at most 250: what one page of a list can show. Throws AppError as the Admin API does. */
export async function listCollections(api: AdminApi): Promise<{ id: string; title: string }[]> {
  const { collections } = await api.query(PolicyCollectionsDocument, {});
  return collections.nodes.map(({ id, title }) => ({ id, title }));
}
