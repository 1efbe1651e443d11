import { BlockStack, Card, Text } from "@shopify/polaris";
import type { DayOfConversations } from "~/inbox/read-activity";
import { t } from "../messages";

/** Pixels. Widths are percentages, so that the text keeps its size on every screen. */
const HEIGHT = 190;
const BOTTOM = 22;
const TOP = 10;
const PLOT = HEIGHT - BOTTOM - TOP;
const LEFT_PERCENT = 7;

/** Conversations per day, answered by the assistant or by staff. The same figures stand in a table for those who cannot see it. */
export function ActivityChart({ days }: { days: DayOfConversations[] }) {
  const total = days.reduce((sum, day) => sum + day.assistant + day.staff, 0);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("chart.title", { days: days.length })}
        </Text>
        {total === 0 ? (
          <Text as="p" tone="subdued">
            {t("chart.empty")}
          </Text>
        ) : (
          <>
            <div className="wl-keys-line" aria-hidden>
              <span>
                <i className="wl-key-assistant" />
                {t("chart.assistant")}
              </span>
              <span>
                <i className="wl-key-staff" />
                {t("chart.staff")}
              </span>
            </div>
            <div className="wl-chart" aria-hidden>
              <Bars days={days} />
            </div>
            <ChartTable days={days} />
          </>
        )}
      </BlockStack>
    </Card>
  );
}

function Bars({ days }: { days: DayOfConversations[] }) {
  const top = niceTop(Math.max(...days.map((day) => day.assistant + day.staff)));
  const slot = (100 - LEFT_PERCENT) / days.length;
  const height = (count: number) => (count / top) * PLOT;
  const base = TOP + PLOT;
  return (
    <svg height={HEIGHT}>
      {[0, top / 2, top].map((count) => (
        <g key={count}>
          <line x1={`${LEFT_PERCENT}%`} x2="100%" y1={base - height(count)} y2={base - height(count)} />
          <text x={`${LEFT_PERCENT - 1}%`} y={base - height(count) + 4} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      {days.map((day, index) => {
        const x = LEFT_PERCENT + (index + 0.2) * slot;
        const bar = { x: `${x}%`, width: `${slot * 0.6}%` };
        const assistant = height(day.assistant);
        const staff = height(day.staff);
        return (
          <g key={day.day}>
            <rect className="wl-bar-assistant" {...bar} y={base - assistant} height={assistant} />
            <rect className="wl-bar-staff" {...bar} y={base - assistant - staff} height={staff} />
            {(days.length - 1 - index) % 2 === 0 ? (
              <text x={`${x + slot * 0.3}%`} y={HEIGHT - 6} textAnchor="middle">
                {shortDay(day.day)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

function ChartTable({ days }: { days: DayOfConversations[] }) {
  return (
    <table className="wl-unseen">
      <caption>{t("chart.title", { days: days.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("chart.day")}</th>
          <th scope="col">{t("chart.assistant")}</th>
          <th scope="col">{t("chart.staff")}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{shortDay(day.day)}</th>
            <td>{day.assistant}</td>
            <td>{day.staff}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An even number, so that the middle line is whole. */
function niceTop(most: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(most, 2) / 2));
  return Math.max(2, Math.ceil(most / (2 * step)) * 2 * step);
}

/** A day of the calendar is the same everywhere: it is formatted in UTC, where its midnight stands. */
const shortDay = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));
