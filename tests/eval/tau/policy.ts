import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { Policy } from "~/policy/policy";
import type { Reason } from "~/policy/returns-policy";

const asksNothing = (handle: string, fault: boolean): Reason => ({
  handle,
  offered: true,
  fault,
  photo: "no",
  note: "no",
  questions: [],
  staff: false,
});
const tooLate = { minutes: null, state: "unfulfilled", afterwards: "refuse", afterItemChange: false } as const;

/**
 * The retail rules of tau-bench as a merchant would set them: nothing depends on days, countries or amounts; what has
 * not begun may be cancelled for two reasons, get another address and, once, other variants; what was delivered comes
 * back once, for money or a gift card or another variant of the same product, and nobody needs to approve it.
 */
export const TAU_POLICY: Policy = {
  ...DEFAULT_POLICY,
  returns: {
    ...DEFAULT_POLICY.returns,
    windowDays: null,
    afterDeliveryOnly: true,
    oncePerOrder: true,
    finalSale: { ...DEFAULT_POLICY.returns.finalSale, giftCards: false, tags: [] },
    // The same variant again is for what is faulty; tau-bench asks for no reason at all.
    reasons: [asksNothing("unwanted", false), asksNothing("defective", true)],
    outcomes: {
      allowed: ["exchange", "store_credit", "original_payment"],
      favoured: "exchange",
      bonusPercent: 0,
      creditAs: "gift_card",
      exchangeFor: "same_product",
    },
    approval: { mode: "automatic", aboveAmount: null, manyReturns: null },
    fault: { approval: "automatic", windowDays: null },
  },
  withdrawal: { ...DEFAULT_POLICY.withdrawal, countries: [] },
  cancellation: { ...DEFAULT_POLICY.cancellation, ...tooLate, reasons: ["no_longer_needed", "by_mistake"] },
  address: { ...DEFAULT_POLICY.address, ...tooLate },
  items: { ...DEFAULT_POLICY.items, ...tooLate, kinds: ["other_variant"] },
};
