/** Runs in the admin page: draws what the app's App Bridge asks for, and hands out id tokens. Bundled for the browser. */
import {
  CHANNEL,
  isEnvelope,
  type Answers,
  type Bar,
  type BarKind,
  type FrameMessage,
  type HostMessage,
  type NavItem,
  type Question,
} from "../app-bridge/messages";

interface HostConfig {
  appOrigin: string;
  /** "/admin/apps/warmline" */
  base: string;
  shop: string;
  /** Carried along in links, because another shop than the default was chosen; else "". */
  search: string;
}

const config = JSON.parse(find("#host-config").textContent ?? "") as HostConfig;
const frame = find<HTMLIFrameElement>("#app-frame");
const bars: Record<BarKind, HTMLElement> = { titleBar: find("#title-bar-actions"), saveBar: find("#save-bar") };
let unsaved = false;

addEventListener("message", (event) => {
  if (event.origin !== config.appOrigin || event.source !== frame.contentWindow) return;
  if (isEnvelope<FrameMessage>(event.data)) receive(event.data.message);
});
// Only now: what the frame says before somebody listens is lost.
frame.src = frame.dataset.src ?? "";
find("#nav-toggle").addEventListener("click", () => toggleNav());

function receive(message: FrameMessage): void {
  switch (message.type) {
    case "ask":
      return void answer(message.id, message.what, message.argument);
    case "path":
      return showPath(message.path, message.title);
    case "nav":
      return showNav(message.items);
    case "bar":
      return message.kind === "saveBar" ? showSaveBar(message.bar) : showTitleBar(message.bar);
    case "toast":
      return showToast(message);
    case "hideToast":
      return document.getElementById(message.id)?.remove();
    case "loading":
      find("#loading").hidden = !message.on;
      return;
    case "open":
      return open_(message.url);
  }
}

function tell(message: HostMessage): void {
  frame.contentWindow?.postMessage({ channel: CHANNEL, message }, config.appOrigin);
}

async function answer(id: number, what: Question, argument: string[]): Promise<void> {
  try {
    tell({ type: "answer", id, value: await (what === "grant" ? grant(argument) : lookUp(what)), error: null });
  } catch (error) {
    tell({ type: "answer", id, value: null, error: error instanceof Error ? error.message : String(error) });
  }
}

async function lookUp(what: Question): Promise<Answers[Question]> {
  if (what === "leave") return !unsaved || confirm("Leave without saving?");
  const answer = await fetch(`/admin/_host/${what}?shop=${encodeURIComponent(config.shop)}`, { cache: "no-store" });
  if (!answer.ok) throw new Error(`the admin answered ${answer.status}`);
  return (await answer.json()) as Answers[Question];
}

/** Shopify's own question to the merchant, with its own yes and no: the app only learns the answer. */
async function grant(scopes: string[]): Promise<Answers["grant"]> {
  const dialog = find<HTMLDialogElement>("#grant");
  find("#grant-scopes").replaceChildren(
    ...scopes.map((scope) => Object.assign(document.createElement("li"), { textContent: scope.replaceAll("_", " ") })),
  );
  dialog.returnValue = "";
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  const answer = await fetch(`/admin/_host/grant?shop=${encodeURIComponent(config.shop)}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ scopes, agreed: dialog.returnValue === "allow" }),
  });
  const said = (await answer.json()) as Answers["grant"] | { error: string };
  if ("error" in said) throw new Error(said.error);
  return said;
}

function showPath(path: string, title: string): void {
  const address = config.base + (path === "/" ? "" : path);
  const url = new URL(address, location.origin);
  for (const [name, value] of new URLSearchParams(config.search)) url.searchParams.set(name, value);
  // Replaced, not pushed: the frame's own entry is already in the tab's history.
  history.replaceState(null, "", url);
  if (title) document.title = title;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#app-nav a")) {
    const target = link.dataset.path ?? "";
    const current = path.split("?")[0] === target;
    link.toggleAttribute("aria-current", current);
    if (current) link.setAttribute("aria-current", "page");
  }
}

function showNav(items: NavItem[]): void {
  find("#app-nav").replaceChildren(
    ...items
      .filter((item) => !item.home)
      .map(({ label, href }) => {
        const link = Object.assign(document.createElement("a"), {
          textContent: label,
          href: config.base + href + config.search,
        });
        link.dataset.path = href.split("?")[0] ?? "";
        link.addEventListener("click", (event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          if (unsaved && !confirm("Leave without saving?")) return;
          toggleNav(false);
          tell({ type: "navigate", path: href });
        });
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
  );
  showPath(location.pathname.slice(config.base.length) + location.search, document.title);
}

function showTitleBar(bar: Bar | null): void {
  find("#page-title").textContent = bar?.title ?? "";
  bars.titleBar.replaceChildren(...buttons("titleBar", bar));
}

function showSaveBar(bar: Bar | null): void {
  unsaved = bar !== null;
  bars.saveBar.hidden = bar === null;
  find("#save-bar-buttons").replaceChildren(...buttons("saveBar", bar));
}

function buttons(kind: BarKind, bar: Bar | null): HTMLButtonElement[] {
  return (bar?.buttons ?? []).map(({ label, primary, critical, disabled, loading }, index) => {
    const name = label || (primary ? "Save" : "Discard");
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
    button.className = critical ? "critical" : primary ? "primary" : "";
    button.disabled = disabled || loading;
    button.addEventListener("click", () => tell({ type: "press", kind, index }));
    return button;
  });
}

function showToast({ id, message, isError, duration, action }: Extract<FrameMessage, { type: "toast" }>): void {
  const toast = Object.assign(document.createElement("div"), { id, className: isError ? "toast error" : "toast" });
  toast.append(Object.assign(document.createElement("span"), { textContent: message }));
  const leave = (event: "action" | "dismiss") => {
    toast.remove();
    tell({ type: "toastEvent", id, event });
  };
  if (action) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: action });
    button.addEventListener("click", () => leave("action"));
    toast.append(button);
  }
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: "✕" });
  close.setAttribute("aria-label", "Dismiss");
  close.addEventListener("click", () => leave("dismiss"));
  toast.append(close);
  find("#toasts").append(toast);
  setTimeout(() => toast.remove(), duration);
}

/** "shopify://admin/orders/1" (or the older "shopify:admin/…") is a page of this admin. */
function open_(url: string): void {
  const own = /^shopify:\/*admin(\/.*)?$/.exec(url);
  location.assign(own ? `/admin${own[1] ?? ""}${config.search}` : url);
}

function toggleNav(open = !document.body.classList.contains("nav-open")): void {
  document.body.classList.toggle("nav-open", open);
  find("#nav-toggle").setAttribute("aria-expanded", String(open));
}

function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`the admin page has no ${selector}`);
  return element;
}
