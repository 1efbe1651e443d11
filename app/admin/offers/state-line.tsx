import { Banner, Text } from "@shopify/polaris";
import { useAdminData } from "../admin-data";
import { t } from "../messages";
import { formatDateTime } from "../time";
import type { OffersForm } from "./use-offers-form";

/** What stood in the way of saving. */
export function StateLine({ form }: { form: OffersForm }) {
  const { shop } = useAdminData();
  return (
    <>
      {form.conflict ? (
        <Banner
          tone="critical"
          title={t("offers.conflict.title")}
          action={{ content: t("offers.conflict.reload"), onAction: () => window.location.reload() }}
        >
          <Text as="p">
            {t("offers.conflict.text", {
              by: form.conflict.by,
              when: formatDateTime(form.conflict.at, shop.timeZone),
            })}
          </Text>
        </Banner>
      ) : null}
      {form.faults.length > 0 ? (
        <Banner tone="critical" title={t("offers.faults.title")}>
          <Text as="p">{t("offers.faults.text", { count: form.faults.length })}</Text>
        </Banner>
      ) : null}
    </>
  );
}
