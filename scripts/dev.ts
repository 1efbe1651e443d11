/**
 * `npm run dev`: the app with reload. Started by `shopify app dev` it serves a real development store; by itself it
 * brings the stand-in for Shopify, as the demo does. `--port N` as there.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "~/platform/migrate";
import { readAppRegistration } from "../tests/shopify/app-registration";
import { isPortFree } from "../tests/support/free-ports";
import { startWorld } from "../tests/support/world";
import { dataFolder, openServer, prepareDatabase, type DatabaseUrls } from "./database";
import { keptKey } from "./kept-key";
import { SetupError } from "./setup-error";

const SERVER = ["--import", "tsx", join(import.meta.dirname, "dev-server.ts")];

const { values } = parseArgs({ options: { port: { type: "string", default: "4000" } } });
const stopping = new AbortController();
const ended = new Promise<void>((end) => stopping.signal.addEventListener("abort", () => end()));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());

const server = await openServer();
try {
  const database = await prepareDatabase(server.adminUrl, "warmline_dev");
  await migrate(database.ownerUrl);
  if (process.env.SHOPIFY_API_KEY) await developInStore(database);
  else await developWithStandIn(database, Number(values.port));
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.release();
}

async function developWithStandIn(database: DatabaseUrls, port: number): Promise<void> {
  const ports = [0, 1, 2, 3].map((offset) => port + offset);
  for (const each of ports) {
    if (!(await isPortFree(each)))
      throw new SetupError(`Port ${each} is taken. Choose others: npm run dev -- --port N`);
  }
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
