import type { AdminApi } from "~/shopify/admin-api";
import { OfferProductsByTitleDocument, OfferProductTitlesDocument } from "~/shopify/operations.generated";

export interface NamedProduct {
  /** GID. */
  id: string;
  title: string;
}

/** Products whose title has all these words or beginnings of words; at most twenty, by title. No words: the first twenty. */
export async function findProducts(api: AdminApi, text: string): Promise<NamedProduct[]> {
  // Nothing of Shopify's search language gets through: letters and digits only.
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 6) ?? [];
  const query = words.map((word) => `title:${word}*`).join(" AND ");
  return (await api.query(OfferProductsByTitleDocument, { query })).products.nodes;
}

/** The titles of products by their GIDs; what the shop does not have any more is left out. */
export async function nameProducts(api: AdminApi, ids: string[]): Promise<NamedProduct[]> {
  if (ids.length === 0) return [];
  const { nodes } = await api.query(OfferProductTitlesDocument, { ids });
  return nodes.flatMap((node) => (node && "title" in node ? [{ id: node.id, title: node.title }] : []));
}
