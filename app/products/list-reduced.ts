import type { AdminApi } from "~/shopify/admin-api";
import { loadCatalogue } from "./load-catalogue";
import type { ProductNow } from "./product-now";
import { readProducts } from "./read-products";

/** Where a tag, collection, type or title says "sale"; in a description it may be by the way. */
const FIRM_PLACE = 0.6;

/**
 * Products that are reduced at this moment, of those that the shop itself files under "sale", at most `most`. Whether
 * they really are, Shopify's prices say, not the tag.
 */
export async function listReduced(
  shopify: AdminApi,
  shop: { id: string; locale: string },
  locale: string,
  most: number,
): Promise<ProductNow[]> {
  const index = await loadCatalogue(shop.id, shop.locale);
  const filed = [...(index?.words.get("asks:sale") ?? [])].filter(([, weight]) => weight >= FIRM_PLACE);
  const ids = filed.sort((a, b) => b[1] - a[1]).flatMap(([at]) => index?.entries[at]?.id ?? []);
  const products = await readProducts(shopify, ids, locale);
  const there = products.filter(({ variants }) =>
    variants.some(({ before, stock }) => before !== null && stock !== "out"),
  );
  return there.slice(0, most);
}
