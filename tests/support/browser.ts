import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { installedChromium } from "./chromium";
import { USER_AGENT } from "./world";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedChromium();
  if (!executablePath) throw new Error("The browser tests need Chromium; npm test installs it.");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page of a person of their own (cookies, storage). `trouble` collects what must not happen on it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext({
    userAgent: USER_AGENT,
    viewport: { width: 1280, height: 860 },
    locale: "en-IE",
    timezoneId: "Europe/Dublin",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|Uncaught|Hydration|did not match/i.test(message.text())) trouble.push(message.text());
  });
  return { page, trouble };
}

export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;
