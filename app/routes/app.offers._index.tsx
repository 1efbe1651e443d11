import { useLoaderData } from "@remix-run/react";
import { SaveBar } from "@shopify/app-bridge-react";
import { BlockStack, Button, Layout } from "@shopify/polaris";
import { t } from "~/admin/messages";
import { BudgetCard } from "~/admin/offers/budget-card";
import { HistorySection } from "~/admin/offers/history-section";
import { CodesSection, LimitsSection, StaffSection } from "~/admin/offers/limits-section";
import { RulesSection } from "~/admin/offers/rules-section";
import { StateLine } from "~/admin/offers/state-line";
import { TemplatesSection } from "~/admin/offers/templates-section";
import { TryCard } from "~/admin/offers/try-card";
import { useOffersForm } from "~/admin/offers/use-offers-form";
import { useProducts } from "~/admin/offers/use-products";
import { countryOfZone } from "~/admin/policy/countries";
import { useCatalogue } from "~/admin/policy/use-catalogue";
import { RouteErrorCard } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { readBudgetShares } from "~/offers/read-budget-shares";
import { listPolicyVersions, readOfferPolicy } from "~/offers/read-offer-policy";

export const loader = staffLoader(async ({ shop }) => {
  const [{ policy, version }, history, budgets] = await Promise.all([
    readOfferPolicy(shop.id),
    listPolicyVersions(shop.id),
    readBudgetShares(shop, new Date()),
  ]);
  return {
    policy,
    version,
    history: history.map((one) => ({ ...one, savedAt: one.savedAt.toISOString() })),
    budgets,
    currency: shop.currency,
    country: countryOfZone(shop.timeZone),
  };
});

const PREVIEW = "offers-preview";

export default function OfferRules() {
  const { policy, version, history, budgets, currency, country } = useLoaderData<typeof loader>();
  const form = useOffersForm({ policy, version });
  const catalogue = useCatalogue();
  const products = useProducts(policy);
  const props = { form, currency };
  return (
    <>
      <SaveBar id="offers" open={form.isDirty}>
        <button variant="primary" onClick={() => void form.save()} {...(form.busy === "save" ? { loading: "" } : {})}>
          {t("offers.save")}
        </button>
        <button onClick={form.undo}>{t("offers.discard")}</button>
      </SaveBar>
      <StateLine form={form} />
      <div className="wl-narrow-only wl-page-text">
        <Button onClick={() => document.getElementById(PREVIEW)?.scrollIntoView()}>{t("offers.try.jump")}</Button>
      </div>
      <div className="wl-policy-columns">
        <Layout>
          <Layout.Section>
            <BlockStack gap="400">
              <BudgetCard {...budgets} />
              <RulesSection {...props} catalogue={catalogue} products={products} />
              <TemplatesSection {...props} />
              <LimitsSection {...props} />
              <StaffSection {...props} />
              <CodesSection form={form} />
              <HistorySection form={form} history={history} />
            </BlockStack>
          </Layout.Section>
          <Layout.Section variant="oneThird">
            <div className="wl-stick" id={PREVIEW}>
              <TryCard policy={form.policy} currency={currency} country={country} />
            </div>
          </Layout.Section>
        </Layout>
      </div>
    </>
  );
}

export { RouteErrorCard as ErrorBoundary };
