/**
 * `npm run dev`: the app with reload. Started by `shopify app dev` it serves a real development store; by itself it
 * brings the stand-in for Shopify, as the demo does. `--port N` as there.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { migrate } from "~/platform/migrate";
import { readAppRegistration } from "../tests/shopify/app-registration";
import { startWorld } from "../tests/support/world";
import { assertPortsFree } from "./assert-ports-free";
import { dataFolder, openServer, prepareDatabase, type DatabaseUrls } from "./database";
import { keptKey } from "./kept-key";
import { PORTS, readArguments, wholeNumber } from "./options";
import { SetupError } from "./setup-error";

const SERVER = ["--import", "tsx", join(import.meta.dirname, "dev-server.ts")];

const stopping = new AbortController();
const ended = new Promise<void>((end) => stopping.signal.addEventListener("abort", () => end()));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());

try {
  await develop();
} catch (error) {
  // Ctrl-C takes the ground from under whatever was being started.
  if (stopping.signal.aborted) process.exit(130);
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}

async function develop(): Promise<void> {
  const values = readArguments(process.argv.slice(2), { port: { type: "string" } }, "npm run dev -- [--port N]");
  const port = wholeNumber("port", values.port, PORTS);
  console.log("Starting PostgreSQL and the app …");
  const server = await openServer();
  try {
    const database = await prepareDatabase(server.adminUrl, "warmline_dev");
    await migrate(database.ownerUrl);
    if (process.env.SHOPIFY_API_KEY) await developInStore(database);
    else await developWithStandIn(database, port);
  } finally {
    await server.release();
  }
}

async function developWithStandIn(database: DatabaseUrls, port: number): Promise<void> {
  const ports = [0, 1, 2, 3].map((offset) => port + offset);
  await assertPortsFree(ports, "npm run dev --");
  const world = await startWorld({
    database,
    processes: 1,
    ports,
    appCommand: SERVER,
    encryptionKey: keptKey("dev-key"),
    logFolder: join(dataFolder, "logs/dev"),
    env: { NODE_ENV: "development", LOG_LEVEL: "debug" },
  });
  try {
    console.log(`Storefront ${world.storefrontUrl}, admin ${world.adminUrl}, mail ${world.mailUrl}`);
    console.log("The app's own words: .data/logs/dev/app-1.log. Ctrl-C ends it.");
    await ended;
  } finally {
    await world.stop();
  }
}

/** Shopify's command line gives HOST (the tunnel's address), PORT, SCOPES and the app's key and secret. */
async function developInStore(database: DatabaseUrls): Promise<void> {
  const { HOST, APP_URL, PORT = "3000", SCOPES, ...env } = process.env;
  const child = spawn(process.execPath, SERVER, {
    stdio: "inherit",
    env: {
      ...env,
      NODE_ENV: "development",
      HOST: "127.0.0.1",
      PORT,
      SHOPIFY_APP_URL: APP_URL ?? HOST,
      SCOPES: SCOPES || readAppRegistration("http://localhost", "shopify.app.toml").scopes.join(","),
      DATABASE_URL: database.appUrl,
      DATABASE_DIRECT_URL: database.appUrl,
      ENCRYPTION_KEY: env.ENCRYPTION_KEY ?? keptKey("dev-key"),
    },
  });
  const exited = new Promise<void>((done) => child.on("exit", () => done()));
  await Promise.race([ended, exited]);
  child.kill("SIGTERM");
  await exited;
}
