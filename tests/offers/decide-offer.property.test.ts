import fc from "fast-check";
import { expect, it } from "vitest";
import { decideOffer } from "~/offers/decide-offer";
import type { LedgerState, Spent } from "~/offers/decide-offer";
import { NO_FACTS } from "~/offers/occasion";
import type { OccasionFacts } from "~/offers/occasion";
import { OCCASIONS, OfferPolicy, OfferRule, RFM_GROUPS } from "~/offers/policy";
import type { Profile } from "~/offers/profile";
import { mostOfRule, percentOf } from "~/offers/value";
import type { Cart } from "~/offers/value";
import { aQuestion, aRule } from "./setting";

/**
 * Rules, shoppers, carts and ledgers of every kind, by code alone. Whatever comes out keeps to the rule that gave it.
 */
const RUNS = 2_000;
const now = new Date("2026-11-20T12:00:00Z");
const small = (max: number) => fc.integer({ min: 0, max });
const minor = fc.integer({ min: 1, max: 5_000 });
/** Mostly the plain thing: a world in which everything stands in the way teaches little. */
const rarely = <T, U>(rare: fc.Arbitrary<T>, plain: U): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: rare });
const variants = ["gid://shopify/ProductVariant/1", "gid://shopify/ProductVariant/2", "gid://shopify/ProductVariant/3"];
const products = ["gid://shopify/Product/1", "gid://shopify/Product/2"];

const loyalTo = (from: number, most: number) =>
  fc.option(
    fc.record({ ordersFrom: fc.integer({ min: 1, max: 8 }), to: fc.integer({ min: from, max: Math.max(from, most) }) }),
    { nil: null },
  );

const value = fc.oneof(
  fc
    .record({ percent: fc.integer({ min: 1, max: 100 }), cartMost: fc.integer({ min: 50_000, max: 200_000 }) })
    .chain((parts) => loyalTo(parts.percent, 100).map((loyal) => ({ kind: "percentage" as const, ...parts, loyal }))),
  minor.chain((amount) =>
    fc
      .constantFrom("amount" as const, "store_credit" as const, "gift_card" as const)
      .chain((kind) => loyalTo(amount, 6_000).map((loyal) => ({ kind, amount, loyal }))),
  ),
  minor.map((most) => ({ kind: "free_shipping" as const, most })),
  fc.record({
    kind: fc.constant("buy_x_get_y" as const),
    buyQuantity: fc.integer({ min: 1, max: 5 }),
    buyProducts: fc.constant(products),
    getQuantity: fc.integer({ min: 1, max: 3 }),
    getProducts: fc.constant([products[0]!]),
    percent: fc.integer({ min: 1, max: 100 }),
    getUnitMost: minor,
  }),
);
const occasion = fc.constantFrom(...OCCASIONS).map((kind) => {
  const numbers = { days: 14, withinDays: 7, products: 1, stars: 4 };
  return { kind, ...numbers };
});
const who = fc.record({
  ordersFrom: rarely(small(6), null),
  ordersTo: rarely(fc.integer({ min: 3, max: 20 }), null),
  spentFrom: rarely(small(30_000), null),
  countries: rarely(fc.subarray(["IE", "DE"]), []),
  anyTag: rarely(fc.constant(["vip"]), []),
  noTag: rarely(fc.constant(["staff"]), []),
  rfm: rarely(fc.subarray([...RFM_GROUPS], { maxLength: 3 }), []),
  guests: fc.constantFrom("none" as const, "proved" as const, "any" as const),
});
const budget = fc
  .tuple(small(60_000), small(200_000))
  .map(([one, other]) => ({ daily: Math.min(one, other), monthly: Math.max(one, other) }));

/** Only rules that a merchant could have saved. */
const rules = fc
  .array(
    fc.record({
      occasion,
      who,
      value,
      minimumSubtotal: fc.integer({ min: 0, max: 20_000 }),
      items: fc.constantFrom(
        { kind: "all" as const },
        { kind: "products" as const, ids: products },
        { kind: "collections" as const, ids: ["gid://shopify/Collection/1"] },
      ),
      everyDays: fc.integer({ min: 1, max: 400 }),
      coolDownDays: small(60),
      budget,
      marginFloor: rarely(
        fc.record({ percent: small(80), withoutCost: fc.constantFrom("give" as const, "refuse" as const) }),
        null,
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.flatMap((parts, index) => {
      const least = "amount" in parts.value ? Math.max(parts.value.amount, parts.value.loyal?.to ?? 0) : 1;
      const minimumSubtotal = parts.minimumSubtotal + least;
      const parsed = OfferRule.safeParse({ ...aRule(), ...parts, minimumSubtotal, id: `rule-${index}` });
      return parsed.success ? [parsed.data] : [];
    }),
  )
  .filter((all) => all.length > 0);
const policy = fc
  .record({
    rules,
    holdOutPercent: small(50),
    budgets: rarely(budget, null).map((all) => (all ? { EUR: all } : {})),
    household: fc.record({ offers: fc.integer({ min: 1, max: 4 }), days: fc.constant(90) }),
  })
  .map((parts) => OfferPolicy.parse(parts));

const profile: fc.Arbitrary<Profile> = fc
  .record({
    isGuest: fc.boolean(),
    isProved: fc.boolean(),
    orders: small(12),
    spent: small(100_000),
    daysSinceLastOrder: fc.option(small(500), { nil: null }),
    country: fc.constantFrom("IE", "DE", "FR", null),
    tags: fc.subarray(["VIP", "staff", "x"]),
    rfm: fc.option(fc.constantFrom(...RFM_GROUPS), { nil: null }),
    birthdayInDays: fc.option(fc.integer({ min: -182, max: 183 }), { nil: null }),
  })
  .map((parts) => ({
    ...{ currency: "EUR", returns: 0, ordersRead: 0, bought: [], viewed: [], conversations: 0, handedOver: 0 },
    ...{ ratings: [] },
    ...parts,
  }));
const cart: fc.Arbitrary<Cart | null> = fc.option(
  fc.record({
    lines: fc.array(
      fc
        .record({
          variantId: fc.constantFrom(...variants),
          productId: fc.constantFrom(...products, "gid://shopify/Product/3"),
          collectionIds: fc.subarray(["gid://shopify/Collection/1"]),
          price: fc.integer({ min: 1, max: 60_000 }),
          quantity: fc.integer({ min: 1, max: 4 }),
          costPercent: fc.option(small(100), { nil: null }),
        })
        .map(({ costPercent, ...line }) => ({
          ...line,
          cost: costPercent === null ? null : percentOf(line.price, costPercent),
        })),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  { nil: null },
);
const facts: fc.Arbitrary<OccasionFacts> = fc.record({
  parcel: fc.option(
    fc.record({
      orderId: fc.constant("1"),
      state: fc.constantFrom("late" as const, "lost" as const),
      daysLate: small(30),
    }),
    { nil: null },
  ),
  complaintResolvedAt: fc.option(fc.constant(new Date("2026-11-18T12:00:00Z")), { nil: null }),
  returnToExchange: fc.option(fc.constant({ orderId: "1" }), { nil: null }),
  lookedAt: fc.subarray(["a", "b"]),
  rating: fc.option(fc.record({ stars: fc.integer({ min: 1, max: 5 }) }), { nil: null }),
});
const spent: fc.Arbitrary<Spent> = fc
  .tuple(small(20_000), small(60_000))
  .map(([today, before]) => ({ today, thisMonth: today + before }));
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const ledger: fc.Arbitrary<LedgerState> = fc.record({
  spent: spent.map((all) => ({ EUR: all })),
  spentByRule: spent.map((one) => ({ "rule-0": one, "rule-1": { today: 0, thisMonth: 0 } })),
  lastOfRule: rarely(small(400), null).map((days): Record<string, Date> =>
    days === null ? {} : { "rule-0": ago(days) },
  ),
  lastOfAny: rarely(small(100), null).map((days) => (days === null ? null : ago(days))),
  household: rarely(small(4), 0),
});
const world = fc.record({ policy, profile, cart, facts, ledger, bucket: small(99) });
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const decide = ({ policy, profile, cart, facts, ledger, bucket }: World) =>
  decideOffer(policy, aQuestion({ facts, cart }), profile, ledger, { currency: "EUR", bucket }, now);

/** Counted, so that a property that never sees an offer cannot pass. */
function holds(check: (world: World) => boolean | undefined, least = RUNS / 20): void {
  let seen = 0;
  fc.assert(
    fc.property(world, (one) => {
      const outcome = check(one);
      if (outcome !== undefined) seen++;
      return outcome ?? true;
    }),
    { numRuns: RUNS },
  );
  expect(seen).toBeGreaterThan(least);
}

it("never gives more than the rule's most, and reserves all that it can cost", () => {
  holds((one) => {
    const decision = decide(one);
    if (!decision.offered) return undefined;
    const { worth, rule, reserve } = decision;
    return (
      Number.isSafeInteger(worth.amount) &&
      worth.amount > 0 &&
      worth.amount <= mostOfRule(rule) &&
      reserve >= worth.amount
    );
  });
});

it("never takes more off a cart than the percentage, whatever cart it is used on", () => {
  holds((one) => {
    const decision = decide(one);
    if (!decision.offered || decision.rule.value.kind !== "percentage") return undefined;
    const { worth } = decision;
    // It cannot be used below its minimum, and above it the amount stays: the smallest usable cart is the worst.
    return worth.minimumSubtotal > 0 && worth.amount * 100 <= worth.minimumSubtotal * worth.percent!;
  }, 20);
});

it("never goes over a budget of the rule or of the shop, by day or by month", () => {
  holds((one) => {
    const decision = decide(one);
    if (!decision.offered) return undefined;
    const { rule, reserve } = decision;
    const within = (taken: Spent | undefined, most: { daily: number; monthly: number } | undefined) =>
      !most || ((taken?.today ?? 0) + reserve <= most.daily && (taken?.thisMonth ?? 0) + reserve <= most.monthly);
    return (
      within(one.ledger.spentByRule[rule.id], rule.budget) && within(one.ledger.spent["EUR"], one.policy.budgets["EUR"])
    );
  });
});

it("leaves at least the margin floor on any cart of the things in question that reaches the minimum", () => {
  fc.assert(
    fc.property(world, small(80), fc.array(small(3), { minLength: 4, maxLength: 4 }), (one, percent, quantities) => {
      const rule = aRule({ id: "rule-0", marginFloor: { percent, withoutCost: "refuse" }, minimumSubtotal: 3_000 });
      const decision = decide({
        ...one,
        policy: OfferPolicy.parse({ rules: [rule] }),
        profile: { ...one.profile, isGuest: false, orders: 1 },
        ledger: { spent: {}, spentByRule: {}, lastOfRule: {}, lastOfAny: null, household: 0 },
      });
      if (!decision.offered) return true;
      const lines = one.cart!.lines.map((line, index) => ({ ...line, quantity: quantities[index] ?? 0 }));
      const sum = (read: (line: (typeof lines)[number]) => number) =>
        lines.reduce((total, line) => total + read(line) * line.quantity, 0);
      const paid = sum((line) => line.price) - decision.worth.amount;
      if (sum((line) => line.price) < decision.worth.minimumSubtotal) return true;
      return (paid - sum((line) => line.cost!)) * 100 >= percent * paid;
    }),
    { numRuns: RUNS },
  );
});

it("never turns a yes into a no when a budget grows, and never gives less for a larger share of the same cart", () => {
  holds((one) => {
    const decision = decide(one);
    if (!decision.offered) return undefined;
    const grown = one.policy.rules.map((rule) => ({
      ...rule,
      budget: { daily: rule.budget.daily + 1_000, monthly: rule.budget.monthly + 1_000 },
    }));
    return decide({ ...one, policy: { ...one.policy, rules: grown, budgets: {} } }).offered;
  });
  fc.assert(
    fc.property(cart, profile, fc.integer({ min: 1, max: 99 }), (basket, someone, percent) => {
      const amount = (share: number) => {
        const value = { kind: "percentage" as const, percent: share, cartMost: 60_000 };
        const decision = decide({
          ...{ policy: OfferPolicy.parse({ rules: [aRule({ value, budget: { daily: 60_000, monthly: 60_000 } })] }) },
          ...{ profile: { ...someone, isGuest: false, orders: 2 }, cart: basket, facts: NO_FACTS, bucket: 99 },
          ledger: { spent: {}, spentByRule: {}, lastOfRule: {}, lastOfAny: null, household: 0 },
        });
        return decision.offered ? decision.worth.amount : 0;
      };
      return amount(percent) <= amount(percent + 1);
    }),
    { numRuns: RUNS },
  );
});

it("gives to nobody whom the rule is not for, nor within the periods", () => {
  holds((one) => {
    const decision = decide(one);
    if (!decision.offered) return undefined;
    const { rule } = decision;
    const last = one.ledger.lastOfRule[rule.id];
    const days = (at: Date) => (now.getTime() - at.getTime()) / 86_400_000;
    return (
      (!one.profile.isGuest || rule.who.guests !== "none") &&
      one.profile.orders >= (rule.who.ordersFrom ?? 0) &&
      (!last || (!one.profile.isGuest && days(last) >= rule.everyDays)) &&
      (!one.ledger.lastOfAny || days(one.ledger.lastOfAny) >= rule.coolDownDays) &&
      one.ledger.household < (one.profile.isGuest ? 1 : one.policy.household.offers)
    );
  });
});

it("holds whoever is held out also when the share grows", () => {
  holds((one) => {
    const decision = decide(one);
    if (!decision.offered || !decision.heldOut) return undefined;
    const more = decide({ ...one, policy: { ...one.policy, holdOutPercent: one.policy.holdOutPercent + 10 } });
    return more.offered && more.heldOut;
  }, 20);
});
