import fc from "fast-check";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { ChangeFacts, Delivery, ReturnFacts, ReturnItemFacts } from "~/policy/facts";
import { CANCEL_REASONS, ITEM_CHANGES, ORDER_STATES } from "~/policy/policy";
import type { Policy, Until } from "~/policy/policy";
import { OUTCOMES } from "~/policy/returns-policy";
import type { Condition, Exception, Fee, Reason, ReturnsPolicy } from "~/policy/returns-policy";

/** Few names, so that rules and facts meet often. */
export const COUNTRIES = ["IE", "DE", "GB", "US", "JP"];
const TYPES = ["Mugs", "Soap", "Coats"];
const TAGS = ["final sale", "made to order", "wool"];
const COLLECTIONS = [1, 2, 3].map((n) => ({ id: `gid://shopify/Collection/${n}`, title: `Collection ${n}` }));
export const REASONS = DEFAULT_POLICY.returns.reasons.map(({ handle }) => handle);
/** With and without daylight saving, on both sides of the date line, and one that has half an hour of it. */
export const ZONES = [
  "Europe/Dublin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Tokyo",
  "Pacific/Auckland",
  "America/Sao_Paulo",
  "Pacific/Kiritimati",
];

const some = <T>(of: readonly T[]) => fc.subarray([...of], { maxLength: 2 });
const days = () =>
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) }, { weight: 1, arbitrary: fc.constant(null) });

const condition = (): fc.Arbitrary<Condition> =>
  fc
    .record({
      countries: some(COUNTRIES),
      productTypes: some(TYPES),
      tags: some(TAGS),
      collections: some(COLLECTIONS),
    })
    .filter((when) => Object.values(when).some((list) => list.length > 0));

export const anyFee = (): fc.Arbitrary<Fee> =>
  fc.oneof(
    fc.constant({ kind: "none" as const }),
    fc.record({ kind: fc.constant("fixed" as const), amount: fc.integer({ min: 0, max: 20_000 }) }),
    fc.record({ kind: fc.constant("percentage" as const), percent: fc.integer({ min: 0, max: 100 }) }),
  );

const outcomes = () => fc.subarray([...OUTCOMES], { minLength: 1 });
const monthDay = () =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, "0")).join("-"));

const exceptions = (): fc.Arbitrary<Exception[]> =>
  fc
    .array(
      fc.record({
        when: condition(),
        then: fc
          .record(
            {
              returnable: fc.boolean(),
              window: fc.record({ days: days() }),
              fee: anyFee(),
              label: fc.constantFrom("shop" as const, "shopper" as const),
              outcomes: outcomes(),
              approval: fc.constantFrom("automatic" as const, "staff" as const),
            },
            { requiredKeys: [] },
          )
          .filter((then) => Object.keys(then).length > 0),
      }),
      { maxLength: 4 },
    )
    .map((all) => all.map((one, index) => ({ id: `e${index}`, ...one })));

const reasons = (): fc.Arbitrary<Reason[]> =>
  fc
    .array(
      fc.record({
        offered: fc.boolean(),
        staff: fc.boolean(),
        questions: fc.subarray([
          { id: "unused", code: "unused" as const, text: "", otherwise: "refuse" as const },
          { id: "labels", code: "labels" as const, text: "", otherwise: "staff" as const },
        ]),
      }),
      { minLength: REASONS.length, maxLength: REASONS.length },
    )
    .map((all) => DEFAULT_POLICY.returns.reasons.map((reason, index) => ({ ...reason, ...all[index] })));

const returnsPolicy = (): fc.Arbitrary<ReturnsPolicy> =>
  fc.record({
    windowDays: days(),
    transitDays: fc.integer({ min: 0, max: 14 }),
    afterDeliveryOnly: fc.boolean(),
    oncePerOrder: fc.boolean(),
    seasons: fc
      .array(fc.record({ from: monthDay(), to: monthDay(), until: monthDay() }), { maxLength: 2 })
      .map((all) => all.map((one, index) => ({ id: `s${index}`, ...one }))),
    finalSale: fc.record({
      giftCards: fc.boolean(),
      productTypes: some(TYPES),
      tags: some(TAGS),
      collections: some(COLLECTIONS),
      exemptFromWithdrawal: fc.boolean(),
    }),
    exceptions: exceptions(),
    reasons: reasons(),
    outcomes: fc.record({
      allowed: outcomes(),
      favoured: fc.constantFrom(...OUTCOMES),
      bonusPercent: fc.integer({ min: 0, max: 30 }),
      creditAs: fc.constant("store_credit" as const),
      exchangeFor: fc.constant("any_product" as const),
    }),
    fee: anyFee(),
    feeWaived: fc.record({ exchange: fc.boolean(), storeCredit: fc.boolean(), fault: fc.boolean() }),
    label: fc.constantFrom("shop" as const, "shopper" as const),
    instructions: fc.constant(""),
    approval: fc.record({
      mode: fc.constantFrom("automatic" as const, "staff" as const),
      aboveAmount: fc.option(fc.integer({ min: 0, max: 50_000 })),
      manyReturns: fc.option(
        fc.record({ count: fc.integer({ min: 1, max: 3 }), days: fc.integer({ min: 1, max: 90 }) }),
      ),
    }),
    fault: fc.record({ approval: fc.constantFrom("automatic" as const, "staff" as const), windowDays: days() }),
  });

const until = (): fc.Arbitrary<Until> =>
  fc.record({
    allowed: fc.boolean(),
    minutes: fc.option(fc.integer({ min: 0, max: 3_000 })),
    state: fc.constantFrom("unfulfilled" as const, "in_progress" as const),
    afterwards: fc.constantFrom("staff" as const, "refuse" as const),
    afterItemChange: fc.boolean(),
  });

export const anyPolicy = (): fc.Arbitrary<Policy> =>
  fc
    .record({
      returns: returnsPolicy(),
      withdrawalCountries: some(COUNTRIES),
      withdrawalDays: fc.integer({ min: 14, max: 30 }),
      cancellation: until(),
      address: until(),
      items: until(),
      cancelReasons: fc.subarray([...CANCEL_REASONS], { minLength: 1 }),
      kinds: fc.subarray([...ITEM_CHANGES]),
      limit: fc.option(fc.integer({ min: 0, max: 50_000 })),
      toCountries: fc.subarray(COUNTRIES, { minLength: 1 }),
      toKind: fc.constantFrom("same_country" as const, "listed" as const, "any" as const),
    })
    .map(({ returns, cancellation, address, items, limit, ...rest }) => ({
      ...DEFAULT_POLICY,
      returns,
      withdrawal: { countries: rest.withdrawalCountries, days: rest.withdrawalDays, twoStep: true },
      cancellation: { ...cancellation, reasons: rest.cancelReasons, restock: true, staffAboveAmount: limit },
      address: {
        ...address,
        to: rest.toKind === "listed" ? { kind: rest.toKind, countries: rest.toCountries } : { kind: rest.toKind },
      },
      items: { ...DEFAULT_POLICY.items, ...items, kinds: rest.kinds, staffAboveDifference: limit },
    }));

/** Two years that hold a leap day and four changes of clock in every zone that has them. */
const moment = () =>
  fc.date({ min: new Date("2027-06-01T00:00:00Z"), max: new Date("2028-12-31T00:00:00Z"), noInvalidDate: true });

const HOUR_MS = 3_600_000;
const iso = (ms: number) => new Date(ms).toISOString();

const delivery = (now: number): fc.Arbitrary<Delivery> =>
  fc.integer({ min: 0, max: 24 * 90 }).chain((hours) => {
    const at = iso(now - hours * HOUR_MS);
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant({ state: "delivered" as const, deliveredAt: at }) },
      { weight: 2, arbitrary: fc.constant({ state: "unknown" as const, fulfilledAt: at }) },
      { weight: 1, arbitrary: fc.constant({ state: "on_its_way" as const, fulfilledAt: at }) },
      { weight: 1, arbitrary: fc.constant({ state: "not_shipped" as const }) },
    );
  });

const anyItem = (now: number): fc.Arbitrary<Omit<ReturnItemFacts, "id">> =>
  fc.record({
    quantity: fc.integer({ min: 0, max: 3 }),
    returnableQuantity: fc.integer({ min: 0, max: 4 }),
    unitPaid: fc.integer({ min: 0, max: 30_000 }),
    productType: fc.option(fc.constantFrom(...TYPES)),
    tags: some(TAGS),
    collections: some(COLLECTIONS.map(({ id }) => id)),
    giftCard: fc.boolean(),
    delivery: delivery(now),
    reason: fc.option(fc.constantFrom(...REASONS, "brand-new-reason")),
    answers: fc.record({ unused: fc.boolean(), labels: fc.boolean() }, { requiredKeys: [] }),
  });

export const anyReturn = (): fc.Arbitrary<ReturnFacts> =>
  moment().chain((now) =>
    fc
      .record({
        timeZone: fc.constantFrom(...ZONES),
        country: fc.option(fc.constantFrom(...COUNTRIES), { freq: 8 }),
        refundable: fc.integer({ min: 0, max: 200_000 }),
        returnsOfOrder: fc.integer({ min: 0, max: 1 }),
        earlier: fc.array(fc.integer({ min: 0, max: 24 * 200 }), { maxLength: 4 }),
        placed: fc.integer({ min: 0, max: 24 * 120 }),
        items: fc.array(anyItem(now.getTime()), { minLength: 1, maxLength: 3 }),
      })
      .map(({ items, earlier, placed, ...facts }) => ({
        ...facts,
        now: now.toISOString(),
        placedAt: iso(now.getTime() - placed * HOUR_MS),
        earlierReturns: earlier.map((hours) => iso(now.getTime() - hours * HOUR_MS)),
        items: items.map((item, index) => ({ ...item, id: `item-${index}` })),
      })),
  );

export const anyChange = (): fc.Arbitrary<ChangeFacts> =>
  moment().chain((now) =>
    fc
      .record({
        timeZone: fc.constantFrom(...ZONES),
        minutes: fc.integer({ min: 0, max: 4_000 }),
        cancelled: fc.boolean(),
        state: fc.constantFrom(...ORDER_STATES),
        itemsChanged: fc.boolean(),
      })
      .map(({ minutes, ...facts }) => ({
        ...facts,
        now: now.toISOString(),
        placedAt: iso(now.getTime() - minutes * 60_000),
      })),
  );
