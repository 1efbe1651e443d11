import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyWebhook } from "~/shopify/webhooks/verify-webhook";

const body = Buffer.from('{"id":1,"note":"naïve – 你好"}');
const sign = (bytes: Buffer, secret = "s") => createHmac("sha256", secret).update(bytes).digest("base64");
const headers = (more: Record<string, string> = {}) =>
  new Headers({
    "X-Shopify-Hmac-Sha256": sign(body),
    "X-Shopify-Topic": "orders/updated",
    "X-Shopify-Shop-Domain": "juniper-lane.myshopify.com",
    "X-Shopify-Webhook-Id": "w-1",
    "X-Shopify-Triggered-At": "2026-11-20T10:00:00.000Z",
    ...more,
  });

describe("a webhook", () => {
  it("is verified over its raw bytes and read", () => {
    expect(verifyWebhook(headers(), body, ["s"])).toMatchObject({
      shopDomain: "juniper-lane.myshopify.com",
      topic: "orders/updated",
      webhookId: "w-1",
      payload: { id: 1, note: "naïve – 你好" },
    });
  });

  it("is refused with 401 when the signature is missing, forged or of another body", () => {
    const forged = [
      headers({ "X-Shopify-Hmac-Sha256": sign(body, "guess") }),
      headers({ "X-Shopify-Hmac-Sha256": "x" }),
    ];
    for (const given of forged) {
      expect(() => verifyWebhook(given, body, ["s"])).toThrow(expect.objectContaining({ status: 401 }));
    }
    expect(() => verifyWebhook(headers(), Buffer.from("{}"), ["s"])).toThrow(expect.objectContaining({ status: 401 }));
  });

  it("is refused with 400 when it is signed but names no shop, no id or is no object", () => {
    const bad = headers();
    bad.delete("X-Shopify-Webhook-Id");
    expect(() => verifyWebhook(bad, body, ["s"])).toThrow(expect.objectContaining({ status: 400 }));
    expect(() => verifyWebhook(headers({ "X-Shopify-Shop-Domain": "evil.example" }), body, ["s"])).toThrow(
      expect.objectContaining({ status: 400 }),
    );
    const list = Buffer.from("[1]");
    expect(() => verifyWebhook(headers({ "X-Shopify-Hmac-Sha256": sign(list) }), list, ["s"])).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  });

  it("signed with the secret before a rotation is still taken", () => {
    const old = headers({ "X-Shopify-Hmac-Sha256": sign(body, "old") });
    expect(verifyWebhook(old, body, ["new", "old"]).webhookId).toBe("w-1");
  });
});
