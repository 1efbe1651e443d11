import { Banner, BlockStack, Button, ButtonGroup, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import type { PolicyVersions } from "~/policy/read-versions";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { formatDateTime } from "../time";
import type { PolicyForm } from "./use-policy-form";

/** Which rules hold, which are shown, and what stood in the way of saving. */
export function StateLine({ form, versions }: { form: PolicyForm; versions: PolicyVersions }) {
  const { shop } = useAdminData();
  const [asking, setAsking] = useState(false);
  const holds = versions.history.find(({ active }) => active);
  const when = (at: string) => formatDateTime(at, shop.timeZone);
  return (
    <BlockStack gap="300">
      {form.conflict ? (
        <Banner
          tone="critical"
          title={t("policy.conflict.title")}
          action={{ content: t("policy.conflict.reload"), onAction: () => window.location.reload() }}
        >
          <Text as="p">{t("policy.conflict.text", { by: form.conflict.by, when: when(form.conflict.at) })}</Text>
        </Banner>
      ) : null}
      {form.faults.length > 0 ? (
        <Banner tone="critical" title={t("policy.faults.title")}>
          <Text as="p">{t("policy.faults.text", { count: form.faults.length })}</Text>
        </Banner>
      ) : null}
      <Text as="p">
        {holds
          ? t("policy.state.active", { version: holds.version, by: holds.by, when: when(holds.at) })
          : t("policy.state.default")}
      </Text>
      {versions.draft ? (
        <InlineStack gap="200" blockAlign="center">
          <Text as="p" fontWeight="medium">
            {t("policy.state.draft", { by: versions.draft.by, when: when(versions.draft.savedAt) })}
          </Text>
          {asking ? (
            <ButtonGroup>
              <Button variant="tertiary" onClick={() => setAsking(false)}>
                {t("policy.keep_draft")}
              </Button>
              <Button
                tone="critical"
                loading={form.busy === "discard_draft"}
                onClick={() => void form.dropDraft().then(() => setAsking(false))}
              >
                {t("policy.drop_draft_now")}
              </Button>
            </ButtonGroup>
          ) : (
            <Button variant="plain" onClick={() => setAsking(true)}>
              {t("policy.drop_draft")}
            </Button>
          )}
        </InlineStack>
      ) : null}
    </BlockStack>
  );
}
