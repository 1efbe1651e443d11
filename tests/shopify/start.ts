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
import { oauthRouter } from "./oauth/router";
import { loadStore } from "./store/load";
import type { Store } from "./store/store";
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
  const clock = new Clock({ speed: options.speed ?? 1 });
  const app = { ...readAppRegistration(options.appUrl ?? "http://localhost:0", options.appToml), ...options.app };
  const shops = new Map<string, ShopState>();
  for (const source of options.stores) {
    const shop = newShop(loadStore(source, clock.now()), app, options);
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
  clock.start();

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
      webhooks.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function newShop(store: Store, app: AppRegistration, options: StartOptions): ShopState {
  const { installed = true, optionalScopes = [], protectedData } = options;
  const domain = store.data.shop.myshopifyDomain;
  const allowsOptionalScopes = optionalScopes === "granted" || optionalScopes.includes(domain);
  return {
    domain,
    handle: domain.replace(/\.myshopify\.com$/, ""),
    store,
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
