import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import {
  aCustomer,
  aFulfillment,
  aLineItem,
  anEvent,
  anOrder,
  aProduct,
  aRefund,
  daysAgo,
  storeWith,
} from "./fixtures";
import { loadStore, StoreFileError } from "./load";
import type { StoreFile } from "./types";

const NOW = Date.parse("2026-11-20T12:00:00Z");

function problemsOf(file: unknown): string {
  try {
    loadStore(file as StoreFile, NOW);
  } catch (error) {
    if (error instanceof StoreFileError) return error.message;
    throw error;
  }
  throw new Error("the store was accepted");
}

it("finds every object by its global id and knows what belongs to what", () => {
  const line = aLineItem();
  const event = anEvent("IN_TRANSIT", daysAgo(2));
  const fulfillment = aFulfillment({ items: [line], events: [event] });
  const customer = aCustomer();
  const order = anOrder({ customer: { id: customer.id }, lineItems: [line], fulfillments: [fulfillment] });
  const store = loadStore(storeWith({ customers: [customer], orders: [order], products: [aProduct()] }), NOW);

  const loaded = store.order(order.id);
  expect(loaded?.name).toBe(order.name);
  expect(store.ordersOf(customer.id)).toEqual([loaded]);
  expect(store.parentOf(store.find(line.id)!)).toBe(loaded);
  expect(store.parentOf(store.parentOf(store.find(event.id)!))).toBe(loaded);
  expect(store.customer(order.id)).toBeUndefined();
});

it("moves every date so that asOf becomes now", () => {
  const order = anOrder({
    createdAt: "2025-01-01T10:00:00Z",
    fulfillments: [
      aFulfillment({ createdAt: "2025-01-02T10:00:00Z", events: [anEvent("DELIVERED", "2025-01-12T09:30:00Z")] }),
    ],
  });
  const store = loadStore(storeWith({ asOf: "2025-01-11T12:00:00Z", orders: [order] }), NOW);
  const loaded = store.order(order.id)!;
  expect(loaded.createdAt).toBe("2026-11-10T10:00:00.000Z");
  expect(loaded.processedAt).toBe("2026-11-10T10:00:00.000Z");
  expect(loaded.fulfillments[0]?.events[0]?.happenedAt).toBe("2026-11-21T09:30:00.000Z");
});

it("takes dates as they stand when there is no asOf", () => {
  const order = anOrder({ createdAt: "2026-11-01T10:00:00Z" });
  expect(loadStore(storeWith({ orders: [order] }), NOW).order(order.id)?.createdAt).toBe("2026-11-01T10:00:00.000Z");
});

it("leaves the object that was given as it was", () => {
  const file = storeWith({ asOf: "2025-01-11T12:00:00Z", orders: [anOrder({ createdAt: "2025-01-01T10:00:00Z" })] });
  const before = structuredClone(file);
  loadStore(file, NOW);
  expect(file).toEqual(before);
});

it("takes further fields of the real types", () => {
  const order = anOrder({ poNumber: "P-77" });
  expect(loadStore(storeWith({ orders: [order] }), NOW).order(order.id)).toMatchObject({ poNumber: "P-77" });
});

it.each([
  [
    "a field that the API does not have",
    { orders: [anOrder({ fulfilments: [] })] },
    "orders[0].fulfilments is not a field of Order",
  ],
  [
    "a field below a connection",
    { orders: [anOrder({ lineItems: [aLineItem({ colour: "red" })] })] },
    "orders[0].lineItems[0].colour is not a field of LineItem",
  ],
  ["a missing name", { orders: [{ ...anOrder(), name: undefined }] }, "orders[0].name is missing"],
  [
    "a date without a zone",
    { orders: [anOrder({ createdAt: "2026-11-01 10:00" })] },
    "orders[0].createdAt must be an ISO 8601 date with a zone",
  ],
  ["a missing date", { orders: [{ ...anOrder(), createdAt: undefined }] }, "orders[0].createdAt is missing"],
  [
    "an unknown status",
    { orders: [anOrder({ fulfillments: [aFulfillment({ events: [anEvent("LOST" as never, daysAgo(1))] })] })] },
    "orders[0].fulfillments[0].events[0].status must be",
  ],
  [
    "an id of another type",
    { products: [{ ...aProduct(), id: "gid://shopify/Order/1" }] },
    'products[0].id must look like "gid://shopify/Product/1"',
  ],
  [
    "a customer who is not there",
    { orders: [anOrder({ customer: { id: "gid://shopify/Customer/1" } })] },
    "orders[0].customer points to gid://shopify/Customer/1, which is not in the file",
  ],
  [
    "a refund of another order's line",
    { orders: [anOrder({ refunds: [aRefund("1.00", { items: [aLineItem()] })] })] },
    "orders[0].refunds[0].refundLineItems[0].lineItem points to",
  ],
  ["an unknown key at the top", { order: [] }, 'the file has keys that a store does not have: "order"'],
  [
    "money that is not a decimal string",
    { orders: [anOrder({ lineItems: [aLineItem({ price: "25 EUR" })] })] },
    "orders[0].lineItems[0].originalUnitPriceSet.shopMoney.amount must be a decimal string",
  ],
])("refuses %s and says where", (_what, parts, sentence) => {
  expect(problemsOf(storeWith(parts as never))).toContain(sentence);
});

it("refuses an id that is used twice", () => {
  const order = anOrder();
  expect(problemsOf(storeWith({ orders: [order, order] }))).toContain(`the id ${order.id} is used twice`);
});

it("names the file and the fault of one that is not there, not JSON, or not a store", () => {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  expect(problemsOf(join(folder, "none.json"))).toMatch(
    /none\.json is not a usable store:\n {2}- the file cannot be read/,
  );
  expect(problemsOf(write("broken.json", "{"))).toContain("it is not JSON");
  expect(problemsOf(write("list.json", "[]"))).toContain("it must be a JSON object");
  expect(problemsOf(write("empty.json", "{}"))).toContain("shop is missing");
  expect(() => loadStore(write("marked.json", `\uFEFF${JSON.stringify(storeWith())}`), NOW)).not.toThrow();
});

it("shows ten problems and counts the rest", () => {
  const orders = Array.from({ length: 14 }, () => anOrder({ nonsense: true }));
  expect(problemsOf(storeWith({ orders }))).toContain("  - and 4 more");
});

it("takes the example of the README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? "";
  const store = loadStore(JSON.parse(example) as StoreFile, NOW);
  expect(store.data.orders[0]?.fulfillments[0]?.events).toHaveLength(1);
});
