import { describe, expect, it } from "vitest";
import { comparePolicies } from "~/policy/compare-policies";
import { readPastOrders } from "~/policy/read-past-orders";
import type { PastOrder } from "~/policy/read-past-orders";
import { adminApi } from "~/shopify/admin-api";
import { DEMO_SHOP } from "../shopify/identity";
import { aDelivered, aLineItem, anOrder, daysAgo, storeWith } from "../shopify/store/fixtures";
import { useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { anItem, exception, policyWith } from "./policies";

const moment = { now: new Date("2026-11-10T12:00:00Z"), timeZone: "Europe/Dublin" };
const { reason: _reason, answers: _answers, ...mug } = anItem();
const anotherOrder = (change: Partial<PastOrder> = {}): PastOrder => ({
  name: "#1001",
  placedAt: "2026-10-28T09:00:00Z",
  sentAt: "2026-10-28T12:00:00Z",
  cancelled: null,
  total: 2_500,
  country: "IE",
  items: [{ ...mug, title: "Mug" }],
  asked: [],
  ...change,
});

describe("comparing rules over past orders", () => {
  it("counts the same items under both and lists what is different", () => {
    const shorter = policyWith({ windowDays: 5 });
    expect(comparePolicies(policyWith({ windowDays: 30 }), shorter, [anotherOrder()], moment)).toMatchObject({
      ...{ orders: 1, items: 1 },
      before: { allowed: 1, needs_staff: 0, refused: 0 },
      after: { allowed: 0, needs_staff: 0, refused: 1 },
      differences: [
        {
          ...{ order: "#1001", item: "Mug", askedAt: null },
          before: { verdict: "allowed", offer: { outcome: "original_payment", refund: 2_500 } },
          after: { verdict: "refused", rule: { code: "window_over", values: { days: 5 } }, offer: null },
        },
      ],
    });
  });

  it("takes what was sent back on the day on which it was asked for, with its reason", () => {
    const asked = [{ itemId: "mug", quantity: 1, reason: "defective", at: "2026-11-03T12:00:00Z" }];
    const result = comparePolicies(policyWith(), policyWith({ windowDays: 5 }), [anotherOrder({ asked })], moment);
    expect(result).toMatchObject({ differences: [], before: { needs_staff: 1 }, after: { needs_staff: 1 } });
    const later = [{ ...asked[0]!, reason: "unwanted" }];
    const inTime = comparePolicies(
      policyWith(),
      policyWith({ windowDays: 5 }),
      [anotherOrder({ asked: later })],
      moment,
    );
    expect(inTime.after.allowed).toBe(1);
  });

  it("sees a fee and a label that change, and not a rule by another name", () => {
    const fee = policyWith({ fee: { kind: "fixed", amount: 600 } });
    expect(comparePolicies(policyWith(), fee, [anotherOrder()], moment).differences).toMatchObject([
      { before: { offer: { refund: 2_500 } }, after: { offer: { refund: 1_900 } } },
    ]);
    const renamed = policyWith({
      exceptions: [exception("mugs", { productTypes: ["Mugs"] }, { window: { days: 30 } })],
    });
    expect(comparePolicies(policyWith(), renamed, [anotherOrder()], moment).differences).toEqual([]);
  });

  it("leaves out what was never sent", () => {
    const items = [{ ...mug, title: "Mug", delivery: { state: "not_shipped" as const } }];
    expect(comparePolicies(policyWith(), policyWith(), [anotherOrder({ items })], moment)).toMatchObject({
      orders: 1,
      items: 0,
    });
  });
});

describe("past orders", () => {
  useAppDatabase();
  useShopify({
    stores: [
      storeWith({
        orders: Array.from({ length: 23 }, (_, index) => {
          const line = aLineItem();
          return anOrder({
            name: `#${2000 + index}`,
            createdAt: daysAgo(20 + index),
            lineItems: [line],
            fulfillments: [aDelivered(15, { items: [line] })],
          });
        }),
      }),
    ],
  });

  it("are read page by page, to the last one", async () => {
    const api = adminApi(DEMO_SHOP);
    const names: string[] = [];
    let next: string | null = null;
    let pages = 0;
    do {
      const page: Awaited<ReturnType<typeof readPastOrders>> = await readPastOrders(api, next);
      names.push(...page.orders.map(({ name }) => name));
      for (const { items } of page.orders) expect(items[0]).toMatchObject({ delivery: { state: "delivered" } });
      next = page.next;
      pages += 1;
    } while (next !== null);
    expect(pages).toBe(3);
    expect(new Set(names).size).toBe(23);
  });
});
