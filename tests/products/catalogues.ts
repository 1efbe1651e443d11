import { readFileSync } from "node:fs";
import { buildIndex } from "~/products/catalogue-index";
import type { CatalogueEntry } from "~/products/catalogue-entry";
import type { CatalogueIndex } from "~/products/catalogue-index";
import type { ProductInput } from "../shopify/store/fixtures";

/** A product as the index keeps it; `title` alone is enough. */
export function anEntry(parts: Partial<CatalogueEntry> & { title: string }): CatalogueEntry {
  const handle = parts.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return {
    ...{ id: `gid://shopify/Product/${handle}`, handle, type: "", vendor: "", tags: [], collections: [], options: [] },
    ...{ text: "", isGiftCard: false, lowestPrice: 20, titles: {} },
    ...parts,
  };
}

export const indexOf = (entries: CatalogueEntry[], locale = "en"): CatalogueIndex =>
  buildIndex({ version: 1, complete: true, entries }, locale);

/** The demo's shop, as a sync would read it. */
export function demoCatalogue(): CatalogueIndex {
  const path = new URL("../shopify/demo-store/juniper-lane.json", import.meta.url);
  const store = JSON.parse(readFileSync(path, "utf8")) as {
    products: ProductInput[];
    collections: { title: string; products: { id: string }[] }[];
  };
  return indexOf(
    store.products.map((product) => ({
      id: product.id,
      handle: product.handle,
      title: product.title,
      type: product.productType ?? "",
      vendor: product.vendor ?? "",
      tags: product.tags ?? [],
      collections: store.collections
        .filter(({ products }) => products.some(({ id }) => id === product.id))
        .map(({ title }) => title),
      options: (product.options ?? []).map(({ name, values }) => ({ name, values })),
      text: (product.descriptionHtml ?? "").replace(/<[^>]+>/g, " ").slice(0, 600),
      isGiftCard: product.isGiftCard ?? false,
      lowestPrice: Math.min(...product.variants.map(({ price }) => Number(price))),
      titles: {},
    })),
  );
}
