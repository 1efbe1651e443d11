import { z } from "zod";
import { OUTCOMES } from "./terms";

export { OUTCOMES } from "./terms";

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/, "policy.error.country");
/** Shop's currency, in its smallest unit; never a float. */
export const Minor = z.int().min(0).max(100_000_000_000);
const Days = z.int().min(0).max(3650);
const Percent = z.int().min(0).max(100);
const Phrase = z.string().trim().min(1).max(120);
const Words = z.array(Phrase).max(100);
const Countries = z.array(Country).max(250);
/** The title is for people; the id decides. */
const Collection = z.object({ id: z.string().regex(/^gid:\/\/shopify\/Collection\/\d+$/), title: Phrase });
/** "11-01": a day of every year. */
const MonthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "policy.error.day");
/** Stable name of a rule within its policy; a decision quotes it. */
const RuleId = z.string().regex(/^[a-z0-9-]{1,40}$/);

export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** Photo or note: not asked for, asked for, or needed before the return goes on. */
export const Ask = z.enum(["no", "optional", "required"]);
export type Ask = z.infer<typeof Ask>;

/**
 * A fixed fee is taken once per return (at Shopify a return shipping fee), a percentage from the price paid for each
 * item (a restocking fee).
 */
export const Fee = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("fixed"), amount: Minor }),
  z.object({ kind: z.literal("percentage"), percent: Percent }),
]);
export type Fee = z.infer<typeof Fee>;

export const LabelPayer = z.enum(["shop", "shopper"]);
export type LabelPayer = z.infer<typeof LabelPayer>;

/**
 * Statements that the shopper says yes or no to. The assistant words those of `code`s in every language; `custom` is
 * shown as the merchant wrote it. A "no" leads where `otherwise` says.
 */
export const Question = z.object({
  id: RuleId,
  code: z.enum(["unused", "labels", "packaging", "complete", "custom"]),
  text: z.string().trim().max(200).default(""),
  otherwise: z.enum(["staff", "refuse"]),
});
export type Question = z.infer<typeof Question>;

/** By the handle of Shopify's return reason definition. `fault`: damaged, wrong or otherwise the shop's doing. */
export const Reason = z.object({
  handle: z.string().min(1).max(100),
  offered: z.boolean(),
  fault: z.boolean(),
  photo: Ask,
  note: Ask,
  questions: z.array(Question).max(10),
  /** Always looked at by staff. */
  staff: z.boolean(),
});
export type Reason = z.infer<typeof Reason>;

/** Everything that is named must hold; within one list, one entry is enough. An empty list names nothing. */
export const Condition = z.object({
  countries: Countries,
  productTypes: Words,
  tags: Words,
  collections: z.array(Collection).max(100),
});
export type Condition = z.infer<typeof Condition>;

/** What an exception settles; what is left out stays with less specific exceptions and the general rules. */
const Settled = z.object({
  returnable: z.boolean().optional(),
  /** `days` null: no end. */
  window: z.object({ days: Days.nullable() }).optional(),
  fee: Fee.optional(),
  label: LabelPayer.optional(),
  outcomes: z.array(Outcome).min(1).optional(),
  approval: z.enum(["automatic", "staff"]).optional(),
});
export type Settled = z.infer<typeof Settled>;

export const Exception = z
  .object({ id: RuleId, when: Condition, then: Settled })
  .refine(({ when }) => Object.values(when).some((list) => list.length > 0), { message: "policy.error.no_condition" })
  .refine(({ then }) => Object.values(then).some((value) => value !== undefined), {
    message: "policy.error.no_effect",
  });
export type Exception = z.infer<typeof Exception>;

export const ReturnsPolicy = z.object({
  /** Whole calendar days in the shop's time zone after the day of delivery; the last one counts. Null: no end. */
  windowDays: Days.nullable(),
  /** Where Shopify knows no delivery, the window is counted from the fulfilment plus this. */
  transitDays: z.int().min(0).max(90),
  /** Nothing can be sent back while the parcel is known to be on its way. */
  afterDeliveryOnly: z.boolean(),
  /** An order with a return or exchange takes no second one. */
  oncePerOrder: z.boolean(),
  /** Orders placed from `from` to `to` (both count) may come back until `until`, if that is later. */
  seasons: z.array(z.object({ id: RuleId, from: MonthDay, to: MonthDay, until: MonthDay })).max(10),
  /** Never returnable by a change of mind. */
  finalSale: z.object({
    giftCards: z.boolean(),
    productTypes: Words,
    tags: Words,
    collections: z.array(Collection).max(100),
    /** The law's exceptions cover all of these (made to order, opened hygiene goods); else withdrawal comes first. */
    exemptFromWithdrawal: z.boolean(),
  }),
  exceptions: z.array(Exception).max(100),
  /** A reason of Shopify's that is not listed is offered, asks for nothing and is nobody's fault. */
  reasons: z.array(Reason).max(60),
  outcomes: z.object({
    allowed: z.array(Outcome).min(1, "policy.error.no_outcome"),
    favoured: Outcome,
    bonusPercent: Percent,
    creditAs: z.enum(["store_credit", "gift_card"]),
    exchangeFor: z.enum(["same_product", "any_product"]),
  }),
  fee: Fee,
  feeWaived: z.object({ exchange: z.boolean(), storeCredit: z.boolean(), fault: z.boolean() }),
  label: LabelPayer,
  /** Where to send the parcel and how, as shoppers read it, in the shop's language. */
  instructions: z.string().trim().max(1_000),
  approval: z.object({
    mode: z.enum(["automatic", "staff"]),
    /** The items' price together; null: no such limit. */
    aboveAmount: Minor.nullable(),
    /** So many returns of the customer within so many days, this one not counted. */
    manyReturns: z.object({ count: z.int().min(1).max(100), days: z.int().min(1).max(730) }).nullable(),
  }),
  /** Damaged, wrong, not as described. Whatever is set here, these are never refused, only looked at. */
  fault: z.object({ approval: z.enum(["automatic", "staff"]), windowDays: Days.nullable() }),
});
export type ReturnsPolicy = z.infer<typeof ReturnsPolicy>;

/**
 * The right of withdrawal: 14 days from receipt (Directive 2011/83/EU art. 9, the UK's Consumer Contracts Regulations
 * 2013 reg. 30). It needs nobody's approval and no reason.
 */
export const WithdrawalPolicy = z.object({
  countries: Countries,
  days: z.int().min(14).max(365),
  /** Statement and confirmation as two steps, with a receipt by mail (Directive (EU) 2023/2673). */
  twoStep: z.boolean(),
});
export type WithdrawalPolicy = z.infer<typeof WithdrawalPolicy>;
