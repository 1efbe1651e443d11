import { h, icon, SEND_ICON, STOP_ICON } from "../dom";
import { sends } from "../keys";
import { fill, type Texts } from "../texts";

export interface ComposerView {
  node: HTMLElement;
  input: HTMLTextAreaElement;
  render(busy: boolean, maxLength: number | null): void;
}

export interface ComposerOptions {
  texts: Texts;
  draft: string;
  onDraft(text: string): void;
  say(text: string): void;
  stop(): void;
}

/** The counter appears when this many characters are left. */
const COUNTED = 200;

export function createComposer({ texts, draft, onDraft, say, stop }: ComposerOptions): ComposerView {
  const input = h("textarea", {
    rows: 1,
    dir: "auto",
    enterkeyhint: "send",
    placeholder: texts.placeholder,
    "aria-label": texts.message,
    input: () => changed(),
    keydown: (event: KeyboardEvent) => {
      if (!sends(event)) return;
      event.preventDefault();
      submit();
    },
  });
  const sendButton = h("button", { type: "submit", class: "round primary", "aria-label": texts.send }, icon(SEND_ICON));
  const stopButton = h(
    "button",
    {
      type: "button",
      class: "round",
      "aria-label": texts.stop,
      hidden: true,
      click: () => {
        stop();
        input.focus();
      },
    },
    icon(STOP_ICON),
  );
  const counter = h("p", { class: "counter", role: "status" });
  const node = h(
    "form",
    {
      class: "composer",
      submit: (event: Event) => {
        event.preventDefault();
        submit();
        input.focus();
      },
    },
    counter,
    h("div", { class: "field" }, input, stopButton, sendButton),
  );
  let maxLength: number | null = null;

  function submit(): void {
    const text = input.value.trim();
    if (!text || (maxLength !== null && text.length > maxLength)) return;
    input.value = "";
    changed();
    say(text);
  }

  function changed(): void {
    const left = (maxLength ?? Infinity) - input.value.length;
    counter.textContent = left < COUNTED ? fill(texts.left, left) : "";
    node.classList.toggle("over", left < 0);
    sendButton.setAttribute("aria-disabled", String(!input.value.trim() || left < 0));
    input.style.height = "auto";
    // Without a layout (the dialog is closed) there is nothing to measure.
    if (input.scrollHeight) input.style.height = `${input.scrollHeight}px`;
    onDraft(input.value);
  }

  input.value = draft;
  return {
    node,
    input,
    render: (busy, max) => {
      // The button must not take the focus with it into nothing.
      if (stopButton.matches(":focus") && !busy) input.focus();
      stopButton.hidden = !busy;
      if (max !== maxLength) {
        maxLength = max;
        changed();
      }
    },
  };
}
