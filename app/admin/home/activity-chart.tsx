import { Card } from "@shopify/polaris";
import type { DayOfConversations } from "~/inbox/read-activity";
import { ColumnChart } from "../charts/column-chart";
import { shortDay } from "../charts/scale";
import { t } from "../messages";

/** Conversations per day, answered by the assistant or by staff. */
export function ActivityChart({ days }: { days: DayOfConversations[] }) {
  return (
    <Card>
      <ColumnChart
        title={t("chart.title", { days: days.length })}
        of={t("chart.day")}
        series={[{ name: t("chart.assistant") }, { name: t("chart.staff") }]}
        columns={days.map(({ day, assistant, staff }) => ({
          key: day,
          label: shortDay(day),
          values: [assistant, staff],
        }))}
        empty={t("chart.empty")}
      />
    </Card>
  );
}
