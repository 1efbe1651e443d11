import type { MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Page, Text } from "@shopify/polaris";
import { useLiveConnected } from "~/admin/live";
import { t } from "~/admin/messages";
import offersStyles from "~/admin/offers/offers.css?url";
import { OffersNav } from "~/admin/offers/offers-nav";
import { PauseBar } from "~/admin/offers/pause-bar";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { useLivePage } from "~/admin/use-live-page";
import { readOfferPolicy } from "~/offers/read-offer-policy";

export const links = () => [{ rel: "stylesheet", href: offersStyles }];

export const loader = staffLoader(async ({ shop }) => {
  const { policy } = await readOfferPolicy(shop.id);
  const on = policy.rules.filter(({ enabled }) => enabled).length;
  return { paused: policy.paused, on, staff: policy.staff !== null };
});

export const meta: MetaFunction = () => [{ title: t("title.offers") }];

export default function Offers() {
  const state = useLoaderData<typeof loader>();
  const connected = useLiveConnected();
  useLivePage((event) => event.kind === "offer" || event.kind === "resync");
  return (
    <Page title={t("title.offers")} subtitle={t("offers.subtitle")}>
      <TitleBar title={t("title.offers")} />
      <BlockStack gap="400">
        <PauseBar {...state} />
        <OffersNav />
        <div role="status" className="wl-returns-note">
          {connected ? null : (
            <Text as="p" tone="subdued">
              {t("live.lost")}
            </Text>
          )}
        </div>
        <Outlet />
      </BlockStack>
    </Page>
  );
}

export { RouteErrorPage as ErrorBoundary };
