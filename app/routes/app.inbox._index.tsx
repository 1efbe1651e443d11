import { EmptyState } from "@shopify/polaris";
import { t } from "~/admin/messages";

/** Beside the list, on screens that have room for it. */
export default function NoConversationOpen() {
  return (
    <section className="wl-none-open" aria-label={t("inbox.none_open.title")}>
      <EmptyState image="" heading={t("inbox.none_open.title")}>
        <p>{t("inbox.none_open.text")}</p>
      </EmptyState>
    </section>
  );
}
