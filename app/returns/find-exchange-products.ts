import type { Locale } from "~/contract/chat";
import { BOUNDS } from "~/platform/bounds";
import type { CatalogueEntry } from "~/products/catalogue-entry";
import type { CatalogueIndex } from "~/products/catalogue-index";
import { loadCatalogue } from "~/products/load-catalogue";
import type { ProductNow } from "~/products/product-now";
import { readAsk } from "~/products/read-ask";
import type { ProductAsk } from "~/products/read-ask";
import { findAtShopify, readProducts } from "~/products/read-products";
import { searchCatalogue, searchSimilar } from "~/products/search-catalogue";
import type { AdminApi } from "~/shopify/admin-api";

/** How many are read at most to find enough that are in stock. */
const MOST_READ = 18;

/**
 * Other products that can be had instead of one, in stock now, the likeliest first: by the shopper's words, else like the
 * one that goes back. A gift card is no product to exchange for. Throws AppError as the Admin API does.
 */
export async function findExchangeProducts(
  shop: { id: string; locale: string },
  shopify: AdminApi,
  instead: { productId: string | null; words: string | null },
  locale: Locale,
): Promise<ProductNow[]> {
  const index = await loadCatalogue(shop.id, shop.locale);
  const ask = instead.words === null ? null : readAsk(instead.words, locale);
  const found = ask ? await byWords(shopify, index, ask, locale) : suggestions(index, instead.productId);
  const ids = [...new Set(found)].filter((id) => id !== instead.productId).slice(0, MOST_READ);
  const fitting: ProductNow[] = [];
  for (let at = 0; at < ids.length && fitting.length < BOUNDS.productsShown; at += BOUNDS.productsShown) {
    const products = await readProducts(shopify, ids.slice(at, at + BOUNDS.productsShown), locale);
    fitting.push(...products.filter((product) => !product.isGiftCard && isToBeHad(product, ask)));
  }
  return fitting.slice(0, BOUNDS.productsShown);
}

async function byWords(
  shopify: AdminApi,
  index: CatalogueIndex | null,
  ask: ProductAsk,
  locale: Locale,
): Promise<string[]> {
  const hits = index ? searchCatalogue(index, ask, locale) : [];
  if (hits.length > 0 || index?.complete) return hits.map(({ entry }) => entry.id);
  return findAtShopify(shopify, ask.words);
}

/** Like the one that goes back, then what costs about as much. */
function suggestions(index: CatalogueIndex | null, productId: string | null): string[] {
  if (!index) return [];
  const own = index.entries.find(({ id }) => id === productId);
  if (!own) return index.entries.map(({ id }) => id);
  const distance = ({ lowestPrice }: CatalogueEntry) => Math.abs(lowestPrice - own.lowestPrice);
  const others = [...index.entries].sort((a, b) => distance(a) - distance(b));
  return [...searchSimilar(index, own), ...others].map(({ id }) => id);
}

function isToBeHad({ variants, currency }: ProductNow, ask: ProductAsk | null): boolean {
  const bound = ask?.bound;
  const { min, max } = !bound || (bound.currency && bound.currency !== currency) ? { min: null, max: null } : bound;
  return variants.some(
    ({ stock, price }) =>
      stock !== "out" && (max === null || Number(price) <= max) && (min === null || Number(price) >= min),
  );
}
