import { fromMinor } from "~/policy/minor-units";
import type { Policy } from "~/policy/policy";
import type { Condition, Exception, Fee } from "~/policy/returns-policy";
import { formatMoney } from "../money";
import { t } from "../messages";
import { countryName } from "./countries";

const list = new Intl.ListFormat("en", { type: "disjunction" });
const both = new Intl.ListFormat("en", { type: "conjunction" });

/** "Orders to Germany or Austria, products tagged “wool”: 14 days instead of 30, the shopper pays the label." */
export function exceptionSentence({ when, then }: Exception, policy: Policy, currency: string): string {
  const effects = effectsOf(then, policy, currency);
  const sentence = t("policy.exception.sentence", {
    what: whatOf(when),
    effects: effects.length > 0 ? effects.join(", ") : t("policy.exception.nothing"),
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function whatOf({ countries, productTypes, tags, collections }: Condition): string {
  const parts = [
    ...(tags.length > 0 ? [t("policy.exception.tag", { list: list.format(tags.map(quoted)) })] : []),
    ...(collections.length > 0
      ? [t("policy.exception.collection", { list: list.format(collections.map(({ title }) => quoted(title))) })]
      : []),
    ...(productTypes.length > 0 ? [t("policy.exception.type", { list: list.format(productTypes) })] : []),
    ...(countries.length > 0 ? [t("policy.exception.to", { list: list.format(shortened(countries)) })] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : t("policy.exception.everything");
}

const quoted = (word: string): string => `“${word}”`;

/** Thirty names are no sentence. */
function shortened(countries: string[]): string[] {
  const names = countries.map(countryName);
  return names.length <= 4 ? names : [...names.slice(0, 3), t("policy.more", { count: names.length - 3 })];
}

function effectsOf(then: Exception["then"], policy: Policy, currency: string): string[] {
  const { returnable, window, fee, label, outcomes, approval } = then;
  const general = policy.returns.windowDays;
  return [
    ...(returnable === undefined
      ? []
      : [t(returnable ? "policy.exception.returnable" : "policy.exception.not_returnable")]),
    ...(window === undefined
      ? []
      : window.days === null
        ? [t("policy.exception.any_time")]
        : [
            t("policy.exception.days", {
              days: Number.isNaN(window.days) ? 0 : window.days,
              general: general === null ? t("policy.exceptions.window_none") : String(general),
            }),
          ]),
    ...(fee === undefined ? [] : [t("policy.exception.fee", { fee: feeWords(fee, currency) })]),
    ...(label === undefined ? [] : [t("policy.exception.label", { payer: label })]),
    ...(outcomes === undefined
      ? []
      : [t("policy.exception.outcomes", { list: both.format(outcomes.map((one) => t(`policy.outcome.${one}`))) })]),
    ...(approval === undefined ? [] : [t("policy.exception.approval", { mode: approval })]),
  ];
}

export function feeWords(fee: Fee, currency: string): string {
  if (fee.kind === "none") return t("policy.fee.none");
  if (fee.kind === "percentage") return t("policy.fee.percentage", { percent: fee.percent });
  const amount = Number.isNaN(fee.amount) ? 0 : fee.amount;
  return t("policy.fee.fixed", { amount: formatMoney({ amount: fromMinor(amount, currency), currency }) });
}
