import { BlockStack, Card, Text } from "@shopify/polaris";
import type { InboxCounts } from "~/inbox/count-conversations";
import type { Activity } from "~/inbox/read-activity";
import { t } from "../messages";
import { formatDuration } from "../time";

export function Today({ today, counts }: { today: Activity["today"]; counts: InboxCounts }) {
  const figures = [
    { label: t("today.conversations"), value: String(today.assistant + today.staff) },
    { label: t("today.assistant"), value: String(today.assistant) },
    { label: t("today.staff"), value: String(today.staff) },
    { label: t("today.waiting"), value: String(counts.waiting) },
    {
      label: t("today.reply"),
      value: today.medianReplySeconds === null ? t("today.none") : formatDuration(today.medianReplySeconds * 1_000),
    },
  ];
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("today.title")}
        </Text>
        <dl className="wl-figures">
          {figures.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </BlockStack>
    </Card>
  );
}
