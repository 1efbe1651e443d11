import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { DatabaseUrls } from "../../scripts/database";
import { startGuard } from "../../scripts/guard";
import { APP_BRIDGE_PATH } from "../shopify/admin-host/router";
import { launchUrl } from "../shopify/admin-host/launch";
import { currentStaff } from "../shopify/admin-host/staff";
import { browserSide, type BrowserSideOptions } from "../shopify/browser-side";
import { API_KEY, API_SECRET, DEMO_SHOP } from "../shopify/identity";
import { installApp } from "../shopify/installation";
import { startMailbox, type Mailbox } from "../shopify/mail/mailbox";
import { startShopify, type Shopify, type StartOptions } from "../shopify/start";
import { startTunnel, type Tunnel } from "../shopify/tunnel/tunnel";
import type { ShopState } from "../shopify/world";
import { startAppProcess, type AppProcess } from "./app-process";
import { freePorts } from "./free-ports";

const root = join(import.meta.dirname, "../..");

export const DEMO_STORES = ["juniper-lane", "pico-books"].map((name) =>
  join(root, `tests/shopify/demo-store/${name}.json`),
);

/** A browser as people have it: the app's libraries answer bots with 410. */
export const USER_AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

export interface WorldOptions {
  /** Migrated, and nobody else's. */
  database: DatabaseUrls;
  /** The first is the shop of the storefront's plain address. */
  stores?: StartOptions["stores"];
  /** App processes behind the tunnel. */
  processes?: number;
  /** Stand-in, tunnel, mailbox, then one per app process. Left out: free ones. */
  ports?: number[];
  /** Virtual seconds per real second. */
  speed?: number;
  /** 32 bytes in base64. Left out: one of its own, so that nothing sealed earlier opens. */
  encryptionKey?: string;
  /** Keeps what each app process prints, app-1.log and so on. Left out: a folder that goes with the world. */
  logFolder?: string;
  scenarios?: BrowserSideOptions["scenarios"];
  shopify?: Partial<StartOptions>;
  /** What Node runs as the app. Left out: the production build. */
  appCommand?: string[];
  /** Added to the environment of the app's processes. */
  env?: Record<string, string>;
  /** false: the shops do not have the app yet. */
  installed?: boolean;
}

export interface RunningWorld {
  storefrontUrl: string;
  adminUrl: string;
  mailUrl: string;
  clockUrl: string;
  /** The app's public address, through the tunnel. */
  appUrl: string;
  shopify: Shopify;
  mailbox: Mailbox;
  tunnel: Tunnel;
  apps: AppProcess[];
  /** The environment of the app's processes. */
  env: Record<string, string>;
  /** Opens the app in the admin of a shop as its first staff member would: installs it and gets it a token. */
  openApp(shop: ShopState): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A whole Warmline with everything around it: the stand-in for Shopify, the tunnel, captured mail and the app's
 * processes on the production build. Used by the demo and by browser tests alike. Needs the build to be there.
 */
export async function startWorld(options: WorldOptions): Promise<RunningWorld> {
  const { processes = 2, stores = DEMO_STORES } = options;
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await end();
  };
  try {
    const guard = startGuard();
    started.push(() => guard.dismiss());
    const logFolder = options.logFolder ?? (await temporaryFolder(started));
    mkdirSync(logFolder, { recursive: true });

    const [shopifyPort, tunnelPort, mailPort, ...appPorts] = options.ports ?? (await freePorts(3 + processes));
    const mailbox = await startMailbox({ port: mailPort });
    started.push(() => mailbox.stop());

    const shopify = await startShopify({
      stores,
      port: shopifyPort,
      appUrl: `http://localhost:${tunnelPort}`,
      appToml: join(root, "shopify.app.toml"),
      speed: options.speed,
      installed: false,
      // One merchant wants store credit and gift cards, the other was never asked.
      optionalScopes: [DEMO_SHOP],
      routers: browserSide({ mailbox, scenarios: options.scenarios }),
      holdWebhooks: true,
      ...options.shopify,
    });
    started.push(() => shopify.stop());

    const tunnel = await startTunnel({
      port: tunnelPort,
      targets: appPorts.map((port) => `http://127.0.0.1:${port}`),
      adminOrigin: shopify.url,
      appBridgeUrl: `${shopify.url}${APP_BRIDGE_PATH}`,
    });
    started.push(() => tunnel.stop());

    const preload = await buildPreload();
    const env = appEnvironment(options, shopify, tunnel, mailbox);
    const apps: AppProcess[] = [];
    started.push(async () => void (await Promise.all(apps.map((app) => app.stop()))));
    const starts = appPorts.map(async (port, index) => {
      const logFile = join(logFolder, `app-${index + 1}.log`);
      const { appCommand: command } = options;
      apps[index] = await startAppProcess({ port, env, command, preload, logFile, onSpawn: guard.watchProcess });
    });
    // All of them settle first: one that fails must not leave another behind that is still starting.
    for (const start of await Promise.allSettled(starts)) if (start.status === "rejected") throw start.reason;
    void shopify.webhooks.release();

    const world: RunningWorld = {
      storefrontUrl: shopify.url,
      adminUrl: `${shopify.url}/admin`,
      mailUrl: `${shopify.url}/mail`,
      clockUrl: `${shopify.url}/clock`,
      appUrl: tunnel.url,
      shopify,
      mailbox,
      tunnel,
      apps,
      env,
      openApp: (shop) => openApp(shopify, shop),
      stop,
    };
    if (options.installed !== false) {
      for (const shop of shopify.world.shops.values()) await world.openApp(shop);
    }
    return world;
  } catch (error) {
    await stop();
    throw error;
  }
}

function appEnvironment(
  { database, encryptionKey, env }: WorldOptions,
  shopify: Shopify,
  tunnel: Tunnel,
  mailbox: Mailbox,
): Record<string, string> {
  return {
    DATABASE_URL: database.appUrl,
    DATABASE_DIRECT_URL: database.appUrl,
    SHOPIFY_API_KEY: API_KEY,
    SHOPIFY_API_SECRET: API_SECRET,
    SHOPIFY_APP_URL: tunnel.url,
    SCOPES: shopify.world.app.scopes.join(","),
    ENCRYPTION_KEY: encryptionKey ?? randomBytes(32).toString("base64"),
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    MAIL_FROM: "help@warmline.example.com",
    DRAIN_MS: "2000",
    // Read by the preload, not by the app.
    SHOPIFY_STANDIN: shopify.url,
    ...env,
  };
}

/** What the admin's frame does when a merchant opens the app: Shopify installs it, the app exchanges the id token. */
async function openApp({ world }: Shopify, shop: ShopState): Promise<void> {
  installApp(world, shop);
  const staff = currentStaff(shop, { headers: {} });
  const response = await fetch(launchUrl(world.app, shop, staff, "/app"), {
    headers: { "user-agent": USER_AGENT, accept: "text/html" },
    redirect: "manual",
  });
  if (response.status !== 200) {
    throw new Error(
      `The app did not open for ${shop.domain}: ${response.status} ${(await response.text()).slice(0, 300)}`,
    );
  }
  await response.arrayBuffer();
}

/** TypeScript made fit for `node --import`, without slowing the app's processes down by a loader. */
async function buildPreload(): Promise<string> {
  const target = join(root, ".cache/preload.mjs");
  const aside = `${target}.${randomBytes(4).toString("hex")}`;
  await build({
    entryPoints: [join(root, "tests/shopify/preload.ts")],
    outfile: aside,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  // Other worlds may be starting from it.
  renameSync(aside, target);
  return pathToFileURL(target).href;
}

async function temporaryFolder(started: (() => Promise<void>)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "warmline-world-"));
  started.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
