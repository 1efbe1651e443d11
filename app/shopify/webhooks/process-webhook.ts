import { forShop } from "~/platform/database";
import { log } from "~/platform/log";

export interface StoredWebhook {
  shopId: string;
  topic: string;
  triggeredAt: Date | null;
  payload: Record<string, unknown>;
}

/** Idempotent: a webhook may be processed more than once. */
export type WebhookHandler = (webhook: StoredWebhook) => Promise<void>;

/** Runs the handler of a stored delivery and marks it processed. A topic without a handler is noted, not retried. */
export async function processWebhook(
  shopId: string,
  webhookId: string,
  handlers: Record<string, WebhookHandler>,
): Promise<void> {
  const key = { shopId_webhookId: { shopId, webhookId } };
  const delivery = await forShop(shopId, (tx) => tx.webhookDelivery.findUnique({ where: key }));
  if (!delivery || delivery.processedAt) return;
  const handler = handlers[delivery.topic];
  if (handler) {
    await handler({
      shopId,
      topic: delivery.topic,
      triggeredAt: delivery.triggeredAt,
      payload: delivery.payload as Record<string, unknown>,
    });
  } else log.warn({ code: "webhook_unknown", topic: delivery.topic }, "webhook without a handler");
  // The id is kept against repeats, the payload (personal data, often) is not. updateMany, because shop/redact
  // has removed the row along with everything else.
  await forShop(shopId, (tx) =>
    tx.webhookDelivery.updateMany({ where: { shopId, webhookId }, data: { processedAt: new Date(), payload: {} } }),
  );
}
