import { BlockStack, Card, Text } from "@shopify/polaris";
import type { BudgetShare, BudgetShares } from "~/offers/read-budget-shares";
import { t } from "../messages";
import { shortMoney } from "./rule-words";

interface Props {
  all: BudgetShares[];
  rules: (BudgetShares & { ruleId: string; name: string })[];
}

/** How much of each budget is gone, as it goes. */
export function BudgetCard({ all, rules }: Props) {
  if (all.length === 0 && rules.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("offers.use.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("offers.use.text")}
          </Text>
        </BlockStack>
        <div className="wl-keys-line" aria-hidden>
          <span>
            <i className="wl-budget-spent" />
            {t("offers.use.spent")}
          </span>
          <span>
            <i className="wl-budget-reserved" />
            {t("offers.use.reserved")}
          </span>
        </div>
        <ul className="wl-budget-list">
          {all.map((shares) => (
            <Row
              key={shares.currency}
              name={t("offers.use.all", { currency: shares.currency })}
              shares={shares}
              strong
            />
          ))}
          {rules.map((shares) => (
            <Row key={shares.ruleId} name={shares.name} shares={shares} />
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}

function Row({ name, shares, strong = false }: { name: string; shares: BudgetShares; strong?: boolean }) {
  return (
    <li className="wl-budget-row">
      <Text as="span" fontWeight={strong ? "semibold" : undefined} breakWord>
        {name}
      </Text>
      {(["day", "month"] as const).map((period) => (
        <Bar key={period} name={name} period={period} share={shares[period]} currency={shares.currency} />
      ))}
    </li>
  );
}

interface BarProps {
  name: string;
  period: "day" | "month";
  share: BudgetShare;
  currency: string;
}

function Bar({ name, period, share: { spent, reserved, most }, currency }: BarProps) {
  const percent = (minor: number) => (most === 0 ? 0 : Math.min(100, (minor / most) * 100));
  const words = t(`offers.use.words.${period}`, {
    spent: shortMoney(spent, currency),
    reserved: shortMoney(reserved, currency),
    most: shortMoney(most, currency),
  });
  return (
    <div className="wl-budget">
      <div
        className="wl-budget-bar"
        role="progressbar"
        aria-label={`${name}, ${t(`offers.use.${period}`)}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent(spent + reserved))}
        aria-valuetext={words}
      >
        <span className="wl-budget-spent" style={{ width: `${percent(spent)}%` }} />
        <span
          className="wl-budget-reserved"
          style={{ width: `${Math.min(percent(reserved), 100 - percent(spent))}%` }}
        />
      </div>
      <Text as="span" tone="subdued" variant="bodySm">
        {words}
      </Text>
    </div>
  );
}
