import { describe, expect, it } from "vitest";
import type { Shopify } from "../start";
import { aCustomer, aProduct, daysAgo, inDays, inHours, storeWith } from "../store/fixtures";
import { admin, adminData, openListening, openShopify, post, tokenFor } from "../testing";

const customer = aCustomer({ id: "gid://shopify/Customer/1", email: "ada@example.com" });
const cushion = aProduct({
  id: "gid://shopify/Product/1",
  variants: [{ id: "gid://shopify/ProductVariant/11", price: "40.00", inventoryQuantity: 12 }],
});
const vase = aProduct({
  id: "gid://shopify/Product/2",
  variants: [{ id: "gid://shopify/ProductVariant/21", price: "10.00", inventoryQuantity: 12 }],
});

const SCOPES = ["read_orders", "read_customers", "write_discounts", "read_products"];

async function openShop(): Promise<{ shopify: Shopify; token: string }> {
  const shopify = await openShopify({
    stores: [storeWith({ customers: [customer], products: [cushion, vase] })],
    app: { scopes: SCOPES },
  });
  return { shopify, token: tokenFor(shopify.shop(), SCOPES) };
}

const BASIC = `mutation ($d: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $d) {
    codeDiscountNode { id codeDiscount { __typename ... on DiscountCodeBasic {
      title status startsAt endsAt usageLimit appliesOncePerCustomer asyncUsageCount tags discountClasses
      codes(first: 1) { nodes { id code asyncUsageCount } } shareableUrls { url }
      context { __typename ... on DiscountCustomers { customers { id } } }
      customerGets { value { __typename ... on DiscountPercentage { percentage } } items { __typename } }
      minimumRequirement { ... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount } } } } } }
    userErrors { field code } } }`;

interface Created {
  codeDiscountNode: { id: string; codeDiscount: Record<string, unknown> } | null;
  userErrors: { field: string[]; code: string }[];
}

const basic = (parts: Record<string, unknown> = {}) => ({
  title: "Late parcel · #1001",
  code: "WARM-7",
  startsAt: daysAgo(0),
  customerGets: { value: { percentage: 0.15 }, items: { all: true } },
  ...parts,
});

async function createBasic({ shopify, token }: { shopify: Shopify; token: string }, parts = {}): Promise<Created> {
  const data = await adminData<{ discountCodeBasicCreate: Created }>(shopify, BASIC, {
    variables: { d: basic(parts) },
    token,
  });
  return data.discountCodeBasicCreate;
}

const buy = (shopify: Shopify, parts: Record<string, unknown>) =>
  post(shopify, "/_standin/orders", {
    shop: shopify.shop().domain,
    lines: [{ variant: "gid://shopify/ProductVariant/11" }],
    ...parts,
  });

describe("a basic code", () => {
  it("is made for one customer, once, until a day, with a minimum", async () => {
    const shop = await openShop();
    const endsAt = inDays(14);
    const { codeDiscountNode, userErrors } = await createBasic(shop, {
      endsAt,
      usageLimit: 1,
      appliesOncePerCustomer: true,
      tags: ["warmline", "late-parcel"],
      context: { customers: { add: [customer.id] } },
      minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: "30.00" } },
    });
    expect(userErrors).toEqual([]);
    expect(codeDiscountNode?.id).toMatch(/^gid:\/\/shopify\/DiscountCodeNode\/\d+$/);
    expect(codeDiscountNode?.codeDiscount).toMatchObject({
      __typename: "DiscountCodeBasic",
      title: "Late parcel · #1001",
      status: "ACTIVE",
      endsAt,
      usageLimit: 1,
      appliesOncePerCustomer: true,
      asyncUsageCount: 0,
      tags: ["warmline", "late-parcel"],
      discountClasses: ["ORDER"],
      codes: { nodes: [{ code: "WARM-7", asyncUsageCount: 0 }] },
      shareableUrls: [{ url: `${shop.shopify.url}/discount/WARM-7` }],
      context: { __typename: "DiscountCustomers", customers: [{ id: customer.id }] },
      customerGets: { value: { percentage: 0.15 }, items: { __typename: "AllDiscountItems" } },
      minimumRequirement: { greaterThanOrEqualToSubtotal: { amount: "30.0" } },
    });
  });

  it("answers TAKEN for a code that exists, whatever its case, and makes nothing", async () => {
    const shop = await openShop();
    await createBasic(shop);
    const again = await createBasic(shop, { code: "warm-7" });
    expect(again).toEqual({
      codeDiscountNode: null,
      userErrors: [{ field: ["basicCodeDiscount", "code"], code: "TAKEN" }],
    });
    expect(shop.shopify.shop().store.data.discountNodes).toHaveLength(1);
  });

  it.each([
    [
      "more than everything off",
      { customerGets: { value: { percentage: 1.5 }, items: { all: true } } },
      "VALUE_OUTSIDE_RANGE",
    ],
    [
      "less than nothing off",
      { customerGets: { value: { percentage: -0.1 }, items: { all: true } } },
      "VALUE_OUTSIDE_RANGE",
    ],
    ["an end before its start", { endsAt: daysAgo(1) }, "END_DATE_BEFORE_START_DATE"],
    ["no title", { title: " " }, "BLANK"],
    ["no code", { code: "" }, "BLANK"],
    ["no start", { startsAt: null }, "BLANK"],
    ["no uses", { usageLimit: 0 }, "GREATER_THAN"],
    ["a customer who is not there", { context: { customers: { add: ["gid://shopify/Customer/99"] } } }, "INVALID"],
    [
      "no amount",
      { customerGets: { value: { discountAmount: { amount: "0" } }, items: { all: true } } },
      "GREATER_THAN",
    ],
    [
      "two kinds of value",
      { customerGets: { value: { percentage: 0.1, discountAmount: { amount: "1" } }, items: { all: true } } },
      "TOO_MANY_ARGUMENTS",
    ],
    ["nothing that it applies to", { customerGets: { value: { percentage: 0.1 }, items: {} } }, "APPLIES_ON_NOTHING"],
    [
      "two minimums",
      {
        minimumRequirement: {
          subtotal: { greaterThanOrEqualToSubtotal: "1" },
          quantity: { greaterThanOrEqualToQuantity: "1" },
        },
      },
      "MINIMUM_SUBTOTAL_AND_QUANTITY_RANGE_BOTH_PRESENT",
    ],
  ])("is refused with %s", async (_what, parts, code) => {
    const { codeDiscountNode, userErrors } = await createBasic(await openShop(), parts);
    expect(codeDiscountNode).toBeNull();
    expect(userErrors.map((error) => error.code)).toContain(code);
  });

  it("needs write_discounts", async () => {
    const { shopify } = await openShop();
    const token = tokenFor(shopify.shop(), ["read_discounts"]);
    const { body } = await admin(shopify, BASIC, { variables: { d: basic() }, token });
    expect(body.errors?.[0]?.extensions.code).toBe("ACCESS_DENIED");
  });
});

const FIND = `query ($code: String!, $q: String) {
  codeDiscountNodeByCode(code: $code) { id codeDiscount { ... on DiscountCodeBasic { status asyncUsageCount endsAt } } }
  discountNodes(first: 10, query: $q) { nodes { id discount { ... on DiscountCodeBasic { title status } } } } }`;

interface Found {
  codeDiscountNodeByCode: { id: string; codeDiscount: { status: string; asyncUsageCount: number } } | null;
  discountNodes: { nodes: { id: string; discount: { title: string; status: string } }[] };
}

describe("looking for codes", () => {
  it("finds one by its code and by tag, title and status, and none that is not there", async () => {
    const shop = await openShop();
    await createBasic(shop, { tags: ["warmline"] });
    await createBasic(shop, { code: "SPRING", title: "Spring sale", startsAt: inHours(5) });
    const find = (code: string, q: string) =>
      adminData<Found>(shop.shopify, FIND, { variables: { code, q }, token: shop.token });

    expect((await find("warm-7", "tag:warmline")).codeDiscountNodeByCode?.codeDiscount.status).toBe("ACTIVE");
    expect((await find("x", "tag:warmline")).discountNodes.nodes.map(({ discount }) => discount.title)).toEqual([
      "Late parcel · #1001",
    ]);
    expect((await find("x", "status:scheduled")).discountNodes.nodes).toHaveLength(1);
    expect((await find("x", "title:spring status:active")).discountNodes.nodes).toEqual([]);
    expect((await find("x", "")).codeDiscountNodeByCode).toBeNull();
  });

  it("ends a code that is deactivated, and one whose time has come", async () => {
    const shop = await openShop();
    const { codeDiscountNode } = await createBasic(shop);
    await createBasic(shop, { code: "SHORT", endsAt: inHours(2) });
    const { discountCodeDeactivate: done } = await adminData<{ discountCodeDeactivate: Created }>(
      shop.shopify,
      `mutation ($id: ID!) { discountCodeDeactivate(id: $id) { codeDiscountNode { id } userErrors { field code } } }`,
      { variables: { id: codeDiscountNode?.id }, token: shop.token },
    );
    expect(done).toEqual({ codeDiscountNode: { id: codeDiscountNode?.id }, userErrors: [] });
    const status = async (code: string) =>
      (await adminData<Found>(shop.shopify, FIND, { variables: { code }, token: shop.token })).codeDiscountNodeByCode
        ?.codeDiscount.status;
    expect([await status("WARM-7"), await status("SHORT")]).toEqual(["EXPIRED", "ACTIVE"]);
    shop.shopify.world.clock.advance(3 * 3_600_000);
    expect(await status("SHORT")).toBe("EXPIRED");
  });

  it("refuses to deactivate what is not there", async () => {
    const { shopify, token } = await openShop();
    const { discountCodeDeactivate: done } = await adminData<{ discountCodeDeactivate: Created }>(
      shopify,
      `mutation { discountCodeDeactivate(id: "gid://shopify/DiscountCodeNode/5") { codeDiscountNode { id } userErrors { field code } } }`,
      { token },
    );
    expect(done).toEqual({ codeDiscountNode: null, userErrors: [{ field: ["id"], code: "INVALID" }] });
  });
});

describe("codes of other kinds", () => {
  it("gives free shipping, and never together with another of its kind", async () => {
    const { shopify, token } = await openShop();
    const create = async (parts: object) => {
      const data = await adminData<{ discountCodeFreeShippingCreate: Created }>(
        shopify,
        `mutation ($d: DiscountCodeFreeShippingInput!) { discountCodeFreeShippingCreate(freeShippingCodeDiscount: $d) {
          codeDiscountNode { id codeDiscount { ... on DiscountCodeFreeShipping { discountClasses maximumShippingPrice { amount }
            destinationSelection { __typename } } } } userErrors { field code } } }`,
        { variables: { d: { title: "Shipping on us", code: "FREE-1", startsAt: daysAgo(0), ...parts } }, token },
      );
      return data.discountCodeFreeShippingCreate;
    };
    expect((await create({ combinesWith: { shippingDiscounts: true } })).userErrors).toMatchObject([
      { code: "INVALID_COMBINES_WITH_FOR_DISCOUNT_CLASS" },
    ]);
    expect((await create({ maximumShippingPrice: "9.90" })).codeDiscountNode?.codeDiscount).toEqual({
      discountClasses: ["SHIPPING"],
      maximumShippingPrice: { amount: "9.9" },
      destinationSelection: { __typename: "DiscountCountryAll" },
    });
    const { body } = await buy(shopify, { email: "guest@example.com", code: "free-1" });
    expect(body).toMatchObject({
      codeRefused: null,
      order: { total_price: "40.00", discount_codes: [{ code: "FREE-1", amount: "5.00", type: "shipping" }] },
    });
  });

  it("gives the cheapest piece away when two are bought", async () => {
    const { shopify, token } = await openShop();
    const d = {
      title: "Two cushions, one vase",
      code: "B2G1",
      startsAt: daysAgo(0),
      customerBuys: { value: { quantity: "2" }, items: { products: { productsToAdd: [cushion.id] } } },
      customerGets: {
        value: { discountOnQuantity: { quantity: "1", effect: { percentage: 1 } } },
        items: { products: { productsToAdd: [vase.id] } },
      },
    };
    const { discountCodeBxgyCreate: made } = await adminData<{ discountCodeBxgyCreate: Created }>(
      shopify,
      `mutation ($d: DiscountCodeBxgyInput!) { discountCodeBxgyCreate(bxgyCodeDiscount: $d) {
        codeDiscountNode { id codeDiscount { ... on DiscountCodeBxgy { customerBuys { value { ... on DiscountQuantity { quantity } } } } } }
        userErrors { field code } } }`,
      { variables: { d }, token },
    );
    expect(made.codeDiscountNode?.codeDiscount).toEqual({ customerBuys: { value: { quantity: "2" } } });
    const lines = (cushions: number) => [
      { variant: "gid://shopify/ProductVariant/11", quantity: cushions },
      { variant: "gid://shopify/ProductVariant/21", quantity: 1 },
    ];
    expect((await buy(shopify, { email: "a@b.example", code: "B2G1", lines: lines(1) })).body["codeRefused"]).toBe(
      "nothing_to_discount",
    );
    expect((await buy(shopify, { email: "a@b.example", code: "B2G1", lines: lines(2) })).body).toMatchObject({
      codeRefused: null,
      order: { total_discounts: "10.00", total_price: "85.00" },
    });
  });
});

describe("buying with a code", () => {
  it("tells the app, counts the use, and takes the stock", async () => {
    const { app, shopify } = await openListening({
      stores: [storeWith({ customers: [customer], products: [cushion] })],
      app: { scopes: SCOPES },
    });
    shopify.world.app.webhooks.push({ topic: "orders/create", uri: `${app.url}/webhooks`, compliance: false });
    const shop = { shopify, token: tokenFor(shopify.shop(), SCOPES) };
    await createBasic(shop, { context: { customers: { add: [customer.id] } }, usageLimit: 1 });

    const { body } = await buy(shopify, { customer: customer.id, code: "warm-7" });
    await shopify.webhooks.idle();
    expect(body["codeRefused"]).toBeNull();
    const told = app.received.find(({ headers }) => headers["x-shopify-topic"] === "orders/create");
    expect(JSON.parse(told?.body ?? "{}")).toMatchObject({
      email: "ada@example.com",
      customer: { admin_graphql_api_id: customer.id },
      total_discounts: "6.00",
      total_price: "39.00",
      discount_codes: [{ code: "WARM-7", amount: "6.00", type: "percentage" }],
      discount_applications: [
        { type: "discount_code", code: "WARM-7", value: "15", value_type: "percentage", target_type: "line_item" },
      ],
    });
    const { store } = shopify.shop();
    expect(store.discountByCode("WARM-7")?.discount.codes[0]?.asyncUsageCount).toBe(1);
    expect(store.variant("gid://shopify/ProductVariant/11")?.inventoryQuantity).toBe(11);
  });

  it.each([
    ["somebody else", { context: { customers: { add: [customer.id] } } }, { email: "eve@example.com" }, "not_for_you"],
    [
      "a cart below the minimum",
      { minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: "40.01" } } },
      {},
      "below_minimum",
    ],
    ["a code of tomorrow", { startsAt: inDays(1) }, {}, "not_yet"],
    ["a code that ended", { startsAt: daysAgo(3), endsAt: daysAgo(1) }, {}, "expired"],
    [
      "another product",
      { customerGets: { value: { percentage: 0.1 }, items: { products: { productsToAdd: [vase.id] } } } },
      {},
      "nothing_to_discount",
    ],
  ])("gives nothing to %s", async (_who, parts, purchase, refusal) => {
    const shop = await openShop();
    expect((await createBasic(shop, parts)).userErrors).toEqual([]);
    const { body } = await buy(shop.shopify, { email: "ada@example.com", code: "WARM-7", ...purchase });
    expect(body).toMatchObject({ codeRefused: refusal, order: { total_price: "45.00", discount_codes: [] } });
    expect(shop.shopify.shop().store.discountByCode("WARM-7")?.discount.codes[0]?.asyncUsageCount).toBe(0);
  });

  it("gives a code no second time: neither past its limit nor to the same customer", async () => {
    const shop = await openShop();
    await createBasic(shop, { usageLimit: 1 });
    await createBasic(shop, { code: "ONCE-EACH", appliesOncePerCustomer: true });
    const refusals = [];
    for (const [email, code] of [
      ["a@example.com", "WARM-7"],
      ["b@example.com", "WARM-7"],
      ["a@example.com", "ONCE-EACH"],
      ["A@example.com", "once-each"],
      ["b@example.com", "ONCE-EACH"],
    ]) {
      refusals.push((await buy(shop.shopify, { email, code })).body["codeRefused"]);
    }
    expect(refusals).toEqual([null, "used_up", null, "used_by_you", null]);
  });
});
