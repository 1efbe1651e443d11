import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installedChromium } from "../tests/support/chromium";
import { runStep } from "./steps";

const PLAYWRIGHT = join(import.meta.dirname, "../node_modules/playwright-core/cli.js");

/**
 * Makes sure that there is a Chromium for the browser tests: else it is installed, from Playwright's download or, as
 * root on Debian and its kin, from their package. Throws when there is none in the end.
 */
export async function ensureChromium(): Promise<void> {
  if (installedChromium()) return;
  console.log("No Chromium here: downloading Playwright's (once; about 170 MB) …");
  await run(process.execPath, PLAYWRIGHT, "install", "chromium-headless-shell", "chromium");
  if (installedChromium()) return;
  if (isDebianRoot()) {
    console.log("That did not work: installing the system's package chromium …");
    process.env.DEBIAN_FRONTEND = "noninteractive";
    if (!(await run("apt-get", "update", "-q"))) console.log("apt-get update failed; trying all the same.");
    await run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    if (installedChromium()) return;
  }
  throw new Error("The browser tests need Chromium: install it, or name one in CHROMIUM.");
}

async function run(...command: string[]): Promise<boolean> {
  return (await runStep({ title: "Chromium", command }, true)).ok;
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}
