/**
 * `npm run demo`: a whole Warmline on this machine. A real PostgreSQL, the stand-in for Shopify with a store, two
 * processes of the production build, captured mail. Ends with Ctrl-C and leaves nothing running.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { migrate } from "~/platform/migrate";
import { shopIdOf } from "~/platform/shop-id";
import { playStories } from "../tests/demo/play-stories";
import { DEMO_SHOP } from "../tests/shopify/identity";
import { scenarios } from "../tests/shopify/demo-store/scenarios";
import { StoreFileError } from "../tests/shopify/store/load";
import { isPortFree } from "../tests/support/free-ports";
import { seedOfferHistory } from "../tests/support/offer-history";
import { DEMO_STORES, startWorld } from "../tests/support/world";
import type { RunningWorld } from "../tests/support/world";
import { buildApp, buildIsCurrent } from "./build-app";
import { dataFolder, openServer, prepareDatabase } from "./database";
import { openDemoData, openOwnStoreData } from "./demo-data";
import { keptKey } from "./kept-key";
import { SetupError } from "./setup-error";

const DATABASE = "warmline_demo";
const OWN_STORE_DATABASE = "warmline_demo_own_store";
/** What Shopify's stand-in knows, from one start to the next. */
const STATE_FILE = join(dataFolder, "demo-store.state");
/** A day in half a minute. */
const FAST_SPEED = 2_880;
const USAGE = `npm run demo -- [--store FILE] [--port N] [--fresh] [--fast-clock] [--processes N]`;

const since = performance.now();
try {
  await demo();
} catch (error) {
  const isPlain = error instanceof SetupError || error instanceof StoreFileError;
  console.error(isPlain ? error.message : error);
  process.exit(1);
}

async function demo(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const ports = Array.from({ length: 3 + options.processes }, (_, i) => options.port + i);
  await assertFree(ports);

  const stopping = new AbortController();
  const ended = new Promise<void>((end) => stopping.signal.addEventListener("abort", () => end()));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());

  if (!buildIsCurrent()) {
    say("Building the app (when its sources changed; under a minute) …");
    await buildApp();
  }
  say("Starting PostgreSQL …");
  const server = await openServer();
  try {
    const stores = options.store ? [options.store] : DEMO_STORES;
    const data = options.store
      ? await openOwnStoreData(server.adminUrl, OWN_STORE_DATABASE)
      : await openDemoData({
          adminUrl: server.adminUrl,
          stores,
          database: DATABASE,
          file: STATE_FILE,
          fresh: options.fresh,
          say,
        });
    const database = await prepareDatabase(server.adminUrl, data.database);
    await migrate(database.ownerUrl);
    await data.mark();
    if (stopping.signal.aborted) return;
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
      if (!options.store && (await isEmpty(database.ownerUrl))) await play(world);
      console.log(welcome(world, options, data.resumed !== null));
      const history = options.store ? null : withOfferHistory(world, stopping.signal);
      await ended;
      say("Stopping …");
      await history;
    } finally {
      await world.stop();
    }
  } finally {
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
  const values = parse(args);
  const store = values.store === undefined ? null : resolve(values.store);
  if (store !== null && !existsSync(store)) throw new SetupError(`--store: there is no file ${store}.`);
  return {
    store,
    port: wholeNumber("port", values.port, 4_000, 1, 65_000),
    fresh: values.fresh ?? false,
    fastClock: values["fast-clock"] ?? false,
    processes: wholeNumber("processes", values.processes, 2, 1, 16),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        store: { type: "string" },
        port: { type: "string" },
        fresh: { type: "boolean" },
        "fast-clock": { type: "boolean" },
        processes: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function wholeNumber(name: string, text: string | undefined, fallback: number, least: number, most: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new SetupError(`--${name} takes a whole number from ${least} to ${most}, not "${text}".\n${USAGE}`);
}

async function assertFree(ports: number[]): Promise<void> {
  for (const port of ports) {
    if (await isPortFree(port)) continue;
    throw new SetupError(
      `Port ${port} is taken (the demo uses ${ports[0]} to ${ports.at(-1)}). ` +
        `Stop what listens there, or choose others with: npm run demo -- --port N`,
    );
  }
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
async function play(world: RunningWorld): Promise<void> {
  say("Some shoppers write in …");
  try {
    await playStories(world);
  } catch (error) {
    say(`  (not all of them: ${error instanceof Error ? error.message : String(error)})`);
  }
}

function welcome(world: RunningWorld, options: DemoOptions, goesOn: boolean): string {
  const seconds = Math.round((performance.now() - since) / 100) / 10;
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
  if (!options.store) lines.push("", title, ...examples());
  return [...lines, "", "Ctrl-C ends it."].join("\n");
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
