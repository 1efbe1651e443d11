import type { Conversation } from "../conversation";
import { h } from "../dom";
import type { KeptByTab } from "../kept";
import { sends } from "../keys";
import { fill, Text, type Texts } from "../texts";

export interface ComposerView {
  node: HTMLElement;
  input: HTMLTextAreaElement;
  render: () => void;
}

export function createComposer(chat: Conversation, texts: Texts, tab: KeptByTab): ComposerView {
  const input = h("textarea", {
    rows: 1,
    enterkeyhint: "send",
    placeholder: texts[Text.placeholder],
    "aria-label": texts[Text.placeholder],
    input: () => render(),
    keydown: (event: KeyboardEvent) => sends(event) && submit(event),
  });
  const send = h("button.round.primary", { type: "submit", "aria-label": texts[Text.send] }, "↑");
  const stop = h(
    "button.round",
    {
      type: "button",
      "aria-label": texts[Text.stop],
      click: () => {
        chat.stop();
        input.focus();
      },
    },
    "■",
  );
  const counter = h("p", { role: "status" });
  const left = () => (chat.settings?.maxMessageLength ?? Infinity) - input.value.length;

  function submit(event: Event): void {
    event.preventDefault();
    input.focus();
    const text = input.value.trim();
    if (!text || left() < 0) return;
    input.value = "";
    chat.say(text);
    render();
  }

  function render(): void {
    tab.draft = input.value;
    // Nobody needs the count before the end is near.
    counter.textContent = left() < 200 ? fill(chat.settings?.texts.left ?? "", left()) : "";
    counter.className = left() < 0 ? "error" : "muted";
    send.ariaDisabled = `${!input.value.trim() || left() < 0}`;
    const busy = !!chat.chatState.turn;
    // The button must not take the focus with it into nothing.
    if (!busy && stop.matches(":focus")) input.focus();
    stop.hidden = !busy;
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
  }

  input.value = tab.draft ?? "";
  return { node: h("form.composer", { submit }, counter, h("div", input, stop, send)), input, render };
}
