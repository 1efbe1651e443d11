import { describe, expect, it } from "vitest";
import { anOrder, aCustomer, aFulfillment, anEvent, daysAgo, storeWith } from "../store/fixtures";
import { admin, openShopify, textWith, tokenFor } from "../testing";
import { accessMap } from "../schema/admin-schema";
import { parseScopeNeed } from "./access";

describe("what Shopify's words demand", () => {
  it.each([
    ["`read_products` access scope.", [["read_products"]]],
    [
      "`read_content` access scope or `read_online_store_pages` access scope.",
      [["read_content", "read_online_store_pages"]],
    ],
    [
      "`read_orders` access scope. Also: Requires the `read_returns` access scope.",
      [["read_orders"], ["read_returns"]],
    ],
    ["`read_orders` access scope. Also: The user must have manage_abandoned_checkouts permission.", [["read_orders"]]],
    ["Apps must have `write_discounts` access scope.", [["write_discounts"]]],
    ["`write_orders` access scope. Also: This action cannot be reversed.", [["write_orders"]]],
  ])("%s", (text, groups) => expect(parseScopeNeed(text).groups).toEqual(groups));

  it("reads a bare scope name on a mutation as its write scope", () => {
    expect(parseScopeNeed("`orders` access scope or `marketplace_orders` access scope.", true).groups).toEqual([
      ["write_orders", "write_marketplace_orders"],
    ]);
  });

  it("finds a scope in every text of the map that names one", () => {
    const { types, fields } = accessMap();
    const texts = [...Object.values(types), ...Object.values(fields)].filter((text) => /`(read|write)_\w+`/.test(text));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => parseScopeNeed(text).groups.length === 0)).toEqual([]);
  });
});

describe("scopes", () => {
  const order = anOrder({ name: "#1001", fulfillments: [aFulfillment()] });
  const stores = [storeWith({ orders: [order] })];

  it("answers a field without its scope with ACCESS_DENIED and null, and the rest as usual", async () => {
    const shopify = await openShopify({ stores });
    const token = tokenFor(shopify.shop(), ["read_products"]);
    const { status, body } = await admin(shopify, "{ shop { name } orders(first: 1) { nodes { id } } }", { token });
    expect(status).toBe(200);
    expect(body.data).toBeNull();
    expect(body.errors).toMatchObject([
      {
        path: ["orders"],
        extensions: { code: "ACCESS_DENIED", requiredAccess: textWith("read_orders") },
      },
    ]);
  });

  it("takes write_x for read_x", async () => {
    const shopify = await openShopify({ stores });
    const token = tokenFor(shopify.shop(), ["write_orders"]);
    const { body } = await admin(shopify, "{ orders(first: 1) { nodes { name } } }", { token });
    expect(body).toMatchObject({ data: { orders: { nodes: [{ name: "#1001" }] } } });
  });

  it("demands both scopes where Shopify says also", async () => {
    const shopify = await openShopify({ stores });
    const query = `{ returnableFulfillments(orderId: "${order.id}", first: 1) { nodes { id } } }`;
    const withOne = await admin(shopify, query, { token: tokenFor(shopify.shop(), ["read_orders"]) });
    expect(withOne.body.errors?.[0]?.extensions.code).toBe("ACCESS_DENIED");
    const withBoth = await admin(shopify, query, { token: tokenFor(shopify.shop(), ["read_orders", "read_returns"]) });
    expect(withBoth.body.errors).toBeUndefined();
  });

  it("checks what node(id:) finds, although the query names no type", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await admin(shopify, `{ node(id: "${order.id}") { id } }`, {
      token: tokenFor(shopify.shop(), []),
    });
    expect(body.data).toEqual({ node: null });
    expect(body.errors?.[0]?.extensions.code).toBe("ACCESS_DENIED");
  });
});

describe("protected customer data", () => {
  const customer = aCustomer();
  const order = anOrder({
    customer: { id: customer.id },
    fulfillments: [
      aFulfillment({ events: [anEvent("IN_TRANSIT", daysAgo(1), { city: "Dublin", country: "Ireland" })] }),
    ],
  });
  const stores = [storeWith({ customers: [customer], orders: [order] })];
  const query = `{ order(id: "${order.id}") {
    name email
    shippingAddress { city zip firstName }
    fulfillments(first: 1) { events(first: 1) { nodes { city country } } }
  } }`;

  it("is all there with every level", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await admin(shopify, query);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({ order: { email: "ada@example.com", shippingAddress: { zip: "T12 X70A" } } });
  });

  it("reads as null, with an error each, without its level; the rest stays", async () => {
    const shopify = await openShopify({ stores, protectedData: ["email"] });
    const { body } = await admin(shopify, query);
    expect(body.data).toEqual({
      order: {
        name: order.name,
        email: "ada@example.com",
        shippingAddress: { city: "Cork", zip: null, firstName: null },
        fulfillments: [{ events: { nodes: [{ city: null, country: "Ireland" }] } }],
      },
    });
    expect(body.errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code])).toEqual([
      ["zip", "ACCESS_DENIED"],
      ["firstName", "ACCESS_DENIED"],
      ["city", "ACCESS_DENIED"],
    ]);
  });
});
