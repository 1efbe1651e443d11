import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { addDays, shopDay } from "~/policy/days";
import { decideReturn } from "~/policy/decide-return";
import type { Decision, ReturnDecision, Verdict } from "~/policy/decision";
import type { ReturnFacts } from "~/policy/facts";
import { Policy } from "~/policy/policy";
import { anyPolicy, anyReturn } from "./any-policy";
import { anyStricter } from "./stricter";

const RANK: Record<Verdict, number> = { refused: 0, needs_staff: 1, allowed: 2 };
const rank = ({ verdict }: Decision) => RANK[verdict];

const RUNS = 3_000;
/** Every reason that a return can be decided for, but for items without a common outcome, which chance hardly finds. */
const CODES = [
  ...["within_window", "no_time_limit", "season", "withdrawal", "fault_accepted", "fault_to_staff", "fault_late"],
  ...["fault_other_obstacle", "approval_always", "approval_exception", "approval_reason", "approval_amount"],
  ...["approval_many_returns", "reason_not_offered", "answer_to_staff", "window_over", "final_sale"],
  ...["not_returnable", "not_shipped", "not_delivered", "nothing_left", "already_returned", "answer_refused"],
  "nothing_chosen",
];

type Check = (policy: Policy, facts: ReturnFacts, more: { stricter: (policy: Policy) => Policy; days: number }) => void;

/** `seed`: for what must not depend on chance. */
function holds(check: Check, seed?: number): void {
  let tried = 0;
  const more = fc.record({ stricter: anyStricter(), days: fc.integer({ min: 0, max: 120 }) });
  fc.assert(
    fc.property(anyPolicy(), anyReturn(), more, (policy, facts, further) => {
      tried += 1;
      check(policy, facts, further);
    }),
    { numRuns: RUNS, ...(seed === undefined ? {} : { seed }) },
  );
  expect(tried).toBe(RUNS);
}

const inDays = (facts: ReturnFacts, days: number): ReturnFacts => ({
  ...facts,
  now: new Date(Date.parse(facts.now) + days * 86_400_000).toISOString(),
});

const every = (decision: ReturnDecision): Decision[] => [decision, ...decision.items];

describe("every decision on a return", () => {
  it("comes from a policy that the schema takes", () => {
    holds((policy) => expect(Policy.parse(policy)).toEqual(policy));
  });

  it("names a rule that the policy has; the cases tried come to every one", () => {
    const seen = new Set<string>();
    holds((policy, facts) => {
      for (const { rule } of every(decideReturn(policy, facts))) {
        seen.add(rule.code);
        expect(rule.code).toMatch(/^[a-z_]+$/);
        const [, exception] = /^returns\.exceptions\.(.+)$/.exec(rule.id) ?? [];
        if (exception) expect(policy.returns.exceptions.map(({ id }) => id)).toContain(exception);
        const [, season] = /^returns\.seasons\.(.+)$/.exec(rule.id) ?? [];
        if (season) expect(policy.returns.seasons.map(({ id }) => id)).toContain(season);
        expect(rule.id).toMatch(/^(returns\.|withdrawal$)/);
      }
    }, 1);
    expect([...seen].sort()).toEqual([...CODES].sort());
  });

  it("never turns for the better by waiting", () => {
    holds((policy, facts, { days }) => {
      const now = decideReturn(policy, facts);
      const then = decideReturn(policy, inDays(facts, days));
      for (const [index, item] of then.items.entries()) expect(rank(item)).toBeLessThanOrEqual(rank(now.items[index]!));
      if (now.verdict === "refused") expect(then.verdict).toBe("refused");
      // Returns of long ago stop counting as many: the only way from staff to automatic.
      if (policy.returns.approval.manyReturns === null) expect(rank(then)).toBeLessThanOrEqual(rank(now));
    });
  });

  it("gives no more under a stricter policy", () => {
    holds((policy, facts, { stricter }) => {
      const before = decideReturn(policy, facts);
      const after = decideReturn(stricter(policy), facts);
      expect(rank(after)).toBeLessThanOrEqual(rank(before));
      for (const [index, item] of after.items.entries()) {
        expect(rank(item)).toBeLessThanOrEqual(rank(before.items[index]!));
        for (const outcome of item.outcomes) expect(before.items[index]!.outcomes).toContain(outcome);
      }
      for (const offer of after.outcomes) {
        const was = before.outcomes.find(({ outcome }) => outcome === offer.outcome);
        expect(was).toBeDefined();
        expect(offer.refund).toBeLessThanOrEqual(was!.refund);
        expect(offer.bonus).toBeLessThanOrEqual(was!.bonus);
      }
    });
  });

  it("gives back no more than was paid, in whole units", () => {
    holds((policy, facts) => {
      for (const offer of decideReturn(policy, facts).outcomes) {
        const { items, refund, shippingFee, restockingFee, bonus, outcome } = offer;
        for (const amount of [items, refund, shippingFee, restockingFee, bonus]) {
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
        }
        expect(items).toBe(facts.items.reduce((sum, { unitPaid, quantity }) => sum + unitPaid * quantity, 0));
        expect(refund + shippingFee + restockingFee).toBe(Math.min(items, facts.refundable));
        if (outcome === "store_credit")
          expect(bonus * 100).toBeLessThanOrEqual(refund * policy.returns.outcomes.bonusPercent);
        else expect(bonus).toBe(0);
      }
    });
  });

  it("never refuses a fault", () => {
    holds((policy, facts) => {
      for (const item of decideReturn(policy, facts).items) if (item.fault) expect(item.verdict).not.toBe("refused");
    });
  });

  it("takes no fee for a fault, and the shop pays the label, where the policy waives it", () => {
    holds((policy, facts) => {
      const decision = decideReturn(policy, facts);
      if (!decision.items.every(({ fault }) => fault)) return;
      for (const offer of decision.outcomes) {
        expect(offer.labelPayer).toBe("shop");
        if (policy.returns.feeWaived.fault) expect(offer.shippingFee + offer.restockingFee).toBe(0);
      }
      expect(decision.outcomes.map(({ outcome }) => outcome)).toContain("original_payment");
    });
  });

  it("takes nothing of final sale back for a change of mind, where the law excepts it", () => {
    holds((policy, facts) => {
      if (!policy.returns.finalSale.exemptFromWithdrawal) return;
      const { tags } = policy.returns.finalSale;
      for (const [index, item] of decideReturn(policy, facts).items.entries()) {
        const isFinal = facts.items[index]!.tags.some((tag) => tags.includes(tag));
        if (isFinal && !item.fault) expect(item.verdict).toBe("refused");
      }
    });
  });

  it("lets whoever withdraws in time go ahead, with money back and nothing kept of the price", () => {
    holds((policy, facts) => {
      const decision = decideReturn(policy, facts);
      for (const [index, item] of decision.items.entries()) {
        const { delivery, quantity, returnableQuantity } = facts.items[index]!;
        const may =
          policy.withdrawal.countries.includes(facts.country ?? "") &&
          !item.fault &&
          delivery.state === "delivered" &&
          quantity > 0 &&
          quantity <= returnableQuantity &&
          shopDay(facts.now, facts.timeZone) <= addDays(shopDay(delivery.deliveredAt, facts.timeZone), 14);
        if (!may || item.rule.code === "final_sale") continue;
        expect(item).toMatchObject({ verdict: "allowed", rule: { code: "withdrawal" } });
        expect(item.outcomes).toContain("original_payment");
        for (const offer of decision.outcomes) expect(offer.restockingPercents).not.toHaveProperty(item.itemId);
      }
    });
  });

  it("does not depend on the hour or on the order of items, only on the shop's day", () => {
    holds((policy, facts, { days }) => {
      const decision = decideReturn(policy, facts);
      const here = DateTime.fromISO(facts.now, { zone: facts.timeZone });
      for (const at of [here.startOf("day"), here.endOf("day")]) {
        const other = decideReturn(policy, { ...facts, now: at.toUTC().toISO()! });
        expect(other).toEqual(decision);
      }
      const turned = decideReturn(policy, { ...facts, items: [...facts.items].reverse() });
      expect(turned.verdict).toBe(decision.verdict);
      expect([...turned.items].reverse()).toEqual(decision.items);
      expect(days).toBeGreaterThanOrEqual(0);
    });
  });

  it("is right to the second at the deadline, whatever the clock does that night", () => {
    holds((policy, facts) => {
      for (const [index, item] of decideReturn(policy, facts).items.entries()) {
        const inWindow = ["within_window", "season"].includes(item.rule.code) && !item.fault;
        if (!inWindow || item.deadline === null) continue;
        const one = { ...facts, items: [facts.items[index]!] };
        const end = DateTime.fromISO(item.deadline, { zone: facts.timeZone }).endOf("day");
        const at = (moment: DateTime) => decideReturn(policy, { ...one, now: moment.toUTC().toISO()! }).items[0]!;
        expect(at(end).verdict).toBe("allowed");
        expect(at(end.plus({ milliseconds: 1 }))).toMatchObject({ verdict: "refused", rule: { code: "window_over" } });
      }
    });
  });
});
