import type { Ask, LabelPayer, Outcome, Question } from "./returns-policy";

export type Verdict = "allowed" | "needs_staff" | "refused";

/** Why: one code per sentence that explains it. `values` fill that sentence. */
export type RuleCode =
  // returns: allowed
  | "within_window" // days, deadline
  | "no_time_limit"
  | "season" // until
  | "withdrawal" // days, deadline
  | "fault_accepted"
  // returns: needs staff
  | "fault_to_staff"
  | "fault_late" // days, deadline
  | "fault_other_obstacle" // obstacle: the code that would have refused a change of mind
  | "approval_always"
  | "approval_exception"
  | "approval_reason" // reason
  | "approval_amount" // amount, limit (minor units)
  | "approval_many_returns" // count, days, limit
  | "reason_not_offered" // reason
  | "answer_to_staff" // question
  | "outcomes_differ"
  // returns: refused
  | "window_over" // days, deadline
  | "final_sale" // by: gift_card | product_type | tag | collection; name
  | "not_returnable"
  | "not_shipped"
  | "not_delivered"
  | "nothing_left"
  | "already_returned"
  | "answer_refused" // question
  | "nothing_chosen"
  // order changes: allowed
  | "in_time" // minutes, until, state
  // order changes: needs staff or refused, as the policy says
  | "not_offered"
  | "too_late_minutes" // minutes, until
  | "too_late_state" // state, limit
  | "after_item_change"
  // order changes: needs staff
  | "amount_to_staff" // amount, limit
  | "other_country" // country
  | "cancel_reason" // reason
  // order changes: refused
  | "already_cancelled"
  | "change_kind" // kind
  | "not_available"
  | "not_shipped_to" // country
  // problems
  | "problem_to_staff"
  | "problem_late" // days, deadline
  | "problem_wait"; // days, until

/** The rule that decided. `id`: where it stands in the policy, "returns.window" or "returns.exceptions.soap". */
export interface DecidingRule {
  id: string;
  code: RuleCode;
  values: Record<string, string | number>;
}

export interface Decision {
  verdict: Verdict;
  rule: DecidingRule;
}

/** What the shopper is still to be asked for the chosen reason. */
export interface Asks {
  photo: Ask;
  note: Ask;
  questions: Question[];
}

/**
 * What one outcome would come to, all in minor units of the shop's currency.
 * `refund`: paid back, credited, or set against the new item, without `bonus`.
 */
export interface OutcomeOffer {
  outcome: Outcome;
  favoured: boolean;
  /** Price paid for the items. */
  items: number;
  /** Once per return: at Shopify the return shipping fee. */
  shippingFee: number;
  /** From the items' price: at Shopify restocking fees, per item in `restockingPercents`. */
  restockingFee: number;
  restockingPercents: Record<string, number>;
  /** On top of `refund`; only for store credit. */
  bonus: number;
  refund: number;
  labelPayer: LabelPayer;
  /** Why no fee is taken although there is one; null when nothing was waived. */
  feeWaived: "exchange" | "store_credit" | "fault" | null;
  /** Rules that set fee and label, most specific first. */
  feeRule: string;
  labelRule: string;
}

export interface ItemDecision extends Decision {
  itemId: string;
  fault: boolean;
  /** Last day on which this may be asked for, YYYY-MM-DD in the shop's time zone; null: no end, or nothing to count from. */
  deadline: string | null;
  /** Set while the right of withdrawal runs for this item. */
  withdrawal: { deadline: string } | null;
  outcomes: Outcome[];
  asks: Asks;
}

/** Of the return as asked for: as good as its worst item. Leave refused items out and decide again. */
export interface ReturnDecision extends Decision {
  items: ItemDecision[];
  /** The earliest of the items'. */
  deadline: string | null;
  /** `twoStep`: statement and confirmation are two steps of the shopper, with a receipt by mail. */
  withdrawal: { deadline: string; twoStep: boolean; itemIds: string[] } | null;
  /** What all items have in common, favoured first; empty when refused. */
  outcomes: OutcomeOffer[];
}

export interface ChangeDecision extends Decision {
  /** Last moment, ISO 8601 UTC; null: none by the clock. */
  until: string | null;
}

export interface ProblemDecision extends Decision {
  verdict: "needs_staff";
  asks: Asks;
  /** Later than is usual: for staff to weigh. */
  late: boolean;
}
