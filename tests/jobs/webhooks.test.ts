import { createHmac, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { JOB_HANDLERS } from "~/jobs/handlers";
import { WEBHOOK_HANDLERS } from "~/jobs/webhooks";
import { forShop, hotQuery } from "~/platform/database";
import { startJobs } from "~/platform/jobs";
import { action } from "~/routes/webhooks";
import { SealedSessionStorage } from "~/shopify/session-storage";
import { API_SECRET, DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { startMailbox } from "../shopify/mail/mailbox";
import type { Mailbox } from "../shopify/mail/mailbox";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { connect, useShopify } from "../support/shopify-world";

let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ port: 0 });
  process.env.SMTP_URL = `smtp://localhost:${mailbox.port}`;
});
useAppDatabase();
const shopify = useShopify({
  stores: [storeWith(), storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } })],
  appToml: "shopify.app.toml",
});
beforeAll(() => startJobs(JOB_HANDLERS));
afterAll(async () => {
  await mailbox.stop();
  delete process.env.SMTP_URL;
});

interface Sending {
  topic: string;
  payload: object;
  shop?: string;
  id?: string;
  secret?: string;
  triggeredAt?: Date;
}
/** Posts to the app what Shopify would send; the status is all that Shopify sees. */
async function send({
  topic,
  payload,
  shop = DEMO_SHOP,
  id = randomUUID(),
  secret = API_SECRET,
  triggeredAt,
}: Sending) {
  const body = JSON.stringify(payload);
  const request = new Request("http://localhost:3000/webhooks", {
    method: "POST",
    body,
    headers: {
      "X-Shopify-Topic": topic,
      "X-Shopify-Shop-Domain": shop,
      "X-Shopify-Webhook-Id": id,
      "X-Shopify-Event-Id": randomUUID(),
      "X-Shopify-API-Version": "2026-10",
      "X-Shopify-Triggered-At": (triggeredAt ?? new Date()).toISOString(),
      "X-Shopify-Hmac-Sha256": createHmac("sha256", secret).update(body).digest("base64"),
    },
  });
  return (await action({ request, params: {}, context: { signal: AbortSignal.timeout(10_000) } })).status;
}

const deliveries = (shopId = SHOP_A) => forShop(shopId, (tx) => tx.webhookDelivery.findMany({ where: { shopId } }));
const processed = (id: string, shopId = SHOP_A) =>
  vi.waitFor(async () => {
    const row = (await deliveries(shopId)).find(({ webhookId }) => webhookId === id);
    expect(row?.processedAt).toBeInstanceOf(Date);
    return row!;
  }, 10_000);

async function aConversation(shopId: string, more: { customerId?: string; replyEmail?: string; text?: string } = {}) {
  const id = randomUUID();
  await forShop(shopId, async (tx) => {
    await tx.conversation.create({
      data: {
        shopId,
        id,
        visitorId: randomUUID(),
        customerId: more.customerId ?? null,
        replyEmail: more.replyEmail ?? null,
        locale: "en",
        timeZone: "UTC",
        lastSeq: 1,
        answeredSeq: 1,
      },
    });
    await tx.message.create({
      data: { shopId, conversationId: id, seq: 1, author: "shopper", text: more.text ?? "hello" },
    });
  });
  return id;
}
const exists = async (shopId: string, id: string) =>
  (await forShop(shopId, (tx) => tx.conversation.count({ where: { shopId, id } }))) === 1;

/** Tables with a row of the shop in which these words stand anywhere. */
async function tablesThatName(shopId: string, words: string): Promise<string[]> {
  const tables = await hotQuery<{ name: string }>(
    "select table_name::text as name from information_schema.columns where table_schema = 'public' and column_name = 'shop_id'",
    [],
  );
  return forShop(shopId, async (tx) => {
    const naming: string[] = [];
    for (const { name } of tables) {
      const rows = await tx.$queryRawUnsafe<unknown[]>(
        `select 1 from "${name}" t where to_jsonb(t)::text ilike '%' || $1 || '%' limit 1`,
        words,
      );
      if (rows.length > 0) naming.push(name);
    }
    return naming;
  });
}

describe("webhook intake", () => {
  it("stores a delivery once, however often and in whatever order it comes, and keeps no payload after", async () => {
    const id = randomUUID();
    const payload = { admin_graphql_api_id: "gid://shopify/Order/1", email: "ada@example.com" };
    const statuses = await Promise.all([1, 2, 3, 4].map(() => send({ topic: "orders/updated", payload, id })));
    expect(statuses).toEqual([200, 200, 200, 200]);
    expect((await processed(id)).payload).toEqual({});
    expect((await deliveries()).filter(({ webhookId }) => webhookId === id)).toHaveLength(1);
    expect(await send({ topic: "orders/updated", payload, id })).toBe(200);
  });

  it("turns a forged one away with 401 and stores nothing", async () => {
    const before = await deliveries();
    expect(await send({ topic: "shop/redact", payload: {}, secret: "guess" })).toBe(401);
    expect(await deliveries()).toHaveLength(before.length);
  });

  it("stores what no database would, with a sign in its place, and loses no event over it", async () => {
    const id = randomUUID();
    const payload = { admin_graphql_api_id: "gid://shopify/Order/1", note: "NUL \u0000", name: "half a \ud83d" };
    expect(await send({ topic: "orders/updated", payload, id })).toBe(200);
    await processed(id);
  });

  it("takes a topic it does not know without failing, so that Shopify does not send it for hours", async () => {
    const id = randomUUID();
    expect(await send({ topic: "carts/create", payload: {}, id })).toBe(200);
    await processed(id);
  });
});

describe("compliance", () => {
  it("customers/redact erases that customer's conversations, in that shop only", async () => {
    const theirs = await aConversation(SHOP_A, { customerId: "7001" });
    const asGuest = await aConversation(SHOP_A, { text: "my mail is Ada@Example.com" });
    const byMail = await aConversation(SHOP_A, { replyEmail: "ada@example.com" });
    const others = await aConversation(SHOP_A, { customerId: "7002" });
    const otherShop = await aConversation(SHOP_B, { customerId: "7001", replyEmail: "ada@example.com" });
    const id = randomUUID();
    const payload = { customer: { id: 7001, email: "ada@example.com" }, orders_to_redact: [] };
    await send({ topic: "customers/redact", payload, id });
    await processed(id);
    expect(await Promise.all([theirs, asGuest, byMail].map((each) => exists(SHOP_A, each)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(await exists(SHOP_A, others)).toBe(true);
    expect(await exists(SHOP_B, otherShop)).toBe(true);
  });

  it("customers/redact leaves no trace of the person in any table, an earlier data request's included", async () => {
    const email = "greta.lindqvist@example.com";
    const customer = { id: 7009, email, phone: "+46701234567" };
    await aConversation(SHOP_A, { customerId: "7009", replyEmail: email, text: `write to ${email}` });
    const requested = randomUUID();
    const request = { customer, orders_requested: [], data_request: { id: 100 } };
    await send({ topic: "customers/data_request", payload: request, id: requested });
    await processed(requested);
    await mailbox.waitFor(({ text }) => text?.includes(`write to ${email}`) === true);
    expect(await tablesThatName(SHOP_A, email)).toContain("outbox_entry");

    const id = randomUUID();
    await send({ topic: "customers/redact", payload: { customer, orders_to_redact: [] }, id });
    await processed(id);
    for (const trace of [email, "7009", "46701234567"]) expect(await tablesThatName(SHOP_A, trace)).toEqual([]);
  });

  it("customers/redact without anything to go by erases nothing", async () => {
    const others = await aConversation(SHOP_A);
    const id = randomUUID();
    await send({ topic: "customers/redact", payload: { customer: {}, orders_to_redact: [] }, id });
    await processed(id);
    expect(await exists(SHOP_A, others)).toBe(true);
  });

  it("customers/data_request mails the merchant what is stored, once", async () => {
    const conversationId = await aConversation(SHOP_A, { customerId: "7005", text: "where is my blue lamp?" });
    const at = new Date();
    const rating = { shopId: SHOP_A, conversationId, answeredAt: at, resolvedAt: at, asks: true, ratedAt: at };
    await forShop(SHOP_A, (tx) => tx.rating.create({ data: { ...rating, stars: 4, word: "quick and kind" } }));
    const payload = { customer: { id: 7005, email: "lena@example.com" }, data_request: { id: 99 } };
    await send({ topic: "customers/data_request", payload });
    await send({ topic: "customers/data_request", payload });
    const mail = await mailbox.waitFor(({ text }) => text?.includes("blue lamp") === true);
    expect(mail.to).toContain("team@example.com");
    expect(mail.text).toContain("quick and kind");
    const id = randomUUID();
    await send({ topic: "customers/data_request", payload, id });
    await processed(id);
    expect(mailbox.messages().filter(({ text }) => text?.includes("blue lamp"))).toHaveLength(1);
  });

  it("customers/data_request counts what a guest wrote about an order of theirs", async () => {
    const conversationId = await aConversation(SHOP_A, { text: "is my green vase on its way?" });
    const orderId = "gid://shopify/Order/4711";
    const proof = { shopId: SHOP_A, conversationId, orderId, orderName: "#4711", provedBy: "email" };
    await forShop(SHOP_A, (tx) => tx.orderProof.create({ data: { ...proof, expiresAt: new Date() } }));
    const payload = { customer: { id: 7010 }, orders_requested: [4711], data_request: { id: 101 } };
    await send({ topic: "customers/data_request", payload });
    await mailbox.waitFor(({ text }) => text?.includes("green vase") === true);
  });

  it("shop/redact erases everything of that shop and nothing of another", async () => {
    const gone = await aConversation(SHOP_B);
    const kept = await aConversation(SHOP_A);
    await send({ topic: "shop/redact", payload: { shop_domain: SECOND_SHOP }, shop: SECOND_SHOP });
    await vi.waitFor(async () => {
      const left = await forShop(SHOP_B, async (tx) => [await tx.shop.count(), await tx.shopifySession.count()]);
      expect(left).toEqual([0, 0]);
    }, 10_000);
    expect(await exists(SHOP_B, gone)).toBe(false);
    expect(await exists(SHOP_A, kept)).toBe(true);
  });
});

describe("installation", () => {
  const session = () => new SealedSessionStorage().loadSession(`offline_${DEMO_SHOP}`);

  it("ends with app/uninstalled: tokens go, the shop's conversations wait for a return or for shop/redact", async () => {
    const kept = await aConversation(SHOP_A);
    const id = randomUUID();
    await send({ topic: "app/uninstalled", payload: {}, id });
    await processed(id);
    expect(await session()).toBeUndefined();
    expect(await exists(SHOP_A, kept)).toBe(true);
    const shop = await forShop(SHOP_A, (tx) => tx.shop.findUniqueOrThrow({ where: { id: SHOP_A } }));
    expect(shop.uninstalledAt).toBeInstanceOf(Date);
  });

  it("is not ended by an app/uninstalled from before a reinstallation that arrives late", async () => {
    await connect(shopify(), DEMO_SHOP);
    const id = randomUUID();
    await send({ topic: "app/uninstalled", payload: {}, id, triggeredAt: new Date(Date.now() - 3_600_000) });
    await processed(id);
    expect(await session()).toBeDefined();
  });
});

it("every topic of the app's configuration has a handler, and no handler is without a topic", () => {
  const subscribed = shopify().world.app.webhooks.map(({ topic }) => topic);
  expect([...new Set(subscribed)].sort()).toEqual(Object.keys(WEBHOOK_HANDLERS).sort());
});
