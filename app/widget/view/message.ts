import type { Author, BlockTexts, ChatMessage, ChatSettings, MessageSource } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { type Child, h } from "../dom";
import type { Outgoing } from "../state";
import { renderCard } from "./cards";
import { renderMarkdown } from "./markdown";
import { renderMoment } from "./parts";

export interface Row {
  node: HTMLElement;
  /** What it was made of: the row is made again when this changes. */
  source?: unknown;
  /** A later message has overtaken its questions: they stay readable and do nothing any more. */
  retire?: () => void;
}

export function renderMessage(message: ChatMessage, chat: Conversation, settings: ChatSettings): Row {
  const { texts, timeTag } = settings;
  const { author, authorName, text, sources, at, seq } = message;
  const cards = message.cards.flatMap((card, index) => renderCard(card, chat, texts, `${seq}-${index}`) ?? []);
  const date = new Date(at);
  const dateStyle = date.toDateString() === new Date().toDateString() ? undefined : "medium";
  const time = h("time", { datetime: at }, date.toLocaleString(timeTag, { dateStyle, timeStyle: "short" }));
  return {
    node: renderRow(
      author,
      authorName,
      text,
      texts,
      time,
      ...cards.map(({ node }) => node),
      renderSources(sources, texts),
    ),
    retire: () => cards.forEach(({ retire }) => retire?.()),
  };
}

const renderSources = (sources: MessageSource[], texts: BlockTexts): Child =>
  sources[0] &&
  h(
    "details.muted",
    h("summary", texts.sources),
    h("ul", ...sources.map(({ label, read }) => h("li", `${label} · `, renderMoment(read)))),
  );

/** Also the assistant's words while they are being made, and its greeting: without a time. */
export const renderRow = (
  author: Author,
  name: string | null,
  text: string,
  texts: BlockTexts,
  time?: Child,
  ...more: Child[]
): HTMLElement =>
  h(
    `div.row.${author}`,
    author !== "system" &&
      h(
        "p.byline.muted",
        author === "shopper" ? h("span.sr", texts.you) : h("strong", name ?? texts.team),
        author === "assistant" && h("span.mark", texts.ai),
        time,
      ),
    text && h("div.bubble", { dir: "auto" }, ...(author === "shopper" ? [text] : renderMarkdown(text, texts))),
    ...more,
  );

export const renderOutgoing = (item: Outgoing, chat: Conversation, texts: BlockTexts): HTMLElement => {
  const { text, status, error } = item;
  return h(
    `div.row.shopper.${status}`,
    h("div.bubble", { dir: "auto" }, text),
    status === "queued" && h("p.muted", texts.queued),
    status === "failed" &&
      h("p.error", error || texts.failed, h("button.link", { click: () => chat.retry(item) }, texts.retry)),
  );
};
