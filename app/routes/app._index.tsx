import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Page } from "@shopify/polaris";
import { useAdminData } from "~/admin/admin-data";
import { ActivityChart } from "~/admin/home/activity-chart";
import { ConnectionCard } from "~/admin/home/connection-card";
import { RatingsCard } from "~/admin/home/ratings-card";
import { SetupGuide } from "~/admin/home/setup-guide";
import { Today } from "~/admin/home/today";
import { WaitingCard } from "~/admin/home/waiting-card";
import { t } from "~/admin/messages";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { useNow } from "~/admin/time";
import { useLivePage } from "~/admin/use-live-page";
import { themeEditorUrl } from "~/admin/theme-editor";
import { countConversations } from "~/inbox/count-conversations";
import { readActivity } from "~/inbox/read-activity";
import { readRatings } from "~/inbox/read-ratings";
import { readSetup } from "~/inbox/read-setup";
import { readWaitingReturns } from "~/returns/read-waiting-returns";

export const loader = staffLoader(async ({ shop, staff }) => {
  const [setup, activity, counts, returns, ratings] = await Promise.all([
    readSetup(shop.id),
    readActivity(shop.id, shop.timeZone),
    countConversations(shop.id, staff.id),
    readWaitingReturns(shop.id),
    readRatings(shop.id, shop.timeZone),
  ]);
  return { setup, activity, counts, returns, ratings, now: new Date().toISOString() };
});

export const meta: MetaFunction = () => [{ title: t("title.home") }];

export default function Home() {
  const { setup, activity, counts, returns, ratings, now: loaderNow } = useLoaderData<typeof loader>();
  const { apiKey, shop } = useAdminData();
  const now = useNow(loaderNow);
  useLivePage(({ kind }) => kind === "message" || kind === "state" || kind === "return" || kind === "resync");
  // People first; on a shop's first day, when nobody has written yet, what is left to set up.
  const somethingWaits = counts.waiting + returns.toDecide.count + returns.toRefund.count > 0;
  return (
    <Page
      title={t("title.home")}
      subtitle={t("home.subtitle")}
      primaryAction={{ content: t("home.open_inbox"), url: "/app/inbox" }}
    >
      <TitleBar title={t("title.home")} />
      <BlockStack gap="400">
        {somethingWaits ? <WaitingCard counts={counts} returns={returns} now={now} /> : null}
        <SetupGuide setup={setup} editorUrl={themeEditorUrl(apiKey)} />
        {somethingWaits ? null : <WaitingCard counts={counts} returns={returns} now={now} />}
        <Today today={activity.today} counts={counts} />
        <ActivityChart days={activity.days} />
        <RatingsCard ratings={ratings} timeZone={shop.timeZone} />
        <ConnectionCard />
      </BlockStack>
    </Page>
  );
}

export { RouteErrorPage as ErrorBoundary };
