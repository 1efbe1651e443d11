import { Button, ButtonGroup, Text } from "@shopify/polaris";
import { t, tCode } from "../messages";
import { MessageText } from "./message-text";
import type { Outgoing } from "./use-replies";

interface Props {
  message: Outgoing;
  onRetry: () => void;
  onDiscard: () => void;
}

/** An answer of one's own that is not stored yet. */
export function OutgoingItem({ message, onRetry, onDiscard }: Props) {
  const failed = message.state === "failed";
  return (
    <li className="wl-message" data-author="staff" data-state={message.state}>
      <div className="wl-message-head">
        <Text as="span" variant="bodySm" fontWeight="semibold">
          {t("message.you")}
        </Text>
        <Text as="span" variant="bodySm" tone={failed ? "critical" : "subdued"}>
          {failed ? t("message.not_sent") : t("message.sending")}
        </Text>
      </div>
      <div className="wl-bubble">
        <MessageText text={message.text} plain />
      </div>
      {failed ? (
        <div className="wl-failed">
          <Text as="p" variant="bodySm" tone="critical">
            {tCode("error.action", message.code ?? "", "error.action.try_again")}
          </Text>
          <ButtonGroup>
            <Button size="slim" onClick={onRetry}>
              {t("message.retry")}
            </Button>
            <Button size="slim" variant="tertiary" onClick={onDiscard}>
              {t("message.discard")}
            </Button>
          </ButtonGroup>
        </div>
      ) : null}
    </li>
  );
}
