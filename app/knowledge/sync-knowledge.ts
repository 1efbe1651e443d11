import { AppError } from "~/platform/errors";
import { forShop } from "~/platform/database";
import { log } from "~/platform/log";
import { backgroundApi } from "~/shopify/admin-api";
import { readSources } from "./read-sources";
import { storeDocument } from "./store-document";
import type { NewDocument } from "./store-document";

/** Documents per transaction: a second of work at most. */
const BATCH = 20;

/**
 * Reads everything that the shop has published and keeps it; what is gone or no longer published goes here too, FAQs
 * stay. Idempotent. Shops that are not installed are left alone. Throws what failed, after noting it; without access
 * there is nothing to repeat, so that is noted only.
 */
export async function syncKnowledge(shopId: string): Promise<void> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
  if (!shop || shop.uninstalledAt) return;
  await note(shopId, { startedAt: new Date(), endedAt: null, stepsDone: 0, stepsTotal: 0, failure: null });
  try {
    const documents = await readSources(backgroundApi(shop.domain), (stepsDone, stepsTotal) =>
      note(shopId, { stepsDone, stepsTotal }),
    );
    await storeAll(shopId, documents);
    await note(shopId, { endedAt: new Date(), succeededAt: new Date() });
  } catch (error) {
    const failure = error instanceof AppError ? error.code : "internal";
    await note(shopId, { endedAt: new Date(), failure });
    if (failure !== "shopify_unauthorized") throw error;
    log.warn({ code: "knowledge_unauthorized", shopId }, "no access to the shop's texts");
  }
}

type SyncNote = Partial<{
  startedAt: Date;
  endedAt: Date | null;
  succeededAt: Date;
  stepsDone: number;
  stepsTotal: number;
  failure: string | null;
}>;

async function note(shopId: string, change: SyncNote): Promise<void> {
  await forShop(shopId, (tx) =>
    tx.knowledgeSync.upsert({ where: { shopId }, create: { shopId, ...change }, update: change }),
  );
}

async function storeAll(shopId: string, documents: NewDocument[]): Promise<void> {
  const kept: string[] = [];
  for (let from = 0; from < documents.length; from += BATCH) {
    await forShop(shopId, async (tx) => {
      // The same job may run twice at once; one after the other they agree.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`knowledge/${shopId}`}, 0))`;
      for (const document of documents.slice(from, from + BATCH)) kept.push(await storeDocument(tx, shopId, document));
    });
  }
  await forShop(shopId, (tx) =>
    tx.knowledgeDocument.deleteMany({ where: { shopId, kind: { not: "faq" }, id: { notIn: kept } } }),
  );
}
