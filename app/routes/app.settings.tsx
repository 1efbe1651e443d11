import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SaveBar, TitleBar, useAppBridge } from "@shopify/app-bridge-react";
import { Layout, Page } from "@shopify/polaris";
import { t, tCode } from "~/admin/messages";
import { RouteErrorPage } from "~/admin/route-error";
import { PreviewCard } from "~/admin/settings/preview";
import { toFields } from "~/admin/settings/settings-form";
import { AssistantSection, HoursSection, MailSection, StaffSection } from "~/admin/settings/settings-sections";
import { ModelSection, VoiceSection } from "~/admin/settings/voice-sections";
import { useSettingsForm } from "~/admin/settings/use-settings-form";
import { staffLoader } from "~/admin/staff-route.server";
import { readModelUse } from "~/inbox/read-model-use";

export const loader = staffLoader(async ({ shop, staff }) => ({
  model: await readModelUse(shop.id, new Date()),
  settings: shop.settings,
  timeZone: shop.timeZone,
  staffName: staff.name,
}));

export const meta: MetaFunction = () => [{ title: t("title.settings") }];

export default function Settings() {
  const { settings, timeZone, staffName, model } = useLoaderData<typeof loader>();
  const form = useSettingsForm(toFields(settings, staffName));
  const bridge = useAppBridge();
  const save = async () => {
    const answer = await form.save();
    if (answer.ok) bridge.toast.show(t("toast.saved"));
    else bridge.toast.show(tCode("error.action", answer.code, "error.action.try_again"), { isError: true });
  };
  return (
    <Page title={t("title.settings")}>
      <TitleBar title={t("title.settings")} />
      <SaveBar id="settings" open={form.isDirty}>
        <button variant="primary" onClick={() => void save()} {...(form.saving ? { loading: "" } : {})}>
          {t("settings.save")}
        </button>
        <button onClick={form.discard}>{t("settings.discard")}</button>
      </SaveBar>
      <Layout>
        <AssistantSection form={form} />
        <HoursSection form={form} timeZone={timeZone} />
        <Layout.AnnotatedSection title={t("preview.section")} description={t("preview.text")}>
          <PreviewCard fields={form.fields} />
        </Layout.AnnotatedSection>
        <VoiceSection form={form} />
        <ModelSection form={form} use={model} />
        <MailSection form={form} />
        <StaffSection form={form} />
      </Layout>
    </Page>
  );
}

export { RouteErrorPage as ErrorBoundary };
