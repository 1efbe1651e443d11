import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import type { Ratings } from "~/inbox/read-ratings";
import { ColumnChart } from "../charts/column-chart";
import { StarsBadge } from "../inbox/badges";
import { t } from "../messages";
import { formatDate } from "../time";

/** How shoppers found the team's help: figures, weeks, and their own words. */
export function RatingsCard({ ratings, timeZone }: { ratings: Ratings; timeZone: string }) {
  const { weeks, average, given, asked, said } = ratings;
  const last = weeks.at(-2)?.average ?? null;
  const figures = [
    {
      label: t("ratings.average", { weeks: weeks.length }),
      value: average === null ? t("ratings.none") : t("ratings.average_value", { average: oneDecimal(average) }),
    },
    {
      label: t("ratings.trend"),
      value: last === null ? t("ratings.none") : t("ratings.trend_value", { average: oneDecimal(last) }),
    },
    { label: t("ratings.given"), value: String(given) },
    { label: t("ratings.answered"), value: asked === 0 ? t("ratings.none") : percent(Math.min(1, given / asked)) },
  ];
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("ratings.title")}
        </Text>
        {given > 0 ? (
          <dl className="wl-figures">
            {figures.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        <ColumnChart
          title={t("ratings.chart")}
          of={t("ratings.week")}
          series={[
            { name: t("ratings.good"), tone: "success" },
            { name: t("ratings.middle"), tone: "warning" },
            { name: t("ratings.low"), tone: "critical" },
          ]}
          empty={t("ratings.empty")}
          columns={weeks.map(({ week, good, middle, low }) => ({
            key: week,
            label: shortDay(week),
            values: [good, middle, low],
          }))}
        />
        {said.length > 0 ? (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              {t("ratings.words")}
            </Text>
            <ul className="wl-said">
              {said.map((one) => (
                <li key={`${one.conversationId} ${one.at}`}>
                  <StarsBadge stars={one.stars} />
                  <q className="wl-quote" dir="auto" lang={one.locale}>
                    {one.word}
                  </q>
                  <Text as="span" variant="bodySm" tone="subdued">
                    {[one.staffName ? t("ratings.for", { name: one.staffName }) : null, formatDate(one.at, timeZone)]
                      .filter(Boolean)
                      .join(" · ")}
                  </Text>
                  <span className="wl-said-open">
                    <Link
                      url={`/app/inbox/${one.conversationId}`}
                      accessibilityLabel={t("ratings.open_of", {
                        stars: one.stars,
                        when: formatDate(one.at, timeZone),
                      })}
                    >
                      {t("ratings.open")}
                    </Link>
                  </span>
                </li>
              ))}
            </ul>
          </BlockStack>
        ) : null}
      </BlockStack>
    </Card>
  );
}

const oneDecimal = (value: number): string => value.toFixed(1);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A day of the calendar is the same everywhere: it is formatted in UTC, where its midnight stands. */
const shortDay = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));
