import type { ChatAction, ChatSettings } from "../../contract/chat";
import { CHAT_ICON, CLOSE_ICON, DOWN_ICON, h, icon, PERSON_ICON } from "../dom";
import type { ChatState } from "../state";
import { fill, type Texts } from "../texts";
import { createComposer } from "./composer";
import { createLog } from "./log";

export interface DialogOptions {
  texts: Texts;
  locale: string;
  draft: string;
  onDraft(text: string): void;
  onClose(): void;
  say(text: string): void;
  act(action: ChatAction): void;
  retry(clientId: string): void;
  stop(): void;
}

export interface DialogView {
  node: HTMLDialogElement;
  show(byShopper: boolean): void;
  render(state: ChatState, settings: ChatSettings | null): void;
  /** Tells a screen reader, without moving anything. */
  announce(text: string): void;
}

/** Phones, and desktops at large text: the sheet in `chat.css` has the same query. */
export const SHEET = "(max-width: 30em), (max-height: 30em)";

export function createDialog(options: DialogOptions): DialogView {
  const { texts, onClose, act } = options;
  const log = createLog({
    ...options,
    // Read at each rendering: the name comes with the settings, after the dialog.
    get assistantName() {
      return name.textContent ?? texts.aiAssistant;
    },
  });
  const composer = createComposer(options);
  const name = h("h2", { id: "wl-name" }, texts.chat);
  const role = h("p", { class: "role" }, texts.aiAssistant);
  const closeButton = h("button", { type: "button", class: "round", "aria-label": texts.close, click: () => node.close() }, icon(CLOSE_ICON));
  const personButton = h(
    "button",
    {
      type: "button",
      class: "person",
      click: () => {
        if (personButton.getAttribute("aria-disabled") !== "true") act({ type: "human" });
      },
    },
    icon(PERSON_ICON),
    texts.person,
  );
  const staff = h("p", { class: "staff-line", role: "status" });
  const connection = h("p", { class: "connection", role: "status" });
  const newest = h("button", { type: "button", class: "newest-button", hidden: true, click: () => toEnd(true) }, icon(DOWN_ICON), texts.newest);
  const end = h("button", { type: "button", class: "link end", click: () => act({ type: "end" }) }, texts.end);
  const announcer = h("div", { class: "sr", "aria-live": "polite", "aria-atomic": "false" });

  const node = h(
    "dialog",
    {
      "aria-labelledby": "wl-name",
      tabindex: -1,
      close: closed,
      keydown: (event: KeyboardEvent) => {
        if (event.key === "Escape" && !event.isComposing) {
          event.preventDefault();
          node.close();
        }
        // The shop's own shortcuts ("/" for search) are not meant while someone writes here.
        event.stopPropagation();
      },
    },
    h("header", { class: "head" }, h("span", { class: "face" }, icon(CHAT_ICON)), h("div", {}, name, role), closeButton),
    h("div", { class: "bar" }, staff, personButton),
    connection,
    log.node,
    newest,
    composer.node,
    h("div", { class: "foot" }, end),
    announcer,
  );
  log.node.addEventListener("scroll", () => {
    if (log.atEnd()) newest.hidden = true;
  });

  function closed(): void {
    onClose();
  }

  function toEnd(focus = false): void {
    log.toEnd();
    newest.hidden = true;
    if (focus) composer.input.focus();
  }

  let shown = "";

  return {
    node,
    show: (byShopper) => {
      if (node.open) return;
      const sheet = matchMedia(SHEET).matches;
      if (!byShopper) node.setAttribute("open", "");
      else if (sheet) node.showModal();
      else node.show();
      // On a phone the keyboard would cover what there is to read.
      if (byShopper) (sheet ? node : composer.input).focus();
      log.node.scrollTop = log.node.scrollHeight;
    },
    render: (state, settings) => {
      const withStaff = state.status === "handled_by_staff";
      const asked = withStaff || state.status === "waiting";
      name.textContent = settings?.assistantName ?? texts.chat;
      role.textContent = texts.aiAssistant;
      staff.textContent = withStaff
        ? fill(texts.withStaff, state.staffName ?? texts.team)
        : state.status === "waiting"
          ? texts.waiting
          : (settings?.staffHours ?? "");
      personButton.setAttribute("aria-disabled", String(asked));
      connection.textContent = !state.disconnected ? "" : navigator.onLine ? texts.unreachable : texts.offline;
      end.hidden = !state.messages.length || state.status === "resolved";
      composer.render(state.turn !== null, settings?.maxMessageLength ?? null);
      if (!settings) return;

      const follow = log.atEnd();
      log.render(state, settings);
      const now = `${state.messages.at(-1)?.id} ${state.outgoing.length} ${state.reply?.text} ${state.thinking} ${state.staffTyping}`;
      if (now === shown) return;
      const own = state.outgoing.length > 0;
      if (follow || own || !shown) toEnd();
      else newest.hidden = false;
      shown = now;
    },
    announce: (text) => {
      const line = h("p", {}, text);
      announcer.append(line);
      // Read already; what stays would be met again when browsing.
      setTimeout(() => line.remove(), 10_000);
    },
  };
}
