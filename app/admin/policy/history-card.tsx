import { Badge, BlockStack, Button, ButtonGroup, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import type { PolicyVersions } from "~/policy/read-versions";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { formatDateTime } from "../time";
import { Section } from "./section";
import type { PolicyForm } from "./use-policy-form";

/** Who published what, when and why, and the way back. */
export function HistoryCard({ form, history }: { form: PolicyForm; history: PolicyVersions["history"] }) {
  const { shop } = useAdminData();
  if (history.length === 0) {
    return (
      <Section title="policy.history.title" text="policy.history.empty">
        {null}
      </Section>
    );
  }
  return (
    <Section title="policy.history.title">
      <ul className="wl-policy-list">
        {history.map(({ version, by, at, note, active }) => (
          <li key={version}>
            <div className="wl-policy-row">
              <BlockStack gap="050">
                <InlineStack gap="200" blockAlign="center">
                  <Text as="h3" variant="bodyMd" fontWeight="medium">
                    {t("policy.history.version", { version })}
                  </Text>
                  {active ? <Badge tone="success">{t("policy.history.active")}</Badge> : null}
                </InlineStack>
                <Text as="p" breakWord>
                  {note === "" ? t("policy.history.no_note") : note}
                </Text>
                <Text as="p" tone="subdued">
                  {t("policy.history.by", { by, when: formatDateTime(at, shop.timeZone) })}
                </Text>
              </BlockStack>
              {active ? null : <Restore form={form} version={version} />}
            </div>
          </li>
        ))}
        <li>
          <div className="wl-policy-row">
            <Text as="h3" variant="bodyMd" fontWeight="medium">
              {t("policy.history.default")}
            </Text>
            <Restore form={form} version={0} />
          </div>
        </li>
      </ul>
    </Section>
  );
}

function Restore({ form, version }: { form: PolicyForm; version: number }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button
        onClick={() => setAsking(true)}
        accessibilityLabel={
          version === 0 ? t("policy.history.restore_default") : t("policy.history.restore_this", { version })
        }
      >
        {t("policy.history.restore")}
      </Button>
    );
  }
  return (
    <ButtonGroup>
      <Button variant="tertiary" onClick={() => setAsking(false)}>
        {t("policy.history.keep")}
      </Button>
      <Button
        variant="primary"
        loading={form.busy === "restore"}
        onClick={() => void form.restore(version).then(() => setAsking(false))}
      >
        {t("policy.history.restore_now")}
      </Button>
    </ButtonGroup>
  );
}
