import { describe, expect, it } from "vitest";
import { addComparisons } from "~/policy/add-comparisons";
import { comparePolicies } from "~/policy/compare-policies";
import type { Policy } from "~/policy/policy";
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

describe("comparing rules for changes", () => {
  const rules = policyWith();
  const compared = (after: Policy, orders = [anotherOrder()]) => comparePolicies(rules, after, orders, moment).changes;

  it("tries each wish soon after ordering and later, in the state that the order was in then", () => {
    const { counts, differences } = compared(rules);
    expect(differences).toEqual([]);
    // Sent three hours after ordering: only the wish after half an hour comes in time.
    expect(counts.cancellation).toMatchObject({ wishes: 3, changed: 0, before: { allowed: 1, needs_staff: 2 } });
    expect(counts.address.wishes).toBe(6);
    expect(counts.items.wishes).toBe(15);
  });

  it("counts what is decided otherwise, and names orders that it is about", () => {
    const strict = policyWith({}, { cancellation: { ...rules.cancellation, minutes: 20, afterwards: "refuse" } });
    const orders = ["#1", "#2", "#3", "#4"].map((name) => anotherOrder({ name }));
    const { counts, differences } = compared(strict, orders);
    expect(counts.cancellation).toEqual({
      ...{ wishes: 12, changed: 12 },
      before: { allowed: 4, needs_staff: 8, refused: 0 },
      after: { allowed: 0, needs_staff: 0, refused: 12 },
    });
    expect(differences.filter(({ minutes }) => minutes === 30)).toEqual([
      {
        ...{ area: "cancellation", wish: "cancel", minutes: 30, count: 4, examples: ["#1", "#2", "#3"] },
        before: { verdict: "allowed", rule: expect.objectContaining({ code: "in_time" }) as object },
        after: {
          verdict: "refused",
          rule: { id: "cancellation.minutes", code: "too_late_minutes", values: { minutes: 20 } },
        },
      },
    ]);
    expect([counts.address.changed, counts.items.changed]).toEqual([0, 0]);
  });

  it("takes what its shopper really cancelled at that moment, and asks nothing after it", () => {
    const cancelled = { at: "2026-10-28T09:45:00Z", byShopper: true };
    const order = anotherOrder({ sentAt: null, cancelled });
    const strict = policyWith({}, { cancellation: { ...rules.cancellation, minutes: 40 } });
    const { counts, differences } = compared(strict, [order]);
    expect(counts.cancellation.wishes).toBe(2);
    expect(differences).toMatchObject([{ minutes: null, after: { verdict: "needs_staff" } }]);
    const byStaff = anotherOrder({ sentAt: null, cancelled: { ...cancelled, byShopper: false } });
    expect(compared(strict, [byStaff]).counts.cancellation.wishes).toBe(1);
    expect(comparePolicies(rules, rules, [order], moment).items).toBe(0);
  });

  it("sees countries, kinds of change and amounts that are decided otherwise", () => {
    const { address, items, cancellation } = rules;
    const changed = policyWith(
      {},
      {
        address: { ...address, to: { kind: "listed", countries: ["FR"] } },
        items: { ...items, kinds: ["fewer"], staffAboveDifference: 2_000 },
        cancellation: { ...cancellation, staffAboveAmount: 2_000 },
      },
    );
    const early = compared(changed).differences.filter(({ minutes }) => minutes === 30);
    expect(early.map(({ wish, before, after }) => [wish, before.verdict, after.verdict, after.rule.code])).toEqual([
      ["cancel", "allowed", "needs_staff", "amount_to_staff"],
      ["other_country", "needs_staff", "allowed", "in_time"],
      ["other_variant", "allowed", "needs_staff", "change_kind"],
      ["more", "allowed", "needs_staff", "change_kind"],
      ["fewer", "allowed", "needs_staff", "amount_to_staff"],
      ["remove", "allowed", "needs_staff", "change_kind"],
      ["add", "allowed", "needs_staff", "change_kind"],
    ]);
  });

  it("adds page to page: the same sums and rows as all orders at once", () => {
    const strict = policyWith({}, { items: { ...rules.items, allowed: false } });
    const orders = ["#1", "#2", "#3", "#4", "#5"].map((name) => anotherOrder({ name }));
    const pages = [orders.slice(0, 2), orders.slice(2, 3), orders.slice(3)];
    const [first, ...others] = pages.map((page) => comparePolicies(rules, strict, page, moment));
    const added = others.reduce(addComparisons, first!);
    expect(added).toEqual(comparePolicies(rules, strict, orders, moment));
    expect(added.changes.counts.items.changed).toBeGreaterThan(0);
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
