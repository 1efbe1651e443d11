import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserSide } from "../../shopify/browser-side";
import { startShopify, type Shopify } from "../../shopify/start";
import { installedChromium } from "../../support/chromium";

let standIn: Shopify;
let browser: Browser;

beforeAll(async () => {
  const store = join(import.meta.dirname, "../../shopify/demo-store/juniper-lane.json");
  standIn = await startShopify({ stores: [store], routers: browserSide() });
  const executablePath = installedChromium();
  if (!executablePath) throw new Error("no Chromium");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});

afterAll(async () => {
  await browser?.close();
  await standIn?.stop();
});

const PAGES = [
  "/",
  "/ar",
  "/products/fenn-stoneware-mug",
  "/policies/refund-policy",
  "/account",
  "/none",
  "/admin/customers/7201001",
  "/_standin",
  "/clock",
  "/mail",
];

test.each([
  ["a phone", { width: 390, height: 844 }],
  ["a desktop", { width: 1280, height: 900 }],
])("has pages that everybody can use on %s, and loads nothing from outside", async (_device, viewport) => {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== standIn.url) outside.push(request.url());
  });
  await page.goto(`${standIn.url}/account/login`);
  await page.getByLabel("E-mail").fill("aoife.brennan@example.com");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "Hello, Aoife Brennan" }).waitFor();

  for (const path of PAGES) {
    await page.goto(standIn.url + path);
    // The block has tests of its own; what a merchant writes into a policy or product is not the theme's.
    const { violations } = await new AxeBuilder({ page }).exclude("warmline-chat").exclude(".rte").analyze();
    expect(violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.html ?? ""}`)).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
  }
  expect(outside).toEqual([]);
  await context.close();
});
