import type { ChatAction, ChatMessage } from "../../contract/chat";
import { h } from "../dom";
import type { Outgoing } from "../state";
import type { Texts } from "../texts";
import { type CardView, renderCard } from "./cards";
import { renderMarkdown } from "./markdown";

export interface MessageContext {
  texts: Texts;
  locale: string;
  assistantName: string;
  act(action: ChatAction): void;
  retry(clientId: string): void;
}

export interface Row {
  node: HTMLElement;
  /** What it was made of: the row is made again when this changes. */
  source: unknown;
  /** Called once, when a later message has overtaken its questions. */
  retire?: (() => void) | null;
}

export function renderMessage(message: ChatMessage, context: MessageContext): Row {
  const { texts, locale, act } = context;
  const { author, text, at } = message;
  const cards = message.cards
    .map((card, index) => renderCard(card, { texts, act, key: `m${message.seq}-${index}` }))
    .filter((card): card is CardView => card !== null);
  const body = author === "shopper" ? [h("p", {}, text)] : renderMarkdown(text, texts.newTab);
  return {
    source: message,
    node: h(
      "div",
      { class: `row ${author}` },
      author !== "system" && byline(author, message.authorName, context, timeOf(at, locale)),
      text.trim() && h("div", { class: "bubble", dir: "auto" }, ...body),
      ...cards.map(({ node }) => node),
    ),
    retire: () => cards.forEach((card) => card.retire?.()),
  };
}

/** The assistant's words while they are being made, and its greeting. */
export const renderReply = (text: string, context: MessageContext): HTMLElement =>
  h(
    "div",
    { class: "row assistant" },
    byline("assistant", null, context, null),
    h("div", { class: "bubble", dir: "auto" }, ...renderMarkdown(text, context.texts.newTab)),
  );

export function renderOutgoing(item: Outgoing, { texts, retry }: MessageContext): HTMLElement {
  const failed = item.status === "failed";
  return h(
    "div",
    { class: `row shopper pending ${item.status}` },
    h("div", { class: "bubble", dir: "auto" }, h("p", {}, item.text)),
    failed
      ? h(
          "p",
          { class: "fate" },
          h("span", {}, item.error ?? texts.failed),
          h("button", { type: "button", class: "link", click: () => retry(item.clientId) }, texts.retry),
        )
      : item.status === "queued" && h("p", { class: "fate" }, texts.queued),
  );
}

function byline(
  author: "shopper" | "assistant" | "staff",
  name: string | null,
  { texts, assistantName }: MessageContext,
  time: HTMLElement | null,
): HTMLElement {
  return h(
    "p",
    { class: "byline" },
    author === "shopper" && h("span", { class: "sr" }, texts.you),
    author === "assistant" && h("span", { class: "name" }, name ?? assistantName),
    author === "assistant" && h("abbr", { class: "mark", title: texts.aiAssistant }, texts.ai),
    author === "staff" && h("span", { class: "name" }, name ?? texts.team),
    time,
  );
}

function timeOf(at: string, locale: string): HTMLElement {
  const date = new Date(at);
  const today = date.toDateString() === new Date().toDateString();
  const label = date.toLocaleString(locale, { timeStyle: "short", dateStyle: today ? undefined : "medium" });
  return h("time", { datetime: at }, label);
}
