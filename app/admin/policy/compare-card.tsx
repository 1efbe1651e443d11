import { Badge, Banner, BlockStack, Button, ButtonGroup, ProgressBar, Text } from "@shopify/polaris";
import type { Comparison, Difference, Side } from "~/policy/compare-policies";
import type { Policy } from "~/policy/policy";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { formatDate } from "../time";
import { CompareChart } from "./compare-chart";
import { ChangesCompared } from "./compare-changes-part";
import { minorMoney, ruleWords } from "./rule-words";
import { Section } from "./section";
import { ORDERS_PER_RUN, useCompare } from "./use-compare";
import { fingerprint } from "./wire";

interface Props {
  policy: Policy;
  /** The rules that hold. */
  active: Policy;
  currency: string;
}

/** Rows of the table; a sum of all is above it. */
const SHOWN = 50;

/** What the rules on the page would have said of past orders, beside those that hold. */
export function CompareCard({ policy, active, currency }: Props) {
  const compare = useCompare(policy);
  const { running, result, error, stale } = compare;
  const same = fingerprint(policy) === fingerprint(active);
  const compared = result?.comparison ?? null;
  return (
    <Section title="policy.compare.title" text="policy.compare.text">
      {same ? <Text as="p">{t("policy.compare.same")}</Text> : null}
      <ButtonGroup>
        <Button variant="primary" disabled={same} loading={running} onClick={compare.start}>
          {t("policy.compare.run", { count: ORDERS_PER_RUN })}
        </Button>
        {running ? <Button onClick={compare.stop}>{t("policy.compare.stop")}</Button> : null}
        {!running && !stale && result !== null && result.next !== null ? (
          <Button onClick={compare.goOn}>{t("policy.compare.more", { count: ORDERS_PER_RUN })}</Button>
        ) : null}
      </ButtonGroup>
      <div role="status">
        {running ? <Progress orders={compared?.orders ?? 0} /> : null}
        {!running && stale && !same ? <Text as="p">{t("policy.compare.stale")}</Text> : null}
      </div>
      {error !== null ? (
        <Banner tone="warning">
          <Text as="p">{error === "failed" ? t("policy.compare.failed") : error}</Text>
        </Banner>
      ) : null}
      {compared ? <Found compared={compared} running={running} currency={currency} /> : null}
    </Section>
  );
}

function Progress({ orders }: { orders: number }) {
  return (
    <BlockStack gap="200">
      <Text as="p">{t("policy.compare.progress", { orders })}</Text>
      <ProgressBar
        progress={((orders % ORDERS_PER_RUN) / ORDERS_PER_RUN) * 100}
        size="small"
        ariaLabelledBy="policy-compare-progress"
      />
      <Text as="span" id="policy-compare-progress" visuallyHidden>
        {t("policy.compare.progress_label")}
      </Text>
    </BlockStack>
  );
}

function Found({ compared, running, currency }: { compared: Comparison; running: boolean; currency: string }) {
  const { orders, items, differences, before, after, changes } = compared;
  if (orders === 0) return running ? null : <Text as="p">{t("policy.compare.no_orders")}</Text>;
  return (
    <BlockStack gap="400">
      <Text as="p" fontWeight="medium">
        {differences.length === 0
          ? t("policy.compare.nothing", { items, orders })
          : t("policy.compare.result", { changed: differences.length, items, orders })}
      </Text>
      <CompareChart title={t("policy.compare.chart")} before={before} after={after} />
      {differences.length > 0 ? <Table differences={differences.slice(0, SHOWN)} currency={currency} /> : null}
      {differences.length > SHOWN ? (
        <Text as="p" tone="subdued">
          {t("policy.compare.shown", { count: SHOWN })}
        </Text>
      ) : null}
      <ChangesCompared changes={changes} currency={currency} />
    </BlockStack>
  );
}

function Table({ differences, currency }: { differences: Difference[]; currency: string }) {
  const { shop } = useAdminData();
  return (
    <div className="wl-table" tabIndex={0} role="group" aria-label={t("policy.compare.title")}>
      <table>
        <thead>
          <tr>
            {(["order", "item", "asked", "before", "after"] as const).map((column) => (
              <th scope="col" key={column}>
                {t(`policy.compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ order, item, askedAt, before, after }, index) => (
            <tr key={index}>
              <th scope="row">
                <bdi>{order}</bdi>
              </th>
              <td>
                <bdi>{item}</bdi>
              </td>
              <td>
                {askedAt === null
                  ? t("policy.compare.asked.today")
                  : t("policy.compare.asked.return", { when: formatDate(askedAt, shop.timeZone) })}
              </td>
              <td>
                <SideCell side={before} currency={currency} />
              </td>
              <td>
                <SideCell side={after} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const TONES = { allowed: "success", needs_staff: "attention", refused: "critical" } as const;

function SideCell({ side: { verdict, rule, offer }, currency }: { side: Side; currency: string }) {
  return (
    <BlockStack gap="050">
      <div>
        <Badge tone={TONES[verdict]}>{t(`policy.verdict.${verdict}`)}</Badge>
      </div>
      <Text as="span" tone="subdued">
        {ruleWords(rule, currency)}
      </Text>
      {offer ? (
        <Text as="span">
          {t("policy.compare.refund", {
            outcome: t(`policy.compare.outcome.${offer.outcome}`),
            amount: minorMoney(offer.refund + offer.bonus, currency),
          })}
          {" · "}
          {t("policy.preview.label", { payer: offer.labelPayer })}
        </Text>
      ) : null}
    </BlockStack>
  );
}
