import english from "~/i18n/messages/en/admin.json";
import type { PolicyQuestions } from "~/policy/list-questions";
import type { DecidingRule } from "~/policy/decision";
import type { ActResult } from "~/returns/request-return-act";
import { t } from "../messages";
import type { AdminMessage } from "../messages";
import { formatMoney } from "../money";
import { ruleWords } from "../policy/rule-words";
import type { ReturnRow } from "./return-row";

const isMessage = (key: string): key is AdminMessage => key in english;

export const titleOf = ({ title, variant }: { title: string; variant: string | null }): string =>
  [title, variant].filter(Boolean).join(" · ");

/** `name`: what Shopify calls a reason that is the merchant's own. */
export function reasonWords(handle: string, name?: string): string {
  const key = `policy.reason.${handle}`;
  if (isMessage(key)) return t(key);
  return name ?? t("returns.reason.other", { handle: handle.replaceAll("-", " ") });
}

/** What the shopper was shown to get. */
export function wishWords({ plan }: Pick<ReturnRow, "plan">): string {
  const { outcome, creditAs, refund, bonus, due, exchange } = plan;
  if (exchange.length > 0) {
    const titles = exchange.map((one) => t("returns.item", { quantity: one.quantity, title: titleOf(one) })).join(", ");
    const owes = Number(due.amount) > 0 ? t("returns.wants.due", { amount: formatMoney(due) }) : null;
    return [t("returns.wants.exchange", { title: titles }), Number(refund.amount) > 0 ? paidBack() : null, owes]
      .filter(Boolean)
      .join(", ");
  }
  return paidBack();

  function paidBack(): string {
    const way = outcome === "exchange" ? "original_payment" : outcome;
    const kind = way === "store_credit" && creditAs === "gift_card" ? "gift_card" : way;
    const wish = t(`returns.wants.${kind}`, { amount: formatMoney(refund) });
    return bonus ? `${wish} ${t("returns.wants.bonus", { bonus: formatMoney(bonus) })}` : wish;
  }
}

/** Why a person has to decide, or why it was approved at once. */
export function caseRuleWords({ decision }: Pick<ReturnRow, "decision">, currency: string): string {
  const { code } = decision.rule;
  const rule = isMessage(`policy.rule.${code}`)
    ? ruleWords(decision.rule as DecidingRule, currency)
    : t("policy.rule.unknown");
  return decision.policyVersion === 0
    ? t("returns.rule_default", { rule })
    : t("returns.rule_version", { rule, version: decision.policyVersion });
}

export function answerWords(id: string, isYes: boolean, questions: PolicyQuestions): string {
  const known = questions[id];
  const question = !known ? id : known.code === "custom" ? known.text : t(`policy.questions.${known.code}`);
  return t("returns.answer", { question, yes: String(isYes) });
}

/** Why it did not go, in words that tell what to do. */
export function refusalWords(result: Extract<ActResult, { result: "refused" }>): string {
  const key = `returns.refused.${result.code}`;
  return isMessage(key) ? t(key) : t("returns.refused.unknown", { code: result.code });
}

export const orderUrl = (orderId: string): string => `shopify:admin/orders/${orderId.split("/").at(-1) ?? ""}`;
