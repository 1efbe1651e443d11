import { useLocation } from "@remix-run/react";
import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { dayKey } from "../time";
import { useDownload } from "./use-download";

/** What the ledger is, and the way to take it along. */
export function LedgerHead({ empty }: { empty: boolean }) {
  const { shop } = useAdminData();
  const { search } = useLocation();
  const { busy, download } = useDownload();
  const filters = new URLSearchParams(search);
  filters.delete("cursor");
  const file = () =>
    void download(`/app/offers/export?${filters.toString()}`, `offers-${dayKey(Date.now(), shop.timeZone)}.csv`);
  return (
    <div className="wl-ledger-head">
      <InlineStack gap="300" align="space-between" blockAlign="start">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("offers.ledger.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("offers.ledger.text")}
          </Text>
        </BlockStack>
        <Button onClick={file} loading={busy} disabled={empty}>
          {t("offers.ledger.export")}
        </Button>
      </InlineStack>
    </div>
  );
}
