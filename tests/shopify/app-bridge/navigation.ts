import type { Wire } from "./wire";

/** Parameters that Shopify adds when it opens the app; they are no part of the app's own address. */
const SHOPIFYS = ["embedded", "hmac", "host", "id_token", "locale", "session", "shop", "timestamp"];

/** Keeps the admin's address bar in step with the frame, and takes the admin's navigation into the app's router. */
export function connectNavigation(wire: Wire): void {
  const report = () => wire.tell({ type: "path", path: ownPath(), title: document.title });

  for (const name of ["pushState", "replaceState"] as const) {
    const native = history[name].bind(history);
    history[name] = (...change) => {
      native(...change);
      report();
    };
  }
  addEventListener("popstate", report);
  addEventListener("load", report);
  report();

  // An app that listens for shopify:navigate (its router) moves itself; any other is moved by loading the page.
  let routed = false;
  const listen = window.addEventListener.bind(window);
  window.addEventListener = (
    type: string,
    ...rest: [EventListenerOrEventListenerObject, (boolean | AddEventListenerOptions)?]
  ) => {
    if (type === "shopify:navigate") routed = true;
    listen(type, ...rest);
  };
  wire.on("navigate", ({ path }) => {
    if (routed) navigateInApp(path);
    else location.assign(path);
  });

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='shopify:']") : null;
    if (!link) return;
    event.preventDefault();
    wire.tell({ type: "open", url: link.getAttribute("href") ?? "" });
  });
  const nativeOpen = window.open.bind(window);
  window.open = (url, target, features) => {
    const address = String(url ?? "");
    if (!address.startsWith("shopify:")) return nativeOpen(url, target, features);
    wire.tell({ type: "open", url: address });
    return null;
  };
}

/** The libraries read the address from the `href` of the element on which the event happened. */
function navigateInApp(path: string): void {
  const link = document.createElement("a");
  link.setAttribute("href", path);
  link.hidden = true;
  document.body.append(link);
  link.dispatchEvent(new CustomEvent("shopify:navigate", { bubbles: true }));
  link.remove();
}

function ownPath(): string {
  const query = new URLSearchParams(location.search);
  for (const name of SHOPIFYS) query.delete(name);
  return location.pathname + (query.size > 0 ? `?${query}` : "");
}
