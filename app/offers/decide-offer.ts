import { occasionHolds } from "./occasion";
import type { OccasionFacts } from "./occasion";
import type { Budget, OccasionKind, OfferPolicy, OfferRule } from "./policy";
import type { Profile, Reason } from "./profile";
import { mostCost, worthOf } from "./value";
import type { Cart, Worth } from "./value";

/** What is asked: whether there is an offer for this shopper at this moment. */
export interface OfferQuestion {
  /** Which occasions may be meant; null: any that holds. */
  occasions: OccasionKind[] | null;
  facts: OccasionFacts;
  cart: Cart | null;
}

/** What the ledger says when it is asked; the reservation asks again under its lock. Amounts are minor units. */
export interface LedgerState {
  /** Reserved or spent by everything together, by currency. */
  spent: Record<string, Spent>;
  /** By rule, in the rule's currency. */
  spentByRule: Record<string, Spent>;
  /** The person's last offer of each rule, and of any. */
  lastOfRule: Record<string, Date>;
  lastOfAny: Date | null;
  /** Offers of the household within the policy's days. */
  household: number;
}
export interface Spent {
  today: number;
  thisMonth: number;
}

/** Why a rule gives nothing, in the order in which it is asked. */
export const REFUSALS = [
  "paused",
  "no_rule",
  "disabled",
  "currency",
  "occasion",
  "guests",
  "orders",
  "spent",
  "country",
  "tags",
  "rfm",
  "cart_below_minimum",
  "worth_nothing",
  "unit_cost_unknown",
  "margin_floor",
  "already_had",
  "cool_down",
  "household",
  "budget",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Decision =
  | {
      offered: true;
      rule: OfferRule;
      worth: Worth;
      /** Minor units taken from the budget. */
      reserve: number;
      /** Why this shopper, why now. */
      why: Reason[];
      /** Of the share who get none: recorded, and told like any other no. */
      heldOut: boolean;
    }
  | {
      offered: false;
      /** Of the rule that came furthest. */
      code: Refusal;
      /** Every rule with its own no. */
      rules: { ruleId: string; code: Refusal }[];
    };

const DAY_MS = 86_400_000;

/**
 * Picks rule and value, by code alone: the first rule in the merchant's order that applies. Pure; `currency` is the
 * shop's, `bucket` (0-99) the shopper's fixed place in the hold-out.
 */
export function decideOffer(
  policy: OfferPolicy,
  question: OfferQuestion,
  profile: Profile,
  ledger: LedgerState,
  shop: { currency: string; bucket: number },
  now: Date,
): Decision {
  if (policy.paused) return { offered: false, code: "paused", rules: [] };
  const refused: { ruleId: string; code: Refusal }[] = [];
  for (const rule of policy.rules) {
    const outcome = tryRule(rule, policy, question, profile, ledger, shop.currency, now);
    if (typeof outcome !== "string") {
      return { ...outcome, offered: true, rule, heldOut: shop.bucket < policy.holdOutPercent };
    }
    refused.push({ ruleId: rule.id, code: outcome });
  }
  const furthest = refused.reduce(
    (far, { code }) => Math.max(far, REFUSALS.indexOf(code)),
    REFUSALS.indexOf("no_rule"),
  );
  return { offered: false, code: REFUSALS[furthest]!, rules: refused };
}

function tryRule(
  rule: OfferRule,
  policy: OfferPolicy,
  question: OfferQuestion,
  profile: Profile,
  ledger: LedgerState,
  currency: string,
  now: Date,
): Refusal | { worth: Worth; reserve: number; why: Reason[] } {
  if (!rule.enabled) return "disabled";
  // Discounts are made in the shop's own currency; another would be worth something else than was shown.
  if (rule.currency !== currency) return "currency";
  if (question.occasions && !question.occasions.includes(rule.occasion.kind)) return "occasion";
  const occasion = occasionHolds(rule.occasion, profile, question.facts, now);
  if (!occasion) return "occasion";
  const stranger = notFor(rule, profile);
  if (stranger) return stranger;
  const outcome = worthOf(rule, profile, question.cart);
  if ("refused" in outcome) return outcome.refused;
  const { worth } = outcome;

  const since = (at: Date | null | undefined) => (at ? (now.getTime() - at.getTime()) / DAY_MS : Infinity);
  if (since(ledger.lastOfRule[rule.id]) < limitsOf(rule, policy, profile).everyDays) return "already_had";
  if (since(ledger.lastOfAny) < rule.coolDownDays) return "cool_down";
  if (ledger.household >= limitsOf(rule, policy, profile).household) return "household";

  const reserve = mostCost(worth);
  const fits = (spent: Spent | undefined, budget: Budget | undefined) =>
    !budget || ((spent?.today ?? 0) + reserve <= budget.daily && (spent?.thisMonth ?? 0) + reserve <= budget.monthly);
  if (!fits(ledger.spentByRule[rule.id], rule.budget)) return "budget";
  if (!fits(ledger.spent[rule.currency], policy.budgets[rule.currency])) return "budget";
  return { worth, reserve, why: why(rule, profile, occasion, worth) };
}

/** Guests have the tightest: once ever per rule, and one offer in all per household and period. */
export function limitsOf(
  rule: OfferRule,
  policy: OfferPolicy,
  profile: Pick<Profile, "isGuest">,
): { everyDays: number; household: number } {
  return profile.isGuest
    ? { everyDays: 36_500, household: 1 }
    : { everyDays: rule.everyDays, household: policy.household.offers };
}

function notFor({ who }: OfferRule, profile: Profile): Refusal | null {
  if (profile.isGuest && (who.guests === "none" || (who.guests === "proved" && !profile.isProved))) return "guests";
  const within = (value: number, from: number | null, to: number | null) =>
    (from === null || value >= from) && (to === null || value <= to);
  if (!within(profile.orders, who.ordersFrom, who.ordersTo)) return "orders";
  if (!within(profile.spent, who.spentFrom, who.spentTo)) return "spent";
  if (who.countries.length > 0 && !who.countries.includes(profile.country ?? "")) return "country";
  const has = (tag: string) => profile.tags.some((own) => own.toLowerCase() === tag.toLowerCase());
  if (who.anyTag.length > 0 && !who.anyTag.some(has)) return "tags";
  if (who.noTag.some(has)) return "tags";
  if (who.rfm.length > 0 && (profile.rfm === null || !who.rfm.includes(profile.rfm))) return "rfm";
  return null;
}

/** What the rule asked for and this shopper has: the answer to "why me?". Tags and groups are the shop's own notes. */
function why({ who }: OfferRule, profile: Profile, occasion: Reason, worth: Worth): Reason[] {
  const asked: (Reason | false)[] = [
    occasion,
    (who.ordersFrom ?? 0) > 0 && { code: "orders", values: { orders: profile.orders } },
    (who.spentFrom ?? 0) > 0 && { code: "spent", values: { spent: profile.spent, currency: profile.currency } },
    worth.loyal && { code: "loyal_bonus", values: { orders: profile.orders } },
    profile.isGuest && { code: "guest", values: {} },
  ];
  return asked.filter((reason) => reason !== false);
}
