import type { ChatMessage } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import type { KeptByTab } from "../kept";
import { fill, Text, type Texts } from "../texts";
import { createComposer } from "./composer";
import { createLog } from "./log";

export interface DialogView {
  node: HTMLDialogElement;
  show: (byShopper: boolean) => void;
  /** `arrivals` are told to a screen reader, once, without moving anything. */
  render: (arrivals: ChatMessage[]) => void;
}

/** Phones, and desktops at large text; `chat.css` has the same query. */
export const isSheet = (): boolean => matchMedia("(max-width:30em),(max-height:30em)").matches;

export function createDialog(
  chat: Conversation,
  texts: Texts,
  tab: KeptByTab,
  face: Node | undefined,
  onClose: () => void,
): DialogView {
  const log = createLog(chat, texts[Text.messages]);
  const composer = createComposer(chat, texts, tab);
  const name = h("h2", { id: "name" }, texts[Text.aiAssistant]);
  const role = h("p.muted");
  const staff = h("p.muted", { role: "status" });
  const connection = h("p.connection.warning", { role: "status" });
  const announcer = h("div.sr", { "aria-live": "polite" });
  const close = () => node.close();
  const person = h(
    "button.person",
    { click: () => person.ariaDisabled !== "true" && chat.act({ type: "human" }, texts[Text.person]) },
    texts[Text.person],
  );
  const end = h("button.link", { click: () => chat.act({ type: "end" }, texts[Text.end]) }, texts[Text.end]);
  const node = h(
    "dialog",
    {
      "aria-labelledby": "name",
      tabindex: -1,
      close: onClose,
      keydown: (event: KeyboardEvent) => {
        // The shop's own shortcuts ("/" for search) are not meant while someone writes here.
        event.stopPropagation();
        if (event.key === "Escape" && !event.isComposing) close();
      },
    },
    h(
      "div.head",
      h("span.face", face),
      h("div", name, role),
      h("button.round", { "aria-label": texts[Text.close], click: close }, "×"),
    ),
    h("div.bar", staff, person),
    connection,
    log.node,
    composer.node,
    h("div.foot", end),
    announcer,
  );

  return {
    node,
    show: (byShopper) => {
      if (node.open) return;
      if (!byShopper) node.open = true;
      else if (isSheet()) {
        node.showModal();
        // In the composer it would call the keyboard, which covers what there is to read.
        node.focus();
      } else {
        node.show();
        composer.input.focus();
      }
      log.toEnd();
    },
    render: (arrivals) => {
      const { settings, chatState: state } = chat;
      const { status, messages } = state;
      const withStaff = status === "handled_by_staff";
      person.ariaDisabled = `${withStaff || status === "waiting"}`;
      connection.textContent = !navigator.onLine
        ? texts[Text.offline]
        : state.disconnected
          ? texts[Text.unreachable]
          : "";
      end.hidden = !messages.length || status === "resolved";
      composer.render();
      if (settings) {
        const { assistantName, staffHours, texts: words } = settings;
        const staffName = state.staffName ?? words.team;
        name.textContent = withStaff ? staffName : assistantName;
        role.textContent = withStaff ? words.team : texts[Text.aiAssistant];
        staff.textContent = withStaff
          ? fill(words.withStaff, staffName)
          : status === "waiting"
            ? words.waiting
            : staffHours;
        log.render(settings);
      }
      if (arrivals.length) {
        announcer.textContent = "";
        announcer.append(...arrivals.map(({ id }) => h("p", log.textOf(id))));
      }
    },
  };
}
