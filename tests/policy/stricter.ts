import fc from "fast-check";
import type { Policy } from "~/policy/policy";
import type { Fee, ReturnsPolicy } from "~/policy/returns-policy";

/** Each makes a policy stricter in one respect, or leaves it as it is. */
const STEPS: ((returns: ReturnsPolicy, by: number) => ReturnsPolicy)[] = [
  (returns, by) => ({ ...returns, windowDays: Math.max(0, (returns.windowDays ?? 100) - by) }),
  (returns, by) => ({ ...returns, transitDays: Math.max(0, returns.transitDays - by) }),
  (returns) => ({ ...returns, seasons: returns.seasons.slice(1) }),
  (returns) => ({ ...returns, afterDeliveryOnly: true }),
  (returns) => ({ ...returns, oncePerOrder: true }),
  (returns) => ({
    ...returns,
    finalSale: { ...returns.finalSale, giftCards: true, tags: [...returns.finalSale.tags, "wool"] },
  }),
  (returns) => ({ ...returns, finalSale: { ...returns.finalSale, exemptFromWithdrawal: true } }),
  (returns, by) => ({ ...returns, fee: raise(returns.fee, by) }),
  (returns, by) => ({
    ...returns,
    exceptions: returns.exceptions.map((one) =>
      one.then.fee ? { ...one, then: { ...one.then, fee: raise(one.then.fee, by) } } : one,
    ),
  }),
  (returns) => ({ ...returns, feeWaived: { exchange: false, storeCredit: false, fault: returns.feeWaived.fault } }),
  (returns) => ({ ...returns, approval: { ...returns.approval, mode: "staff" } }),
  (returns, by) => ({
    ...returns,
    approval: { ...returns.approval, aboveAmount: Math.max(0, (returns.approval.aboveAmount ?? 60_000) - by * 100) },
  }),
  (returns) => ({ ...returns, approval: { ...returns.approval, manyReturns: { count: 1, days: 365 } } }),
  (returns, by) => ({
    ...returns,
    outcomes: {
      ...returns.outcomes,
      allowed: returns.outcomes.allowed.length > 1 ? returns.outcomes.allowed.slice(1) : returns.outcomes.allowed,
      bonusPercent: Math.max(0, returns.outcomes.bonusPercent - by),
    },
  }),
  (returns) => ({
    ...returns,
    exceptions: [...returns.exceptions, strictException({ countries: ["DE"], tags: ["wool"] })],
  }),
  (returns) => ({
    ...returns,
    exceptions: [...returns.exceptions, strictException({ countries: [], tags: ["made to order"] })],
  }),
  (returns) => ({ ...returns, reasons: returns.reasons.map((reason) => ({ ...reason, staff: true })) }),
  (returns) => ({ ...returns, reasons: returns.reasons.map((reason) => ({ ...reason, offered: false })) }),
  (returns) => ({ ...returns, fault: { approval: "staff", windowDays: 0 } }),
];

const strictException = (names: { countries: string[]; tags: string[] }) => ({
  id: "added",
  when: { productTypes: [], collections: [], ...names },
  then: { returnable: false },
});

function raise(fee: Fee, by: number): Fee {
  if (fee.kind === "fixed") return { ...fee, amount: fee.amount + by * 50 };
  return fee.kind === "percentage"
    ? { ...fee, percent: Math.min(100, fee.percent + by) }
    : { kind: "fixed", amount: by };
}

/** What turns a policy into a stricter one. */
export const anyStricter = (): fc.Arbitrary<(policy: Policy) => Policy> =>
  fc
    .array(fc.record({ step: fc.constantFrom(...STEPS), by: fc.integer({ min: 0, max: 40 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((steps) => (policy: Policy) => ({
      ...policy,
      returns: steps.reduce((returns, { step, by }) => step(returns, by), policy.returns),
    }));

/** The same for order changes. */
export const stricterChanges = (policy: Policy, minutes: number): Policy => {
  const until = <Rules extends Policy["cancellation"] | Policy["address"] | Policy["items"]>(rules: Rules): Rules => ({
    ...rules,
    minutes: Math.max(0, (rules.minutes ?? 5_000) - minutes),
    state: "unfulfilled",
    afterItemChange: false,
  });
  return {
    ...policy,
    cancellation: until(policy.cancellation),
    address: until(policy.address),
    items: until(policy.items),
  };
};
