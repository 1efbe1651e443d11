import { BlockStack, Card, Text } from "@shopify/polaris";
import type { DayOfConversations } from "~/inbox/read-activity";
import { t } from "../messages";

const WIDTH = 640;
const HEIGHT = 180;
const LEFT = 32;
const BOTTOM = 22;
const TOP = 10;
const PLOT = HEIGHT - BOTTOM - TOP;

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
  const slot = (WIDTH - LEFT) / days.length;
  const height = (count: number) => (count / top) * PLOT;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {[0, top / 2, top].map((count) => (
        <g key={count}>
          <line x1={LEFT} x2={WIDTH} y1={TOP + PLOT - height(count)} y2={TOP + PLOT - height(count)} />
          <text x={LEFT - 6} y={TOP + PLOT - height(count) + 4} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      {days.map((day, index) => {
        const x = LEFT + index * slot + slot * 0.2;
        const base = TOP + PLOT;
        const assistant = height(day.assistant);
        const staff = height(day.staff);
        return (
          <g key={day.day}>
            <rect
              className="wl-bar-assistant"
              x={x}
              width={slot * 0.6}
              y={base - assistant}
              height={assistant}
              rx={2}
            />
            <rect
              className="wl-bar-staff"
              x={x}
              width={slot * 0.6}
              y={base - assistant - staff}
              height={staff}
              rx={2}
            />
            {(days.length - 1 - index) % 2 === 0 ? (
              <text x={x + slot * 0.3} y={HEIGHT - 6} textAnchor="middle">
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
