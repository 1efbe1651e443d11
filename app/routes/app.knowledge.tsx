import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { BlockStack, Page } from "@shopify/polaris";
import { useState } from "react";
import type { FaqDraft } from "~/admin/knowledge/faq-form";
import { FaqsCard } from "~/admin/knowledge/faqs-card";
import { GapsCard } from "~/admin/knowledge/gaps-card";
import { SourcesCard } from "~/admin/knowledge/sources-card";
import { useKnowledgeActions } from "~/admin/knowledge/use-knowledge-actions";
import { t } from "~/admin/messages";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { LOCALES, matchLocale } from "~/i18n/languages";
import { readKnowledge } from "~/knowledge/read-knowledge";

export const loader = staffLoader(async ({ shop }) => ({
  knowledge: await readKnowledge(shop.id),
  shopLocale: matchLocale(shop.locale) ?? "en",
}));

export const meta: MetaFunction = () => [{ title: t("title.knowledge") }];

export default function Knowledge() {
  const { knowledge, shopLocale } = useLoaderData<typeof loader>();
  const actions = useKnowledgeActions();
  const [draft, setDraft] = useState<FaqDraft | null>(null);
  const newFaq: FaqDraft = { ref: null, question: "", answer: "", locale: shopLocale, gapId: null };
  return (
    <Page title={t("title.knowledge")} subtitle={t("knowledge.subtitle")}>
      <TitleBar title={t("title.knowledge")} />
      <BlockStack gap="400">
        <SourcesCard sources={knowledge.sources} sync={knowledge.sync} actions={actions} />
        <GapsCard
          gaps={knowledge.gaps}
          actions={actions}
          onAnswer={({ id, question, locale }) => {
            setDraft({ ...newFaq, question, locale: LOCALES.find((one) => one === locale) ?? shopLocale, gapId: id });
          }}
        />
        <FaqsCard
          faqs={knowledge.faqs}
          draft={draft}
          actions={actions}
          onAdd={() => setDraft(newFaq)}
          onEdit={setDraft}
          onClose={() => setDraft(null)}
        />
      </BlockStack>
    </Page>
  );
}

export { RouteErrorPage as ErrorBoundary };
