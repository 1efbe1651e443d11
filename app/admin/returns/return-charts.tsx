import { BlockStack, Card } from "@shopify/polaris";
import type { ReturnFigures } from "~/returns/read-return-figures";
import { BarList } from "../charts/bar-list";
import { ColumnChart } from "../charts/column-chart";
import { shortDay } from "../charts/scale";
import { t } from "../messages";
import { reasonWords } from "./return-words";

/** Colours that can be told apart; the rest share one. */
const NAMED_REASONS = 4;

/** Why things come back week by week, and which. */
export function ReturnCharts({ figures: { weeks, reasons, products } }: { figures: ReturnFigures }) {
  const named = reasons.slice(0, NAMED_REASONS);
  const rest = reasons.slice(NAMED_REASONS);
  const restIn = (week: number) => rest.reduce((total, { perWeek }) => total + (perWeek[week] ?? 0), 0);
  return (
    <BlockStack gap="400">
      <Card>
        <ColumnChart
          title={t("returns.figures.reasons", { weeks: weeks.length })}
          of={t("returns.figures.week")}
          series={[
            ...named.map(({ handle, name }) => ({ name: reasonWords(handle, name ?? undefined) })),
            ...(rest.length > 0 ? [{ name: t("returns.figures.other_reasons"), tone: "neutral" as const }] : []),
          ]}
          columns={weeks.map((week, index) => ({
            key: week,
            label: shortDay(week),
            values: [...named.map(({ perWeek }) => perWeek[index] ?? 0), ...(rest.length > 0 ? [restIn(index)] : [])],
          }))}
          empty={t("returns.figures.empty")}
        />
      </Card>
      <Card>
        <BarList
          title={t("returns.figures.products", { weeks: weeks.length })}
          of={t("returns.figures.product")}
          series={[{ name: t("returns.figures.pieces") }]}
          rows={products.map(({ title, pieces }) => ({ key: title, label: title, values: [pieces] }))}
          empty={t("returns.figures.empty")}
        />
      </Card>
    </BlockStack>
  );
}
