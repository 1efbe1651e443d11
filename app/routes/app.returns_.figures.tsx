import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { Page } from "@shopify/polaris";
import { t } from "~/admin/messages";
import { ReturnCharts } from "~/admin/returns/return-charts";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { useLivePage } from "~/admin/use-live-page";
import { readReturnFigures } from "~/returns/read-return-figures";

export const loader = staffLoader(({ shop }) => readReturnFigures(shop.id, shop.timeZone));

export const meta: MetaFunction = () => [{ title: t("title.returns_figures") }];

/** Reasons and products of the last weeks: to look at, not to work through. */
export default function ReturnFiguresPage() {
  const figures = useLoaderData<typeof loader>();
  useLivePage(({ kind }) => kind === "return" || kind === "resync");
  return (
    <Page
      title={t("title.returns_figures")}
      subtitle={t("returns.figures.subtitle")}
      backAction={{ content: t("title.returns"), url: "/app/returns" }}
    >
      <TitleBar title={t("title.returns_figures")} />
      <ReturnCharts figures={figures} />
    </Page>
  );
}

export { RouteErrorPage as ErrorBoundary };
