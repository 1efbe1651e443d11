import { Badge, Icon, InlineStack, Text } from "@shopify/polaris";
import { AlertTriangleIcon } from "@shopify/polaris-icons";
import type { ConversationStatus } from "~/contract/chat";
import { t, tCode } from "../messages";

const STATUS_TONES = { open: "info", waiting: "attention", handled_by_staff: "success", resolved: undefined } as const;

export function StatusBadge({ status }: { status: ConversationStatus }) {
  return <Badge tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Badge>;
}

export function ReasonBadge({ reason }: { reason: string }) {
  return (
    <Badge tone={reason === "distress" ? "critical" : undefined}>{tCode("reason", reason, "reason.unknown")}</Badge>
  );
}

/** Not what the shopper needed. */
export const isLow = (stars: number): boolean => stars <= 2;

export function StarsBadge({ stars }: { stars: number }) {
  return (
    <Badge tone={isLow(stars) ? "critical" : stars === 3 ? "warning" : "success"}>{t("rating.stars", { stars })}</Badge>
  );
}

/** Only what changes how one answers: calm and worried shoppers need no warning. */
const TELLING = new Set(["frustrated", "angry", "distress"]);

export function EmotionHint({ emotion }: { emotion: string | null }) {
  if (!emotion || !TELLING.has(emotion)) return null;
  const critical = emotion === "distress" || emotion === "angry";
  return (
    <InlineStack gap="050" blockAlign="center" wrap={false}>
      <span aria-hidden>
        <Icon source={AlertTriangleIcon} tone={critical ? "textCritical" : "textCaution"} />
      </span>
      <Text as="span" variant="bodySm" tone={critical ? "critical" : "caution"}>
        {tCode("emotion", emotion, "emotion.unknown")}
      </Text>
    </InlineStack>
  );
}
