import { describe, expect, it } from "vitest";
import { decideAddressChange, decideCancellation, decideItemChange } from "~/policy/decide-changes";
import { decideProblem } from "~/policy/decide-problem";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { ChangeFacts } from "~/policy/facts";
import { orderStateOf } from "~/policy/order-state";
import type { ItemChangeKind, Until } from "~/policy/policy";

const facts: ChangeFacts = {
  now: "2026-11-10T10:30:00Z",
  timeZone: "Europe/Dublin",
  placedAt: "2026-11-10T10:00:00Z",
  cancelled: false,
  state: "unfulfilled",
  itemsChanged: false,
};
const until: Until = { allowed: true, minutes: 30, state: "unfulfilled", afterwards: "refuse", afterItemChange: false };

describe("cancelling", () => {
  const policy = {
    ...DEFAULT_POLICY,
    cancellation: { ...DEFAULT_POLICY.cancellation, ...until, staffAboveAmount: 9_000 },
  };
  const cancel = (change: Partial<ChangeFacts & { total: number; reason: "too_slow" | null }>) =>
    decideCancellation(policy, { ...facts, total: 5_000, reason: null, ...change });

  it("is possible up to the minute", () => {
    expect(cancel({})).toMatchObject({
      verdict: "allowed",
      until: "2026-11-10T10:30:00.000Z",
      rule: { code: "in_time" },
    });
    expect(cancel({ now: "2026-11-10T10:30:00.001Z" })).toMatchObject({
      verdict: "refused",
      rule: { id: "cancellation.minutes", code: "too_late_minutes", values: { minutes: 30 } },
    });
  });

  it("ends when packing begins, and says so", () => {
    expect(cancel({ state: "in_progress" })).toMatchObject({
      rule: { code: "too_late_state", values: { state: "in_progress" } },
    });
    const packing = { ...policy, cancellation: { ...policy.cancellation, state: "in_progress" as const } };
    expect(decideCancellation(packing, { ...facts, state: "in_progress", total: 1, reason: null }).verdict).toBe(
      "allowed",
    );
  });

  it("goes to staff above an amount, and for a reason that is not offered", () => {
    expect(cancel({ total: 9_001 })).toMatchObject({ verdict: "needs_staff", rule: { code: "amount_to_staff" } });
    const few = { ...policy, cancellation: { ...policy.cancellation, reasons: ["by_mistake" as const] } };
    expect(decideCancellation(few, { ...facts, total: 1, reason: "too_slow" })).toMatchObject({
      verdict: "refused",
      rule: { code: "cancel_reason" },
    });
  });

  it("is over after a change of items, and for what is cancelled", () => {
    expect(cancel({ itemsChanged: true }).rule.code).toBe("after_item_change");
    expect(cancel({ cancelled: true })).toMatchObject({ verdict: "refused", rule: { code: "already_cancelled" } });
  });

  it("asks staff where the merchant wants that", () => {
    const asking = { ...policy, cancellation: { ...policy.cancellation, afterwards: "staff" as const } };
    const late = { ...facts, state: "fulfilled" as const, total: 1, reason: null };
    expect(decideCancellation(asking, late)).toMatchObject({
      verdict: "needs_staff",
      rule: { code: "too_late_state" },
    });
  });
});

describe("another address", () => {
  const to = (kind: "same_country" | "any" | "listed") => ({
    ...DEFAULT_POLICY,
    address: {
      ...DEFAULT_POLICY.address,
      to: kind === "listed" ? { kind, countries: ["DE"] } : { kind },
    },
  });
  const move = (kind: Parameters<typeof to>[0], toCountry: string | null) =>
    decideAddressChange(to(kind), { ...facts, fromCountry: "IE", toCountry, shipsTo: null }).verdict;

  it("stays in the country unless others are listed", () => {
    expect(move("same_country", "IE")).toBe("allowed");
    expect(move("same_country", "DE")).toBe("needs_staff");
    expect(move("listed", "DE")).toBe("allowed");
    expect(move("listed", "IE")).toBe("allowed");
    expect(move("listed", "FR")).toBe("needs_staff");
    expect(move("any", "JP")).toBe("allowed");
    expect(move("same_country", null)).toBe("allowed");
  });

  it("is not sent where the shop does not ship, but stays where it was going", () => {
    const shipped = (toCountry: string) =>
      decideAddressChange(to("any"), { ...facts, fromCountry: "IE", toCountry, shipsTo: ["DE"] });
    expect(shipped("JP")).toMatchObject({ verdict: "refused", rule: { code: "not_shipped_to" } });
    expect(shipped("DE").verdict).toBe("allowed");
    expect(shipped("IE").verdict).toBe("allowed");
  });
});

describe("other items", () => {
  const change = { ...facts, kinds: ["other_variant"] as ItemChangeKind[], difference: 500, available: true };

  it("are possible in the ways that the merchant allows", () => {
    expect(decideItemChange(DEFAULT_POLICY, change).verdict).toBe("allowed");
    const fewKinds = {
      ...DEFAULT_POLICY,
      items: { ...DEFAULT_POLICY.items, kinds: ["fewer", "more"] as ItemChangeKind[] },
    };
    expect(decideItemChange(fewKinds, { ...change, kinds: ["add"] })).toMatchObject({ rule: { code: "change_kind" } });
    expect(decideItemChange(fewKinds, { ...change, kinds: ["fewer", "add", "more"] })).toMatchObject({
      rule: { code: "change_kind", values: { kind: "add" } },
    });
    expect(decideItemChange(fewKinds, { ...change, kinds: ["fewer", "more"] }).verdict).toBe("allowed");
    expect(decideItemChange(DEFAULT_POLICY, { ...change, available: false })).toMatchObject({
      verdict: "refused",
      rule: { code: "not_available" },
    });
  });

  it("go to staff for a large difference either way", () => {
    const policy = { ...DEFAULT_POLICY, items: { ...DEFAULT_POLICY.items, staffAboveDifference: 499 } };
    for (const difference of [500, -500]) {
      expect(decideItemChange(policy, { ...change, difference }).rule.code).toBe("amount_to_staff");
    }
  });
});

describe("a parcel that is not there", () => {
  const lost = (now: string) =>
    decideProblem(DEFAULT_POLICY, {
      ...{ now, timeZone: "Europe/Dublin", problem: "not_received", answers: {} },
      delivery: { state: "delivered", deliveredAt: "2026-11-10T10:00:00Z" },
    });

  it("may turn up at first, and goes to staff all the same", () => {
    expect(lost("2026-11-11T10:00:00Z")).toMatchObject({
      rule: { code: "problem_wait", values: { until: "2026-11-12" } },
    });
    expect(lost("2026-11-12T00:00:00Z")).toMatchObject({
      verdict: "needs_staff",
      rule: { code: "problem_to_staff" },
      late: false,
    });
  });
});

it.each([
  ["UNFULFILLED", "unfulfilled"],
  ["ON_HOLD", "unfulfilled"],
  ["IN_PROGRESS", "in_progress"],
  ["PARTIALLY_FULFILLED", "partially_fulfilled"],
  ["FULFILLED", "fulfilled"],
  ["SOMETHING_NEW", "fulfilled"],
])("takes Shopify's %s for %s", (status, state) => expect(orderStateOf(status)).toBe(state));
