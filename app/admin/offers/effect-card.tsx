import { BlockStack, Card, Text } from "@shopify/polaris";
import type { Difference, EffectComparison } from "~/offers/compare-effect";
import type { Effect } from "~/offers/read-effect";
import { t } from "../messages";
import { shortMoney } from "./rule-words";

interface Props {
  effect: Effect;
  comparison: EffectComparison;
  holdOutPercent: number;
}

/** What offers brought against shoppers who would have got one and did not, and how sure that is. */
export function EffectCard({ effect, comparison, holdOutPercent }: Props) {
  const { offered, heldOut, currency } = effect;
  const money = (minor: number) => shortMoney(Math.round(minor), currency);
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("offers.effect.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("offers.effect.text")}
          </Text>
        </BlockStack>
        {holdOutPercent === 0 && heldOut.shoppers === 0 ? (
          <Text as="p">{t("offers.effect.no_hold_out")}</Text>
        ) : (
          <>
            {comparison.enough ? (
              <BlockStack gap="300">
                <Verdict
                  title={t("offers.effect.conversion")}
                  difference={comparison.conversion}
                  format={percent}
                  points={points}
                  kind="conversion"
                />
                <Verdict
                  title={t("offers.effect.revenue")}
                  difference={comparison.revenue}
                  format={money}
                  points={money}
                  kind="revenue"
                />
              </BlockStack>
            ) : (
              <Text as="p" fontWeight="medium">
                {t("offers.effect.too_few", comparison.missing)}
              </Text>
            )}
            <Groups offered={offered} heldOut={heldOut} money={money} />
            <Text as="p" tone="subdued">
              {t("offers.effect.note")}
            </Text>
          </>
        )}
      </BlockStack>
    </Card>
  );
}

const percent = (share: number): string =>
  new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 }).format(share);
const points = (share: number): string =>
  t("offers.effect.points", { points: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(share * 100) });

interface VerdictProps {
  title: string;
  difference: Difference;
  format: (value: number) => string;
  /** A difference of two values in words. */
  points: (value: number) => string;
  kind: "conversion" | "revenue";
}

function Verdict({ title, difference: { offered, heldOut, difference, low, high, verdict }, ...rest }: VerdictProps) {
  const { format, points: words, kind } = rest;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <Text as="p">
        {t("offers.effect.values", { offered: format(offered), heldOut: format(heldOut) })}{" "}
        <Text as="span" fontWeight="semibold">
          {t(`offers.effect.${kind}.${verdict}`, { difference: words(Math.abs(difference)) })}
        </Text>
      </Text>
      <Interval low={low} high={high} at={difference} />
      <Text as="p" tone="subdued" variant="bodySm">
        {t("offers.effect.interval", { low: words(low), high: words(high) })}
      </Text>
    </BlockStack>
  );
}

/** The interval on a line with none in its middle; the figures stand below in words. */
function Interval({ low, high, at }: { low: number; high: number; at: number }) {
  const reach = Math.max(Math.abs(low), Math.abs(high)) * 1.15 || 1;
  const place = (value: number) => `${50 + (value / reach) * 50}%`;
  return (
    <svg className="wl-interval" height={24} aria-hidden>
      <line className="wl-interval-axis" x1="0" x2="100%" y1={12} y2={12} />
      <line className="wl-interval-none" x1="50%" x2="50%" y1={2} y2={22} />
      <line className="wl-interval-range" x1={place(low)} x2={place(high)} y1={12} y2={12} />
      <circle cx={place(at)} cy={12} r={5} />
    </svg>
  );
}

interface GroupsProps extends Pick<Effect, "offered" | "heldOut"> {
  money: (minor: number) => string;
}

function Groups({ offered, heldOut, money }: GroupsProps) {
  const rows = [
    { name: t("offers.effect.offered"), group: offered },
    { name: t("offers.effect.held_out"), group: heldOut },
  ];
  const per = (total: number, of: number) => (of === 0 ? "–" : money(total / of));
  return (
    <div className="wl-table" tabIndex={0} role="group" aria-label={t("offers.effect.title")}>
      <table className="wl-effect-table">
        <thead>
          <tr>
            {(["group", "shoppers", "ordered", "revenue", "per", "discount"] as const).map((column) => (
              <th scope="col" key={column}>
                {t(`offers.effect.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, group }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{group.shoppers}</td>
              <td>
                {t("offers.effect.ordered", {
                  ordered: group.ordered,
                  share: group.shoppers === 0 ? "–" : percent(group.ordered / group.shoppers),
                })}
              </td>
              <td>{money(group.revenue)}</td>
              <td>{per(group.revenue, group.shoppers)}</td>
              <td>{money(group.discount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
