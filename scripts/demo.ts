/**
 * `npm run demo`: a whole Warmline on this machine. A real PostgreSQL, the stand-in for Shopify with a store, two
 * processes of the production build, captured mail. Ends with Ctrl-C and leaves nothing running.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { migrate } from "~/platform/migrate";
import { shopIdOf } from "~/platform/shop-id";
import { playStories } from "../tests/demo/play-stories";
import { DEMO_SHOP } from "../tests/shopify/identity";
import { scenarios } from "../tests/shopify/demo-store/scenarios";
import { loadStore, StoreFileError } from "../tests/shopify/store/load";
import { seedOfferHistory } from "../tests/support/offer-history";
import { DEMO_STORES, startWorld } from "../tests/support/world";
import type { RunningWorld } from "../tests/support/world";
import { assertPortsFree } from "./assert-ports-free";
import { ensureBuild } from "./build-app";
import { claimDatabase } from "./claim-database";
import { dataFolder, openServer, prepareDatabase } from "./database";
import { openDemoData, openOwnStoreData } from "./demo-data";
import { keptKey } from "./kept-key";
import { PORTS, readArguments, wholeNumber } from "./options";
import { SetupError } from "./setup-error";

const DATABASE = "warmline_demo";
const OWN_STORE_DATABASE = "warmline_demo_own_store";
/** What Shopify's stand-in knows, from one start to the next. */
const STATE_FILE = join(dataFolder, "demo-store.state");
/** A day in half a minute. */
const FAST_SPEED = 2_880;
const OPTIONS = {
  store: { type: "string" },
  port: { type: "string" },
  fresh: { type: "boolean" },
  "fast-clock": { type: "boolean" },
  processes: { type: "string" },
} as const;
const USAGE = `npm run demo -- [--store FILE] [--port N] [--fresh] [--fast-clock] [--processes N]

  --store FILE    another store, anew each time: JSON as in tests/shopify/README.md
  --port N        where the storefront listens (4000); the app and the mail take the ports behind it
  --fresh         begins anew instead of going on from where it was left
  --fast-clock    a day passes in half a minute
  --processes N   of the app (2)`;

/** From the first word on the command line: an install is part of it. */
const since = Number(process.env.COMMAND_STARTED_AT ?? Date.now());
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());

try {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) console.log(USAGE);
  else await demo(readOptions(args), stopping.signal);
} catch (error) {
  // Ctrl-C takes the ground from under whatever was being started.
  if (stopping.signal.aborted) process.exit(130);
  const isPlain = error instanceof SetupError || error instanceof StoreFileError;
  console.error(isPlain ? error.message : error);
  process.exit(1);
}

async function demo(options: DemoOptions, stop: AbortSignal): Promise<void> {
  const ended = new Promise<void>((end) => stop.addEventListener("abort", () => end()));
  const ports = Array.from({ length: 3 + options.processes }, (_, i) => options.port + i);
  await assertPortsFree(ports, "npm run demo --");

  await ensureBuild(() => say("Building the app (when its sources changed; under a minute) …"));
  say("Starting PostgreSQL …");
  const server = await openServer();
  const name = options.store ? OWN_STORE_DATABASE : DATABASE;
  let letGo: (() => Promise<void>) | null = null;
  try {
    letGo = await claimDatabase(server.adminUrl, name, options.port);
    const stores = options.store ? [options.store] : DEMO_STORES;
    const data = options.store
      ? await openOwnStoreData(server.adminUrl, name)
      : await openDemoData({
          adminUrl: server.adminUrl,
          stores,
          database: name,
          file: STATE_FILE,
          fresh: options.fresh,
          say,
        });
    const database = await prepareDatabase(server.adminUrl, data.database);
    await migrate(database.ownerUrl);
    stop.throwIfAborted();
    say("Starting Shopify's stand-in, the mailbox and the app …");
    const world = await startWorld({
      database,
      stores,
      processes: options.processes,
      ports,
      speed: options.fastClock ? FAST_SPEED : 1,
      encryptionKey: keptKey("demo-key"),
      logFolder: join(dataFolder, "logs"),
      shopify: { resumed: data.resumed, keep: data.keep },
    });
    try {
      if (!options.store && (await isEmpty(database.ownerUrl))) await play(world, stop);
      await data.mark();
      console.log(welcome(world, options, data.resumed !== null));
      const history = options.store ? null : withOfferHistory(world, stop);
      await ended;
      say("Stopping …");
      await history;
    } finally {
      await world.stop();
    }
  } finally {
    await letGo?.();
    await server.release();
  }
}

/** The Offers page of a shop that has used it for a while; on a fresh database only, and beside what one already tries. */
async function withOfferHistory(world: Awaited<ReturnType<typeof startWorld>>, signal: AbortSignal): Promise<void> {
  try {
    const claims = await seedOfferHistory(world, world.shopify.shop(), signal);
    if (claims > 0) say("The Offers page has the history of a month now.");
  } catch (error) {
    if (!signal.aborted) console.error(error);
  }
}

interface DemoOptions {
  store: string | null;
  port: number;
  fresh: boolean;
  fastClock: boolean;
  processes: number;
}

function readOptions(args: string[]): DemoOptions {
  const values = readArguments(args, OPTIONS, USAGE);
  return {
    store: values.store === undefined ? null : usableStore(values.store),
    port: wholeNumber("port", values.port, PORTS),
    fresh: values.fresh ?? false,
    fastClock: values["fast-clock"] ?? false,
    processes: wholeNumber("processes", values.processes, { least: 1, most: 16, otherwise: 2 }),
  };
}

/** The whole path, from the folder that npm was called in. Throws now, rather than after a build. */
function usableStore(file: string): string {
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  if (!existsSync(path)) throw new SetupError(`--store: there is no file ${path}.`);
  loadStore(path, Date.now());
  return path;
}

/** Nobody has written yet. */
async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select set_config('app.shop', $1, false)", [shopIdOf(DEMO_SHOP)]);
    return (await client.query("select 1 from conversation limit 1")).rowCount === 0;
  } finally {
    await client.end();
  }
}

/** The demo goes on without them: they are there to be looked at, nothing needs them. */
async function play(world: RunningWorld, stop: AbortSignal): Promise<void> {
  say("Some shoppers write in …");
  const shop = world.shopify.shop();
  // What they ask in seconds, after an installation that reads the whole shop, is more than Shopify allows in so short.
  shop.unlimited = true;
  try {
    await playStories(world, stop);
  } catch (error) {
    stop.throwIfAborted();
    say(`  (not all of them: ${error instanceof Error ? error.message : String(error)})`);
  } finally {
    shop.unlimited = false;
  }
}

function welcome(world: RunningWorld, options: DemoOptions, goesOn: boolean): string {
  const seconds = Math.round((Date.now() - since) / 100) / 10;
  const lines = [
    "",
    `Warmline is ready (${seconds} s).`,
    "",
    `  Storefront   ${world.storefrontUrl}   ask the chat where your parcel is`,
    `  Admin        ${world.adminUrl}   answer as staff: Apps, Warmline, Inbox`,
    `  Mail         ${world.mailUrl}   what was sent by mail`,
    `  Clock        ${world.clockUrl}   let days pass, and parcels travel`,
  ];
  if (goesOn)
    lines.push("", "Database and store are as they were left, and parcels travelled on; --fresh begins anew.");
  const title = goesOn ? "Some orders to ask about, as they were at first:" : "Some orders to ask about:";
  const orders = options.store ? newestOrders(world) : examples();
  if (orders.length > 0) lines.push("", title, ...orders);
  return [...lines, "", "Ctrl-C ends it."].join("\n");
}

/** Of a store that we do not know. */
function newestOrders({ shopify }: RunningWorld): string[] {
  const placed = shopify
    .shop()
    .store.data.orders.filter(({ createdAt }) => Date.parse(createdAt) <= shopify.world.clock.now())
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  return placed.flatMap(({ name, email }) => (email ? [`  ${name}  ${email}`] : [])).slice(0, 5);
}

function examples(): string[] {
  const shown = {
    "on its way": scenarios.inTransitOnTime,
    late: scenarios.inTransitLate,
    "at customs": scenarios.customsHeld,
    "out for delivery": scenarios.outForDelivery,
    delivered: scenarios.deliveredRecently,
  };
  return Object.entries(shown).map(([what, [first]]) => `  ${first.order}  ${first.email.padEnd(34)} ${what}`);
}

function say(words: string): void {
  console.log(words);
}
