import { BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { LOCALES } from "~/i18n/languages";
import type { KnowledgeOverview } from "~/knowledge/read-knowledge";
import { t } from "../messages";
import { FaqForm } from "./faq-form";
import type { FaqDraft } from "./faq-form";
import { languageName } from "./language-name";
import type { KnowledgeActions } from "./use-knowledge-actions";

type Faq = KnowledgeOverview["faqs"][number];

interface Props {
  faqs: Faq[];
  /** The FAQ that is being written; null when none is. */
  draft: FaqDraft | null;
  actions: KnowledgeActions;
  onAdd: () => void;
  onEdit: (draft: FaqDraft) => void;
  onClose: () => void;
}

export function FaqsCard({ faqs, draft, actions, onAdd, onEdit, onClose }: Props) {
  const form = draft ? (
    <FaqForm key={draft.ref ?? draft.gapId ?? "new"} draft={draft} actions={actions} onClose={onClose} />
  ) : null;
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t("knowledge.faqs.title")}
          </Text>
          <Button onClick={onAdd} disabled={draft !== null && draft.ref === null}>
            {t("knowledge.faqs.add")}
          </Button>
        </InlineStack>
        <Text as="p" tone="subdued">
          {faqs.length === 0 ? t("knowledge.faqs.empty") : t("knowledge.faqs.text")}
        </Text>
        {draft && draft.ref === null ? form : null}
        {faqs.length > 0 ? (
          <ul className="wl-knowledge-list">
            {faqs.map((faq) => (
              <li key={faq.ref}>
                {draft?.ref === faq.ref ? (
                  form
                ) : (
                  <FaqRow faq={faq} actions={actions} onEdit={() => onEdit(draftOf(faq))} />
                )}
              </li>
            ))}
          </ul>
        ) : null}
      </BlockStack>
    </Card>
  );
}

const draftOf = ({ ref, question, answer, locale }: Faq): FaqDraft => ({
  ...{ ref, question, answer, gapId: null },
  locale: LOCALES.find((one) => one === locale) ?? "en",
});

function FaqRow({ faq, actions, onEdit }: { faq: Faq; actions: KnowledgeActions; onEdit: () => void }) {
  const [asking, setAsking] = useState(false);
  const { ref, question, answer, locale } = faq;
  const remove = () => actions.send(ref, { intent: "delete_faq", ref }, "knowledge.toast.deleted");
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="start" gap="200">
        <BlockStack gap="050">
          <Text as="h3" variant="bodyMd" fontWeight="medium">
            <bdi lang={locale}>{question}</bdi>
          </Text>
          <Text as="p" tone="subdued">
            {languageName(locale)}
          </Text>
        </BlockStack>
        {asking ? (
          <ButtonGroup>
            <Button onClick={() => setAsking(false)} variant="tertiary">
              {t("knowledge.faqs.keep")}
            </Button>
            <Button onClick={() => void remove()} loading={actions.busy === ref} tone="critical">
              {t("knowledge.faqs.delete_now")}
            </Button>
          </ButtonGroup>
        ) : (
          <ButtonGroup>
            <Button
              onClick={() => setAsking(true)}
              variant="tertiary"
              accessibilityLabel={t("knowledge.faqs.delete_this", { question })}
            >
              {t("knowledge.faqs.delete")}
            </Button>
            <Button onClick={onEdit} accessibilityLabel={t("knowledge.faqs.edit_this", { question })}>
              {t("knowledge.faqs.edit")}
            </Button>
          </ButtonGroup>
        )}
      </InlineStack>
      <div className="wl-knowledge-answer" lang={locale} dir="auto">
        {answer}
      </div>
    </BlockStack>
  );
}
