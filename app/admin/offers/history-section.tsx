import { BlockStack, Button, ButtonGroup, Text } from "@shopify/polaris";
import { useState } from "react";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { Section } from "../policy/section";
import { formatDateTime } from "../time";
import type { OffersForm } from "./use-offers-form";

/** What is shown before all of them are asked for. */
const SHOWN = 5;

interface Props {
  form: OffersForm;
  history: { version: number; savedAt: string; savedBy: string }[];
}

/** Who changed the rules and when, and the way back. */
export function HistorySection({ form, history }: Props) {
  const { shop } = useAdminData();
  const [all, setAll] = useState(false);
  if (history.length === 0) return null;
  return (
    <Section title="offers.history.title" text="offers.history.text">
      <ul className="wl-policy-list">
        {(all ? history : history.slice(0, SHOWN)).map(({ version, savedAt, savedBy }, index) => (
          <li key={version}>
            <div className="wl-policy-row">
              <BlockStack gap="050">
                <Text as="p" fontWeight="medium">
                  {t(index === 0 ? "offers.history.now" : "offers.history.version", { version })}
                </Text>
                <Text as="p" tone="subdued">
                  {t("offers.history.by", { by: savedBy, when: formatDateTime(savedAt, shop.timeZone) })}
                </Text>
              </BlockStack>
              {index === 0 ? null : <Restore form={form} version={version} />}
            </div>
          </li>
        ))}
      </ul>
      {history.length > SHOWN ? (
        <div>
          <Button variant="tertiary" onClick={() => setAll(!all)} ariaExpanded={all}>
            {all ? t("policy.fewer") : t("policy.more", { count: history.length - SHOWN })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function Restore({ form, version }: { form: OffersForm; version: number }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button
        onClick={() => setAsking(true)}
        disabled={form.isDirty}
        accessibilityLabel={t("offers.history.restore_this", { version })}
      >
        {t("offers.history.restore")}
      </Button>
    );
  }
  return (
    <ButtonGroup>
      <Button variant="tertiary" onClick={() => setAsking(false)}>
        {t("offers.history.keep")}
      </Button>
      <Button
        variant="primary"
        loading={form.busy === "restore"}
        onClick={() => void form.restore(version).then(() => setAsking(false))}
      >
        {t("offers.history.restore_now")}
      </Button>
    </ButtonGroup>
  );
}
