import { describe, expect, it } from "vitest";
import { decideOffer } from "~/offers/decide-offer";
import type { Decision, LedgerState } from "~/offers/decide-offer";
import { NO_FACTS } from "~/offers/occasion";
import { guestProfile } from "~/offers/profile";
import type { Profile } from "~/offers/profile";
import { aLine, aPolicy, aProfile, aQuestion, aRule, emptyLedger } from "./setting";
import type { RuleInput } from "./setting";

const now = new Date("2026-11-20T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

interface Asked {
  rules?: Partial<RuleInput>[];
  policy?: Parameters<typeof aPolicy>[0];
  question?: Parameters<typeof aQuestion>[0];
  profile?: Profile;
  ledger?: Partial<LedgerState>;
  currency?: string;
  bucket?: number;
}
function ask({ rules = [{}], policy, question, profile = aProfile(), ledger, currency = "EUR", bucket = 99 }: Asked) {
  const all = aPolicy({ rules: rules.map((rule, index) => aRule({ id: `rule-${index}`, ...rule })), ...policy });
  return decideOffer(all, aQuestion(question), profile, { ...emptyLedger, ...ledger }, { currency, bucket }, now);
}
const codeOf = (decision: Decision) => (decision.offered ? "offered" : decision.code);
const amountOf = (decision: Decision) => (decision.offered ? decision.worth.amount : 0);
const percentage = (parts: object = {}) => ({ kind: "percentage" as const, percent: 10, cartMost: 20_000, ...parts });

describe("an offer is given", () => {
  it("with its value, what it takes from the budget, and why", () => {
    const decision = ask({ rules: [{ who: { ordersFrom: 2 } }] });
    expect(decision).toMatchObject({
      offered: true,
      reserve: 500,
      heldOut: false,
      worth: { kind: "amount", amount: 500, minimumSubtotal: 3_000, currency: "EUR", loyal: false },
      why: [
        { code: "occasion", values: { occasion: "loyal", orders: 3 } },
        { code: "orders", values: { orders: 3 } },
      ],
    });
  });

  it("from the first rule that applies, in the merchant's order", () => {
    const decision = ask({ rules: [{ who: { ordersFrom: 9 } }, { value: { kind: "amount", amount: 200 } }, {}] });
    expect(amountOf(decision)).toBe(200);
  });

  it("as more to those who come back, where the rule says so", () => {
    const value = { kind: "amount" as const, amount: 500, loyal: { ordersFrom: 3, to: 800 } };
    expect(amountOf(ask({ rules: [{ value }] }))).toBe(800);
    expect(amountOf(ask({ rules: [{ value }], profile: aProfile({ orders: 2 }) }))).toBe(500);
  });

  it.each([
    ["parcel_late", { parcel: { orderId: "1", state: "late" as const, daysLate: 3 } }, { days: 3 }, true],
    ["parcel_late", { parcel: { orderId: "1", state: "late" as const, daysLate: 2 } }, { days: 3 }, false],
    ["parcel_lost", { parcel: { orderId: "1", state: "lost" as const, daysLate: 20 } }, {}, true],
    ["parcel_lost", { parcel: { orderId: "1", state: "late" as const, daysLate: 20 } }, {}, false],
    ["complaint_resolved", { complaintResolvedAt: daysAgo(3) }, { withinDays: 7 }, true],
    ["complaint_resolved", { complaintResolvedAt: daysAgo(9) }, { withinDays: 7 }, false],
    ["return_to_exchange", { returnToExchange: { orderId: "1" } }, {}, true],
    ["return_to_exchange", {}, {}, false],
    ["hesitation", { lookedAt: ["a", "b", "b"] }, { products: 2 }, true],
    ["hesitation", { lookedAt: ["b", "b"] }, { products: 2 }, false],
    ["good_rating", { rating: { stars: 5 } }, { stars: 4 }, true],
    ["good_rating", { rating: { stars: 3 } }, { stars: 4 }, false],
    ["long_silence", {}, { days: 40 }, true],
    ["long_silence", {}, { days: 41 }, false],
    ["first_order", {}, {}, false],
  ])("for %s only when it is so: %o with %o", (kind, facts, numbers, expected) => {
    const occasion = { kind, ...numbers } as RuleInput["occasion"];
    const decision = ask({ rules: [{ occasion }], question: { facts: { ...NO_FACTS, ...facts } } });
    expect(codeOf(decision)).toBe(expected ? "offered" : "occasion");
  });

  it("for a birthday, around the day", () => {
    const rules = [{ occasion: { kind: "birthday" as const, withinDays: 7 } }];
    expect(codeOf(ask({ rules, profile: aProfile({ birthdayInDays: -7 }) }))).toBe("offered");
    expect(codeOf(ask({ rules, profile: aProfile({ birthdayInDays: 8 }) }))).toBe("occasion");
    expect(codeOf(ask({ rules, profile: aProfile() }))).toBe("occasion");
  });
});

describe("a percentage", () => {
  const rules = [{ value: percentage() }];
  const onCart = (price: number, quantity = 1) =>
    ask({ rules, question: { cart: { lines: [aLine({ price, quantity })] } } });

  it("becomes an amount that is never more than it on any cart with which it can be used", () => {
    expect(onCart(8_050)).toMatchObject({
      worth: { kind: "percentage", percent: 10, amount: 805, minimumSubtotal: 8_050 },
    });
  });

  it("counts no more of the cart than the rule says", () => {
    expect(onCart(30_000, 3)).toMatchObject({ worth: { amount: 2_000, minimumSubtotal: 20_000 } });
  });

  it("is taken of a usual order where there is no cart, and of the minimum for who has none", () => {
    expect(ask({ rules })).toMatchObject({ worth: { amount: 600, minimumSubtotal: 6_000 } });
    const guest = guestProfile("EUR", { orders: 0 });
    const first = [
      { value: percentage(), occasion: { kind: "first_order" as const }, who: { guests: "any" as const } },
    ];
    expect(ask({ rules: first, profile: guest })).toMatchObject({ worth: { amount: 300, minimumSubtotal: 3_000 } });
  });

  it("counts only what the rule is about", () => {
    const items = { kind: "products" as const, ids: ["gid://shopify/Product/1"] };
    const lines = [aLine({ price: 5_000 }), aLine({ productId: "gid://shopify/Product/2", price: 9_000 })];
    expect(amountOf(ask({ rules: [{ value: percentage(), items }], question: { cart: { lines } } }))).toBe(500);
  });
});

describe("the margin floor", () => {
  const rule = (withoutCost: "give" | "refuse", percent = 40) => ({
    value: { kind: "amount" as const, amount: 1_000 },
    marginFloor: { percent, withoutCost },
  });
  const withCost = (cost: number | null, withoutCost: "give" | "refuse" = "give") =>
    ask({ rules: [rule(withoutCost)], question: { cart: { lines: [aLine({ price: 4_000, cost })] } } });

  it("lowers the amount until enough is left, and ties the code to the things in question", () => {
    // 30 from the minimum of 30.00; cost 15.00 of 40.00: at most 30 x (1 - 0.375 / 0.6) = 11.25 off.
    expect(withCost(1_500)).toMatchObject({
      worth: { amount: 1_000, onlyVariants: ["gid://shopify/ProductVariant/11"] },
    });
    expect(amountOf(withCost(2_000))).toBe(500);
  });

  it("refuses where nothing may be taken off", () => {
    expect(codeOf(withCost(2_400))).toBe("margin_floor");
  });

  it("does what the merchant said where a unit cost is not known", () => {
    expect(amountOf(withCost(null, "give"))).toBe(1_000);
    expect(codeOf(withCost(null, "refuse"))).toBe("unit_cost_unknown");
    expect(codeOf(ask({ rules: [rule("refuse")] }))).toBe("unit_cost_unknown");
  });
});

describe("an offer is refused", () => {
  it.each<[string, Asked]>([
    ["paused", { policy: { paused: true } }],
    ["no_rule", { rules: [] }],
    ["disabled", { rules: [{ enabled: false }] }],
    ["currency", { currency: "USD" }],
    ["occasion", { question: { occasions: ["birthday"] } }],
    ["guests", { rules: [{ occasion: { kind: "first_order" } }], profile: guestProfile("EUR") }],
    [
      "guests",
      { rules: [{ occasion: { kind: "first_order" }, who: { guests: "proved" } }], profile: guestProfile("EUR") },
    ],
    ["orders", { rules: [{ who: { ordersFrom: 4 } }] }],
    ["orders", { rules: [{ who: { ordersTo: 2 } }] }],
    ["spent", { rules: [{ who: { spentFrom: 18_001 } }] }],
    ["country", { rules: [{ who: { countries: ["DE"] } }] }],
    ["tags", { rules: [{ who: { anyTag: ["vip"] } }] }],
    ["tags", { rules: [{ who: { noTag: ["Staff"] } }], profile: aProfile({ tags: ["staff"] }) }],
    ["rfm", { rules: [{ who: { rfm: ["CHAMPIONS"] } }], profile: aProfile({ rfm: "DORMANT" }) }],
    ["cart_below_minimum", { question: { cart: { lines: [aLine({ price: 2_999 })] } } }],
    ["already_had", { rules: [{ everyDays: 30 }], ledger: { lastOfRule: { "rule-0": daysAgo(29) } } }],
    ["cool_down", { rules: [{ coolDownDays: 10 }], ledger: { lastOfAny: daysAgo(9) } }],
    ["household", { policy: { household: { offers: 1, days: 30 } }, ledger: { household: 1 } }],
    ["budget", { ledger: { spentByRule: { "rule-0": { today: 4_501, thisMonth: 4_501 } } } }],
    ["budget", { ledger: { spentByRule: { "rule-0": { today: 0, thisMonth: 49_501 } } } }],
    [
      "budget",
      {
        policy: { budgets: { EUR: { daily: 1_000, monthly: 1_000 } } },
        ledger: { spent: { EUR: { today: 501, thisMonth: 501 } } },
      },
    ],
  ])("with the code %s", (code, asked) => {
    expect(codeOf(ask(asked))).toBe(code);
  });

  it("to a guest for ever after the first, whatever the rule's period", () => {
    const rules = [{ occasion: { kind: "first_order" as const }, who: { guests: "any" as const }, everyDays: 1 }];
    const ledger = { lastOfRule: { "rule-0": daysAgo(900) } };
    expect(codeOf(ask({ rules, profile: guestProfile("EUR"), ledger }))).toBe("already_had");
  });

  it("with every rule's own reason, and that of the one that came furthest in all", () => {
    expect(ask({ rules: [{ enabled: false }, { who: { ordersFrom: 9 } }, { who: { countries: ["DE"] } }] })).toEqual({
      offered: false,
      code: "country",
      rules: [
        { ruleId: "rule-0", code: "disabled" },
        { ruleId: "rule-1", code: "orders" },
        { ruleId: "rule-2", code: "country" },
      ],
    });
  });
});

it("tells who is of the share that gets none, and picks them like the others", () => {
  expect(ask({ policy: { holdOutPercent: 20 }, bucket: 19 })).toMatchObject({ offered: true, heldOut: true });
  expect(ask({ policy: { holdOutPercent: 20 }, bucket: 20 })).toMatchObject({ offered: true, heldOut: false });
});
