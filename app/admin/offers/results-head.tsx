import { useNavigate } from "@remix-run/react";
import { BlockStack, Card, InlineStack, Select, Text } from "@shopify/polaris";
import type { OfferDay } from "~/offers/read-effect";
import { t } from "../messages";
import { RESULT_PERIODS } from "./periods";
import { shortMoney } from "./rule-words";

interface Props {
  days: (typeof RESULT_PERIODS)[number];
  byDay: OfferDay[];
  currency: string;
}

/** The period, and what happened in it. */
export function ResultsHead({ days, byDay, currency }: Props) {
  const navigate = useNavigate();
  const sum = (field: "issued" | "redeemed" | "cost" | "revenue") =>
    byDay.reduce((total, day) => total + day[field], 0);
  const figures = [
    [t("offers.results.issued"), String(sum("issued"))],
    [t("offers.results.redeemed"), String(sum("redeemed"))],
    [t("offers.results.spent"), shortMoney(sum("cost"), currency)],
    [t("offers.results.revenue"), shortMoney(sum("revenue"), currency)],
  ] as const;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="300" align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("offers.results.title")}
          </Text>
          <Select
            label={t("offers.results.period")}
            labelHidden
            value={days}
            options={RESULT_PERIODS.map((value) => ({
              value,
              label: t("offers.filter.days.last", { days: Number(value) }),
            }))}
            onChange={(value) => navigate(`/app/offers/results?days=${value}`, { replace: true })}
          />
        </InlineStack>
        <dl className="wl-figures">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </BlockStack>
    </Card>
  );
}
