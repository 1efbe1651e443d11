import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { ReturnFacts, ReturnItemFacts } from "~/policy/facts";
import type { Policy } from "~/policy/policy";
import type { Condition, Exception, ReturnsPolicy, Settled } from "~/policy/returns-policy";

/** The default, without anybody's approval and without the right of withdrawal, and what a test changes. */
export function policyWith(returns: Partial<ReturnsPolicy> = {}, more: Partial<Policy> = {}): Policy {
  return {
    ...DEFAULT_POLICY,
    withdrawal: { ...DEFAULT_POLICY.withdrawal, countries: [] },
    ...more,
    returns: {
      ...DEFAULT_POLICY.returns,
      approval: { mode: "automatic", aboveAmount: null, manyReturns: null },
      ...returns,
    },
  };
}

export const when = (condition: Partial<Condition>): Condition => ({
  countries: [],
  productTypes: [],
  tags: [],
  collections: [],
  ...condition,
});

export const exception = (id: string, condition: Partial<Condition>, then: Settled): Exception => ({
  id,
  when: when(condition),
  then,
});

/** A mug for 25.00, delivered on 1 November at noon in Dublin. */
export const anItem = (change: Partial<ReturnItemFacts> = {}): ReturnItemFacts => ({
  id: "mug",
  quantity: 1,
  returnableQuantity: 1,
  unitPaid: 2_500,
  productType: "Mugs",
  tags: [],
  collections: [],
  giftCard: false,
  delivery: { state: "delivered", deliveredAt: "2026-11-01T12:00:00Z" },
  reason: "unwanted",
  answers: {},
  ...change,
});

/** Asked for on 10 November. */
export const factsOf = (change: Partial<ReturnFacts> = {}): ReturnFacts => ({
  now: "2026-11-10T12:00:00Z",
  timeZone: "Europe/Dublin",
  country: "IE",
  placedAt: "2026-10-28T09:00:00Z",
  refundable: 100_000,
  returnsOfOrder: 0,
  earlierReturns: [],
  items: [anItem()],
  ...change,
});
