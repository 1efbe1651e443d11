import { describe, expect, it } from "vitest";
import { decideReturn } from "~/policy/decide-return";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { Policy } from "~/policy/policy";
import type { ReturnFacts } from "~/policy/facts";
import { anItem, exception, factsOf, policyWith } from "./policies";

const decide = (policy: Policy, change: Partial<ReturnFacts> = {}) => decideReturn(policy, factsOf(change));
const item = (policy: Policy, change: Parameters<typeof anItem>[0], facts: Partial<ReturnFacts> = {}) =>
  decide(policy, { ...facts, items: [anItem(change)] });

describe("the window", () => {
  it("counts whole days after the delivery, and the last one counts", () => {
    const policy = policyWith({ windowDays: 30 });
    expect(decide(policy, { now: "2026-12-01T23:59:59Z" })).toMatchObject({
      verdict: "allowed",
      deadline: "2026-12-01",
      rule: { id: "returns.window", code: "within_window", values: { days: 30, deadline: "2026-12-01" } },
    });
    expect(decide(policy, { now: "2026-12-02T00:00:00Z" })).toMatchObject({
      verdict: "refused",
      rule: { id: "returns.window", code: "window_over", values: { days: 30, deadline: "2026-12-01" } },
      outcomes: [],
    });
  });

  it("takes the shop's day, not that of UTC", () => {
    const policy = policyWith({ windowDays: 1 });
    // 03:00 UTC on the 2nd is the evening of the 1st in New York.
    const late = anItem({ delivery: { state: "delivered", deliveredAt: "2026-11-02T03:00:00Z" } });
    const at = (timeZone: string) => decide(policy, { timeZone, now: "2026-11-03T12:00:00Z", items: [late] }).verdict;
    expect(at("America/New_York")).toBe("refused");
    expect(at("Europe/Dublin")).toBe("allowed");
  });

  it.each([
    ["Europe/Dublin", "2027-03-27T12:00:00Z", "2027-03-28", "2027-03-28T22:59:59Z", "2027-03-28T23:00:00Z"],
    ["Europe/Dublin", "2027-10-30T12:00:00Z", "2027-10-31", "2027-10-31T23:59:59Z", "2027-11-01T00:00:00Z"],
    ["America/New_York", "2027-03-13T17:00:00Z", "2027-03-14", "2027-03-15T03:59:59Z", "2027-03-15T04:00:00Z"],
    ["America/New_York", "2027-11-06T16:00:00Z", "2027-11-07", "2027-11-08T04:59:59Z", "2027-11-08T05:00:00Z"],
  ])("ends with the day on which clocks change: %s, delivered %s", (timeZone, deliveredAt, deadline, last, over) => {
    const items = [anItem({ delivery: { state: "delivered", deliveredAt } })];
    const policy = policyWith({ windowDays: 1 });
    expect(decide(policy, { timeZone, now: last, items })).toMatchObject({ verdict: "allowed", deadline });
    expect(decide(policy, { timeZone, now: over, items }).verdict).toBe("refused");
  });

  it("counts from the fulfilment and the usual transit where no delivery is known", () => {
    const policy = policyWith({ windowDays: 10, transitDays: 5 });
    const unknown = { delivery: { state: "unknown" as const, fulfilledAt: "2026-11-01T12:00:00Z" } };
    expect(item(policy, unknown).deadline).toBe("2026-11-16");
  });

  it("is longer for orders of a season, never shorter", () => {
    const seasons = [{ id: "gifts", from: "11-01", to: "12-24", until: "01-31" }];
    const policy = policyWith({ windowDays: 30, seasons });
    const gift = { placedAt: "2026-11-20T09:00:00Z", now: "2027-01-31T20:00:00Z" };
    expect(decide(policy, gift)).toMatchObject({
      verdict: "allowed",
      rule: { id: "returns.seasons.gifts", code: "season", values: { until: "2027-01-31" } },
    });
    expect(decide(policy, { ...gift, now: "2027-02-01T00:00:00Z" }).verdict).toBe("refused");
    const early = policyWith({ windowDays: 120, seasons });
    expect(decide(early, gift)).toMatchObject({ deadline: "2027-03-01", rule: { code: "within_window" } });
  });
});

describe("exceptions", () => {
  const coat = { productType: "Coats", tags: ["wool"], collections: ["gid://shopify/Collection/7"] };
  const window = (days: number) => ({ window: { days } });
  const country = exception("country", { countries: ["IE"] }, window(1));
  const type = exception("type", { productTypes: ["coats"] }, window(2));
  const collection = exception(
    "collection",
    { collections: [{ id: "gid://shopify/Collection/7", title: "Winter" }] },
    window(3),
  );
  const tag = exception("tag", { tags: ["WOOL"] }, window(4));
  const both = exception("both", { countries: ["IE"], productTypes: ["Coats"] }, window(5));

  it("go from the most specific to the least, however they are listed", () => {
    const rulesOf = (exceptions: (typeof tag)[]) => item(policyWith({ exceptions }), coat).items[0]!.rule;
    expect(rulesOf([country, type, collection, tag, both])).toMatchObject({ id: "returns.exceptions.both" });
    expect(rulesOf([country, type, collection, tag])).toMatchObject({ id: "returns.exceptions.tag" });
    expect(rulesOf([country, type, collection])).toMatchObject({ id: "returns.exceptions.collection" });
    expect(rulesOf([country, type])).toMatchObject({ id: "returns.exceptions.type" });
    expect(rulesOf([country])).toMatchObject({ id: "returns.exceptions.country" });
    expect(rulesOf([{ ...tag, id: "first" }, tag])).toMatchObject({ id: "returns.exceptions.first" });
  });

  it("settle each question by themselves", () => {
    const policy = policyWith({
      label: "shopper",
      exceptions: [
        exception("abroad", { countries: ["US"] }, { label: "shop", fee: { kind: "fixed", amount: 600 } }),
        exception("wool", { tags: ["wool"] }, { window: { days: 60 } }),
      ],
    });
    const decision = item(policy, { tags: ["wool"] }, { country: "US" });
    expect(decision).toMatchObject({
      verdict: "allowed",
      rule: { id: "returns.exceptions.wool" },
      deadline: "2026-12-31",
    });
    expect(decision.outcomes.at(-1)).toMatchObject({
      outcome: "original_payment",
      ...{ items: 2_500, shippingFee: 600, refund: 1_900, labelPayer: "shop" },
      ...{ feeRule: "returns.exceptions.abroad", labelRule: "returns.exceptions.abroad" },
    });
  });

  it("can forbid what a broader one allows, and allow again what it forbids", () => {
    const no = exception("no", { productTypes: ["Coats"] }, { returnable: false });
    const yes = exception("yes", { tags: ["wool"] }, { returnable: true });
    expect(item(policyWith({ exceptions: [no] }), coat)).toMatchObject({
      verdict: "refused",
      rule: { code: "not_returnable" },
    });
    expect(item(policyWith({ exceptions: [no, yes] }), coat).verdict).toBe("allowed");
  });

  it("by country say nothing where there is no address", () => {
    expect(decide(policyWith({ exceptions: [country] }), { country: null }).verdict).toBe("allowed");
  });
});

describe("final sale", () => {
  it.each([
    [{ tags: ["Final Sale "] }, { by: "tag", name: "Final Sale " }],
    [{ giftCard: true }, { by: "gift_card", name: "" }],
  ])("is not taken back: %j", (what, values) => {
    expect(item(policyWith(), what)).toMatchObject({ verdict: "refused", rule: { code: "final_sale", values } });
  });

  it("comes back all the same when it arrived broken", () => {
    expect(item(policyWith(), { tags: ["final sale"], reason: "defective" })).toMatchObject({
      verdict: "needs_staff",
      rule: { code: "fault_to_staff" },
    });
  });

  it("can be withdrawn from where the law does not except it", () => {
    const { finalSale } = DEFAULT_POLICY.returns;
    const policy = policyWith(
      { finalSale: { ...finalSale, exemptFromWithdrawal: false } },
      { withdrawal: DEFAULT_POLICY.withdrawal },
    );
    const sale = { tags: ["final sale"] };
    expect(item(policy, sale)).toMatchObject({ verdict: "allowed", rule: { code: "withdrawal" } });
    expect(item(policy, sale, { now: "2026-11-20T12:00:00Z" })).toMatchObject({
      verdict: "refused",
      rule: { code: "final_sale" },
    });
    expect(item(policy, sale, { country: "US" }).verdict).toBe("refused");
  });
});

describe("the right of withdrawal", () => {
  const policy = policyWith(
    { windowDays: 7, outcomes: { ...DEFAULT_POLICY.returns.outcomes, allowed: ["store_credit"] } },
    { withdrawal: DEFAULT_POLICY.withdrawal },
  );

  it("runs 14 days, on to Monday where they end at a weekend, and gives money back", () => {
    // Delivered on Sunday, 1 November: the 15th is a Sunday.
    expect(decide(policy, { now: "2026-11-16T20:00:00Z" })).toMatchObject({
      verdict: "allowed",
      withdrawal: { deadline: "2026-11-16", twoStep: true, itemIds: ["mug"] },
      outcomes: [{ outcome: "store_credit" }, { outcome: "original_payment" }],
    });
    expect(decide(policy, { now: "2026-11-17T00:00:00Z" })).toMatchObject({ verdict: "refused", withdrawal: null });
  });

  it("needs nobody's approval, whatever the amount", () => {
    const strict = { ...policy, returns: { ...policy.returns, approval: DEFAULT_POLICY.returns.approval } };
    expect(item(strict, { unitPaid: 900_000 }).verdict).toBe("allowed");
  });

  it("lets the shop keep the way back, not a share of the price", () => {
    const withFee = (fee: Policy["returns"]["fee"]) =>
      decide({ ...policy, returns: { ...policy.returns, fee } }).outcomes.at(-1);
    expect(withFee({ kind: "percentage", percent: 20 })).toMatchObject({ refund: 2_500, feeRule: "withdrawal" });
    expect(withFee({ kind: "fixed", amount: 600 })).toMatchObject({ refund: 1_900 });
  });

  it("is not there in other countries", () => {
    expect(decide(policy, { country: "US" })).toMatchObject({ verdict: "refused", withdrawal: null });
  });
});

describe("reasons and answers", () => {
  it("send damaged goods to staff at any age", () => {
    const old = { reason: "defective", delivery: { state: "delivered" as const, deliveredAt: "2020-01-01T12:00:00Z" } };
    expect(item(policyWith(), old)).toMatchObject({ verdict: "needs_staff", rule: { code: "fault_late" } });
    expect(item(policyWith(), old).items[0]!.asks).toMatchObject({ photo: "required", note: "required" });
  });

  it("let a merchant accept faults at once", () => {
    const policy = policyWith({ fault: { approval: "automatic", windowDays: 730 } });
    expect(item(policy, { reason: "wrong-item" })).toMatchObject({
      verdict: "allowed",
      rule: { code: "fault_accepted" },
    });
  });

  it.each([
    ["staff", "needs_staff", "answer_to_staff"],
    ["refuse", "refused", "answer_refused"],
  ] as const)("lead a no where the question says: %s", (otherwise, verdict, code) => {
    const [first, ...others] = DEFAULT_POLICY.returns.reasons;
    const reasons = [
      { ...first!, questions: [{ id: "unused", code: "unused" as const, text: "", otherwise }] },
      ...others,
    ];
    const policy = policyWith({ reasons });
    const tooSmall = { reason: "size-too-small" };
    expect(item(policy, { ...tooSmall, answers: { unused: false } })).toMatchObject({
      verdict,
      rule: { code, id: "returns.reasons.size-too-small.unused" },
    });
    expect(item(policy, { ...tooSmall, answers: { unused: true } }).verdict).toBe("allowed");
  });
});

describe("approval", () => {
  const approval = { mode: "automatic" as const, aboveAmount: 5_000, manyReturns: { count: 2, days: 30 } };

  it("is needed above an amount, for the return as a whole", () => {
    const items = [anItem(), anItem({ id: "other", unitPaid: 2_501 })];
    expect(decide(policyWith({ approval }), { items })).toMatchObject({
      verdict: "needs_staff",
      rule: { id: "returns.approval.amount", values: { amount: 5_001, limit: 5_000 } },
      items: [{ verdict: "allowed" }, { verdict: "allowed" }],
    });
    expect(decide(policyWith({ approval }), { items: [anItem({ unitPaid: 5_000 })] }).verdict).toBe("allowed");
  });

  it("is needed for many returns within the days", () => {
    const recent = ["2026-10-11T01:00:00Z", "2026-11-09T12:00:00Z"];
    expect(decide(policyWith({ approval }), { earlierReturns: recent })).toMatchObject({
      rule: { code: "approval_many_returns" },
    });
    expect(
      decide(policyWith({ approval }), { earlierReturns: ["2026-10-10T12:00:00Z", ...recent.slice(1)] }).verdict,
    ).toBe("allowed");
  });
});

describe("amounts", () => {
  const outcome = (policy: Policy, name: string, change: Partial<ReturnFacts> = {}) =>
    decide(policy, change).outcomes.find((one) => one.outcome === name);

  it("take one fixed fee per return, the highest, and percentages per item", () => {
    const policy = policyWith({
      fee: { kind: "percentage", percent: 15 },
      exceptions: [
        exception("a", { tags: ["a"] }, { fee: { kind: "fixed", amount: 500 } }),
        exception("b", { tags: ["b"] }, { fee: { kind: "fixed", amount: 700 } }),
      ],
    });
    const items = [
      anItem({ id: "a", tags: ["a"] }),
      anItem({ id: "b", tags: ["b"] }),
      anItem({ id: "c", unitPaid: 333 }),
    ];
    expect(outcome(policy, "original_payment", { items })).toMatchObject({
      ...{ items: 5_333, shippingFee: 700, restockingFee: 49, restockingPercents: { c: 15 }, refund: 4_584 },
      feeRule: "returns.exceptions.b",
    });
  });

  it("waive the fee for an exchange, and say why", () => {
    const policy = policyWith({ fee: { kind: "fixed", amount: 600 } });
    expect(outcome(policy, "exchange")).toMatchObject({ shippingFee: 0, refund: 2_500, feeWaived: "exchange" });
    expect(outcome(policy, "store_credit")).toMatchObject({ shippingFee: 600, refund: 1_900, feeWaived: null });
  });

  it("add the bonus to what is credited after the fee", () => {
    const outcomes = { ...DEFAULT_POLICY.returns.outcomes, bonusPercent: 10 };
    const policy = policyWith({ outcomes, fee: { kind: "fixed", amount: 505 } });
    expect(outcome(policy, "store_credit")).toMatchObject({ refund: 1_995, bonus: 199 });
  });

  it("never go beyond what the order still holds", () => {
    const fee = { kind: "fixed" as const, amount: 600 };
    expect(outcome(policyWith({ fee }), "original_payment", { refundable: 1_000 })).toMatchObject({ refund: 400 });
    expect(outcome(policyWith({ fee }), "original_payment", { refundable: 300 })).toMatchObject({
      refund: 0,
      shippingFee: 300,
    });
  });
});

it("goes to staff when its items have no outcome in common", () => {
  const items = [anItem({ tags: ["a"] }), anItem({ id: "b", tags: ["b"] })];
  const exceptions = [
    exception("a", { tags: ["a"] }, { outcomes: ["exchange"] }),
    exception("b", { tags: ["b"] }, { outcomes: ["store_credit"] }),
  ];
  const decision = decide(policyWith({ exceptions }), { items });
  expect(decision).toMatchObject({ verdict: "needs_staff", rule: { code: "outcomes_differ" }, outcomes: [] });
});

it("is as good as the worst item, and says so for each", () => {
  const items = [anItem(), anItem({ id: "soap", tags: ["final sale"] })];
  expect(decide(policyWith(), { items })).toMatchObject({
    verdict: "refused",
    rule: { code: "final_sale" },
    items: [
      { itemId: "mug", verdict: "allowed" },
      { itemId: "soap", verdict: "refused" },
    ],
  });
});
