import { z } from "zod";
import { BOUNDS } from "~/platform/bounds";
import { hotQuery } from "~/platform/database";
import { CatalogueEntry } from "./catalogue-entry";
import { buildIndex } from "./catalogue-index";
import type { CatalogueIndex } from "./catalogue-index";

const StoredCatalogue = z.object({
  version: z.number(),
  complete: z.boolean(),
  products: z.array(CatalogueEntry).nullable(),
});

/** In the order of use, the latest last. A cache only: another process reads the same from the database. */
const held = new Map<string, CatalogueIndex>();

/**
 * The shop's catalogue as last read at Shopify. One small statement where this process holds the latest version. Null
 * while it has never been read. `locale`: the shop's own language.
 */
export async function loadCatalogue(shopId: string, locale: string): Promise<CatalogueIndex | null> {
  const known = held.get(shopId);
  const [row] = await hotQuery<{ catalogue: unknown }>("select read_catalogue($1, $2) as catalogue", [
    shopId,
    known?.version ?? null,
  ]);
  if (!row?.catalogue) return null;
  const { version, complete, products } = StoredCatalogue.parse(row.catalogue);
  const index = known && products === null ? known : buildIndex({ version, complete, entries: products ?? [] }, locale);
  held.delete(shopId);
  held.set(shopId, index);
  makeRoom();
  return index;
}

function makeRoom(): void {
  let products = [...held.values()].reduce((sum, { entries }) => sum + entries.length, 0);
  for (const [shopId, { entries }] of held) {
    if (products <= BOUNDS.cataloguesInMemory || held.size === 1) return;
    held.delete(shopId);
    products -= entries.length;
  }
}
