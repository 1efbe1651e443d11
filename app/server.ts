/**
 * The production server: Express in front of the Remix build. Bundled to build/server.js; `npm start` runs it.
 * Everything of the application lives in the Remix build, so that there is one set of connections.
 */
import type { Server } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import { installGlobals } from "@remix-run/node";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { BOUNDS } from "./platform/bounds";
import { serveStraight } from "./edges/serve-straight";
import { OpenRequests } from "./platform/open-requests";
import { takeRestOfBody } from "./platform/rest-of-body";

interface Platform {
  startPlatform(): Promise<void>;
  stopPlatform(): Promise<void>;
}

installGlobals({ nativeFetch: true });
const host = process.env.HOST ?? "0.0.0.0";
const port = Number(process.env.PORT ?? 3000);
const drainMs = Number(process.env.DRAIN_MS ?? 8000);

const buildUrl = new URL("./server/index.js", import.meta.url).href;
const build = (await import(buildUrl)) as ServerBuild;
const platform = build.entry.module as unknown as Platform;

const requests = new OpenRequests();
let server: Server | undefined;

try {
  await platform.startPlatform();
  server = await listen(application());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
process.stdout.write(`Warmline listens on http://${host}:${port}\n`);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());

function application() {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", true);
  app.use((req, res, next) => {
    takeRestOfBody(req, res, BOUNDS.unreadBodyBytes);
    next();
  });
  app.use(compression({ filter: (req, res) => !isStream(res) && compression.filter(req, res) }));
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(express.static("build/client", { maxAge: "1h" }));
  const contextOf = (_req: express.Request, res: express.Response) => ({ signal: requests.signalOf(res) });
  for (const { path, module } of Object.values(build.routes)) {
    if (path?.startsWith("chat/")) app.all(`/${path}`, serveStraight(module, contextOf));
  }
  const handle = createRequestHandler({ build, mode: process.env.NODE_ENV, getLoadContext: contextOf });
  app.all("*", (req, res, next) => void handle(req, res, next));
  return app;
}

const isStream = (res: express.Response) => String(res.getHeader("content-type")).startsWith("text/event-stream");

function listen(app: express.Express): Promise<Server> {
  return new Promise((resolve, reject) => {
    const listening = app.listen(port, host, () => resolve(listening));
    listening.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken: set PORT to a free one.`) : error),
    );
  });
}

/** No new requests, endless streams end, turns finish (at most DRAIN_MS), then connections close. */
async function stop() {
  requests.abortAll();
  const closed = new Promise((resolve) => server?.close(resolve));
  server?.closeIdleConnections();
  const force = setTimeout(() => server?.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(force);
  await platform.stopPlatform();
  process.exit(0);
}
