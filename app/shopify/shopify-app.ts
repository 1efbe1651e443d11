import "@shopify/shopify-app-remix/adapters/node";
import { shopifyApi, LogSeverity } from "@shopify/shopify-api";
import { ApiVersion, AppDistribution, shopifyApp } from "@shopify/shopify-app-remix/server";
import { config } from "~/platform/config";
import { log } from "~/platform/log";
import { SealedSessionStorage } from "./session-storage";

/** The Admin API version of every call, of shopify.app.toml and of the generated operations. */
export const API_VERSION = ApiVersion.October26;

function makeShopifyApp() {
  return shopifyApp({
    apiKey: config().SHOPIFY_API_KEY,
    apiSecretKey: config().SHOPIFY_API_SECRET,
    apiVersion: API_VERSION,
    scopes: config().SCOPES,
    appUrl: config().SHOPIFY_APP_URL,
    authPathPrefix: "/auth",
    sessionStorage: new SealedSessionStorage(),
    distribution: AppDistribution.AppStore,
    // Online tokens tell which staff member is at the keyboard; the offline one is fetched along with it.
    useOnlineTokens: true,
    // Token exchange, and tokens that expire: required of apps made since April 2026.
    // shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens
    future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
    logger: quietLogger,
  });
}

/** The library logs shop domains and reasons, never tokens; its info lines are ours at debug. */
const quietLogger = {
  level: LogSeverity.Info,
  httpRequests: false,
  log: (severity: LogSeverity, message: string) => {
    if (severity === LogSeverity.Error) log.error({ code: "shopify_library" }, message);
    else if (severity === LogSeverity.Warning) log.warn({ code: "shopify_library" }, message);
    else log.debug({ code: "shopify_library" }, message);
  },
};

let app: ReturnType<typeof makeShopifyApp> | undefined;

/** Shopify's Remix library, configured for this process at first use. */
export const shopify = () => (app ??= makeShopifyApp());

function makeShopifyApi() {
  const url = new URL(config().SHOPIFY_APP_URL);
  return shopifyApi({
    apiKey: config().SHOPIFY_API_KEY,
    apiSecretKey: config().SHOPIFY_API_SECRET,
    apiVersion: API_VERSION,
    scopes: config().SCOPES,
    hostName: url.host,
    hostScheme: url.protocol === "http:" ? "http" : "https",
    isEmbeddedApp: true,
    future: {},
    logger: quietLogger,
  });
}

let api: ReturnType<typeof makeShopifyApi> | undefined;

/** The library below it, for what happens without a request from the admin: refreshing tokens. */
export const shopifyLibrary = () => (api ??= makeShopifyApi());
