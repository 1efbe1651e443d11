/**
 * Stand-in for https://cdn.shopify.com/shopifycloud/app-bridge.js, written from what the libraries and the published
 * types need. It runs in the app's frame; what it shows is drawn by the admin page around it (../admin-host/).
 */
import { defineBars } from "./elements";
import { patchFetch } from "./fetch";
import { defineModal } from "./modal";
import { connectNavigation } from "./navigation";
import { Wire } from "./wire";

interface Overlay extends HTMLElement {
  show(): Promise<void>;
  hide(): Promise<void>;
  toggle(): Promise<void>;
}

const script = document.currentScript as HTMLScriptElement | null;
if (script && !("shopify" in window)) start(script);

function start(script: HTMLScriptElement): void {
  const hostOrigin = new URL(script.src).origin;
  const query = new URLSearchParams(location.search);
  const config = {
    apiKey:
      script.dataset.apiKey ?? document.querySelector<HTMLMetaElement>("meta[name=shopify-api-key]")?.content ?? "",
    shop: remembered("shop"),
    host: remembered("host"),
    locale: remembered("locale") || "en",
  };

  // Out of its frame the app has nobody to ask for a token: Shopify takes it back into the admin.
  if (window.top === window) {
    if (config.shop) {
      const back = new URL("/admin/open", hostOrigin);
      back.search = new URLSearchParams({ shop: config.shop, path: location.pathname + location.search }).toString();
      location.replace(back);
    }
    return;
  }

  const wire = new Wire(hostOrigin);
  const idToken = () => wire.ask("idToken");
  const openTop = (url: string) => wire.tell({ type: "open", url });

  // The library's bounce page: load the wanted page again, now with a token.
  const reload = query.get("shopify-reload");
  if (reload) {
    void idToken().then((token) => {
      const wanted = new URL(reload, location.href);
      wanted.searchParams.set("id_token", token);
      location.replace(wanted);
    });
    return;
  }

  patchFetch(idToken, openTop);
  defineBars(wire);
  defineModal();
  connectNavigation(wire);

  let toasts = 0;
  const toastCallbacks = new Map<string, { action?: () => void; dismiss?: () => void }>();
  wire.on("toastEvent", ({ id, event }) => {
    toastCallbacks.get(id)?.[event]?.();
    toastCallbacks.delete(id);
  });

  const simulated: Partial<typeof shopify> = {
    config,
    origin: hostOrigin,
    ready: Promise.resolve(),
    environment: { embedded: true, mobile: false, pos: false, intent: false },
    idToken,
    user: () => wire.ask("user"),
    loading: (on = true) => wire.tell({ type: "loading", on }),
    toast: {
      show(message, { duration = 5000, isError = false, action, onAction, onDismiss } = {}) {
        const id = `toast-${++toasts}`;
        toastCallbacks.set(id, { ...(onAction && { action: onAction }), ...(onDismiss && { dismiss: onDismiss }) });
        wire.tell({ type: "toast", id, message, isError, duration, action: action ?? null });
        return id;
      },
      hide: (id) => wire.tell({ type: "hideToast", id }),
    },
    modal: {
      show: (id) => overlay(id).show(),
      hide: (id) => overlay(id).hide(),
      toggle: (id) => overlay(id).toggle(),
    },
    saveBar: {
      show: (id) => overlay(id).show(),
      hide: (id) => overlay(id).hide(),
      toggle: (id) => overlay(id).toggle(),
      leaveConfirmation: async () => {
        if (!(await wire.ask("leave"))) await new Promise<void>(() => undefined);
      },
    },
    webVitals: { onReport: async () => undefined },
  };
  Object.assign(simulated, {
    scopes: { query: () => wire.ask("scopes"), request: (scopes: string[]) => wire.ask("grant", scopes) },
  });

  window.shopify = new Proxy(simulated, {
    get(known, name) {
      if (name in known || typeof name === "symbol" || name === "then") return Reflect.get(known, name) as unknown;
      throw new Error(`shopify.${name} exists in App Bridge but is not simulated`);
    },
  }) as typeof shopify;
}

function overlay(id: string): Overlay {
  const element = document.getElementById(id);
  if (!element || !("show" in element)) throw new Error(`no ui-modal or ui-save-bar with the id "${id}"`);
  return element as Overlay;
}

/** From the address, else from an earlier page in this frame: later documents come without Shopify's parameters. */
function remembered(name: string): string {
  const key = `standin.${name}`;
  const value = new URLSearchParams(location.search).get(name) ?? sessionStorage.getItem(key) ?? "";
  sessionStorage.setItem(key, value);
  return value;
}
