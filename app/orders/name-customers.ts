import type { AdminApi } from "~/shopify/admin-api";
import { CustomerNamesDocument } from "~/shopify/operations.generated";

/** Shopify's names of customers by their numeric ids; who is not there any more is left out. Stores nothing. */
export async function nameCustomers(api: AdminApi, ids: string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const { nodes } = await api.query(CustomerNamesDocument, {
    ids: ids.map((id) => `gid://shopify/Customer/${id}`),
  });
  return Object.fromEntries(
    nodes.flatMap((node) => (node && "displayName" in node ? [[node.id.split("/").at(-1), node.displayName]] : [])),
  ) as Record<string, string>;
}
