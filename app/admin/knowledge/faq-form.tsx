import { BlockStack, Box, Button, ButtonGroup, Form, FormLayout, Select, TextField } from "@shopify/polaris";
import { useState } from "react";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { t, tKey } from "../messages";
import { FAQ_BOUNDS } from "./knowledge-body";
import { languageName } from "./language-name";
import type { KnowledgeActions } from "./use-knowledge-actions";

export interface FaqDraft {
  /** Null for a new one. */
  ref: string | null;
  question: string;
  answer: string;
  locale: Locale;
  /** The gap that it closes. */
  gapId: string | null;
}

export function FaqForm({
  draft,
  actions,
  onClose,
}: {
  draft: FaqDraft;
  actions: KnowledgeActions;
  onClose: () => void;
}) {
  const [fields, setFields] = useState(draft);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const change = (change: Partial<FaqDraft>) => setFields({ ...fields, ...change });
  const errorOf = (field: string) => (errors[field] ? tKey(errors[field], "settings.error.invalid_type") : undefined);
  const save = async () => {
    const answer = await actions.send("save", { intent: "save_faq", ...fields }, "knowledge.toast.saved");
    if (answer.ok) onClose();
    else setErrors(answer.fields ?? {});
  };
  return (
    <Box background="bg-surface-secondary" borderRadius="200" padding="400">
      <Form onSubmit={() => void save()}>
        <BlockStack gap="400">
          <FormLayout>
            <TextField
              label={t("knowledge.field.question")}
              helpText={t("knowledge.help.question")}
              value={fields.question}
              onChange={(question) => change({ question })}
              error={errorOf("question")}
              maxLength={FAQ_BOUNDS.question}
              autoComplete="off"
              autoFocus
            />
            <TextField
              label={t("knowledge.field.answer")}
              helpText={t("knowledge.help.answer")}
              value={fields.answer}
              onChange={(answer) => change({ answer })}
              error={errorOf("answer")}
              maxLength={FAQ_BOUNDS.answer}
              showCharacterCount
              multiline={4}
              autoComplete="off"
            />
            <Select
              label={t("knowledge.field.language")}
              options={LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))}
              value={fields.locale}
              onChange={(chosen) => change({ locale: LOCALES.find((one) => one === chosen) ?? fields.locale })}
            />
          </FormLayout>
          <ButtonGroup>
            <Button submit variant="primary" loading={actions.busy === "save"}>
              {t("knowledge.faqs.save")}
            </Button>
            <Button onClick={onClose}>{t("knowledge.faqs.cancel")}</Button>
          </ButtonGroup>
        </BlockStack>
      </Form>
    </Box>
  );
}
