import type { ChatSettings } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import { unstored } from "../state";
import { fill } from "../texts";
import { link } from "./markdown";
import { renderMessage, renderOutgoing, renderRow, type Row } from "./message";

export interface LogView {
  node: HTMLElement;
  render: (settings: ChatSettings) => void;
  /** What a row says, for a screen reader: without times and what is folded away. */
  textOf: (id: string) => string;
  toEnd: () => void;
}

/** The message log. Rows are kept by key and made anew only when what they show has changed. */
export function createLog(chat: Conversation, label: string): LogView {
  // Finished messages are announced elsewhere, once; a live log would read streaming text in pieces.
  const node = h("div.log", { role: "log", "aria-live": "off", "aria-label": label, tabindex: 0 });
  let rows = new Map<string, Row>();
  /** Where the newest row was brought into sight; whoever has not gone back from there follows. */
  let rest = 0;

  function render(settings: ChatSettings): void {
    const { texts, assistantName } = settings;
    const { messages, outgoing, reply, status, ...state } = chat.chatState;
    const before = rows;
    rows = new Map();
    const put = (key: string, source: unknown, make: () => Row | HTMLElement): Row => {
      let row = before.get(key);
      if (row?.source !== source || !row) {
        const made = make();
        row = { ...(made instanceof Node ? { node: made } : made), source };
      }
      rows.set(key, row);
      return row;
    };

    put("intro", settings, () => renderIntro(settings));
    if (!messages.length && !outgoing.length) put("suggestions", settings, () => renderSuggestions(settings, chat));
    const lastByShopper = messages.reduce((last, { author, seq }) => (author === "shopper" ? seq : last), 0);
    for (const message of messages) {
      const row = put(message.id, message, () => renderMessage(message, chat, settings));
      if (message.seq < lastByShopper) row.retire?.();
    }
    for (const item of unstored(chat.chatState)) {
      put(item.clientId, item.status + item.error, () => renderOutgoing(item, chat, texts));
    }
    if (reply) put(reply.id, reply.text, () => renderRow("assistant", assistantName, reply.text, texts));
    const typing = state.staffTyping ? (state.staffName ?? texts.team) : state.thinking && !reply && assistantName;
    if (typing) put("typing", typing, () => h("p.muted", fill(texts.typing, typing)));
    // A question how the help was, or the thanks for its answer, is the last word.
    const ended = status === "resolved" && messages.at(-1)?.author !== "assistant" && texts.ended;
    const notice = state.notice ?? ended;
    if (notice) put("notice", notice, () => h(state.notice ? "p.notice.critical" : "p.notice.muted", notice));

    const atEnd = node.scrollHeight - node.scrollTop - node.clientHeight < 80;
    const last = node.lastElementChild;
    place([...rows.values()].map((row) => row.node));
    // A tall answer is still being read when somebody begins to type, and over when they have written. What is being
    // filled in stays where it is.
    const follows =
      atEnd || outgoing.length || (!typing && node.scrollTop > rest - 2 && !node.querySelector("input:focus"));
    // A row more, or another one in the last one's place.
    if (follows && rows.size + Number(last !== node.lastElementChild) > before.size) toEnd();
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
    let text = row?.innerText ?? "";
    for (const quiet of row?.querySelectorAll<HTMLElement>(".byline time, details") ?? []) {
      text = text.replace(quiet.innerText, "");
    }
    return text;
  }

  function toEnd(): void {
    // A long answer is read from its beginning, so its first line stays in sight; before the first message that is
    // who answers here and what is kept.
    const last = node.lastElementChild as HTMLElement | null;
    node.scrollTop = last && !rows.has("suggestions") ? last.offsetTop - 16 : 0;
    rest = node.scrollTop;
  }

  return { node, render, toEnd, textOf };
}

function renderIntro({ disclosure, consent, greeting, assistantName, texts }: ChatSettings): HTMLElement {
  return h(
    "div.intro",
    h("p", h("span.mark", texts.ai), ` ${disclosure}`),
    h("p.muted", `${consent.text} `, consent.link && link(consent.link.url, consent.link.label, texts)),
    renderRow("assistant", assistantName, greeting, texts),
  );
}

const renderSuggestions = ({ suggestions }: ChatSettings, { say }: Conversation): HTMLElement =>
  h("div.chips", ...suggestions.map(({ label, text }) => h("button", { click: () => say(text) }, label)));
