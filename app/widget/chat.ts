import type { Chat, Launcher } from "./block";
import { lookAtCart } from "./cart";
import css from "./chat.css";
import { createConversation } from "./conversation";
import { keep } from "./kept";
import type { Outgoing } from "./state";
import type { Texts } from "./texts";
import { createDialog, isSheet } from "./view/dialog";

/** Joins conversation, dialog and what the browser keeps. Called once per page. */
export function mount(launcher: Launcher, texts: Texts): Chat {
  const { host, root, button, kept, tab } = launcher;
  const { locale = "en", proxy = "", photos = "", cart = "" } = host.dataset;
  let frame = 0;

  const chat = createConversation({
    // As a merchant may type it: with slashes at both ends, or none.
    proxy: `/${proxy.replace(/^\/+|\/+$/g, "")}`,
    visit: () => ({
      resume: kept.resume ?? null,
      locale,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      page: location.pathname.replace(/^\/+/, "/").slice(0, 500),
    }),
    onSession: (resume) => {
      kept.resume = resume;
    },
    isOpen: () => !!tab.open,
    seen: kept.seen ?? 0,
    listening: !!kept.listening,
    outgoing: (tab.outgoing ?? []) as Outgoing[],
    taken: kept.taken ?? [],
    photos,
    // Streaming text comes faster than a screen shows it: once per frame is enough.
    onChange: () => (frame ||= requestAnimationFrame(render)),
  });

  const dialog = createDialog(chat, texts, tab, button.querySelector("svg")?.cloneNode(true), () => {
    setOpen(false);
    button.focus();
  });

  function render(): void {
    frame = 0;
    dialog.render(chat.takeArrivals());
    save();
  }

  function save(): void {
    const { status, outgoing } = chat.chatState;
    Object.assign(kept, chat.unread(), { listening: /waiting|staff/.test(status), taken: chat.taken.slice(-20) });
    tab.outgoing = [...outgoing];
    keep("localStorage", kept);
    keep("sessionStorage", tab);
    launcher.showUnread(kept.unread);
  }

  function setOpen(open: boolean): void {
    tab.open = open;
    button.hidden = open;
    button.ariaExpanded = `${open}`;
    chat.attend();
  }

  launcher.addStyles(root, css);
  dialog.node.addEventListener("focusin", () => void lookAtCart(cart));
  root.append(dialog.node);
  document.addEventListener("visibilitychange", chat.attend);
  addEventListener("online", chat.reconnect);
  addEventListener("offline", chat.attend);
  addEventListener("pagehide", save);
  // iOS lays its keyboard over the page without making it smaller; only the visual viewport tells.
  visualViewport?.addEventListener("resize", () => host.style.setProperty("--visible", `${visualViewport?.height}px`));

  return {
    show: (byShopper) => {
      // A page that came with the chat open must not be covered by a sheet that nobody asked for.
      const wanted = byShopper || (!!tab.open && !isSheet());
      if (wanted) dialog.show(byShopper);
      setOpen(wanted);
    },
  };
}
