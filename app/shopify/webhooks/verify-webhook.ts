import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { AppError } from "~/platform/errors";
import { parseShopDomain } from "~/platform/shop-id";
import { parseStorable } from "~/platform/storable-text";

/** A delivery whose signature fits; `topic` in lower case as in shopify.app.toml. */
export interface VerifiedWebhook {
  shopDomain: string;
  topic: string;
  webhookId: string;
  eventId: string | null;
  triggeredAt: Date | null;
  payload: Record<string, unknown>;
}

const DeliveryHeaders = z.object({
  hmac: z.string().min(1),
  topic: z.string().min(1).max(100),
  domain: z.string().min(1),
  webhookId: z.string().min(1).max(200),
  eventId: z.string().max(200).nullable(),
  triggeredAt: z.string().nullable(),
});

/**
 * shopify.dev/docs/apps/build/webhooks/subscribe/https: base64 HMAC-SHA256 over the raw body. `secrets`: the
 * current one and, for an hour after a rotation, the one before.
 * Throws `unauthorized` (401, as Shopify's compliance check demands) or `bad_request`.
 */
export function verifyWebhook(headers: Headers, rawBody: Buffer, secrets: string[]): VerifiedWebhook {
  const parsed = DeliveryHeaders.safeParse({
    hmac: headers.get("x-shopify-hmac-sha256"),
    topic: headers.get("x-shopify-topic"),
    domain: headers.get("x-shopify-shop-domain"),
    webhookId: headers.get("x-shopify-webhook-id"),
    eventId: headers.get("x-shopify-event-id"),
    triggeredAt: headers.get("x-shopify-triggered-at"),
  });
  const given = Buffer.from(headers.get("x-shopify-hmac-sha256") ?? "", "base64");
  const fits = secrets.some((secret) => {
    const wanted = createHmac("sha256", secret).update(rawBody).digest();
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
  if (!fits) throw new AppError("unauthorized", "webhook signature does not fit");
  if (!parsed.success) throw new AppError("bad_request", "webhook headers missing");

  let payload: unknown;
  try {
    payload = parseStorable(rawBody.toString("utf8"));
  } catch {
    throw new AppError("bad_request", "webhook body is not JSON");
  }
  const body = z.record(z.string(), z.unknown()).safeParse(payload);
  if (!body.success) throw new AppError("bad_request", "webhook body is not an object");
  const triggeredAt = new Date(parsed.data.triggeredAt ?? "");
  return {
    shopDomain: parseShopDomain(parsed.data.domain),
    topic: parsed.data.topic.toLowerCase(),
    webhookId: parsed.data.webhookId,
    eventId: parsed.data.eventId,
    triggeredAt: Number.isNaN(triggeredAt.getTime()) ? null : triggeredAt,
    payload: body.data,
  };
}
