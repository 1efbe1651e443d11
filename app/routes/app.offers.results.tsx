import { useLoaderData } from "@remix-run/react";
import { BlockStack, Card } from "@shopify/polaris";
import { z } from "zod";
import { ColumnChart } from "~/admin/charts/column-chart";
import { shortDay } from "~/admin/charts/scale";
import { t } from "~/admin/messages";
import { EffectCard } from "~/admin/offers/effect-card";
import { RESULT_PERIODS } from "~/admin/offers/periods";
import { ResultsHead } from "~/admin/offers/results-head";
import { shortMoney } from "~/admin/offers/rule-words";
import { RouteErrorCard } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { daysBefore, startOf } from "~/offers/calendar";
import { compareEffect } from "~/offers/compare-effect";
import { readEffect, readOfferDays } from "~/offers/read-effect";
import { readOfferPolicy } from "~/offers/read-offer-policy";

const Days = z.enum(RESULT_PERIODS).catch("30");

export const loader = staffLoader(async ({ shop, request }) => {
  const days = Days.parse(new URL(request.url).searchParams.get("days"));
  const to = new Date();
  const from = startOf("day", daysBefore(to, Number(days) - 1), shop.timeZone);
  const [byDay, effect, { policy }] = await Promise.all([
    readOfferDays(shop, { from, to }),
    readEffect(shop, { from, to }),
    readOfferPolicy(shop.id),
  ]);
  return { days, byDay, effect, comparison: compareEffect(effect), holdOutPercent: policy.holdOutPercent };
});

export default function OfferResults() {
  const { days, byDay, effect, comparison, holdOutPercent } = useLoaderData<typeof loader>();
  const { currency } = effect;
  const chart = { of: t("offers.results.day"), empty: t("offers.results.empty") };
  const columns = (pick: (day: (typeof byDay)[number]) => number[]) =>
    byDay.map((day) => ({ key: day.day, label: shortDay(day.day), values: pick(day) }));
  return (
    <BlockStack gap="400">
      <ResultsHead days={days} byDay={byDay} currency={currency} />
      <EffectCard effect={effect} comparison={comparison} holdOutPercent={holdOutPercent} />
      <Card>
        <ColumnChart
          {...chart}
          title={t("offers.results.codes", { days: byDay.length })}
          series={[{ name: t("offers.results.issued") }]}
          columns={columns(({ issued }) => [issued])}
        />
      </Card>
      <Card>
        <ColumnChart
          {...chart}
          title={t("offers.results.ends", { days: byDay.length })}
          series={[
            { name: t("offers.results.redeemed"), tone: "success" },
            { name: t("offers.results.expired"), tone: "neutral" },
          ]}
          columns={columns(({ redeemed, expired }) => [redeemed, expired])}
        />
      </Card>
      <Card>
        <ColumnChart
          {...chart}
          title={t("offers.results.cost", { days: byDay.length })}
          series={[{ name: t("offers.results.spent"), tone: "warning" }]}
          columns={columns(({ cost }) => [cost])}
          format={(minor) => shortMoney(minor, currency)}
        />
      </Card>
    </BlockStack>
  );
}

export { RouteErrorCard as ErrorBoundary };
