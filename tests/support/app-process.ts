import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The server's own word that it takes requests. */
const READY = /^Warmline listens on /m;
const START_MS = 30_000;
/** Longer than the app's own drain. */
const STOP_MS = 12_000;

export interface AppProcess {
  pid: number;
  port: number;
  url: string;
  /** Resolves when the process is gone, whatever the reason. */
  exited: Promise<void>;
  /** SIGTERM, and the end of the process; SIGKILL when it does not come. */
  stop(): Promise<void>;
  /** At once and without notice, as a crash. */
  kill(): Promise<void>;
}

export interface AppProcessOptions {
  port: number;
  env: Record<string, string>;
  /** A module loaded before the app, as a file URL. */
  preload: string;
  /** Left out: the production build. */
  command?: string[];
  /** Takes everything that the process prints. */
  logFile: string;
  onSpawn: (pid: number) => void;
}

/** One process of the app, as an operator would start it. Rejects with what it printed if it does not start. */
export async function startAppProcess({
  port,
  env,
  preload,
  command = ["build/server.js"],
  logFile,
  onSpawn,
}: AppProcessOptions): Promise<AppProcess> {
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, ["--enable-source-maps", "--import", preload, ...command], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), ...env },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  if (child.pid) onSpawn(child.pid);
  let running = true;
  const exited = new Promise<void>((done) => {
    const end = () => {
      running = false;
      done();
    };
    child.on("error", end);
    child.on("exit", end);
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    await exited;
    clearTimeout(force);
  };
  for (const since = performance.now(); !READY.test(readFileSync(logFile, "utf8"));) {
    if (running && performance.now() - since < START_MS) await new Promise((done) => setTimeout(done, 25));
    else {
      await end("SIGKILL");
      throw new Error(`The app did not start:\n${readFileSync(logFile, "utf8").slice(-4000)}`);
    }
  }
  return {
    pid: child.pid ?? 0,
    port,
    url: `http://127.0.0.1:${port}`,
    exited,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}
