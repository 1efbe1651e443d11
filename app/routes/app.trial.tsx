import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Card, Layout, Page } from "@shopify/polaris";
import { useState } from "react";
import { t } from "~/admin/messages";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { KeepForm } from "~/admin/trial/keep-form";
import { KeptCard } from "~/admin/trial/kept-card";
import { StartCard } from "~/admin/trial/start-card";
import { TrialChat } from "~/admin/trial/trial-chat";
import { TrialDetails } from "~/admin/trial/trial-details";
import { useTrial } from "~/admin/trial/use-trial";
import { listTrials } from "~/assistant/trials/keep-trial";
import { matchLocale } from "~/i18n/languages";
import { BOUNDS } from "~/platform/bounds";

export const loader = staffLoader(async ({ shop }) => ({
  trials: await listTrials(shop.id),
  timeZone: shop.timeZone,
  shopLocale: matchLocale(shop.locale) ?? "en",
  maxLength: BOUNDS.messageCharacters,
}));

export const meta: MetaFunction = () => [{ title: t("title.test") }];

export default function Test() {
  const { trials, timeZone, shopLocale, maxLength } = useLoaderData<typeof loader>();
  const trial = useTrial();
  const [chosen, setChosen] = useState<number | null>(null);
  const last = trial.steps.length - 1;
  const selected = chosen !== null && chosen <= last ? chosen : last;
  return (
    <Page title={t("title.test")} subtitle={t("trial.subtitle")}>
      <TitleBar title={t("title.test")} />
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <StartCard trial={trial} shopLocale={shopLocale} />
            <TrialChat trial={trial} selected={selected} onSelect={setChosen} maxLength={maxLength} />
            <Card>
              <KeepForm trial={trial} />
            </Card>
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <TrialDetails turn={trial.steps[selected]?.turn ?? null} timeZone={timeZone} />
        </Layout.Section>
        <Layout.Section variant="fullWidth">
          <KeptCard trials={trials} trial={trial} timeZone={timeZone} />
        </Layout.Section>
      </Layout>
    </Page>
  );
}

export { RouteErrorPage as ErrorBoundary };
