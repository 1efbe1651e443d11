import type { ChatSettings } from "../../contract/chat";
import { h } from "../dom";
import { safeUrl } from "../markdown";
import { type ChatState, unstored } from "../state";
import { fill } from "../texts";
import { link } from "./markdown";
import { type MessageContext, renderMessage, renderOutgoing, renderReply, type Row } from "./message";

export interface LogView {
  node: HTMLElement;
  render(state: ChatState, settings: ChatSettings): void;
  /** Whether the end of the log is on screen. */
  atEnd(): boolean;
  toEnd(): void;
}

/** The message log. Rows are kept by key and made anew only when what they show has changed. */
export function createLog(context: MessageContext & { say(text: string): void }): LogView {
  const { texts } = context;
  const list = h("div", { class: "rows" });
  // Finished messages are announced elsewhere, once; a live log would read streaming text in pieces.
  const node = h("div", { class: "log", role: "log", "aria-live": "off", "aria-label": texts.messages, tabindex: 0 }, list);
  let rows = new Map<string, Row>();

  function render(state: ChatState, settings: ChatSettings): void {
    const before = rows;
    rows = new Map();
    const put = (key: string, source: unknown, make: () => Row | HTMLElement): Row => {
      let row = before.get(key);
      if (row?.source !== source) {
        const made = make();
        row = made instanceof HTMLElement ? { node: made, source } : { ...made, source };
      }
      rows.set(key, row as Row);
      return row as Row;
    };

    put("intro", settings, () => renderIntro(settings, context));
    if (!state.messages.length && !state.outgoing.length && settings.suggestions.length) {
      put("suggestions", settings, () => renderSuggestions(settings, context));
    }
    const lastByShopper = state.messages.reduce((last, { author, seq }) => (author === "shopper" ? seq : last), 0);
    for (const message of state.messages) {
      const row = put(message.id, message, () => renderMessage(message, context));
      if (message.seq < lastByShopper) {
        row.retire?.();
        row.retire = null;
      }
      const failed = state.outgoing.find((item) => item.clientId === message.clientId && item.status === "failed");
      row.node.classList.toggle("failed", !!failed);
    }
    for (const item of unstored(state)) {
      put(item.clientId, `${item.status} ${item.error}`, () => renderOutgoing(item, context));
    }
    const { reply } = state;
    if (reply) put(reply.id, reply.text, () => renderReply(reply.text, context));
    if (state.thinking && !reply) put("thinking", 0, () => renderTyping(context.assistantName, context));
    if (state.staffTyping) put("typing", 0, () => renderTyping(state.staffName ?? texts.team, context));
    if (state.notice) put("notice", state.notice, () => h("p", { class: "notice" }, state.notice));
    if (state.status === "resolved") put("ended", 0, () => h("p", { class: "notice quiet" }, texts.ended));

    place([...rows.values()].map((row) => row.node));
  }

  /** Touches only what moved: a node that is taken out and put back would lose the focus inside it. */
  function place(nodes: HTMLElement[]): void {
    const wanted = new Set<Element>(nodes);
    for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
    nodes.forEach((child, index) => {
      if (list.children[index] !== child) list.insertBefore(child, list.children[index] ?? null);
    });
  }

  return {
    node,
    render,
    atEnd: () => node.scrollHeight - node.scrollTop - node.clientHeight < 80,
    toEnd: () => {
      // A long answer is read from its beginning, so its first line stays in sight.
      const last = list.lastElementChild;
      const top = last instanceof HTMLElement ? last.offsetTop - 16 : 0;
      node.scrollTop = Math.min(top, node.scrollHeight);
    },
  };
}

function renderIntro({ disclosure, consent, greeting, assistantName }: ChatSettings, context: MessageContext): HTMLElement {
  const url = consent.link && safeUrl(consent.link.url, location.origin);
  return h(
    "div",
    { class: "intro" },
    h("p", { class: "disclosure" }, h("abbr", { class: "mark", title: context.texts.aiAssistant }, context.texts.ai), ` ${disclosure}`),
    h("p", { class: "consent" }, consent.text, " ", consent.link && url && link(url, consent.link.label, context.texts.newTab)),
    renderReply(greeting, { ...context, assistantName }),
  );
}

const renderSuggestions = ({ suggestions }: ChatSettings, { texts, say }: MessageContext & { say(text: string): void }) =>
  h(
    "div",
    { class: "suggestions", role: "group", "aria-label": texts.suggestions },
    ...suggestions.map(({ label, text }) => h("button", { type: "button", class: "chip", click: () => say(text) }, label)),
  );

function renderTyping(name: string, { texts }: MessageContext): HTMLElement {
  return h(
    "p",
    { class: "typing" },
    h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")),
    h("span", {}, fill(texts.typing, name)),
  );
}
