import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, openPage, PHONE } from "../support/browser";
import { createTestDatabase } from "../support/database";
import type { TestDatabase } from "../support/database";
import { startWorld } from "../support/world";
import type { RunningWorld } from "../support/world";

/** Product questions on the production build: installed, catalogue read by its job, asked in the block. */
let database: TestDatabase;
let world: RunningWorld;
let browser: Browser;

beforeAll(async () => {
  database = await createTestDatabase();
  [world, browser] = await Promise.all([startWorld({ database, processes: 1 }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
  await database?.drop();
});

const dialog = (page: Page) => page.getByRole("dialog");

async function aShopper(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const { page, trouble } = await openPage(browser, options);
  await page.goto(world.storefrontUrl + path);
  await page.locator("warmline-chat .launcher").click();
  return { page, trouble };
}

async function say(page: Page, text: string): Promise<void> {
  const box = dialog(page).locator("textarea");
  await box.fill(text);
  await box.press("Enter");
}

/** Asked again until the job has read the catalogue, and what is given then. */
async function asksUntilKnown(page: Page, text: string, answer: RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await say(page, text);
        await page.waitForTimeout(1_000);
        return dialog(page).getByText(answer).count();
      },
      { timeout: 30_000, interval: 1_500 },
    )
    .toBeGreaterThan(0);
}

it("a shopper on a product's page asks about it, and sees price, stock and picture on a card", async () => {
  const { page, trouble } = await aShopper("/products/linen-shirt", PHONE);
  await asksUntilKnown(page, "do you have this in white?", /In stock: /);
  await say(page, "how much is it?");
  await dialog(page)
    .getByText(/The price of Harbour Linen Shirt/)
    .first()
    .waitFor();
  const card = dialog(page).locator(".card").last();
  await expect.poll(() => card.getByText("Harbour Linen Shirt").count()).toBeGreaterThan(0);
  await expect.poll(() => card.getByText(/€85\.00/).count()).toBeGreaterThan(0);
  const link = card.locator('a[href*="/products/linen-shirt"]').first();
  await expect.poll(() => link.count()).toBeGreaterThan(0);
  const picture = card.locator("img").first();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(trouble).toEqual([]);
});

it("a change at Shopify reaches the next answer: price at once, the name by its webhook", async () => {
  const { page } = await aShopper("/");
  await asksUntilKnown(page, "how much is the teapot?", /The price of Kettlewell Teapot is €58\.00/);
  const shop = world.shopify.shop();
  const teapot = shop.store.data.products.find(({ title }) => title === "Kettlewell Teapot")!;
  for (const variant of teapot.variants) variant.price = "49.50";
  await say(page, "how much is the teapot?");
  await dialog(page)
    .getByText(/The price of Kettlewell Teapot is €49\.50/)
    .first()
    .waitFor();
  teapot.title = "Kettlewell Samovar";
  const sent = await fetch(`${world.shopify.url}/_standin/webhooks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ shop: shop.domain, topic: "products/update", id: teapot.id }),
  });
  expect(sent.status).toBe(200);
  await asksUntilKnown(page, "how much is the samovar?", /The price of Kettlewell Samovar is €49\.50/);
});
