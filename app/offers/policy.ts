import { z } from "zod";
import { OCCASIONS, RFM_GROUPS } from "./offer-terms";

/**
 * The merchant's rules for offers, as data. A shop's table keeps every version with its author; the newest holds.
 * Amounts are minor units of the rule's currency.
 */

export { OCCASIONS, RFM_GROUPS };
export type { OccasionKind } from "./offer-terms";

const Minor = z.number().int().min(0).max(1_000_000_000_000);
const PositiveMinor = Minor.min(1);
const Currency = z.string().regex(/^[A-Z]{3}$/, "offers.error.currency");
const CHOOSE = "offers.error.choose";
const gids = (type: string) => z.array(z.string().regex(new RegExp(`^gid://shopify/${type}/\\d+$`))).max(100);

/** When a rule applies; the numbers make it a matter of fact. */
const Occasion = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("parcel_late"), days: z.number().int().min(1).max(60) }),
  z.object({ kind: z.literal("parcel_lost") }),
  z.object({ kind: z.literal("complaint_resolved"), withinDays: z.number().int().min(1).max(60) }),
  z.object({ kind: z.literal("return_to_exchange") }),
  z.object({ kind: z.literal("hesitation"), products: z.number().int().min(1).max(20) }),
  z.object({ kind: z.literal("first_order") }),
  z.object({ kind: z.literal("loyal") }),
  z.object({ kind: z.literal("long_silence"), days: z.number().int().min(14).max(1_095) }),
  z.object({ kind: z.literal("birthday"), withinDays: z.number().int().min(0).max(30) }),
  z.object({ kind: z.literal("good_rating"), stars: z.number().int().min(1).max(5) }),
]);
export type Occasion = z.infer<typeof Occasion>;

/** Whom a rule is for. Everything given must hold; null and empty lists ask for nothing. */
const Who = z.object({
  ordersFrom: z.number().int().min(0).nullable().default(null),
  ordersTo: z.number().int().min(0).nullable().default(null),
  spentFrom: Minor.nullable().default(null),
  spentTo: Minor.nullable().default(null),
  /** ISO 3166-1 alpha-2, of the customer's default address. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(250)
    .default([]),
  anyTag: z.array(z.string().trim().min(1).max(255)).max(20).default([]),
  noTag: z.array(z.string().trim().min(1).max(255)).max(20).default([]),
  rfm: z.array(z.enum(RFM_GROUPS)).default([]),
  /**
   * Shoppers whom the shop does not know: none of them; those who proved an e-mail or an order; anyone. They have the
   * tightest limits, but a browser that forgets itself is a new guest: of `any`, only the budget is a hard bound.
   */
  guests: z.enum(["none", "proved", "any"]).default("none"),
});

const Percent = z.number().int().min(1).max(100);

/** More for those who come back: from so many orders on. Never more than `to`. */
const forLoyal = (to: z.ZodNumber) =>
  z
    .object({ ordersFrom: z.number().int().min(1), to })
    .nullable()
    .default(null);

/**
 * What is given. Each kind has a most that one code can cost, fixed before the code exists: Shopify has no upper end
 * for a percentage, so a percentage of the cart becomes an amount, on a minimum subtotal that makes it never more
 * than the percentage (decision 0016).
 */
const Value = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("percentage"),
    percent: Percent,
    loyal: forLoyal(Percent),
    /** What is above it in a cart does not count. */
    cartMost: PositiveMinor,
  }),
  z.object({ kind: z.literal("amount"), amount: PositiveMinor, loyal: forLoyal(PositiveMinor) }),
  /** `most`: dearer shipping is not free. */
  z.object({ kind: z.literal("free_shipping"), most: PositiveMinor }),
  z.object({
    kind: z.literal("buy_x_get_y"),
    buyQuantity: z.number().int().min(1).max(100),
    buyProducts: gids("Product").min(1, CHOOSE),
    getQuantity: z.number().int().min(1).max(20),
    getProducts: gids("Product").min(1, CHOOSE).max(20),
    percent: Percent,
    /** No unit given away may cost more; looked up before a code is made. */
    getUnitMost: PositiveMinor,
  }),
  z.object({ kind: z.literal("store_credit"), amount: PositiveMinor, loyal: forLoyal(PositiveMinor) }),
  z.object({ kind: z.literal("gift_card"), amount: PositiveMinor, loyal: forLoyal(PositiveMinor) }),
]);
export type OfferValue = z.infer<typeof Value>;

const Items = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("all") }),
  z.object({ kind: z.literal("products"), ids: gids("Product").min(1, CHOOSE) }),
  z.object({ kind: z.literal("collections"), ids: gids("Collection").min(1, CHOOSE) }),
]);

/** The most that may be reserved in one calendar day and month of the shop's time zone. */
export const Budget = z
  .object({ daily: Minor, monthly: Minor })
  .refine(({ daily, monthly }) => daily <= monthly, { message: "offers.error.budget_order" });
export type Budget = z.infer<typeof Budget>;

export const OfferRule = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    /** The merchant's words; part of the discount's title at Shopify. */
    name: z.string().trim().min(1).max(60),
    enabled: z.boolean().default(true),
    occasion: Occasion,
    who: Who.prefault({}),
    value: Value,
    currency: Currency,
    minimumSubtotal: Minor.default(0),
    items: Items.prefault({ kind: "all" }),
    combines: z
      .object({
        order: z.boolean().default(false),
        product: z.boolean().default(false),
        shipping: z.boolean().default(false),
      })
      .prefault({}),
    validDays: z.number().int().min(1).max(90).default(14),
    /** One per person within so many days. */
    everyDays: z.number().int().min(1).max(3_650).default(365),
    /** None within so many days after any other offer. */
    coolDownDays: z.number().int().min(0).max(365).default(30),
    budget: Budget,
    /**
     * What must be left of the price after unit cost and discount, in percent. `withoutCost`: what to do where the
     * shop has no unit cost for something in question.
     */
    marginFloor: z
      .object({ percent: z.number().int().min(0).max(99), withoutCost: z.enum(["give", "refuse"]) })
      .nullable()
      .default(null),
  })
  .superRefine((rule, context) => {
    const problem = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    const { value } = rule;
    if (value.kind === "percentage" && rule.minimumSubtotal === 0)
      problem(["minimumSubtotal"], "offers.error.percentage_minimum");
    if (value.kind === "percentage" && value.cartMost < rule.minimumSubtotal)
      problem(["value", "cartMost"], "offers.error.cart_most");
    if (value.kind === "percentage" && value.loyal && value.loyal.to < value.percent)
      problem(["value", "loyal", "to"], "offers.error.loyal_less");
    if ("amount" in value && value.loyal && value.loyal.to < value.amount)
      problem(["value", "loyal", "to"], "offers.error.loyal_less");
    if (value.kind === "amount" && rule.minimumSubtotal < Math.max(value.amount, value.loyal?.to ?? 0))
      problem(["minimumSubtotal"], "offers.error.amount_above_minimum");
    if ((value.kind === "store_credit" || value.kind === "gift_card") && rule.who.guests !== "none")
      problem(["who", "guests"], "offers.error.guests_need_account");
    if (rule.marginFloor && value.kind !== "percentage" && value.kind !== "amount")
      problem(["marginFloor"], "offers.error.margin_floor_kind");
    if (rule.occasion.kind === "birthday" && rule.who.guests !== "none")
      problem(["who", "guests"], "offers.error.guests_need_account");
  });
export type OfferRule = z.infer<typeof OfferRule>;

/** What staff may grant out of a conversation, each of them. `null`: staff grant nothing. */
export const StaffLimit = z
  .object({ currency: Currency, each: PositiveMinor, daily: Minor, validDays: z.number().int().min(1).max(90) })
  .nullable();

export const OfferPolicy = z
  .object({
    /** Stops every offer at once, also those of staff. */
    paused: z.boolean().default(false),
    /** Starts every code: THANKS-7KQ2M-XW4PD. */
    codePrefix: z
      .string()
      .regex(/^[A-Z0-9]{2,10}$/, "offers.error.code_prefix")
      .default("THANKS"),
    /** Percent of shoppers who get none, always the same ones, so that the effect can be told. */
    holdOutPercent: z.number().int().min(0).max(50).default(0),
    /** Of all rules and staff together, by currency; a currency without one has only its rules' budgets. */
    budgets: z.record(Currency, Budget).default({}),
    /** Offers of all rules together that one household (address, e-mail variants, device) may have. */
    household: z
      .object({ offers: z.number().int().min(1).max(50), days: z.number().int().min(1).max(3_650) })
      .default({ offers: 2, days: 90 }),
    staff: StaffLimit.default(null),
    /** Codes of the shop's own that may be named to anyone who asks. */
    publicCodes: z.array(z.string().trim().min(1).max(255)).max(5).default([]),
    /** Where the shop keeps a customer's birthday: namespace and key of a date metafield. */
    birthdayMetafield: z
      .string()
      .regex(/^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]+$/)
      .default("facts.birth_date"),
    /** In the merchant's order: the first that applies is given. */
    rules: z.array(OfferRule).max(30).default([]),
  })
  .superRefine(({ rules }, context) => {
    rules.forEach(({ id }, index) => {
      if (rules.findIndex((other) => other.id === id) !== index)
        context.addIssue({ code: "custom", path: ["rules", index, "id"], message: "offers.error.rule_id" });
    });
  });
export type OfferPolicy = z.infer<typeof OfferPolicy>;
