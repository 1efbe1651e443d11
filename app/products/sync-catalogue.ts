import { createHash } from "node:crypto";
import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { sendJob } from "~/platform/jobs";
import { log } from "~/platform/log";
import { backgroundApi } from "~/shopify/admin-api";
import type { CatalogueEntry } from "./catalogue-entry";
import { readCatalogue, readCatalogueEntry } from "./read-source";
import type { SourceCatalogue } from "./read-source";

/** Has the catalogue read as soon as a worker is free; several requests meanwhile are one. */
export async function requestCatalogueSync(shopId: string): Promise<void> {
  await sendJob("catalogue", { shopId, productId: null }, { singletonKey: `${shopId}/all` });
}

/** Products per statement. */
const BATCH = 200;
/** Changes to stock come as changes to the product, in swarms: those of a few seconds are one look. */
const SWARM_SECONDS = 5;

/** Has one product read anew, after Shopify said that it has changed. */
export async function requestProductSync(shopId: string, productId: string): Promise<void> {
  const options = { singletonKey: `${shopId}/${productId}`, afterSeconds: SWARM_SECONDS };
  await sendJob("catalogue", { shopId, productId }, options);
}

/**
 * Reads what the online store sells, or one product of it, and keeps what a search needs. Idempotent. Shops that are
 * not installed are left alone; without access there is nothing to repeat.
 */
export async function syncCatalogue(shopId: string, productId: string | null): Promise<void> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
  if (!shop || shop.uninstalledAt) return;
  const shopify = backgroundApi(shop.domain);
  try {
    const startedAt = new Date();
    if (productId === null) await storeAll(shopId, await readCatalogue(shopify), startedAt);
    else await storeOne(shopId, productId, await readCatalogueEntry(shopify, productId));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "shopify_unauthorized") throw error;
    log.warn({ code: "catalogue_unauthorized", shopId }, "no access to the shop's products");
  }
}

/** `entry`: null when the online store does not show the product, any more or yet. */
async function storeOne(shopId: string, id: string, entry: CatalogueEntry | null): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lock(tx, shopId);
    const changed = entry
      ? await write(tx, shopId, [entry])
      : (await tx.catalogueProduct.deleteMany({ where: { shopId, id } })).count;
    if (changed > 0) await tx.catalogueSync.updateMany({ where: { shopId }, data: { version: { increment: 1 } } });
  });
}

async function storeAll(shopId: string, { entries, complete }: SourceCatalogue, startedAt: Date): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lock(tx, shopId);
    let changed = 0;
    for (let from = 0; from < entries.length; from += BATCH)
      changed += await write(tx, shopId, entries.slice(from, from + BATCH));
    // What came by a webhook while the list was being read is newer than the list.
    const ids = entries.map(({ id }) => id);
    changed += await tx.$executeRaw`
      delete from catalogue_product where shop_id = ${shopId}::uuid and read_at < ${startedAt} and id <> all(${ids})`;
    const done = { startedAt, succeededAt: new Date(), complete };
    await tx.catalogueSync.upsert({
      where: { shopId },
      create: { shopId, version: 1, ...done },
      update: changed > 0 ? { ...done, version: { increment: 1 } } : done,
    });
  });
}

/** Returns how many have changed. */
function write(tx: ShopTransaction, shopId: string, entries: CatalogueEntry[]): Promise<number> {
  const rows = entries.map((entry) => ({ id: entry.id, handle: entry.handle, entry, checksum: checksumOf(entry) }));
  return tx.$executeRaw`
    insert into catalogue_product as p (shop_id, id, handle, entry, checksum)
    select ${shopId}::uuid, r.id, r.handle, r.entry, r.checksum
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, handle text, entry jsonb, checksum text)
    on conflict (shop_id, id) do update
      set handle = excluded.handle, entry = excluded.entry, checksum = excluded.checksum, read_at = now()
      where p.checksum <> excluded.checksum`;
}

/** The same job may run twice at once; one after the other they agree. */
async function lock(tx: ShopTransaction, shopId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`catalogue/${shopId}`}, 0))`;
}

const checksumOf = (entry: CatalogueEntry): string => createHash("sha256").update(JSON.stringify(entry)).digest("hex");
