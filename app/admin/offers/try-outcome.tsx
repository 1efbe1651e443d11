import { Badge, BlockStack, Text } from "@shopify/polaris";
import type { Decision } from "~/offers/decide-offer";
import type { OfferPolicy } from "~/offers/policy";
import { t } from "../messages";
import { reasonWords } from "./reason-words";
import { shortMoney } from "./rule-words";

interface Props {
  decision: Decision;
  policy: OfferPolicy;
  currency: string;
}

/** What the imagined shopper gets and by which rule, or why every rule says no. */
export function TryOutcome({ decision, policy, currency }: Props) {
  const nameOf = (id: string) => {
    const name = policy.rules.find((rule) => rule.id === id)?.name.trim();
    return name === undefined || name === "" ? t("offers.rule.unnamed") : name;
  };
  if (!decision.offered) {
    return (
      <BlockStack gap="200">
        <div>
          <Badge tone="critical">{t("offers.try.nothing")}</Badge>
        </div>
        {decision.rules.length === 0 ? (
          <Text as="p">{t(`offers.refusal.${decision.code}`)}</Text>
        ) : (
          <ul className="wl-plain-list wl-offer-refusals">
            {decision.rules.map(({ ruleId, code }) => (
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
