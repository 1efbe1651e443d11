import type { OfferRule } from "~/offers/policy";
import { decimalsOf } from "~/policy/minor-units";
import { t } from "../messages";

export const TEMPLATES = ["late", "lost", "complaint", "welcome", "loyal", "silence", "birthday", "rating"] as const;
export type Template = (typeof TEMPLATES)[number];

/** What about one euro is in round numbers; one where it is not listed. Only a beginning: the merchant sets the amount. */
const ROUND: Record<string, number> = {
  ...{ JPY: 100, KRW: 1_000, ISK: 100, CLP: 1_000, COP: 4_000, IDR: 10_000, VND: 20_000, HUF: 400, CZK: 25, INR: 100 },
  ...{ SEK: 10, NOK: 10, DKK: 10, PLN: 5, MXN: 20, ZAR: 20, THB: 40, PHP: 50, TWD: 30, TRY: 40, BRL: 5, HKD: 10 },
};

/** A rule to begin with, in the shop's currency. */
export function ruleOf(template: Template, currency: string): OfferRule {
  const minor = (amount: number) => amount * (ROUND[currency] ?? 1) * 10 ** decimalsOf(currency);
  const rule = {
    ...blankRule(currency),
    name: t(`offers.template.${template}.name`),
    minimumSubtotal: 0,
    budget: { daily: minor(50), monthly: minor(500) },
  };
  const { who } = rule;
  const percentage = (percent: number) => ({ kind: "percentage", percent, loyal: null, cartMost: minor(150) }) as const;
  const amount = (euros: number) => ({ kind: "amount", amount: minor(euros), loyal: null }) as const;
  switch (template) {
    case "late":
      return {
        ...rule,
        ...{ occasion: { kind: "parcel_late", days: 3 }, who: { ...who, guests: "proved" } },
        ...{ value: amount(5), minimumSubtotal: minor(30), validDays: 30, everyDays: 90 },
      };
    case "lost":
      return {
        ...rule,
        ...{ occasion: { kind: "parcel_lost" }, who: { ...who, guests: "proved" } },
        ...{ value: amount(10), minimumSubtotal: minor(40), validDays: 60, everyDays: 180, coolDownDays: 0 },
      };
    case "complaint":
      return {
        ...rule,
        ...{ occasion: { kind: "complaint_resolved", withinDays: 14 } },
        ...{ value: percentage(10), minimumSubtotal: minor(40), everyDays: 180 },
      };
    case "welcome":
      return {
        ...rule,
        ...{ occasion: { kind: "first_order" }, who: { ...who, guests: "proved" } },
        ...{ value: percentage(10), minimumSubtotal: minor(40) },
      };
    case "loyal":
      return {
        ...rule,
        ...{ occasion: { kind: "loyal" }, who: { ...who, ordersFrom: 4 }, everyDays: 120 },
        ...{ value: { kind: "free_shipping", most: minor(10) } },
      };
    case "silence":
      return {
        ...rule,
        ...{ occasion: { kind: "long_silence", days: 120 }, who: { ...who, ordersFrom: 2 } },
        ...{ value: percentage(15), minimumSubtotal: minor(50) },
      };
    case "birthday":
      return {
        ...rule,
        ...{ occasion: { kind: "birthday", withinDays: 7 }, value: amount(10), minimumSubtotal: minor(50) },
      };
    case "rating":
      return {
        ...rule,
        ...{ occasion: { kind: "good_rating", stars: 5 }, value: amount(3), minimumSubtotal: minor(25) },
      };
  }
}

/** A rule with nothing in it but what is usual; amounts are for the merchant to say. */
export function blankRule(currency: string): OfferRule {
  return {
    id: newRuleId(),
    name: "",
    enabled: true,
    occasion: { kind: "parcel_late", days: 3 },
    who: {
      ...{ ordersFrom: null, ordersTo: null, spentFrom: null, spentTo: null },
      ...{ countries: [], anyTag: [], noTag: [], rfm: [], guests: "none" },
    },
    value: { kind: "amount", amount: Number.NaN, loyal: null },
    currency,
    minimumSubtotal: Number.NaN,
    items: { kind: "all" },
    combines: { order: false, product: false, shipping: false },
    validDays: 14,
    everyDays: 365,
    coolDownDays: 30,
    budget: { daily: Number.NaN, monthly: Number.NaN },
    marginFloor: null,
  };
}

/** Never one of the past: the ledger keeps rules apart by it. */
const newRuleId = (): string => `rule-${Math.random().toString(36).slice(2, 10).padEnd(8, "0")}`;
