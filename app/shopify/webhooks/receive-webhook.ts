import { hotQuery } from "~/platform/database";
import { sendJob } from "~/platform/jobs";
import { shopIdOf } from "~/platform/shop-id";
import type { VerifiedWebhook } from "./verify-webhook";

/**
 * Stores a delivery once by Shopify's webhook id and leaves the work to a job, so that Shopify has its answer in
 * milliseconds (it allows 5 s in all). A repeat of one that was not processed yet wakes the job again.
 */
export async function receiveWebhook(webhook: VerifiedWebhook): Promise<void> {
  const shopId = shopIdOf(webhook.shopDomain);
  const rows = await hotQuery<{ open: boolean }>("select store_webhook($1, $2, $3, $4, $5, $6) as open", [
    shopId,
    webhook.webhookId,
    webhook.eventId,
    webhook.topic,
    webhook.triggeredAt,
    JSON.stringify(webhook.payload),
  ]);
  if (rows[0]?.open) {
    await sendJob(
      "webhook",
      { shopId, webhookId: webhook.webhookId },
      { singletonKey: `${shopId}/${webhook.webhookId}` },
    );
  }
}
