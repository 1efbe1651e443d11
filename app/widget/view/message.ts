import type { ChatMessage } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import type { Outgoing } from "../state";
import { Text, type Texts } from "../texts";
import { renderCard } from "./cards";
import { renderMarkdown } from "./markdown";

export interface Row {
  node: HTMLElement;
  /** What it was made of: the row is made again when this changes. */
  source?: unknown;
  /** A later message has overtaken its questions: they stay readable and do nothing any more. */
  retire?: () => void;
}

export function renderMessage(message: ChatMessage, chat: Conversation, texts: Texts, locale: string): Row {
  const { author, authorName, text, at, seq } = message;
  const cards = message.cards.flatMap((card, index) => renderCard(card, chat, texts, `${seq}-${index}`) ?? []);
  const date = new Date(at);
  const dateStyle = date.toDateString() === new Date().toDateString() ? undefined : "medium";
  return {
    node: h(
      `div.row.${author}`,
      {},
      author !== "system" &&
        h(
          "p.byline.muted",
          {},
          author === "shopper" ? h("span.sr", {}, texts[Text.you]) : h("strong", {}, authorName ?? texts[Text.team]),
          author === "assistant" && h("span.mark", {}, texts[Text.ai]),
          h("time", { datetime: at }, date.toLocaleString(locale, { dateStyle, timeStyle: "short" })),
        ),
      text && h("div.bubble", { dir: "auto" }, ...(author === "shopper" ? [text] : renderMarkdown(text, texts))),
      ...cards.map(({ node }) => node),
    ),
    retire: () => cards.forEach(({ retire }) => retire?.()),
  };
}

/** The assistant's words while they are being made, and its greeting. */
export const renderReply = (text: string, assistantName: string, texts: Texts): HTMLElement =>
  h(
    "div.row.assistant",
    {},
    h("p.byline.muted", {}, h("strong", {}, assistantName), h("span.mark", {}, texts[Text.ai])),
    h("div.bubble", { dir: "auto" }, ...renderMarkdown(text, texts)),
  );

export const renderOutgoing = (
  { clientId, text, status, error }: Outgoing,
  chat: Conversation,
  texts: Texts,
): HTMLElement =>
  h(
    `div.row.shopper.${status}`,
    {},
    h("div.bubble", { dir: "auto" }, text),
    status === "queued" && h("p.muted", {}, texts[Text.queued]),
    status === "failed" &&
      h(
        "p.error",
        {},
        error || texts[Text.failed],
        h("button.link", { click: () => chat.retry(clientId) }, texts[Text.retry]),
      ),
  );
