import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import express, { type Router } from "express";
import { adminApiRouter } from "./admin-api/router";
import { readAppRegistration } from "./app-registration";
import { startCarriers } from "./carriers/carriers";
import { Clock } from "./clock";
import { controlRouter } from "./control";
import { Faults } from "./faults";
import { SHOPIFY_LIFETIMES, type TokenLifetimes } from "./oauth/issue";
import { scopesOfInstallation, startRedaction } from "./installation";
import { finishJobs } from "./orders/jobs";
import { oauthRouter } from "./oauth/router";
import { StateKeeper, type KeepOptions } from "./state/keeper";
import { followConfiguration, restoreShop, type WorldState } from "./state/snapshot";
import { loadStore } from "./store/load";
import type { StoreFile } from "./store/types";
import { WebhookSender } from "./webhooks/sender";
import type { AppRegistration, ProtectedDataLevel, ShopState, World } from "./world";

export interface StartOptions {
  /** Files or objects; the first one is the default shop. */
  stores: (string | StoreFile)[];
  /** 0: any free port. */
  port?: number;
  /** Where the app answers, e.g. the tunnel's address. */
  appUrl?: string;
  /** Path of shopify.app.toml: scopes, proxy, webhooks. */
  appToml?: string;
  /** Wins over the file. */
  app?: Partial<AppRegistration>;
  /** Virtual seconds per real second. */
  speed?: number;
  /** false: the shops do not have the app yet. */
  installed?: boolean;
  /** Whose merchants have granted the app's optional scopes: all of them, or these domains. Left out: none. */
  optionalScopes?: "granted" | string[];
  protectedData?: ProtectedDataLevel[];
  tokenLifetimes?: Partial<TokenLifetimes>;
  /** Multiplies the waits before webhook retries. */
  webhookRetryScale?: number;
  /** Goes on from here (see state/state-file.ts) instead of from what the stores say; they must be the same ones. */
  resumed?: WorldState | null;
  /** Keeps its state in a file while it runs and when it stops. */
  keep?: KeepOptions | null;
  /** Webhooks wait for `webhooks.release()`: the app is not there yet. */
  holdWebhooks?: boolean;
  /** More of Shopify (storefront, admin pages, proxy), mounted after the APIs. */
  routers?: ((world: World) => Router)[];
}

export interface Shopify {
  /** "http://localhost:4000" */
  url: string;
  port: number;
  world: World;
  webhooks: WebhookSender;
  /** The state of a shop; the first one when no domain is given. Throws when there is none. */
  shop(domain?: string): ShopState;
  stop(): Promise<void>;
}

/** Starts a stand-in for Shopify on real HTTP. Rejects when the port is taken or a store is not usable. */
export async function startShopify(options: StartOptions): Promise<Shopify> {
  const { resumed = null } = options;
  const clock = new Clock({ speed: options.speed ?? 1, resumed: resumed?.clock });
  const app = { ...readAppRegistration(options.appUrl ?? "http://localhost:0", options.appToml), ...options.app };
  const shops = new Map<string, ShopState>();
  const begun = resumed
    ? resumed.shops.map((shop) => {
        const addresses = { before: resumed.app.url, now: app.url };
        return restoreShop(newShop(shop.domain, app, options), shop, addresses);
      })
    : options.stores.map((source) => {
        const store = loadStore(source, clock.now());
        const domain = store.data.shop.myshopifyDomain;
        return { ...newShop(domain, app, options), domain, store };
      });
  for (const shop of begun) {
    if (shops.has(shop.domain)) throw new Error(`two stores are both ${shop.domain}`);
    shops.set(shop.domain, shop);
  }
  const world: World = {
    clock,
    shops,
    faults: new Faults(),
    app,
    url: "",
    emit: (shop, topic, payload) => webhooks.emit(shop, topic, payload),
  };
  const webhooks = new WebhookSender(world, { retryScale: options.webhookRetryScale ?? 1 });

  const web = express();
  web.disable("x-powered-by");
  web.use(adminApiRouter(world));
  web.use(oauthRouter(world, { ...SHOPIFY_LIFETIMES, ...options.tokenLifetimes }));
  web.use(controlRouter(world, webhooks));
  for (const router of options.routers ?? []) web.use(router(world));

  const server = createServer(web);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  world.url = `http://localhost:${port}`;
  const stopListening = [startCarriers(world), startRedaction(world)];
  if (options.holdWebhooks) webhooks.hold();
  if (resumed) {
    for (const shop of begun) for (const late of shop.deliveries) webhooks.resend(shop, late);
    followConfiguration(world, resumed.app);
  }
  clock.start();
  const keeper = options.keep ? new StateKeeper(world, options.stores, options.keep) : null;

  return {
    url: world.url,
    port,
    world,
    webhooks,
    shop: (domain) => {
      const shop = domain === undefined ? shops.values().next().value : shops.get(domain);
      if (!shop) throw new Error(`no shop ${domain ?? "at all"}`);
      return shop;
    },
    stop: async () => {
      clock.stop();
      stopListening.forEach((stop) => stop());
      if (keeper) begun.forEach(finishJobs);
      webhooks.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      keeper?.stop();
    },
  };
}

/** A shop that nothing has happened in. */
function newShop(
  domain: string,
  app: AppRegistration,
  { installed = true, optionalScopes = [], protectedData }: StartOptions,
): Omit<ShopState, "domain" | "store"> {
  const allowsOptionalScopes = optionalScopes === "granted" || optionalScopes.includes(domain);
  return {
    handle: domain.replace(/\.myshopify\.com$/, ""),
    installed,
    uninstalledAt: null,
    grantedScopes: new Set(installed ? scopesOfInstallation(app, allowsOptionalScopes) : []),
    allowsOptionalScopes,
    protectedData: new Set(protectedData ?? ["name", "email", "phone", "address"]),
    accessTokens: new Map(),
    refreshTokens: new Map(),
    subscriptions: [],
    deliveries: [],
    appMetafields: new Map(),
    requests: [],
    bucket: { available: 2000, countedAt: Date.now() },
  };
}
