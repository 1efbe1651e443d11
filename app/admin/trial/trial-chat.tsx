import { Badge, BlockStack, Button, Card, InlineStack, SkeletonBodyText, Text, TextField } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import type { TrialTurn } from "~/assistant/trials/trial";
import { MessageCard } from "../inbox/cards";
import { MessageText } from "../inbox/message-text";
import { t } from "../messages";
import { CardControls } from "./card-controls";
import type { Trial } from "./use-trial";

interface Props {
  trial: Trial;
  selected: number;
  onSelect: (step: number) => void;
  maxLength: number;
}

/** The conversation, with the buttons and forms of its last answer. Selecting an answer shows what it is made of. */
export function TrialChat({ trial, selected, onSelect, maxLength }: Props) {
  const [draft, setDraft] = useState("");
  const end = useRef<HTMLDivElement>(null);
  const { steps, pending } = trial;
  useEffect(() => {
    // Newer browsers return a promise, which React would take for a cleanup.
    end.current?.scrollIntoView({ block: "nearest" });
  }, [steps.length, pending]);
  const send = () => {
    const text = draft.trim();
    if (!text) return;
    setDraft("");
    void trial.say(text);
  };
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("trial.chat.title")}
          </Text>
          <Badge tone="info">{t("trial.chat.badge")}</Badge>
        </InlineStack>
        <ol className="wl-trial-log" aria-live="polite">
          {steps.length === 0 && !pending ? (
            <li>
              <Text as="p" tone="subdued">
                {t("trial.chat.empty")}
              </Text>
            </li>
          ) : null}
          {steps.map(({ turn }, index) => (
            <li key={index} className="wl-trial-step" data-selected={index === selected || undefined}>
              {turn.messages.map((message) => (
                <TrialMessage
                  key={message.id}
                  message={message}
                  trial={trial}
                  live={index === steps.length - 1 && trial.busy === null}
                />
              ))}
              <InlineStack align="end">
                <Button variant="plain" pressed={index === selected} onClick={() => onSelect(index)}>
                  {t("trial.chat.inspect")}
                </Button>
              </InlineStack>
            </li>
          ))}
          {pending === null ? null : (
            <li className="wl-trial-step">
              <div className="wl-message" data-author="shopper">
                <div className="wl-bubble">{pending}</div>
              </div>
              <SkeletonBodyText lines={2} />
            </li>
          )}
        </ol>
        <div ref={end} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <TextField
            label={t("trial.chat.say")}
            labelHidden
            placeholder={t("trial.chat.say")}
            value={draft}
            onChange={setDraft}
            maxLength={maxLength}
            autoComplete="off"
            disabled={!trial.begun}
            connectedRight={
              <Button submit variant="primary" disabled={!trial.begun || !draft.trim()} loading={trial.busy === "say"}>
                {t("composer.send")}
              </Button>
            }
          />
        </form>
        <InlineStack gap="200">
          <Button
            disabled={!trial.begun || trial.busy !== null}
            onClick={() => void trial.say("", { type: "human" })}
            variant="plain"
          >
            {t("trial.chat.human")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

function TrialMessage({
  message,
  trial,
  live,
}: {
  message: TrialTurn["messages"][number];
  trial: Trial;
  live: boolean;
}) {
  const lang = trial.begun?.shopper.locale;
  return (
    <div className="wl-message" data-author={message.author}>
      <div className="wl-bubble">
        {message.text ? <MessageText text={message.text} lang={lang} plain={message.author === "shopper"} /> : null}
        {message.cards.map((card, index) => {
          const offers = card.kind === "choice" || card.kind === "form" || card.kind === "proposal";
          return (
            <BlockStack key={index} gap="150">
              {live && (card.kind === "choice" || card.kind === "form") ? null : (
                <MessageCard card={card} locale={lang ?? "en"} />
              )}
              {live && offers ? <CardControls card={card} trial={trial} /> : null}
            </BlockStack>
          );
        })}
      </div>
    </div>
  );
}
