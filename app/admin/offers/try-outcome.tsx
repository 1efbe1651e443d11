import { Badge, BlockStack, Text } from "@shopify/polaris";
import type { OfferPolicy } from "~/offers/policy";
import { t } from "../messages";
import type { Tried } from "./offers-body";
import { reasonWords } from "./reason-words";
import { shortMoney } from "./rule-words";

interface Props extends Tried {
  policy: OfferPolicy;
  currency: string;
}

/** What the imagined shopper gets and by which rule, or why every rule says no. */
export function TryOutcome({ decision, notGranted, policy, currency }: Props) {
  const nameOf = (id: string) => {
    const name = policy.rules.find((rule) => rule.id === id)?.name.trim();
    return name === undefined || name === "" ? t("offers.rule.unnamed") : name;
  };
  if (!decision.offered) {
    const refusals = [...decision.rules, ...notGranted.map((ruleId) => ({ ruleId, code: "not_granted" as const }))];
    return (
      <BlockStack gap="200">
        <div>
          <Badge tone="critical">{t("offers.try.nothing")}</Badge>
        </div>
        {refusals.length === 0 || decision.code === "paused" ? (
          <Text as="p">{t(`offers.refusal.${decision.code}`)}</Text>
        ) : (
          <ul className="wl-plain-list wl-offer-refusals">
            {refusals.map(({ ruleId, code }) => (
              <li key={ruleId}>
                <Text as="span" fontWeight="medium">
                  {nameOf(ruleId)}
                </Text>
                {": "}
                {t(`offers.refusal.${code}`)}
              </li>
            ))}
          </ul>
        )}
      </BlockStack>
    );
  }
  const { worth, rule, why, reserve } = decision;
  return (
    <BlockStack gap="200">
      <div>
        <Badge tone="success">{t("offers.try.gets")}</Badge>
      </div>
      <Text as="p" variant="headingSm">
        {t(`offers.worth.${worth.kind}`, {
          amount: shortMoney(worth.amount, worth.currency),
          from: worth.minimumSubtotal > 0 ? shortMoney(worth.minimumSubtotal, worth.currency) : "none",
          percent: worth.percent ?? 0,
        })}
      </Text>
      {worth.kind === "percentage" && worth.percent !== null ? (
        <Text as="p" tone="subdued">
          {t("offers.try.percent", {
            percent: worth.percent,
            of: shortMoney(worth.minimumSubtotal, worth.currency),
          })}
        </Text>
      ) : null}
      <Text as="p">{t("offers.try.rule", { rule: nameOf(rule.id), days: rule.validDays })}</Text>
      <ul className="wl-plain-list wl-offer-refusals">
        {why.map((reason, index) => (
          <li key={index}>{reasonWords(reason)}</li>
        ))}
      </ul>
      <Text as="p" tone="subdued">
        {t("offers.try.reserve", { amount: shortMoney(reserve, currency) })}
      </Text>
      {policy.holdOutPercent > 0 ? (
        <Text as="p" tone="subdued">
          {t("offers.try.hold_out", { percent: policy.holdOutPercent })}
        </Text>
      ) : null}
    </BlockStack>
  );
}
