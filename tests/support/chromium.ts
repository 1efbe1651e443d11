import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const MAC_APPS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

type Say = (text: string) => void;

/**
 * The Chromium that browser tests drive: the one that CHROMIUM names, the system's, or Playwright's; else it is
 * installed, from Playwright's download or, as root on Debian and its kin, from their package. Never silently none.
 */
export async function findChromium(say: Say): Promise<string> {
  const there = installedChromium();
  if (there) return there;
  say("No Chromium here: downloading Playwright's (once; about 170 MB) …");
  await run(process.execPath, [
    "node_modules/playwright-core/cli.js",
    "install",
    "chromium-headless-shell",
    "chromium",
  ]);
  const downloaded = installedChromium();
  if (downloaded) return downloaded;
  if (isDebianRoot()) {
    say("That did not work: installing the system's package chromium …");
    if (!(await run("apt-get", ["update", "-q"]))) say("apt-get update failed; trying all the same.");
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
    const packaged = installedChromium();
    if (packaged) return packaged;
  }
  throw new Error("The browser tests need Chromium: install it, or name one in CHROMIUM.");
}

/** Null when there is none that starts. */
export function installedChromium(): string | null {
  if (process.env.CHROMIUM) {
    if (works(process.env.CHROMIUM)) return process.env.CHROMIUM;
    throw new Error(`CHROMIUM names ${process.env.CHROMIUM}, which does not start.`);
  }
  const candidates = [...SYSTEM_NAMES.map(whereIs), ...MAC_APPS, chromium.executablePath()];
  return candidates.find((path): path is string => path !== null && existsSync(path) && works(path)) ?? null;
}

/** A download without the libraries that it needs is there, and does not start. */
function works(path: string): boolean {
  return spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
}

function whereIs(name: string): string | null {
  const { status, stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

function run(command: string, args: string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
    child.on("error", () => done(false));
    child.on("close", (code) => done(code === 0));
  });
}
