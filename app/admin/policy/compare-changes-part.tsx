import { Badge, BlockStack, Text } from "@shopify/polaris";
import { CHANGE_AREAS } from "~/policy/change-comparison";
import type { ChangeArea, ChangeComparison, ChangeDifference, ChangeSide } from "~/policy/change-comparison";
import { t } from "../messages";
import { CompareChart } from "./compare-chart";
import { minorMoney, ruleWords } from "./rule-words";

interface Props {
  changes: ChangeComparison;
  currency: string;
}

/** Rows of a table; their sum is above it. */
const SHOWN = 30;

/** What other rules would have said to shoppers who want to cancel or change their orders. */
export function ChangesCompared({ changes: { counts, differences }, currency }: Props) {
  const wishes = CHANGE_AREAS.reduce((sum, area) => sum + counts[area].wishes, 0);
  if (wishes === 0) return null;
  return (
    <BlockStack gap="400">
      <Text as="h3" variant="headingMd">
        {t("policy.compare.changes")}
      </Text>
      {differences.length === 0 ? (
        <Text as="p" fontWeight="medium">
          {t("policy.compare.changes.nothing", { wishes })}
        </Text>
      ) : (
        CHANGE_AREAS.map((area) => (
          <Area
            key={area}
            area={area}
            counts={counts[area]}
            differences={differences.filter((one) => one.area === area)}
            currency={currency}
          />
        ))
      )}
    </BlockStack>
  );
}

interface AreaProps extends Pick<Props, "currency"> {
  area: ChangeArea;
  counts: ChangeComparison["counts"][ChangeArea];
  differences: ChangeDifference[];
}

function Area({ area, counts: { wishes, changed, before, after }, differences, currency }: AreaProps) {
  const name = t(`policy.compare.area.${area}`);
  if (changed === 0) return <Text as="p">{t("policy.compare.area.same", { area: name })}</Text>;
  const rows = [...differences].sort((a, b) => b.count - a.count).slice(0, SHOWN);
  return (
    <BlockStack gap="300">
      <Text as="p" fontWeight="medium">
        {t("policy.compare.area.result", {
          ...{ area: name, changed, wishes },
          ...{ allowed_before: before.allowed, allowed_after: after.allowed },
          ...{ staff_before: before.needs_staff, staff_after: after.needs_staff },
          ...{ refused_before: before.refused, refused_after: after.refused },
        })}
      </Text>
      <CompareChart title={name} before={before} after={after} />
      <div className="wl-table" tabIndex={0} role="group" aria-label={name}>
        <table>
          <thead>
            <tr>
              {(["wish", "wish_asked", "orders", "before", "after"] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`policy.compare.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one, index) => (
              <Row key={index} difference={one} currency={currency} />
            ))}
          </tbody>
        </table>
      </div>
      {differences.length > SHOWN ? (
        <Text as="p" tone="subdued">
          {t("policy.compare.shown", { count: SHOWN })}
        </Text>
      ) : null}
    </BlockStack>
  );
}

function Row({
  difference: { wish, minutes, before, after, count, examples },
  currency,
}: {
  difference: ChangeDifference;
  currency: string;
}) {
  const named = count > examples.length ? "policy.compare.orders.more" : "policy.compare.orders.named";
  return (
    <tr>
      <th scope="row">{t(`policy.compare.wish.${wish}`)}</th>
      <td>
        {minutes === null
          ? t("policy.compare.wish_asked.really")
          : t("policy.compare.wish_asked.after", { minutes: String(minutes) })}
      </td>
      <td>
        <bdi>{t(named, { count, names: examples.join(", ") })}</bdi>
      </td>
      <td>
        <SideCell side={before} currency={currency} />
      </td>
      <td>
        <SideCell side={after} currency={currency} />
      </td>
    </tr>
  );
}

const TONES = { allowed: "success", needs_staff: "attention", refused: "critical" } as const;

function SideCell({ side: { verdict, rule }, currency }: { side: ChangeSide; currency: string }) {
  const { limit } = rule.values;
  return (
    <BlockStack gap="050">
      <div>
        <Badge tone={TONES[verdict]}>{t(`policy.verdict.${verdict}`)}</Badge>
      </div>
      <Text as="span" tone="subdued">
        {rule.code === "amount_to_staff" && typeof limit === "number"
          ? t("policy.compare.above", { limit: minorMoney(limit, currency) })
          : ruleWords(rule, currency)}
      </Text>
    </BlockStack>
  );
}
