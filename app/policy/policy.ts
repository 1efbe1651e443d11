import { z } from "zod";
import { Ask, Country, Minor, Question, ReturnsPolicy, WithdrawalPolicy } from "./returns-policy";
import { CANCEL_REASONS, DIFFERENCE_BACK, DIFFERENCE_DUE, ITEM_CHANGES, ORDER_STATES } from "./terms";
import type { PROBLEMS } from "./terms";

export { CANCEL_REASONS, ITEM_CHANGES, ORDER_STATES, PROBLEMS } from "./terms";

export const OrderState = z.enum(ORDER_STATES);
export type OrderState = z.infer<typeof OrderState>;

/** Until when an order may be changed; both limits hold. `afterwards`: what becomes of a wish that comes too late. */
const Until = z.object({
  allowed: z.boolean(),
  /** Minutes since the order was placed; null: no such limit. */
  minutes: z.int().min(0).max(525_600).nullable(),
  /** The last state in which it is still possible. */
  state: z.enum(["unfulfilled", "in_progress"]),
  afterwards: z.enum(["staff", "refuse"]),
  /** Also after the order's items were changed. */
  afterItemChange: z.boolean(),
});
export type Until = z.infer<typeof Until>;

export const CancelReason = z.enum(CANCEL_REASONS);
export type CancelReason = z.infer<typeof CancelReason>;

export const ItemChangeKind = z.enum(ITEM_CHANGES);
export type ItemChangeKind = z.infer<typeof ItemChangeKind>;

/** What is asked before staff look at it. Never refused: too late is said to staff, not to the shopper. */
const Problem = z.object({
  photo: Ask,
  note: Ask,
  questions: z.array(Question).max(10),
  /** Days after delivery within which it is usual to tell; null: no end. */
  withinDays: z.int().min(0).max(3650).nullable(),
});
export type ProblemKind = (typeof PROBLEMS)[number];

/** The merchant's rules for returns and order changes; the column `policy_version.document`. */
export const Policy = z.object({
  v: z.literal(1),
  returns: ReturnsPolicy,
  withdrawal: WithdrawalPolicy,
  cancellation: Until.extend({
    reasons: z.array(CancelReason).min(1, "policy.error.no_reason"),
    restock: z.boolean(),
    /** Orders above this go to staff; null: none do. */
    staffAboveAmount: Minor.nullable(),
  }),
  address: Until.extend({
    to: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("same_country") }),
      z.object({ kind: z.literal("listed"), countries: z.array(Country).min(1, "policy.error.no_country").max(250) }),
      z.object({ kind: z.literal("any") }),
    ]),
  }),
  items: Until.extend({
    kinds: z.array(ItemChangeKind),
    /** Price differences above this, either way, go to staff; null: none do. */
    staffAboveDifference: Minor.nullable(),
    // Rules that were published before there was a choice go on as they were.
    due: z.enum(DIFFERENCE_DUE).default("staff"),
    back: z.enum(DIFFERENCE_BACK).default("staff"),
  }),
  problems: z.object({
    damaged: Problem,
    missing: Problem,
    /** `waitDays`: so long after the carrier's "delivered" a parcel may still turn up; asked first whether it has. */
    not_received: Problem.extend({ waitDays: z.int().min(0).max(30) }),
  }),
});
export type Policy = z.infer<typeof Policy>;
