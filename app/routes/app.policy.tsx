import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SaveBar, TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Button, Layout, Page, Tabs } from "@shopify/polaris";
import { useState } from "react";
import { t } from "~/admin/messages";
import { AlarmCard } from "~/admin/policy/alarm-card";
import { ApprovalSection, WithdrawalSection } from "~/admin/policy/approval-section";
import { AddressSection, CancellationSection, ItemsSection } from "~/admin/policy/changes-section";
import { CompareCard } from "~/admin/policy/compare-card";
import { ExceptionsSection } from "~/admin/policy/exceptions-section";
import { HistoryCard } from "~/admin/policy/history-card";
import { FeesSection, OutcomesSection } from "~/admin/policy/outcomes-section";
import { PreviewCard } from "~/admin/policy/preview-card";
import { ProblemsSection } from "~/admin/policy/problems-section";
import { PublishModal } from "~/admin/policy/publish-modal";
import { ReasonsSection } from "~/admin/policy/reasons-section";
import { countryOfZone } from "~/admin/policy/countries";
import { StateLine } from "~/admin/policy/state-line";
import { useCatalogue } from "~/admin/policy/use-catalogue";
import { usePageReading } from "~/admin/policy/use-page-reading";
import { usePolicyForm } from "~/admin/policy/use-policy-form";
import { WindowSection } from "~/admin/policy/window-section";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { findContradictions } from "~/policy/find-contradictions";
import { readVersions } from "~/policy/read-versions";

export const loader = staffLoader(async ({ shop }) => {
  const versions = await readVersions(shop.id);
  const shown = versions.draft?.policy ?? versions.active.policy;
  return {
    versions,
    reading: await findContradictions(shop.id, shown, shop.currency),
    currency: shop.currency,
    country: countryOfZone(shop.timeZone),
  };
});

export const meta: MetaFunction = () => [{ title: t("title.policy") }];

const PREVIEW = "policy-preview";

const TABS = ["returns", "changes", "compare", "history"] as const;

/** Where the first field is that is not right. */
function tabOf([first]: string[]): number | null {
  if (first === undefined) return null;
  return /^(?:cancellation|address|items|problems)\b/.test(first) ? 1 : 0;
}

export default function PolicyPage() {
  const { versions, reading: loaded, currency, country } = useLoaderData<typeof loader>();
  const { active, draft, history } = versions;
  const form = usePolicyForm({
    policy: draft?.policy ?? active.policy,
    revision: draft?.revision ?? 0,
    version: active.version,
  });
  const reading = usePageReading(form.policy, loaded, form.isDirty);
  const catalogue = useCatalogue();
  const [tab, setTab] = useState(0);
  const [publishing, setPublishing] = useState(false);
  const faultyTab = tabOf(form.faults);
  const [seenFault, setSeenFault] = useState(faultyTab);
  if (seenFault !== faultyTab) {
    setSeenFault(faultyTab);
    if (faultyTab !== null) setTab(faultyTab);
  }
  const shown = TABS[tab] ?? "returns";
  const props = { form, currency };
  return (
    <Page
      title={t("title.policy")}
      subtitle={t("policy.subtitle")}
      primaryAction={{
        content: t("policy.publish"),
        onAction: () => setPublishing(true),
        disabled: !form.isDirty && draft === null,
      }}
    >
      <TitleBar title={t("title.policy")} />
      <SaveBar id="policy" open={form.isDirty}>
        <button
          variant="primary"
          onClick={() => void form.saveDraft()}
          {...(form.busy === "save_draft" ? { loading: "" } : {})}
        >
          {t("policy.save")}
        </button>
        <button onClick={form.undo}>{t("policy.discard")}</button>
      </SaveBar>
      <PublishModal form={form} open={publishing} onClose={() => setPublishing(false)} />
      <BlockStack gap="400">
        <div className="wl-page-text">
          <BlockStack gap="400">
            <StateLine form={form} versions={versions} />
            <AlarmCard {...props} reading={reading} />
            {shown === "returns" || shown === "changes" ? (
              <div className="wl-narrow-only">
                <Button onClick={() => document.getElementById(PREVIEW)?.scrollIntoView()}>
                  {t("policy.preview.jump")}
                </Button>
              </div>
            ) : null}
          </BlockStack>
        </div>
        <Tabs
          tabs={TABS.map((id) => ({ id, content: t(`policy.tab.${id}`), panelID: `${id}-panel` }))}
          selected={tab}
          onSelect={setTab}
        >
          {shown === "history" ? (
            <HistoryCard form={form} history={history} />
          ) : shown === "compare" ? (
            <CompareCard policy={form.policy} active={active.policy} currency={currency} />
          ) : (
            <div className="wl-policy-columns">
              <Layout>
                <Layout.Section>
                  <BlockStack gap="400">
                    {shown === "returns" ? (
                      <>
                        <WindowSection form={form} catalogue={catalogue} />
                        <OutcomesSection {...props} />
                        <FeesSection {...props} />
                        <ExceptionsSection {...props} catalogue={catalogue} />
                        <ApprovalSection {...props} />
                        <ReasonsSection form={form} />
                        <WithdrawalSection form={form} />
                      </>
                    ) : (
                      <>
                        <CancellationSection {...props} />
                        <AddressSection form={form} />
                        <ItemsSection {...props} />
                        <ProblemsSection form={form} />
                      </>
                    )}
                  </BlockStack>
                </Layout.Section>
                <Layout.Section variant="oneThird">
                  <div className="wl-stick" id={PREVIEW}>
                    <PreviewCard
                      policy={form.policy}
                      currency={currency}
                      country={country}
                      about={shown === "changes" ? "changes" : "return"}
                    />
                  </div>
                </Layout.Section>
              </Layout>
            </div>
          )}
        </Tabs>
      </BlockStack>
    </Page>
  );
}

export { RouteErrorPage as ErrorBoundary };
