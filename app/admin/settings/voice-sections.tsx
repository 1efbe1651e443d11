import { Banner, BlockStack, ChoiceList, FormLayout, ProgressBar, Select, Text } from "@shopify/polaris";
import type { ModelUse } from "~/inbox/read-model-use";
import { t } from "../messages";
import { Field, Section } from "./settings-sections";
import type { SettingsFields } from "./settings-form";
import type { SettingsForm } from "./use-settings-form";

const TONES = ["warm", "brief", "formal"] as const;
const SOURCES = ["app", "own", "off"] as const;

/** How the assistant speaks, and what it leaves to people. */
export function VoiceSection({ form }: { form: SettingsForm }) {
  return (
    <Section title={t("settings.voice.title")} text={t("settings.voice.text")}>
      <FormLayout>
        <Field form={form} name="alwaysPerson" multiline={3} />
        <Select
          label={t("settings.field.tone")}
          helpText={t("settings.help.tone")}
          options={TONES.map((value) => ({ value, label: t(`settings.tone.${value}`) }))}
          value={form.fields.tone}
          onChange={(tone) => form.change({ tone: tone as SettingsFields["tone"] })}
        />
        <Field form={form} name="guidance" multiline={4} maxLength={2000} showCharacterCount />
        <Field form={form} name="avoidWords" multiline={3} />
      </FormLayout>
    </Section>
  );
}

/** Whether a language model may speak in what the built-in dialogue has no answer to, which, and for how much. */
export function ModelSection({ form, use }: { form: SettingsForm; use: ModelUse }) {
  const { modelSource } = form.fields;
  return (
    <Section title={t("settings.model.title")} text={t("settings.model.text")}>
      <BlockStack gap="400">
        <ChoiceList
          title={t("settings.field.modelSource")}
          choices={SOURCES.map((value) => ({
            value,
            label: t(`settings.model.${value}`),
            helpText: t(`settings.model.${value}_help`),
          }))}
          selected={[modelSource]}
          onChange={([chosen]) => form.change({ modelSource: chosen as SettingsFields["modelSource"] })}
        />
        {modelSource === "app" && !use.appHasModel ? <Banner tone="info">{t("settings.model.app_none")}</Banner> : null}
        <FormLayout>
          {modelSource === "own" ? (
            <>
              <Field form={form} name="modelBaseUrl" type="url" maxLength={300} />
              <Field form={form} name="modelName" maxLength={120} />
              <Field
                form={form}
                name="modelKey"
                type="password"
                maxLength={500}
                placeholder={use.hasKey ? t("settings.model.key_kept") : undefined}
              />
            </>
          ) : null}
          {modelSource === "off" ? null : (
            <>
              <Field form={form} name="modelMonthlyTokens" type="number" min={0} max={1_000_000_000} />
              <MonthsUse use={use} cap={Number(form.fields.modelMonthlyTokens) || 0} />
            </>
          )}
        </FormLayout>
      </BlockStack>
    </Section>
  );
}

function MonthsUse({ use, cap }: { use: ModelUse; cap: number }) {
  const said = t("settings.model.use", { tokens: use.tokensThisMonth, cap, turns: use.turnsThisMonth });
  return (
    <BlockStack gap="200">
      <Text as="p" tone="subdued" id="model-use">
        {said}
      </Text>
      <ProgressBar
        size="small"
        progress={cap > 0 ? Math.min(100, (use.tokensThisMonth / cap) * 100) : 100}
        ariaLabelledBy="model-use"
      />
    </BlockStack>
  );
}
