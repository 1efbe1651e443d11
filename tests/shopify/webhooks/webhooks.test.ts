import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { API_SECRET, DEMO_SHOP } from "../identity";
import { aCustomer, aFulfillment, anEvent, anOrder, daysAgo, storeWith } from "../store/fixtures";
import { admin, adminData, openListening, post, textLike, tokenFor, topicsOf, TOPICS } from "../testing";
import { COMPLIANCE_TOPICS, headerTopic, topicEnum } from "./topics";

describe("a webhook", () => {
  it("carries Shopify's headers and a signature over its raw body", async () => {
    const { app, shopify } = await openListening();
    shopify.world.emit(shopify.shop(), "shop/update", { name: "Wärmline ✓" });
    await shopify.webhooks.idle();
    const [webhook] = app.received;
    expect(webhook?.path).toBe("/webhooks");
    expect(webhook?.headers).toMatchObject({
      "content-type": "application/json",
      "x-shopify-topic": "shop/update",
      "x-shopify-shop-domain": DEMO_SHOP,
      "x-shopify-api-version": "2026-10",
      "x-shopify-webhook-id": textLike(/^[\da-f-]{36}$/),
      "x-shopify-event-id": textLike(/^[\da-f-]{36}$/),
      "x-shopify-triggered-at": textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    const signature = createHmac("sha256", API_SECRET).update(webhook!.body, "utf8").digest("base64");
    expect(webhook?.headers["x-shopify-hmac-sha256"]).toBe(signature);
    expect(JSON.parse(webhook!.body)).toEqual({ name: "Wärmline ✓" });
  });

  it("goes to every subscription of its topic, with one event id and an id each", async () => {
    const { app, shopify } = await openListening();
    const mutation = `mutation ($uri: String!) { webhookSubscriptionCreate(topic: SHOP_UPDATE, webhookSubscription: { uri: $uri, name: "more" }) { webhookSubscription { id topic uri apiVersion { handle } } userErrors { message } } }`;
    const created = await adminData(shopify, mutation, { variables: { uri: `${app.url}/more` } });
    expect(created).toMatchObject({
      webhookSubscriptionCreate: { webhookSubscription: { topic: "SHOP_UPDATE" }, userErrors: [] },
    });
    const twice = await adminData<{ webhookSubscriptionCreate: { userErrors: unknown[] } }>(shopify, mutation, {
      variables: { uri: `${app.url}/more` },
    });
    expect(twice.webhookSubscriptionCreate.userErrors).toHaveLength(1);

    shopify.world.emit(shopify.shop(), "shop/update", {});
    await shopify.webhooks.idle();
    expect(app.received.map(({ path }) => path).sort()).toEqual(["/more", "/webhooks"]);
    const ids = (name: string) => new Set(app.received.map(({ headers }) => headers[name])).size;
    expect([ids("x-shopify-webhook-id"), ids("x-shopify-event-id")]).toEqual([2, 1]);
    const names = Object.fromEntries(app.received.map(({ path, headers }) => [path, headers["x-shopify-name"]]));
    expect(names).toEqual({ "/more": "more", "/webhooks": undefined });
    expect(await adminData(shopify, "{ webhookSubscriptions(first: 5) { nodes { topic uri } } }")).toEqual({
      webhookSubscriptions: { nodes: [{ topic: "SHOP_UPDATE", uri: `${app.url}/more` }] },
    });
  });

  it("is sent again, the same, until the app answers with 2xx", async () => {
    const { app, shopify } = await openListening({ webhookRetryScale: 0 });
    app.answers.push(500, 302, 404);
    const [delivery] = shopify.world.emit(shopify.shop(), "shop/update", { a: 1 });
    await expect.poll(() => delivery?.state).toBe("delivered");
    expect(delivery?.attempts.map(({ status }) => status)).toEqual([500, 302, 404, 200]);
    expect(
      new Set(app.received.map(({ headers, body }) => `${String(headers["x-shopify-webhook-id"])} ${body}`)).size,
    ).toBe(1);
  });

  it("is tried again when the clock has moved far enough, not before", async () => {
    const { app, shopify } = await openListening();
    app.answers.push(503);
    const [delivery] = shopify.world.emit(shopify.shop(), "shop/update", {});
    await shopify.webhooks.idle();
    shopify.world.clock.advance(5_000);
    await shopify.webhooks.idle();
    expect(delivery?.attempts).toHaveLength(1);
    shopify.world.clock.advance(10_000);
    await expect.poll(() => delivery?.state).toBe("delivered");
  });

  it("is given up after eight retries, and an API-made subscription goes with it", async () => {
    const { app, shopify } = await openListening({ webhookRetryScale: 0, app: { webhooks: [] } });
    const shop = shopify.shop();
    const at = new Date().toISOString();
    shop.subscriptions.push({
      id: "gid://shopify/WebhookSubscription/1",
      topic: "shop/update",
      uri: `${app.url}/x`,
      filter: null,
      includeFields: [],
      name: null,
      createdAt: at,
      updatedAt: at,
      consecutiveFailures: 0,
    });
    app.answers.push(...Array.from({ length: 20 }, () => 500));
    const [delivery] = shopify.world.emit(shop, "shop/update", {});
    await expect.poll(() => delivery?.state).toBe("given_up");
    expect(delivery?.attempts).toHaveLength(9);
    expect(shop.subscriptions).toEqual([]);
  });

  it("counts an app that cannot be reached as a failure", async () => {
    const { shopify } = await openListening({
      app: { webhooks: [{ topic: "shop/update", uri: "http://127.0.0.1:1/x", compliance: false }] },
    });
    const [delivery] = shopify.world.emit(shopify.shop(), "shop/update", {});
    await shopify.webhooks.idle();
    expect(delivery).toMatchObject({ state: "waiting", attempts: [{ status: null, error: textLike(/./) }] });
  });

  it("can be sent twice, out of order, and forged", async () => {
    const { app, shopify } = await openListening();
    const shop = shopify.shop();
    shopify.webhooks.hold();
    for (const n of [1, 2, 3]) shopify.webhooks.emit(shop, "shop/update", { n }, { duplicates: n === 1 ? 1 : 0 });
    await shopify.webhooks.idle();
    expect(app.received).toEqual([]);
    await shopify.webhooks.release("reversed");
    expect(app.received.map(({ body }) => (JSON.parse(body) as { n: number }).n)).toEqual([3, 2, 1, 1]);
    const ids = app.received.map(({ headers }) => headers["x-shopify-webhook-id"]);
    expect(ids[2]).toBe(ids[3]);

    shopify.webhooks.emit(shop, "shop/update", {}, { forged: true });
    await shopify.webhooks.idle();
    const forged = app.received.at(-1)!;
    const signature = createHmac("sha256", API_SECRET).update(forged.body).digest("base64");
    expect(forged.headers["x-shopify-hmac-sha256"]).not.toBe(signature);
  });

  it("carries only the fields that its subscription asked for", async () => {
    const { app, shopify } = await openListening({ app: { webhooks: [] } });
    const subscribe = `mutation ($w: WebhookSubscriptionInput!) { webhookSubscriptionCreate(topic: SHOP_UPDATE, webhookSubscription: $w) { userErrors { message } } }`;
    await adminData(shopify, subscribe, { variables: { w: { uri: `${app.url}/x`, includeFields: ["name"] } } });
    shopify.world.emit(shopify.shop(), "shop/update", { name: "Juniper Lane", email: "a@example.com" });
    await shopify.webhooks.idle();
    expect(app.received[0]?.body).toBe('{"name":"Juniper Lane"}');
    const filtered = await admin(shopify, subscribe, { variables: { w: { uri: `${app.url}/y`, filter: "id:1" } } });
    expect(filtered.body.errors?.[0]?.extensions.code).toBe("NOT_SIMULATED");
  });

  it("waits its turn when there is much to tell, and none is lost", async () => {
    const { app, shopify } = await openListening();
    for (let n = 0; n < 75; n++) shopify.world.emit(shopify.shop(), "shop/update", { n });
    await shopify.webhooks.idle();
    const numbers = app.received.map(({ body }) => (JSON.parse(body) as { n: number }).n);
    expect(new Set(numbers).size).toBe(75);
  });

  it("does not come without the scope of its topic", async () => {
    const { app, shopify } = await openListening();
    const shop = shopify.shop();
    shop.grantedScopes = new Set(["read_orders"]);
    shopify.world.emit(shop, "fulfillment_events/create", {});
    shopify.world.emit(shop, "orders/updated", {});
    await shopify.webhooks.idle();
    expect(topicsOf(app)).toEqual(["orders/updated"]);
    const subscribe = `mutation { webhookSubscriptionCreate(topic: FULFILLMENT_EVENTS_CREATE, webhookSubscription: { uri: "https://app.example/x" }) { userErrors { field } } }`;
    const refused = await admin(shopify, subscribe, { token: tokenFor(shop, ["read_orders"]) });
    expect(refused.body.data).toEqual({
      webhookSubscriptionCreate: { userErrors: [{ field: ["webhookSubscription", "topic"] }] },
    });
  });
});

describe("payloads", () => {
  it("are REST-shaped, with global ids beside the numbers and dates in the app's present", async () => {
    const customer = aCustomer();
    const order = anOrder({
      name: "#1001",
      createdAt: daysAgo(2),
      customer: { id: customer.id },
      fulfillments: [aFulfillment({ createdAt: daysAgo(1), events: [anEvent("IN_TRANSIT", daysAgo(1))] })],
    });
    const { app, shopify } = await openListening({ stores: [storeWith({ customers: [customer], orders: [order] })] });
    shopify.world.clock.advance(86_400_000);
    await post(shopify, "/_standin/webhooks", { shop: DEMO_SHOP, topic: "orders/updated", id: order.id });
    await shopify.webhooks.idle();
    expect(JSON.parse(app.received.at(-1)!.body)).toMatchObject({
      id: Number(order.id.split("/").at(-1)),
      admin_graphql_api_id: order.id,
      name: "#1001",
      created_at: daysAgo(3),
      email: "ada@example.com",
      fulfillment_status: "fulfilled",
      financial_status: "paid",
      customer: { admin_graphql_api_id: customer.id, first_name: "Ada" },
      fulfillments: [{ shipment_status: "in_transit", tracking_number: "CE123456785IE" }],
    });
  });

  it("hide personal fields without their protected data level", async () => {
    const order = anOrder();
    const { app, shopify } = await openListening({ stores: [storeWith({ orders: [order] })], protectedData: [] });
    await post(shopify, "/_standin/webhooks", { shop: DEMO_SHOP, topic: "orders/updated", id: order.id });
    await shopify.webhooks.idle();
    expect(JSON.parse(app.received[0]!.body)).toMatchObject({
      email: null,
      shipping_address: { zip: null, first_name: null, city: "Cork" },
    });
  });

  it("of the compliance topics name the customer and the orders", async () => {
    const customer = aCustomer({ email: "ada@example.com" });
    const order = anOrder({ customer: { id: customer.id } });
    const { app, shopify } = await openListening({ stores: [storeWith({ customers: [customer], orders: [order] })] });
    for (const topic of COMPLIANCE_TOPICS) {
      await post(shopify, "/_standin/webhooks", { shop: DEMO_SHOP, topic, id: customer.id });
    }
    await shopify.webhooks.idle();
    const byTopic = Object.fromEntries(
      app.received.map(({ headers, body }) => [String(headers["x-shopify-topic"]), JSON.parse(body) as unknown]),
    );
    const orderNumber = Number(order.id.split("/").at(-1));
    expect(byTopic).toMatchObject({
      "customers/data_request": {
        shop_domain: DEMO_SHOP,
        customer: { email: "ada@example.com" },
        orders_requested: [orderNumber],
      },
      "customers/redact": { customer: { id: Number(customer.id.split("/").at(-1)) }, orders_to_redact: [orderNumber] },
      "shop/redact": { shop_id: 1, shop_domain: DEMO_SHOP },
    });
  });
});

it("knows a topic by both its names", () => {
  for (const topic of [...TOPICS, "orders/partially_fulfilled", "fulfillments/create"])
    expect(headerTopic(topicEnum(topic))).toBe(topic);
});
