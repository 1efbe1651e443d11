import { BlockStack, Card, Checkbox, FormLayout, Layout, TextField } from "@shopify/polaris";
import type { TextFieldProps } from "@shopify/polaris";
import type { ReactNode } from "react";
import { t, tKey } from "../messages";
import type { AdminMessage } from "../messages";
import { HoursFields } from "./hours-fields";
import type { SettingsFields } from "./settings-form";
import type { SettingsForm } from "./use-settings-form";

type TextFieldName = Exclude<keyof SettingsFields, "hours" | "hoursSet" | "tone" | "modelSource">;

export function AssistantSection({ form }: { form: SettingsForm }) {
  return (
    <Section title={t("settings.assistant.title")} text={t("settings.assistant.text")}>
      <FormLayout>
        <Field form={form} name="assistantName" maxLength={40} />
        <Field form={form} name="greeting" multiline={2} maxLength={300} showCharacterCount />
        <Field form={form} name="privacyUrl" type="url" />
      </FormLayout>
    </Section>
  );
}

export function HoursSection({ form, timeZone }: { form: SettingsForm; timeZone: string }) {
  return (
    <Section title={t("settings.hours.title")} text={t("settings.hours.text", { timeZone })}>
      <BlockStack gap="400">
        <Checkbox
          label={t("settings.hours.set")}
          helpText={t("settings.hours.set_help")}
          checked={form.fields.hoursSet}
          onChange={(hoursSet) => form.change({ hoursSet })}
        />
        {form.fields.hoursSet ? <HoursFields form={form} /> : null}
        <FormLayout>
          <Field form={form} name="answerMinutes" type="number" min={1} max={2880} suffix={t("settings.minutes")} />
          <Field form={form} name="awayAfterMinutes" type="number" min={1} max={240} suffix={t("settings.minutes")} />
        </FormLayout>
      </BlockStack>
    </Section>
  );
}

export function MailSection({ form }: { form: SettingsForm }) {
  return (
    <Section title={t("settings.mail.title")} text={t("settings.mail.text")}>
      <FormLayout>
        <Field form={form} name="mailFromName" maxLength={80} />
        <Field form={form} name="mailReplyTo" type="email" maxLength={254} />
      </FormLayout>
    </Section>
  );
}

export function StaffSection({ form }: { form: SettingsForm }) {
  return (
    <Section title={t("settings.staff.title")} text={t("settings.staff.text")}>
      <FormLayout>
        <Field form={form} name="staffName" maxLength={60} />
      </FormLayout>
    </Section>
  );
}

export function Section({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Layout.AnnotatedSection title={title} description={text}>
      <Card>{children}</Card>
    </Layout.AnnotatedSection>
  );
}

/** The staff member's own name and the sealed key are not among the shop's settings. */
const pathOf = (name: TextFieldName): string =>
  name === "staffName" || name === "modelKey" ? name : `settings.${name}`;

export function Field({
  form,
  name,
  ...rest
}: { form: SettingsForm; name: TextFieldName } & Omit<Partial<TextFieldProps>, "form" | "name" | "multiline"> & {
    multiline?: number;
  }) {
  const error = form.errors[pathOf(name)];
  const label: AdminMessage = `settings.field.${name}`;
  const help: AdminMessage = `settings.help.${name}`;
  return (
    <TextField
      {...(rest as object)}
      label={t(label)}
      helpText={t(help)}
      value={form.fields[name]}
      onChange={(value) => form.change({ [name]: value })}
      error={error ? tKey(error, "settings.error.invalid_type") : undefined}
      autoComplete="off"
    />
  );
}
