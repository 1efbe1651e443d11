import type { ChatSettings } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import { safeUrl } from "../markdown";
import { unstored } from "../state";
import { fill, Text, type Texts } from "../texts";
import { link } from "./markdown";
import { renderMessage, renderOutgoing, renderReply, type Row } from "./message";

export interface LogView {
  node: HTMLElement;
  render: (settings: ChatSettings) => void;
  /** What a row says, for a screen reader: without the time. */
  textOf: (id: string) => string;
  toEnd: () => void;
}

/** The message log. Rows are kept by key and made anew only when what they show has changed. */
export function createLog(chat: Conversation, texts: Texts, locale: string): LogView {
  // Finished messages are announced elsewhere, once; a live log would read streaming text in pieces.
  const node = h("div.log", { role: "log", "aria-live": "off", "aria-label": texts[Text.messages], tabindex: 0 });
  let rows = new Map<string, Row>();

  function render(settings: ChatSettings): void {
    const { messages, outgoing, reply, status, ...state } = chat.state;
    const before = rows;
    rows = new Map();
    const put = (key: string, source: unknown, make: () => Row | HTMLElement): Row => {
      let row = before.get(key);
      if (row?.source !== source || !row) {
        const made = make();
        row = { ...("node" in made ? made : { node: made }), source };
      }
      rows.set(key, row);
      return row;
    };

    put("intro", settings, () => renderIntro(settings, texts));
    if (!messages.length && !outgoing.length) put("suggestions", settings, () => renderSuggestions(settings, chat));
    const lastByShopper = messages.reduce((last, { author, seq }) => (author === "shopper" ? seq : last), 0);
    for (const message of messages) {
      const row = put(message.id, message, () => renderMessage(message, chat, texts, locale));
      if (message.seq < lastByShopper) row.retire?.();
    }
    for (const item of unstored(chat.state)) {
      put(item.clientId, item.status + item.error, () => renderOutgoing(item, chat, texts));
    }
    if (reply) put(reply.id, reply.text, () => renderReply(reply.text, settings.assistantName, texts));
    const typing = state.staffTyping
      ? (state.staffName ?? texts[Text.team])
      : state.thinking && !reply && settings.assistantName;
    if (typing) put("typing", typing, () => renderTyping(fill(texts[Text.typing], typing)));
    const notice = state.notice ?? (status === "resolved" && texts[Text.ended]);
    if (notice) put("notice", notice, () => h(state.notice ? "p.notice.critical" : "p.notice.muted", {}, notice));

    const atEnd = node.scrollHeight - node.scrollTop - node.clientHeight < 80;
    const last = node.lastElementChild;
    place([...rows.values()].map((row) => row.node));
    if (last !== node.lastElementChild && (atEnd || outgoing.length)) toEnd();
  }

  /** Touches only what moved: a node that is taken out and put back would lose the focus inside it. */
  function place(nodes: HTMLElement[]): void {
    for (const child of [...node.children]) if (!nodes.includes(child as HTMLElement)) child.remove();
    nodes.forEach((child, index) => {
      if (node.children[index] !== child) node.insertBefore(child, node.children[index] ?? null);
    });
  }

  function textOf(id: string): string {
    const row = rows.get(id)?.node;
    const time = row?.querySelector<HTMLElement>(".byline time")?.innerText ?? "";
    return row?.innerText.replace(time, "") ?? "";
  }

  function toEnd(): void {
    // A long answer is read from its beginning, so its first line stays in sight.
    const last = node.lastElementChild as HTMLElement | null;
    node.scrollTop = last ? last.offsetTop - 16 : 0;
  }

  return { node, render, toEnd, textOf };
}

function renderIntro({ disclosure, consent, greeting, assistantName }: ChatSettings, texts: Texts): HTMLElement {
  const url = consent.link && safeUrl(consent.link.url, location.origin);
  return h(
    "div.intro",
    {},
    h("p", {}, h("span.mark", {}, texts[Text.ai]), ` ${disclosure}`),
    h("p.muted", {}, `${consent.text} `, consent.link && url && link(url, consent.link.label, texts)),
    renderReply(greeting, assistantName, texts),
  );
}

const renderSuggestions = ({ suggestions }: ChatSettings, { say }: Conversation): HTMLElement =>
  h("div.chips", {}, ...suggestions.map(({ label, text }) => h("button", { click: () => say(text) }, label)));

const renderTyping = (text: string): HTMLElement => h("p.typing.muted", {}, text);
