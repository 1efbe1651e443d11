import { describe, expect, it } from "vitest";
import { anOrder, storeWith } from "../store/fixtures";
import { admin, openShopify, tokenFor } from "../testing";

const stores = [storeWith({ orders: [anOrder({ name: "#1001" })] })];

describe("requests that are wrong", () => {
  it.each([
    ["an unknown field", "{ shop { nickname } }", "undefinedField"],
    ["an unknown argument", "{ orders(first: 1, colour: 1) { nodes { id } } }", "graphqlValidationError"],
  ])("answers %s with 200 and an error", async (_what, query, code) => {
    const shopify = await openShopify({ stores });
    const { status, body } = await admin(shopify, query);
    expect(status).toBe(200);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions.code).toBe(code);
  });

  it("names the field and its type when the field does not exist", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await admin(shopify, "{ shop { nickname } }");
    expect(body.errors?.[0]).toMatchObject({
      message: "Field 'nickname' doesn't exist on type 'Shop'",
      extensions: { typeName: "Shop", fieldName: "nickname" },
    });
  });

  it("takes deprecated fields, as Shopify still does", async () => {
    const customer = { id: "gid://shopify/Customer/1", defaultEmailAddress: { emailAddress: "ada@example.com" } };
    const shopify = await openShopify({ stores: [storeWith({ customers: [customer] })] });
    const { body } = await admin(shopify, `{ customer(id: "${customer.id}") { email } }`);
    expect(body.data).toEqual({ customer: { email: "ada@example.com" } });
  });

  it("refuses variables of the wrong type", async () => {
    const shopify = await openShopify({ stores });
    const query = "query ($id: ID!) { order(id: $id) { id } }";
    expect((await admin(shopify, query)).body.errors?.[0]?.extensions.code).toBe("INVALID_VARIABLE");
  });

  it("says which field it does not simulate", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await admin(shopify, "{ shop { name features { giftCards } } }");
    expect(body.errors).toMatchObject([{ extensions: { code: "NOT_SIMULATED", field: "Shop.features" } }]);
    const mutation = await admin(
      shopify,
      'mutation { removeFromReturn(returnId: "gid://shopify/Return/1") { userErrors { message } } }',
    );
    expect(mutation.body.errors).toMatchObject([
      { extensions: { code: "NOT_SIMULATED", field: "Mutation.removeFromReturn" } },
    ]);
  });

  it("demands first or last of a connection", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await admin(shopify, "{ orders { nodes { id } } }");
    expect(body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("answers a refund without @idempotent with an error", async () => {
    const shopify = await openShopify({ stores });
    const refund = (directive: string) =>
      admin(
        shopify,
        `mutation { refundCreate(input: { orderId: "gid://shopify/Order/1" }) ${directive} { userErrors { message } } }`,
        {
          token: tokenFor(shopify.shop(), ["write_orders"]),
        },
      );
    expect((await refund("")).body.errors?.[0]?.extensions.code).toBe("BAD_REQUEST");
    expect((await refund('@idempotent(key: "a")')).body.data).toEqual({
      refundCreate: { userErrors: [{ message: "Order does not exist" }] },
    });
  });

  it("knows no other API version and no other path", async () => {
    const shopify = await openShopify({ stores });
    expect((await admin(shopify, "{ shop { id } }", { version: "2024-01" })).status).toBe(404);
    expect((await fetch(`${shopify.url}/admin/api/2026-10/orders.json`)).status).toBe(404);
  });

  it("answers a body that is no request with 400", async () => {
    const shopify = await openShopify({ stores });
    const send = (body: string) =>
      fetch(`${shopify.url}/admin/api/2026-10/graphql.json`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-shopify-access-token": tokenFor(shopify.shop()) },
        body,
      });
    expect((await send("{")).status).toBe(400);
    expect((await send("{}")).status).toBe(400);
  });
});

describe("query cost", () => {
  it("counts 2 + n × children for a connection and tells what was really used", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await admin(
      shopify,
      "{ orders(first: 10) { nodes { id lineItems(first: 5) { nodes { id } } } } }",
    );
    // 2 + 10 × (1 order + 2 + 5 × 1 line)
    expect(body.extensions?.cost).toMatchObject({
      requestedQueryCost: 82,
      actualQueryCost: 6,
      throttleStatus: { maximumAvailable: 2000, restoreRate: 100 },
    });
  });

  it("takes out of the bucket only what was used", async () => {
    const shopify = await openShopify({ stores });
    shopify.shop().bucket = { available: 1000, countedAt: Date.now() };
    const { body } = await admin(shopify, "{ orders(first: 100) { nodes { customer { id } } } }");
    expect(body.extensions?.cost).toMatchObject({ requestedQueryCost: 202, actualQueryCost: 3 });
    expect(body.extensions?.cost.throttleStatus.currentlyAvailable).toBeGreaterThanOrEqual(997);
  });

  it("counts sizes given as variables, fragments, and ten for a mutation", async () => {
    const shopify = await openShopify({ stores });
    const fragments = await admin(
      shopify,
      "query ($n: Int!) { orders(first: $n) { nodes { ...O } } } fragment O on Order { customer { id } }",
      {
        variables: { n: 20 },
      },
    );
    expect(fragments.body.extensions?.cost.requestedQueryCost).toBe(42);
    const mutation = await admin(
      shopify,
      'mutation { tagsAdd(id: "gid://shopify/Order/1", tags: []) { userErrors { message } } }',
      {
        token: tokenFor(shopify.shop(), ["write_orders"]),
      },
    );
    expect(mutation.body.extensions?.cost.requestedQueryCost).toBe(11);
  });

  it("refuses a query of more than 1,000 points", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await admin(shopify, "{ orders(first: 250) { nodes { lineItems(first: 10) { nodes { id } } } } }");
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "MAX_COST_EXCEEDED", cost: 3252, maxCost: 1000 });
  });

  it("throttles with status 200 when the bucket is empty, and fills it again", async () => {
    const shopify = await openShopify({ stores });
    const shop = shopify.shop();
    const dear = "{ orders(first: 250) { nodes { id customer { id } } } }";
    shop.bucket = { available: 400, countedAt: Date.now() };
    const refused = await admin(shopify, dear);
    expect(refused.status).toBe(200);
    expect(refused.body.errors?.[0]?.extensions.code).toBe("THROTTLED");
    expect(refused.body.extensions?.cost).toMatchObject({ requestedQueryCost: 502, actualQueryCost: null });
    expect(refused.body.extensions?.cost.throttleStatus.currentlyAvailable).toBeLessThan(502);

    shop.bucket.countedAt -= 2_000;
    expect((await admin(shopify, dear)).body.errors).toBeUndefined();
  });

  it("keeps a bucket per shop", async () => {
    const second = "pico-books.myshopify.com";
    const shopify = await openShopify({ stores: [...stores, storeWith({ shop: { myshopifyDomain: second } })] });
    shopify.shop().bucket = { available: 0, countedAt: Date.now() + 60_000 };
    const query = "{ shop { name } }";
    expect((await admin(shopify, query)).body.errors?.[0]?.extensions.code).toBe("THROTTLED");
    expect((await admin(shopify, query, { shop: shopify.shop(second) })).body.errors).toBeUndefined();
  });
});
