import type { Router } from "express";
import { adminHostRouter } from "./admin-host/router";
import { appProxyRouter } from "./app-proxy/router";
import type { Mailbox } from "./mail/mailbox";
import { mailRouter } from "./mail/router";
import { pagesRouter } from "./pages/router";
import type { Scenario } from "./pages/scenarios";
import { liquidInTheme, storefrontRouter, type StorefrontOptions } from "./storefront/router";
import type { World } from "./world";

export interface BrowserSideOptions extends StorefrontOptions {
  mailbox?: Pick<Mailbox, "messages">;
  /** Orders to try on the start page; chosen from the store when left out. */
  scenarios?: Scenario[] | undefined;
}

/**
 * Everything of Shopify that a browser opens, for `startShopify({ routers })`: the stand-in's own pages, captured
 * mail, the admin, the app proxy and, last because it answers all that is left, the storefront.
 */
export function browserSide({ mailbox, scenarios, ...storefront }: BrowserSideOptions = {}): ((
  world: World,
) => Router)[] {
  return [
    (world) => pagesRouter(world, scenarios),
    () => mailRouter(mailbox ?? { messages: () => [] }),
    adminHostRouter,
    (world) => appProxyRouter(world, { renderInTheme: liquidInTheme(world, storefront.extension) }),
    (world) => storefrontRouter(world, storefront),
  ];
}
