/**
 * One app process in development: pages and routes reload by themselves; a change below them (database, jobs, events)
 * restarts the platform, so that no connection or job handler of the old code lives on.
 */
import { createServer, type Server } from "node:http";
import { sep } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import { installGlobals, type ServerBuild } from "@remix-run/node";
import express from "express";
import { createServer as createVite, type ViteDevServer } from "vite";
import { OpenRequests } from "~/platform/open-requests";

interface Platform {
  startPlatform(): Promise<void>;
  stopPlatform(): Promise<void>;
}

installGlobals({ nativeFetch: true });
const port = Number(process.env.PORT);
const appUrl = new URL(process.env.SHOPIFY_APP_URL ?? `http://localhost:${port}`);

const requests = new OpenRequests();
const web = express();
const server = createServer(web);
const vite = await createVite({ server: { middlewareMode: true, hmr: reloadChannel(server), allowedHosts: true } });

let platform = await startPlatform();
/** Requests wait while the platform restarts. */
let ready: Promise<void> = Promise.resolve();
vite.watcher.on("change", (file) => {
  if (isPlatformCode(file)) ready = ready.then(restart);
});

web.disable("x-powered-by");
web.set("trust proxy", true);
web.use(vite.middlewares);
const handle = createRequestHandler({
  build: loadBuild,
  mode: "development",
  getLoadContext: (_req, res) => ({ signal: requests.signalOf(res) }),
});
web.all("*", (req, res, next) => void ready.then(() => handle(req, res, next)));

server.listen(port, process.env.HOST, () => console.log(`Warmline listens on http://${process.env.HOST}:${port}`));
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());

async function loadBuild(): Promise<ServerBuild> {
  return (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
}

async function startPlatform(): Promise<Platform> {
  const build = await loadBuild();
  const loaded = build.entry.module as unknown as Platform;
  await loaded.startPlatform();
  return loaded;
}

async function restart(): Promise<void> {
  const since = performance.now();
  try {
    await platform.stopPlatform();
    vite.moduleGraph.invalidateAll();
    platform = await startPlatform();
    console.log(`Restarted in ${Math.round(performance.now() - since)} ms`);
  } catch (error) {
    // Half-written code; the next change tries again.
    console.error(error);
  }
}

/** Server code that keeps connections or jobs. Pages, their parts and the chat block's sources are Vite's own matter. */
function isPlatformCode(file: string): boolean {
  const [, top] = /[/\\]app[/\\](\w+)[/\\]/.exec(file.split(sep).join("/")) ?? [];
  return top !== undefined && !["routes", "admin", "widget"].includes(top);
}

/** Behind an https tunnel the browser reaches only the tunnel; else it may come to a port of its own. */
function reloadChannel(httpServer: Server): NonNullable<ViteDevServer["config"]["server"]["hmr"]> {
  if (appUrl.protocol === "https:")
    return { server: httpServer, protocol: "wss", host: appUrl.hostname, clientPort: 443 };
  return { port: port + 1000, host: "localhost" };
}

async function stop(): Promise<void> {
  requests.abortAll();
  server.closeAllConnections();
  server.close();
  await Promise.allSettled([platform.stopPlatform(), vite.close()]);
  process.exit(0);
}
