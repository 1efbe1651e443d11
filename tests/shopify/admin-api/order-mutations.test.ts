import { describe, expect, it } from "vitest";
import {
  aCustomer,
  aFulfillment,
  aLineItem,
  anOrder,
  aProduct,
  shipped,
  storeWith,
  type OrderInput,
} from "../store/fixtures";
import { money } from "../store/money";
import { adminData, openShopify, tokenFor } from "../testing";

const SCOPES = ["write_orders", "write_order_edits", "read_products", "read_customers", "read_returns"];
const customer = aCustomer({ id: "gid://shopify/Customer/1" });
const CUSHION = "gid://shopify/ProductVariant/11";
const VASE = "gid://shopify/ProductVariant/21";
const products = [
  aProduct({ id: "gid://shopify/Product/1", variants: [{ id: CUSHION, price: "12.30", inventoryQuantity: 9 }] }),
  aProduct({
    id: "gid://shopify/Product/2",
    title: "Vase",
    variants: [{ id: VASE, price: "24.60", inventoryQuantity: 1 }],
  }),
];
/** Two for 12.30, VAT of 2.30 in each; nothing else. */
const line = aLineItem({
  id: "gid://shopify/LineItem/7",
  price: "12.30",
  quantity: 2,
  variant: { id: CUSHION },
  product: { id: "gid://shopify/Product/1" },
  taxLines: [{ title: "VAT", rate: 0.23, priceSet: { shopMoney: money("4.60", "EUR") } }],
});
const ID = "gid://shopify/Order/1";

async function openOrder(parts: Partial<OrderInput> = {}) {
  const order = anOrder({ id: ID, customer: { id: customer.id }, taxesIncluded: true, lineItems: [line], ...parts });
  const shopify = await openShopify({
    stores: [storeWith({ customers: [customer], products, orders: [order] })],
    app: { scopes: SCOPES },
  });
  const token = tokenFor(shopify.shop(), SCOPES);
  const ask = <Data>(query: string, variables: Record<string, unknown> = {}) =>
    adminData<Data>(shopify, query, { variables, token });
  return { shopify, ask };
}

type Ask = Awaited<ReturnType<typeof openOrder>>["ask"];
interface Errors {
  userErrors: { field: string[] | null; message: string }[];
}

const CALCULATED = `calculatedOrder { id totalPriceSet { shopMoney { amount } } totalOutstandingSet { shopMoney { amount } }
  subtotalPriceSet { shopMoney { amount } } subtotalLineItemsQuantity taxLines { rate priceSet { shopMoney { amount } } }
  lineItems(first: 5) { nodes { id quantity editableQuantity variant { id } } } } userErrors { field message }`;

interface Calculated extends Errors {
  calculatedOrder: { id: string; lineItems: { nodes: { id: string; quantity: number }[] } } | null;
}

const begin = async (ask: Ask) =>
  (await ask<{ orderEditBegin: Calculated }>(`mutation { orderEditBegin(id: "${ID}") { ${CALCULATED} } }`))
    .orderEditBegin;
const setQuantity = async (ask: Ask, id: string, lineItemId: string, quantity: number) =>
  (
    await ask<{ orderEditSetQuantity: Calculated }>(
      `mutation ($id: ID!, $line: ID!, $n: Int!) { orderEditSetQuantity(id: $id, lineItemId: $line, quantity: $n, restock: true) { ${CALCULATED} } }`,
      { id, line: lineItemId, n: quantity },
    )
  ).orderEditSetQuantity;
const addVariant = async (ask: Ask, id: string, variantId: string, more = "") =>
  (
    await ask<{ orderEditAddVariant: Calculated }>(
      `mutation ($id: ID!, $v: ID!) { orderEditAddVariant(id: $id, variantId: $v, quantity: 1${more}) { ${CALCULATED} } }`,
      { id, v: variantId },
    )
  ).orderEditAddVariant;
const commit = async (ask: Ask, id: string) =>
  (
    await ask<{ orderEditCommit: Errors & { order: { id: string } | null } }>(
      `mutation ($id: ID!) { orderEditCommit(id: $id) { order { id } userErrors { field message } } }`,
      { id },
    )
  ).orderEditCommit;

const LINE = "gid://shopify/CalculatedLineItem/7";

describe("an order edit", () => {
  it("is reckoned with taxes before it is true, and true after the commit", async () => {
    const { shopify, ask } = await openOrder();
    const id = (await begin(ask)).calculatedOrder?.id ?? "";
    await setQuantity(ask, id, LINE, 1);
    const { calculatedOrder } = await addVariant(ask, id, VASE);
    expect(calculatedOrder).toMatchObject({
      totalPriceSet: { shopMoney: { amount: "36.9" } },
      totalOutstandingSet: { shopMoney: { amount: "12.3" } },
      subtotalPriceSet: { shopMoney: { amount: "36.9" } },
      subtotalLineItemsQuantity: 2,
      taxLines: [{ rate: 0.23, priceSet: { shopMoney: { amount: "6.9" } } }],
      lineItems: {
        nodes: [
          { id: LINE, quantity: 1, editableQuantity: 1 },
          { quantity: 1, variant: { id: VASE } },
        ],
      },
    });
    const { store } = shopify.shop();
    expect(store.order(ID)?.lineItems).toHaveLength(1);
    expect(await commit(ask, id)).toEqual({ order: { id: ID }, userErrors: [] });

    const { order } = await ask<{ order: unknown }>(
      `{ order(id: "${ID}") { edited displayFinancialStatus currentTotalPriceSet { shopMoney { amount } }
           originalTotalPriceSet { shopMoney { amount } } totalOutstandingSet { shopMoney { amount } }
           lineItems(first: 5) { nodes { title quantity currentQuantity unfulfilledQuantity } } } }`,
    );
    expect(order).toEqual({
      edited: true,
      displayFinancialStatus: "PARTIALLY_PAID",
      currentTotalPriceSet: { shopMoney: { amount: "36.9" } },
      originalTotalPriceSet: { shopMoney: { amount: "24.6" } },
      totalOutstandingSet: { shopMoney: { amount: "12.3" } },
      lineItems: {
        nodes: [
          { title: "Linen cushion", quantity: 2, currentQuantity: 1, unfulfilledQuantity: 1 },
          { title: "Vase", quantity: 1, currentQuantity: 1, unfulfilledQuantity: 1 },
        ],
      },
    });
    expect([store.variant(CUSHION)?.inventoryQuantity, store.variant(VASE)?.inventoryQuantity]).toEqual([10, 0]);
  });

  it("is committed once, and not without changes", async () => {
    const { ask } = await openOrder();
    const id = (await begin(ask)).calculatedOrder?.id ?? "";
    expect((await commit(ask, id)).userErrors).toHaveLength(1);
    await setQuantity(ask, id, LINE, 1);
    expect((await commit(ask, id)).userErrors).toEqual([]);
    expect((await commit(ask, id)).userErrors).toHaveLength(1);
    expect((await setQuantity(ask, id, LINE, 2)).userErrors).toHaveLength(1);
  });

  it("refuses what is there already, what is not sold, and fewer than have left", async () => {
    const { ask } = await openOrder({ fulfillments: [aFulfillment({ fulfillmentLineItems: [shipped(line, 1)] })] });
    const id = (await begin(ask)).calculatedOrder?.id ?? "";
    const problems = [
      await addVariant(ask, id, CUSHION),
      await addVariant(ask, id, "gid://shopify/ProductVariant/404"),
      await setQuantity(ask, id, LINE, 0),
      await setQuantity(ask, id, LINE, -1),
      await setQuantity(ask, id, "gid://shopify/CalculatedLineItem/8", 1),
    ];
    expect(problems.map(({ userErrors }) => userErrors.length)).toEqual([1, 1, 1, 1, 1]);
    expect((await addVariant(ask, id, CUSHION, ", allowDuplicates: true")).userErrors).toEqual([]);
  });

  it("is not begun on a cancelled order", async () => {
    const { ask } = await openOrder({ cancelledAt: new Date(Date.now() - 60_000).toISOString() });
    expect(await begin(ask)).toMatchObject({ calculatedOrder: null, userErrors: [{ field: ["id"] }] });
  });

  it("owes what was taken out until it is refunded, and counts it once", async () => {
    const { ask } = await openOrder({
      transactions: [
        { id: "gid://shopify/OrderTransaction/5", kind: "SALE", amountSet: { shopMoney: money("24.60", "EUR") } },
      ],
    });
    const id = (await begin(ask)).calculatedOrder?.id ?? "";
    await setQuantity(ask, id, LINE, 1);
    await commit(ask, id);
    const amounts = async () =>
      (
        await ask<{ order: unknown }>(
          `{ order(id: "${ID}") { currentTotalPriceSet { shopMoney { amount } } totalOutstandingSet { shopMoney { amount } } } }`,
        )
      ).order;
    const both = (current: string, owed: string) => ({
      currentTotalPriceSet: { shopMoney: { amount: current } },
      totalOutstandingSet: { shopMoney: { amount: owed } },
    });
    expect(await amounts()).toEqual(both("12.3", "-12.3"));
    const input = {
      orderId: ID,
      allowOverRefunding: true,
      transactions: [
        {
          orderId: ID,
          parentId: "gid://shopify/OrderTransaction/5",
          amount: "12.30",
          kind: "REFUND",
          gateway: "shopify_payments",
        },
      ],
    };
    const { refundCreate } = await ask<{ refundCreate: Errors }>(
      `mutation ($input: RefundInput!) { refundCreate(input: $input) @idempotent(key: "a") { userErrors { field message } } }`,
      { input },
    );
    expect(refundCreate.userErrors).toEqual([]);
    expect(await amounts()).toEqual(both("12.3", "0.0"));
  });
});

describe("orderUpdate", () => {
  const update = async (ask: Ask, input: Record<string, unknown>) =>
    (
      await ask<{ orderUpdate: Errors & { order: unknown } }>(
        `mutation ($input: OrderInput!) { orderUpdate(input: $input) {
           order { note tags shippingAddress { city zip province provinceCode country countryCodeV2 } } userErrors { field message } } }`,
        { input: { id: ID, ...input } },
      )
    ).orderUpdate;

  it.each([
    ["a province of another country", { countryCode: "US", provinceCode: "ON", zip: "94107" }, "province"],
    ["no province where one is needed", { countryCode: "CA", provinceCode: null, zip: "K1A 0B1" }, "province"],
    ["a postcode of another country", { countryCode: "US", provinceCode: "CA", zip: "K1A 0B1" }, "zip"],
    ["no street", { address1: " " }, "address1"],
  ])("refuses %s and changes nothing", async (_what, shippingAddress, field) => {
    const { shopify, ask } = await openOrder();
    const { order, userErrors } = await update(ask, { shippingAddress });
    expect(order).toBeNull();
    expect(userErrors.map((error) => error.field)).toEqual([["input", "shippingAddress", field]]);
    expect(shopify.shop().store.order(ID)?.shippingAddress?.city).toBe("Cork");
  });

  it("changes what is named and leaves the rest", async () => {
    const { ask } = await openOrder({ note: "Ring twice", tags: ["a"] });
    const { order } = await update(ask, {
      tags: ["b", " b ", "c"],
      shippingAddress: { countryCode: "US", provinceCode: "CA", zip: "94107", city: "San Francisco" },
    });
    expect(order).toEqual({
      note: "Ring twice",
      tags: ["b", "c"],
      shippingAddress: {
        city: "San Francisco",
        zip: "94107",
        province: "California",
        provinceCode: "CA",
        country: "United States",
        countryCodeV2: "US",
      },
    });
  });
});

describe("orderCancel", () => {
  const cancel = async (ask: Ask, more = "") =>
    (
      await ask<{
        orderCancel: { job: { id: string; done: boolean } | null; orderCancelUserErrors: { code: string }[] };
      }>(
        `mutation { orderCancel(orderId: "${ID}", reason: CUSTOMER, restock: true${more}) {
           job { id done } orderCancelUserErrors { field message code } } }`,
      )
    ).orderCancel;

  it("is a job that ends as the clock runs", async () => {
    const { shopify, ask } = await openOrder();
    shopify.world.clock.speed = 0;
    const { job } = await cancel(ask, ", refundMethod: { originalPaymentMethodsRefund: true }");
    expect(job?.done).toBe(false);
    const done = async () => (await ask<{ job: { done: boolean } }>(`{ job(id: "${job?.id}") { done } }`)).job.done;
    expect(await done()).toBe(false);
    expect(shopify.shop().store.order(ID)?.cancelledAt).toBeNull();
    shopify.world.clock.advance(1_000);
    expect(await done()).toBe(true);
    expect(shopify.shop().store.order(ID)?.refunds).toHaveLength(1);
  });

  it.each([
    ["has shipped", { fulfillments: [aFulfillment()] }, "", "INVALID"],
    ["is cancelled", { cancelledAt: "2026-01-01T00:00:00Z" }, "", "INVALID"],
    [
      "has no customer for store credit",
      { customer: null },
      ", refundMethod: { storeCreditRefund: {} }",
      "STORE_CREDIT_REFUND_MISSING_CUSTOMER",
    ],
    [
      "would be paid in credit that has lapsed",
      {},
      ', refundMethod: { storeCreditRefund: { expiresAt: "2020-01-01T00:00:00Z" } }',
      "STORE_CREDIT_REFUND_EXPIRATION_IN_PAST",
    ],
  ])("refuses an order that %s", async (_what, parts, more, code) => {
    const { ask } = await openOrder(parts);
    expect(await cancel(ask, more)).toMatchObject({ job: null, orderCancelUserErrors: [{ code }] });
  });
});
