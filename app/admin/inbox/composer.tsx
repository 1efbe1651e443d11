import { Banner, Button, InlineStack, Text, TextField } from "@shopify/polaris";
import { DiscountIcon } from "@shopify/polaris-icons";
import { useSyncExternalStore } from "react";
import type { KeyboardEvent } from "react";
import { t } from "../messages";
import type { ColleagueNotice } from "./use-colleague-notice";

interface Props {
  draft: string;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  notice: ColleagueNotice | null;
  onNoticeRead: () => void;
  /** What sending does besides: takes it from the assistant, opens it again, goes by mail. */
  hint: string | null;
  maxLength: number;
  onOffer: () => void;
}

export function Composer({ draft, onDraft, onSend, notice, onNoticeRead, hint, maxLength, onOffer }: Props) {
  const modifier = useModifierKey();
  const send = () => {
    const text = draft.trim();
    if (!text) return;
    onSend(text);
    onDraft("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method's Enter ends a composition, it does not send.
    if (event.key !== "Enter" || event.nativeEvent.isComposing || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="wl-composer">
      <div role="status">
        {notice ? (
          <Banner tone="info" onDismiss={onNoticeRead}>
            {t(`composer.notice.${notice.kind}`, { name: notice.name })}
          </Banner>
        ) : null}
      </div>
      {/* Polaris' TextField hands no key events on. */}
      <div onKeyDown={onKeyDown}>
        <TextField
          label={t("composer.label")}
          labelHidden
          placeholder={t("composer.placeholder")}
          value={draft}
          onChange={onDraft}
          multiline={2}
          maxHeight={180}
          maxLength={maxLength}
          autoComplete="off"
        />
      </div>
      <InlineStack align="space-between" blockAlign="center" gap="200" wrap={false}>
        <Text as="span" variant="bodySm" tone="subdued">
          {hint}
        </Text>
        <InlineStack gap="200" blockAlign="center" wrap={false}>
          <span className="wl-keys">
            <Text as="span" variant="bodySm" tone="subdued">
              {t("composer.keys", { modifier })}
            </Text>
          </span>
          <Button icon={DiscountIcon} onClick={onOffer}>
            {t("grant.open")}
          </Button>
          <Button variant="primary" onClick={send} disabled={!draft.trim()}>
            {t("composer.send")}
          </Button>
        </InlineStack>
      </InlineStack>
    </div>
  );
}

/** Known in the browser only; the server assumes the more common keyboard. */
function useModifierKey(): string {
  const isApple = useSyncExternalStore(
    () => () => undefined,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
  return t(isApple ? "composer.command_key" : "composer.control_key");
}
