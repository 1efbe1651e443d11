import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideAddressChange, decideCancellation, decideItemChange } from "~/policy/decide-changes";
import { decideProblem } from "~/policy/decide-problem";
import type { ChangeDecision, Verdict } from "~/policy/decision";
import type { ChangeFacts } from "~/policy/facts";
import { CANCEL_REASONS, ITEM_CHANGES, ORDER_STATES, PROBLEMS } from "~/policy/policy";
import type { Policy } from "~/policy/policy";
import { anyChange, anyPolicy, COUNTRIES, ZONES } from "./any-policy";
import { stricterChanges } from "./stricter";

const RANK: Record<Verdict, number> = { refused: 0, needs_staff: 1, allowed: 2 };
const RUNS = 3_000;

const wish = fc.record({
  reason: fc.option(fc.constantFrom(...CANCEL_REASONS)),
  total: fc.integer({ min: 0, max: 100_000 }),
  fromCountry: fc.option(fc.constantFrom(...COUNTRIES), { freq: 8 }),
  toCountry: fc.option(fc.constantFrom(...COUNTRIES), { freq: 8 }),
  shipsTo: fc.option(fc.subarray(COUNTRIES)),
  kinds: fc.tuple(fc.constantFrom(...ITEM_CHANGES), fc.constantFrom(...ITEM_CHANGES)),
  difference: fc.integer({ min: -60_000, max: 60_000 }),
  available: fc.boolean(),
});
type Wish = typeof wish extends fc.Arbitrary<infer Of> ? Of : never;

const decideAll = (policy: Policy, facts: ChangeFacts, wished: Wish): ChangeDecision[] => [
  decideCancellation(policy, { ...facts, ...wished }),
  decideAddressChange(policy, { ...facts, ...wished }),
  decideItemChange(policy, { ...facts, ...wished }),
];

function holds(check: (policy: Policy, facts: ChangeFacts, wished: Wish, minutes: number) => void): void {
  let tried = 0;
  fc.assert(
    fc.property(
      anyPolicy(),
      anyChange(),
      wish,
      fc.integer({ min: 0, max: 5_000 }),
      (policy, facts, wished, minutes) => {
        tried += 1;
        check(policy, facts, wished, minutes);
      },
    ),
    { numRuns: RUNS },
  );
  expect(tried).toBe(RUNS);
}

function neverMore(after: ChangeDecision[], before: ChangeDecision[]): void {
  for (const [index, one] of after.entries())
    expect(RANK[one.verdict]).toBeLessThanOrEqual(RANK[before[index]!.verdict]);
}

describe("every decision on a change of an order", () => {
  it("names a rule of its own area", () => {
    holds((policy, facts, wished) => {
      for (const [index, { rule }] of decideAll(policy, facts, wished).entries()) {
        expect(rule.id).toMatch([/^cancellation\./, /^address\./, /^items\./][index]!);
      }
    });
  });

  it("never turns for the better by waiting or by packing on", () => {
    holds((policy, facts, wished, minutes) => {
      const before = decideAll(policy, facts, wished);
      const now = new Date(Date.parse(facts.now) + minutes * 60_000).toISOString();
      neverMore(decideAll(policy, { ...facts, now }, wished), before);
      const next = ORDER_STATES[ORDER_STATES.indexOf(facts.state) + 1] ?? facts.state;
      const further = decideAll(policy, { ...facts, state: next }, wished);
      for (const [index, one] of further.entries())
        if (before[index]!.verdict !== "allowed") expect(one.verdict).not.toBe("allowed");
    });
  });

  it("gives no more under a stricter policy", () => {
    holds((policy, facts, wished, minutes) => {
      const after = decideAll(stricterChanges(policy, minutes), facts, wished);
      for (const [index, one] of decideAll(policy, facts, wished).entries()) {
        if (one.verdict !== "allowed") expect(after[index]!.verdict).not.toBe("allowed");
      }
    });
  });

  it("leaves cancelled orders and orders that were sent alone", () => {
    holds((policy, facts, wished) => {
      for (const one of decideAll(policy, { ...facts, cancelled: true }, wished)) expect(one.verdict).toBe("refused");
      for (const one of decideAll(policy, { ...facts, state: "fulfilled" }, wished))
        expect(one.verdict).not.toBe("allowed");
    });
  });

  it("sends a parcel to another country only where the policy lets it", () => {
    holds((policy, facts, wished) => {
      const decision = decideAddressChange(policy, { ...facts, ...wished });
      if (decision.verdict !== "allowed" || wished.toCountry === null || wished.toCountry === wished.fromCountry)
        return;
      if (wished.shipsTo) expect(wished.shipsTo).toContain(wished.toCountry);
      const { to } = policy.address;
      expect(to.kind === "any" || (to.kind === "listed" && to.countries.includes(wished.toCountry))).toBe(true);
    });
  });
});

describe("something damaged, missing or not received", () => {
  it("always reaches staff, whatever the policy and the day", () => {
    holds((policy, facts, _wished, minutes) => {
      for (const problem of PROBLEMS) {
        const deliveredAt = new Date(Date.parse(facts.now) - minutes * 3_600_000).toISOString();
        const delivery = { state: "delivered" as const, deliveredAt };
        const decision = decideProblem(policy, { ...facts, problem, delivery, answers: {}, timeZone: ZONES[0]! });
        expect(decision).toMatchObject({ verdict: "needs_staff", rule: { id: `problems.${problem}` } });
      }
    });
  });
});
