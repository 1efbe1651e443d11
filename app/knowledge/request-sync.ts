import { forShop } from "~/platform/database";
import { sendJob } from "~/platform/jobs";
import { syncKnowledge } from "./sync-knowledge";

/**
 * Shopify tells nothing when a page, an article or a policy changes (there are no such webhooks), so the shop's texts
 * are read again this often.
 */
const AGAIN_AFTER_SECONDS = 6 * 3_600;

/** Has the shop's texts read as soon as a worker is free; several requests meanwhile are one. */
export async function requestSync(shopId: string): Promise<void> {
  await sendJob("knowledge", { shopId }, { singletonKey: `${shopId}/now` });
}

/** The job: reads now, and plans the next time. The plan comes first, so that a failure does not end the series. */
export async function runSyncJob(shopId: string): Promise<void> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
  if (!shop || shop.uninstalledAt) return;
  await sendJob("knowledge", { shopId }, { singletonKey: `${shopId}/again`, afterSeconds: AGAIN_AFTER_SECONDS });
  await syncKnowledge(shopId);
}
