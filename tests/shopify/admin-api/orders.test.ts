import { describe, expect, it } from "vitest";
import { SECOND_SHOP } from "../identity";
import {
  aCustomer,
  aFulfillment,
  aLineItem,
  anEvent,
  anOrder,
  aProduct,
  aRefund,
  daysAgo,
  hoursAgo,
  inHours,
  shipped,
  storeWith,
} from "../store/fixtures";
import type { OrderInput } from "../store/fixtures";
import { admin, adminData, openShopify, tokenFor } from "../testing";

interface Found {
  orders: { nodes: { name: string }[] };
}

async function namesFor(query: string, orders: OrderInput[], options: { sortKey?: string } = {}): Promise<string[]> {
  const shopify = await openShopify({ stores: [storeWith({ orders })] });
  const { sortKey = "CREATED_AT" } = options;
  const found = await adminData<Found>(
    shopify,
    `query ($query: String!) { orders(first: 20, query: $query, sortKey: ${sortKey}) { nodes { name } } }`,
    { variables: { query } },
  );
  return found.orders.nodes.map(({ name }) => name);
}

describe("orders(query:)", () => {
  const line = aLineItem();
  const orders = [
    anOrder({
      name: "#1001",
      email: "Ada@Example.com",
      confirmationNumber: "XK4TQ",
      createdAt: daysAgo(9),
      tags: ["gift"],
    }),
    anOrder({
      name: "#1002",
      email: "ben@example.com",
      createdAt: daysAgo(6),
      lineItems: [line],
      fulfillments: [aFulfillment({ items: [line] })],
    }),
    anOrder({ name: "#1003", email: "ada@example.com", createdAt: daysAgo(3), cancelledAt: daysAgo(2) }),
  ];

  it.each([
    ["name:#1001", ["#1001"]],
    ["name:1001", ["#1001"]],
    ["name:'#1001' email:'ada@example.com'", ["#1001"]],
    ["name:1001 email:ben@example.com", []],
    ["email:ADA@example.com", ["#1001", "#1003"]],
    ["confirmation_number:xk4tq", ["#1001"]],
    ["tag:gift", ["#1001"]],
    ["status:cancelled", ["#1003"]],
    ["status:open", ["#1001", "#1002"]],
    ["fulfillment_status:unfulfilled status:open", ["#1001"]],
    ["fulfillment_status:shipped", ["#1002"]],
    ["financial_status:voided", ["#1003"]],
    ["name:1001 OR name:1002", ["#1001", "#1002"]],
    [`created_at:>'${daysAgo(7)}'`, ["#1002", "#1003"]],
    [`processed_at:<${daysAgo(5)} -tag:gift`, ["#1002"]],
  ])("%s", async (query, names) => expect(await namesFor(query, orders)).toEqual(names));

  it("finds an order by its customer's number", async () => {
    const customer = aCustomer();
    const names = await namesFor(`customer_id:${customer.id.split("/").at(-1)}`, [anOrder({ name: "#7" })]);
    expect(names).toEqual([]);
    const shopify = await openShopify({
      stores: [
        storeWith({
          customers: [customer],
          orders: [anOrder({ name: "#8", customer: { id: customer.id } }), anOrder()],
        }),
      ],
    });
    const query = `{ orders(first: 9, query: "customer_id:${customer.id.split("/").at(-1)}") { nodes { name customer { id } } } }`;
    expect(await adminData(shopify, query)).toEqual({
      orders: { nodes: [{ name: "#8", customer: { id: customer.id } }] },
    });
  });

  it("searches dates as the app sees them, after the clock was moved", async () => {
    const shopify = await openShopify({
      stores: [storeWith({ orders: [anOrder({ name: "#1", createdAt: daysAgo(1) })] })],
    });
    shopify.world.clock.advance(5 * 86_400_000);
    const found = await adminData<{ orders: { nodes: { createdAt: string }[] } }>(
      shopify,
      `{ orders(first: 5, query: "created_at:<${daysAgo(5)}") { nodes { createdAt } } }`,
    );
    expect(found.orders.nodes).toEqual([{ createdAt: daysAgo(6) }]);
  });

  it("pages forwards and backwards without gaps", async () => {
    const shopify = await openShopify({
      stores: [
        storeWith({ orders: [5, 4, 3, 2, 1].map((day, n) => anOrder({ name: `#${n + 1}`, createdAt: daysAgo(day) })) }),
      ],
    });
    const page = (args: string) =>
      adminData<{ orders: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
        shopify,
        `{ orders(${args}, sortKey: CREATED_AT) { nodes { name } pageInfo { hasNextPage endCursor } } }`,
      ).then(({ orders: { nodes, pageInfo } }) => ({ names: nodes.map(({ name }) => name), ...pageInfo }));

    const first = await page("first: 2, reverse: true");
    expect(first).toMatchObject({ names: ["#5", "#4"], hasNextPage: true });
    const second = await page(`first: 2, reverse: true, after: "${first.endCursor}"`);
    expect(second).toMatchObject({ names: ["#3", "#2"], hasNextPage: true });
    const third = await page(`first: 2, reverse: true, after: "${second.endCursor}"`);
    expect(third).toMatchObject({ names: ["#1"], hasNextPage: false });
    expect(await page("last: 2")).toMatchObject({ names: ["#4", "#5"] });
  });
});

describe("an order", () => {
  it("works out quantities, statuses and money from its parts", async () => {
    const [cushion, throwLine] = [
      aLineItem({ quantity: 3, price: "10.00" }),
      aLineItem({ title: "Throw", price: "45.50" }),
    ];
    const order = anOrder({
      lineItems: [cushion, throwLine],
      shippingLine: { title: "Standard", originalPriceSet: { shopMoney: { amount: "4.90", currencyCode: "EUR" } } },
      fulfillments: [aFulfillment({ fulfillmentLineItems: [shipped(cushion, 2)] })],
      refunds: [aRefund("10.00", { items: [{ ...cushion, quantity: 1 }] })],
    });
    const shopify = await openShopify({ stores: [storeWith({ orders: [order] })] });
    const query = `{ order(id: "${order.id}") {
      displayFulfillmentStatus displayFinancialStatus returnStatus
      totalPriceSet { shopMoney { amount } } totalRefundedSet { shopMoney { amount } } currentTotalPriceSet { presentmentMoney { amount currencyCode } }
      lineItems(first: 5) { nodes { title quantity currentQuantity unfulfilledQuantity refundableQuantity } }
      fulfillmentsCount { count }
    } }`;
    expect(await adminData(shopify, query)).toEqual({
      order: {
        displayFulfillmentStatus: "PARTIALLY_FULFILLED",
        displayFinancialStatus: "PARTIALLY_REFUNDED",
        returnStatus: "NO_RETURN",
        totalPriceSet: { shopMoney: { amount: "80.4" } },
        totalRefundedSet: { shopMoney: { amount: "10.0" } },
        currentTotalPriceSet: { presentmentMoney: { amount: "70.4", currencyCode: "EUR" } },
        lineItems: {
          nodes: [
            { title: "Linen cushion", quantity: 3, currentQuantity: 2, unfulfilledQuantity: 1, refundableQuantity: 2 },
            { title: "Throw", quantity: 1, currentQuantity: 1, unfulfilledQuantity: 1, refundableQuantity: 1 },
          ],
        },
        fulfillmentsCount: { count: 1 },
      },
    });
  });

  it("shows only what has happened, and more when time passes", async () => {
    const order = anOrder({
      fulfillments: [
        aFulfillment({
          events: [
            anEvent("IN_TRANSIT", daysAgo(1), { estimatedDeliveryAt: inHours(5) }),
            anEvent("OUT_FOR_DELIVERY", inHours(2)),
            anEvent("DELIVERED", inHours(6)),
          ],
        }),
      ],
    });
    const shopify = await openShopify({ stores: [storeWith({ orders: [order] })] });
    const look = async () => {
      const query = `{ order(id: "${order.id}") { fulfillments(first: 1) { displayStatus inTransitAt deliveredAt estimatedDeliveryAt events(first: 9, sortKey: HAPPENED_AT) { nodes { status } } } } }`;
      const found = await adminData<{ order: { fulfillments: Record<string, unknown>[] } }>(shopify, query);
      return found.order.fulfillments[0];
    };
    expect(await look()).toMatchObject({
      displayStatus: "IN_TRANSIT",
      inTransitAt: daysAgo(1),
      deliveredAt: null,
      estimatedDeliveryAt: inHours(5),
      events: { nodes: [{ status: "IN_TRANSIT" }] },
    });
    shopify.world.clock.advance(7 * 3_600_000);
    expect(await look()).toMatchObject({
      displayStatus: "DELIVERED",
      deliveredAt: hoursAgo(1),
      events: { nodes: [{ status: "IN_TRANSIT" }, { status: "OUT_FOR_DELIVERY" }, { status: "DELIVERED" }] },
    });
  });

  it("takes a line's picture from its product", async () => {
    const product = aProduct({ media: [{ image: { url: "/pictures/cushion.svg", altText: "A cushion" } }] });
    const order = anOrder({ lineItems: [aLineItem({ product: { id: product.id } })] });
    const shopify = await openShopify({ stores: [storeWith({ products: [product], orders: [order] })] });
    const query = `{ order(id: "${order.id}") { lineItems(first: 1) { nodes { product { title } image { url altText } } } } }`;
    expect(await adminData(shopify, query)).toEqual({
      order: {
        lineItems: {
          nodes: [
            {
              product: { title: "Linen cushion" },
              image: { url: `${shopify.url}/pictures/cushion.svg`, altText: "A cushion" },
            },
          ],
        },
      },
    });
  });
});

describe("orders older than 60 days", () => {
  const customer = aCustomer();
  const old = anOrder({ name: "#900", createdAt: daysAgo(61), customer: { id: customer.id } });
  const stores = [storeWith({ customers: [customer], orders: [old] })];
  const query = `{
    order(id: "${old.id}") { name }
    node(id: "${old.lineItems[0]!.id}") { id }
    orders(first: 5) { nodes { name } }
    customer(id: "${customer.id}") { numberOfOrders lastOrder { name } orders(first: 5) { nodes { name } } }
  }`;

  it("are out of reach, though the customer's count knows them", async () => {
    const shopify = await openShopify({ stores });
    expect(await adminData(shopify, query)).toEqual({
      order: null,
      node: null,
      orders: { nodes: [] },
      customer: { numberOfOrders: "1", lastOrder: null, orders: { nodes: [] } },
    });
  });

  it("are within reach with read_all_orders", async () => {
    const shopify = await openShopify({ stores });
    const token = tokenFor(shopify.shop(), ["read_orders", "read_customers", "read_all_orders"]);
    expect(await adminData(shopify, query, { token })).toMatchObject({
      order: { name: "#900" },
      orders: { nodes: [{ name: "#900" }] },
    });
  });

  it("grow out of reach as the clock runs", async () => {
    const order = anOrder({ createdAt: daysAgo(59) });
    const shopify = await openShopify({ stores: [storeWith({ orders: [order] })] });
    const byId = `{ order(id: "${order.id}") { id } }`;
    expect(await adminData(shopify, byId)).toEqual({ order: { id: order.id } });
    shopify.world.clock.advance(2 * 86_400_000);
    expect(await adminData(shopify, byId)).toEqual({ order: null });
  });
});

describe("two shops", () => {
  it("never see each other's orders, nor take each other's tokens", async () => {
    const [mine, theirs] = [anOrder({ name: "#1" }), anOrder({ name: "#1" })];
    const shopify = await openShopify({
      stores: [
        storeWith({ orders: [mine] }),
        storeWith({
          shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP, currencyCode: "GBP" },
          orders: [theirs],
        }),
      ],
    });
    const second = shopify.shop(SECOND_SHOP);
    expect(
      await adminData(shopify, '{ orders(first: 5, query: "name:1") { nodes { id } } }', { shop: second }),
    ).toEqual({
      orders: { nodes: [{ id: theirs.id }] },
    });
    expect(await adminData(shopify, `{ order(id: "${mine.id}") { id } }`, { shop: second })).toEqual({ order: null });
    const { status } = await admin(shopify, "{ shop { name } }", { shop: second, token: tokenFor(shopify.shop()) });
    expect(status).toBe(401);
  });
});
