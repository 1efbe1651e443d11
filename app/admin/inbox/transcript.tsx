import { Button, Text } from "@shopify/polaris";
import { Fragment, useLayoutEffect, useRef, useState } from "react";
import type { InboxConversation } from "~/inbox/read-conversation";
import { t } from "../messages";
import { dayKey, formatDay } from "../time";
import { MessageItem } from "./message-item";
import { OutgoingItem } from "./outgoing-item";
import { useEarlier } from "./use-earlier";
import type { useReplies } from "./use-replies";

interface Props {
  conversation: InboxConversation;
  shopperName: string;
  replies: ReturnType<typeof useReplies>;
  now: number;
  timeZone: string;
  staffId: string;
}

/** Closer to the end than this, the reader follows the conversation. */
const NEAR_END_PX = 120;

export function Transcript({ conversation, shopperName, replies, now, timeZone, staffId }: Props) {
  const { messages, hasEarlier, state, load } = useEarlier(conversation.id, conversation);
  const { scroller, onScroll, behind, toEnd, holdPlace } = usePlace(
    messages[0]?.seq,
    conversation.lastSeq,
    replies.outgoing.length,
  );
  const showEarlier = () => {
    holdPlace();
    load();
  };
  return (
    <div className="wl-transcript">
      <div
        className="wl-scroller"
        ref={scroller}
        onScroll={onScroll}
        tabIndex={0}
        role="region"
        aria-label={t("conversation.transcript")}
      >
        {hasEarlier ? (
          <div className="wl-earlier">
            <Button size="slim" onClick={showEarlier} loading={state === "loading"}>
              {t("conversation.earlier")}
            </Button>
            {state === "failed" ? (
              <Text as="p" tone="critical">
                {t("error.action.try_again")}
              </Text>
            ) : null}
          </div>
        ) : null}
        <ol className="wl-messages" aria-live="polite" aria-relevant="additions">
          {messages.map((message, index) => {
            const before = messages[index - 1];
            const newDay = !before || dayKey(before.at, timeZone) !== dayKey(message.at, timeZone);
            return (
              <Fragment key={message.id}>
                {newDay ? (
                  <li className="wl-day">
                    <span>{formatDay(message.at, timeZone, now)}</span>
                  </li>
                ) : null}
                <MessageItem
                  message={message}
                  shopperName={shopperName}
                  locale={conversation.locale}
                  timeZone={timeZone}
                  staffId={staffId}
                />
              </Fragment>
            );
          })}
          {replies.outgoing.map((message) => (
            <OutgoingItem
              key={message.clientId}
              message={message}
              onRetry={() => replies.retry(message.clientId)}
              onDiscard={() => replies.discard(message.clientId)}
            />
          ))}
        </ol>
      </div>
      {behind ? (
        <div className="wl-behind">
          <Button size="slim" variant="primary" onClick={toEnd}>
            {t("conversation.new_messages")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/**
 * Opens at the end, stays there while the reader does, and never moves a reader who has scrolled up. `holdPlace` before
 * anything comes in above: a browser sees to that place by itself only where it is not scrolled to the very top.
 */
function usePlace(firstSeq: number | undefined, lastSeq: number, outgoing: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  /** Pixels from the held place to the end. */
  const held = useRef<number | null>(null);
  const [behind, setBehind] = useState(false);

  const toEnd = () => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    atEnd.current = true;
    setBehind(false);
  };
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
    else setBehind(true);
  }, [lastSeq]);
  useLayoutEffect(toEnd, [outgoing]);
  const holdPlace = () => {
    const element = scroller.current;
    held.current = element && element.scrollHeight - element.scrollTop;
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || held.current === null) return;
    element.scrollTop = element.scrollHeight - held.current;
    held.current = null;
    // The button that was pressed may have gone.
    element.focus({ preventScroll: true });
  }, [firstSeq]);
  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    if (atEnd.current) setBehind(false);
  };
  return { scroller, onScroll, behind, toEnd, holdPlace };
}
