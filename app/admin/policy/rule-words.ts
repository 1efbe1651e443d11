import type { DecidingRule } from "~/policy/decision";
import { fromMinor } from "~/policy/minor-units";
import type { Policy } from "~/policy/policy";
import { formatMoney } from "../money";
import { t } from "../messages";
import type { AdminMessage } from "../messages";
import { exceptionSentence } from "./exception-words";

export const minorMoney = (minor: number, currency: string): string =>
  formatMoney({ amount: fromMinor(minor, currency), currency });

/** "4 Dec 2026": a day of the calendar, the same everywhere. */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
    new Date(day),
  );

/** Why it was decided so. */
export function ruleWords({ code, values }: DecidingRule, currency: string): string {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (["amount", "limit"].includes(name) && typeof value === "number" && code.includes("amount")) {
        return [name, minorMoney(value, currency)];
      }
      if (name === "state" && typeof value === "string") return [name, t(`policy.state_word.${value}` as AdminMessage)];
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value)
        ? [name, dayWords(value.slice(0, 10))]
        : [name, value];
    }),
  );
  return t(`policy.rule.${code}`, shown);
}

const PLACES: [RegExp, AdminMessage][] = [
  [/^returns\.window/, "policy.where.window"],
  [/^returns\.seasons/, "policy.where.season"],
  [/^returns\.final_sale/, "policy.where.final_sale"],
  [/^returns\.approval/, "policy.where.approval"],
  [/^returns\.fault/, "policy.where.fault"],
  [/^returns\.reasons/, "policy.where.reasons"],
  [/^returns\.after_delivery/, "policy.where.after_delivery"],
  [/^returns\.once_per_order/, "policy.where.once_per_order"],
  [/^withdrawal/, "policy.where.withdrawal"],
  [/^cancellation/, "policy.where.cancellation"],
  [/^address/, "policy.where.address"],
  [/^items/, "policy.where.items"],
];

/** Where on the page the rule stands that decided. */
export function ruleName({ id }: Pick<DecidingRule, "id">, policy: Policy, currency: string): string {
  const exception = policy.returns.exceptions.find((one) => id === `returns.exceptions.${one.id}`);
  if (exception) return t("policy.where.exception", { sentence: exceptionSentence(exception, policy, currency) });
  return t(PLACES.find(([pattern]) => pattern.test(id))?.[1] ?? "policy.where.other");
}
