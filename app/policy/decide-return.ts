import { decideReturnItem } from "./decide-return-item";
import { shopDay } from "./days";
import type { Decision, ItemDecision, ReturnDecision, Verdict } from "./decision";
import type { ReturnFacts } from "./facts";
import { offersFor } from "./outcome-offers";
import type { Policy } from "./policy";

const RANK: Record<Verdict, number> = { refused: 0, needs_staff: 1, allowed: 2 };
const DAY_MS = 86_400_000;

/**
 * The return as asked for: each item by itself (decide-return-item), then the whole. It is as good as its worst item;
 * what only withdraws goes through without anyone's approval; else the amount and the customer's earlier returns may
 * send it to staff.
 */
export function decideReturn(policy: Policy, facts: ReturnFacts): ReturnDecision {
  const items = facts.items.map((item) => decideReturnItem(policy, facts, item));
  const decision = decideWhole(policy, facts, items);
  const outcomes = decision.verdict === "refused" ? [] : offersFor(policy, facts, items);
  const withdrawn = items.flatMap((item) => (item.withdrawal ? [{ ...item.withdrawal, id: item.itemId }] : []));
  const result: ReturnDecision = {
    ...decision,
    items,
    deadline: items.flatMap(({ deadline }) => deadline ?? []).sort()[0] ?? null,
    withdrawal: withdrawn[0]
      ? {
          deadline: withdrawn.map(({ deadline }) => deadline).sort()[0] ?? withdrawn[0].deadline,
          twoStep: policy.withdrawal.twoStep,
          itemIds: withdrawn.map(({ id }) => id),
        }
      : null,
    outcomes,
  };
  if (result.verdict === "allowed" && outcomes.length === 0) {
    return { ...result, verdict: "needs_staff", rule: { id: "returns.outcomes", code: "outcomes_differ", values: {} } };
  }
  return result;
}

function decideWhole(policy: Policy, facts: ReturnFacts, items: ItemDecision[]): Decision {
  const [worst] = [...items].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  if (!worst) return { verdict: "refused", rule: { id: "returns.quantity", code: "nothing_chosen", values: {} } };
  const own = worst.verdict === "allowed" ? worstReason(items, worst) : worst;
  if (worst.verdict !== "allowed" || items.every(({ withdrawal }) => withdrawal)) {
    return { verdict: own.verdict, rule: own.rule };
  }
  return approvalOfWhole(policy, facts) ?? { verdict: own.verdict, rule: own.rule };
}

/** Among allowed items, the one that is allowed the shortest. */
function worstReason(items: ItemDecision[], first: ItemDecision): ItemDecision {
  return items.reduce(
    (least, item) =>
      item.deadline !== null && (least.deadline === null || item.deadline < least.deadline) ? item : least,
    first,
  );
}

function approvalOfWhole(policy: Policy, facts: ReturnFacts): Decision | null {
  const { aboveAmount, manyReturns } = policy.returns.approval;
  const amount = facts.items.reduce((sum, { unitPaid, quantity }) => sum + unitPaid * quantity, 0);
  if (aboveAmount !== null && amount > aboveAmount) {
    const rule = {
      id: "returns.approval.amount",
      code: "approval_amount" as const,
      values: { amount, limit: aboveAmount },
    };
    return { verdict: "needs_staff", rule };
  }
  if (manyReturns === null) return null;
  const count = returnsWithin(facts, manyReturns.days);
  if (count < manyReturns.count) return null;
  const values = { count, days: manyReturns.days, limit: manyReturns.count };
  return { verdict: "needs_staff", rule: { id: "returns.approval.many", code: "approval_many_returns", values } };
}

/** By days of the shop, so that the hour does not decide. */
function returnsWithin(facts: ReturnFacts, days: number): number {
  const today = Date.parse(shopDay(facts.now, facts.timeZone));
  return facts.earlierReturns.filter((at) => Date.parse(shopDay(at, facts.timeZone)) >= today - days * DAY_MS).length;
}
