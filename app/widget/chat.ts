import { createApi } from "./api";
import type { Chat, Launcher } from "./block";
import css from "./chat.css";
import { type Conversation, createConversation } from "./conversation";
import { keep } from "./kept";
import { plainText } from "./markdown";
import { createPause } from "./pause";
import type { Outgoing } from "./state";
import type { Texts } from "./texts";
import { createDialog, SHEET } from "./view/dialog";

/** Joins conversation, dialog and what the browser keeps. Called once per page. */
export function mount({ host, root, button, proxy, locale, kept, tab, addStyles, showUnread }: Launcher, texts: Texts): Chat {
  addStyles(root, css);
  const pause = createPause();
  const visible = () => document.visibilityState === "visible";
  const watched = () => dialog.node.open && visible();
  let frame = 0;

  const api = createApi({
    proxy,
    visit: () => ({
      resume: kept.resume,
      locale,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      page: location.pathname.replace(/^\/+/, "/").slice(0, 500),
    }),
    onSession: (session) => {
      kept.resume = session.resume;
      chat.opened(session);
    },
    fetch: (url, init) => fetch(url, init),
    online: () => navigator.onLine,
    now: Date.now,
  });

  const chat: Conversation = createConversation({
    api,
    pause,
    makeId,
    watched,
    visible,
    seen: kept.seen,
    restored: tab.outgoing as Outgoing[],
    labels: { human: texts.person, end: texts.end },
    // Streaming text comes faster than a screen shows it: once per frame is enough.
    onChange: () => (frame ||= requestAnimationFrame(render)),
    onArrival: ({ author, authorName, text, cards }) => {
      if (author === "shopper" || !watched()) return;
      const name = author === "system" ? "" : `${authorName ?? texts.team}: `;
      const titles = cards.flatMap((card) => ("title" in card && card.title) || []);
      dialog.announce(name + [plainText(text), ...titles].join(". "));
    },
  });

  const dialog = createDialog({
    texts,
    locale,
    draft: tab.draft,
    onDraft: (draft) => {
      tab.draft = draft;
    },
    onClose: () => {
      show(false);
      button.focus();
    },
    say: chat.say,
    act: chat.act,
    retry: chat.retry,
    stop: chat.stop,
  });

  function render(): void {
    frame = 0;
    dialog.render(chat.state, chat.settings);
    save();
  }

  function save(): void {
    const { status, outgoing } = chat.state;
    const { seen, unread } = chat.unread();
    Object.assign(kept, { seen, unread, listening: status === "waiting" || status === "handled_by_staff" });
    tab.outgoing = [...outgoing];
    keep("localStorage", kept);
    keep("sessionStorage", tab);
    showUnread(unread);
  }

  function show(open: boolean): void {
    host.toggleAttribute("data-open", open);
    button.ariaExpanded = String(open);
    tab.open = open;
    chat.attend();
  }

  root.append(dialog.node);
  document.addEventListener("visibilitychange", chat.attend);
  addEventListener("online", chat.reconnect);
  addEventListener("offline", chat.attend);
  addEventListener("pagehide", save);
  // iOS lays its keyboard over the page without making it smaller; only the visual viewport tells.
  visualViewport?.addEventListener("resize", () => host.style.setProperty("--visible", `${visualViewport?.height}px`));
  chat.start();
  render();

  return {
    show: (byShopper) => {
      // A page that came with the chat open must not be covered by a sheet that nobody asked for.
      const wanted = byShopper || !matchMedia(SHEET).matches;
      if (wanted) dialog.show(byShopper);
      show(wanted);
    },
  };
}

/** A version 4 UUID; `crypto.randomUUID` is missing on pages without https. */
const makeId = (): string =>
  "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
    (+digit ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (+digit / 4)))).toString(16),
  );
