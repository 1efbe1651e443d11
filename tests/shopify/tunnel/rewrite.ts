const APP_BRIDGE = "https://cdn.shopify.com/shopifycloud/app-bridge.js";
/** Any stylesheet of Shopify's hosted Inter. Offline it would hold the page back until the connection fails. */
const INTER_STYLESHEET = /https:\/\/cdn\.shopify\.com\/static\/fonts\/inter\/[^"'\s>]*\.css/g;

/**
 * Points a document or script at the stand-in's App Bridge.
 * Elements stay in place (an empty stylesheet instead of none), because React gives up hydrating when one is missing.
 */
export function rewriteText(text: string, appBridgeUrl: string): string {
  return text.replaceAll(APP_BRIDGE, appBridgeUrl).replace(INTER_STYLESHEET, "data:text/css,");
}

/** A `Link` header: App Bridge's address replaced, the hosted font's entry dropped. */
export function rewriteLinkHeader(value: string, appBridgeUrl: string): string {
  return value
    .split(/,(?=\s*<)/)
    .filter((entry) => entry.search(INTER_STYLESHEET) === -1)
    .map((entry) => entry.trim().replaceAll(APP_BRIDGE, appBridgeUrl))
    .join(", ");
}

/** Lets the stand-in's admin frame the page and its App Bridge run; every other directive stays as the app set it. */
export function rewriteContentSecurityPolicy(
  policy: string,
  allow: { adminOrigin: string; appBridgeUrl: string },
): string {
  const appBridgeOrigin = new URL(allow.appBridgeUrl).origin;
  const added: Record<string, string> = { "frame-ancestors": allow.adminOrigin, "script-src": appBridgeOrigin };
  return policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "")
    .map((directive) => {
      const [name = "", ...sources] = directive.split(/\s+/);
      const source = added[name.toLowerCase()];
      if (!source) return directive;
      return [name, ...sources.filter((each) => each !== "'none'"), source].join(" ");
    })
    .join("; ");
}
