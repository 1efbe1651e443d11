import type { ChangeComparison } from "./change-comparison";
import { compareChanges } from "./compare-changes";
import { decideReturn } from "./decide-return";
import type { DecidingRule, OutcomeOffer, ReturnDecision, Verdict } from "./decision";
import type { Policy } from "./policy";
import type { PastOrder } from "./read-past-orders";

/** What a policy says of one item, as far as a comparison shows it. Amounts in minor units of the shop's currency. */
export interface Side {
  verdict: Verdict;
  rule: DecidingRule;
  /** Of the refund to the original payment, else of the outcome that is offered first; null without any. */
  offer: Pick<OutcomeOffer, "outcome" | "refund" | "bonus" | "labelPayer"> | null;
}

export interface Difference {
  order: string;
  item: string;
  /** When a return was asked for; null: it was not, and is taken as asked for now. */
  askedAt: string | null;
  before: Side;
  after: Side;
}

export interface Comparison {
  orders: number;
  items: number;
  /** Counts of the same items, under the rules that hold and under the others. */
  before: Record<Verdict, number>;
  after: Record<Verdict, number>;
  differences: Difference[];
  /** The same for cancelling and changing the orders. */
  changes: ChangeComparison;
}

/**
 * Runs two policies over past orders, item by item: what was sent back on the day it was asked for, with its reason;
 * everything else that was sent, as if it were asked for now, for a change of mind. Nothing that was asked for before
 * counts against anyone: only the rules differ.
 */
export function comparePolicies(
  before: Policy,
  after: Policy,
  orders: PastOrder[],
  { now, timeZone }: { now: Date; timeZone: string },
): Comparison {
  const changes = compareChanges(before, after, orders, { now, timeZone });
  const result: Comparison = {
    ...{ orders: orders.length, items: 0, before: none(), after: none() },
    ...{ differences: [], changes },
  };
  for (const order of orders) {
    if (order.cancelled !== null) continue;
    for (const item of order.items) {
      if (item.delivery.state === "not_shipped") continue;
      const asked = order.asked.find(({ itemId }) => itemId === item.id);
      const { title, ...known } = item;
      const facts = {
        now: asked?.at ?? now.toISOString(),
        timeZone,
        country: order.country,
        placedAt: order.placedAt,
        refundable: item.unitPaid * item.quantity,
        returnsOfOrder: 0,
        earlierReturns: [],
        items: [{ ...known, quantity: asked?.quantity ?? item.quantity, reason: asked?.reason ?? null, answers: {} }],
      };
      const [one, other] = [sideOf(decideReturn(before, facts)), sideOf(decideReturn(after, facts))];
      result.items += 1;
      result.before[one.verdict] += 1;
      result.after[other.verdict] += 1;
      if (differ(one, other)) {
        result.differences.push({
          order: order.name,
          item: title,
          askedAt: asked?.at ?? null,
          before: one,
          after: other,
        });
      }
    }
  }
  return result;
}

const none = (): Record<Verdict, number> => ({ allowed: 0, needs_staff: 0, refused: 0 });

function sideOf({ verdict, rule, outcomes }: ReturnDecision): Side {
  const offer = outcomes.find(({ outcome }) => outcome === "original_payment") ?? outcomes[0];
  return {
    verdict,
    rule,
    offer: offer
      ? { outcome: offer.outcome, refund: offer.refund, bonus: offer.bonus, labelPayer: offer.labelPayer }
      : null,
  };
}

/** Another rule with the same result is no difference to anyone. */
const differ = (a: Side, b: Side): boolean =>
  a.verdict !== b.verdict || JSON.stringify(a.offer) !== JSON.stringify(b.offer);
