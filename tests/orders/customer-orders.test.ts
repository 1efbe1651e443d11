import { describe, expect, it } from "vitest";
import { findCustomerOrder, listCustomerOrders } from "~/orders/list-customer-orders";
import { findOrderByTrackingNumber } from "~/orders/find-order-by-tracking-number";
import { listProvedOrders } from "~/orders/list-proved-orders";
import { readOrder } from "~/orders/read-order";
import type { AdminApi } from "~/shopify/admin-api";
import { openStore } from "../assistant/tracking/setting";
import { aCustomer, aFulfillment, anEvent, anOrder, daysAgo, storeWith } from "../shopify/store/fixtures";

const hash = { prefix: "#", suffix: "" };
const ada = aCustomer({ id: "gid://shopify/Customer/71" });
const bob = aCustomer({ id: "gid://shopify/Customer/72", email: "bob@example.com" });
const store = () =>
  storeWith({
    customers: [ada, bob],
    orders: [
      anOrder({ id: "gid://shopify/Order/11", name: "#1011", customer: { id: ada.id }, createdAt: daysAgo(9) }),
      anOrder({
        id: "gid://shopify/Order/12",
        name: "#1012",
        customer: { id: ada.id },
        createdAt: daysAgo(2),
        fulfillments: [aFulfillment({ events: [anEvent("IN_TRANSIT", daysAgo(1))] })],
      }),
      anOrder({ id: "gid://shopify/Order/13", name: "#1013", customer: { id: bob.id } }),
    ],
  });

describe("a customer's orders", () => {
  it("are theirs alone, newest first", async () => {
    const { api } = await openStore(store());
    const orders = await listCustomerOrders(api, "71");
    expect(orders.map(({ name }) => name)).toEqual(["#1012", "#1011"]);
  });

  it("leave out what a search lets through and is not theirs", async () => {
    const { api } = await openStore(store());
    const leaky: AdminApi = {
      query: (document, variables) => api.query(document, { ...variables, query: "status:open" }),
    };
    expect((await listCustomerOrders(leaky, "71")).map(({ name }) => name)).toEqual(["#1012", "#1011"]);
  });

  it("are found by name, another customer's are not", async () => {
    const { api } = await openStore(store());
    expect(await findCustomerOrder(api, hash, "71", "1011")).toMatchObject({ id: "gid://shopify/Order/11" });
    expect(await findCustomerOrder(api, hash, "71", "1013")).toBeNull();
  });

  it.each(["71 OR customer_id:72", "", "gid://shopify/Customer/71", "*"])(
    "are not listed for the id %j",
    async (id) => {
      const { api } = await openStore(store());
      await expect(async () => listCustomerOrders(api, id)).rejects.toMatchObject({ code: "bad_request" });
      expect(api.asked).toEqual([]);
    },
  );

  it("are found by tracking number, however it is spaced", async () => {
    const { api } = await openStore(store());
    const orders = await listCustomerOrders(api, "71");
    expect(findOrderByTrackingNumber(orders, "ce 123 456 785 ie")?.name).toBe("#1012");
    expect(findOrderByTrackingNumber(orders, "CE123456786IE")).toBeNull();
    expect(findOrderByTrackingNumber(orders, "  ")).toBeNull();
  });
});

it("lists proved orders that can still be seen", async () => {
  const { api } = await openStore(store());
  const ids = ["gid://shopify/Order/11", "gid://shopify/Order/13", "gid://shopify/Order/404"];
  expect((await listProvedOrders(api, ids)).map(({ name }) => name)).toEqual(["#1013", "#1011"]);
  expect(await listProvedOrders(api, [])).toEqual([]);
});

describe("reading an order", () => {
  it("gives plain facts", async () => {
    const { api } = await openStore(store());
    const order = await readOrder(api, "gid://shopify/Order/12");
    expect(order).toMatchObject({
      name: "#1012",
      customerId: ada.id,
      total: { currency: "EUR" },
      items: [{ title: "Linen cushion", quantity: 1 }],
      fulfillments: [
        { trackings: [{ company: "An Post", number: "CE123456785IE" }], events: [{ status: "IN_TRANSIT" }] },
      ],
    });
    expect(order?.readAt).toMatch(/^\d{4}-.*Z$/);
  });

  it("gives null for an order that is gone", async () => {
    const { api } = await openStore(store());
    expect(await readOrder(api, "gid://shopify/Order/404")).toBeNull();
  });

  it("costs less than a fifth of what one query may", async () => {
    const { api } = await openStore(store());
    await readOrder(api, "gid://shopify/Order/12");
    await listCustomerOrders(api, "71");
    for (const { cost } of api.asked) {
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThan(200);
    }
  });
});
