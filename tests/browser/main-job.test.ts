import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scenarios } from "../shopify/demo-store/scenarios";
import { uninstallApp } from "../shopify/installation";
import { createTestDatabase } from "../support/database";
import type { TestDatabase } from "../support/database";
import { launchBrowser, openPage, PHONE } from "../support/browser";
import { startWorld } from "../support/world";
import type { RunningWorld } from "../support/world";

/** Shopper and merchant side by side, on the production build with two app processes behind the tunnel. */
let database: TestDatabase;
let world: RunningWorld;
let browser: Browser;

beforeAll(async () => {
  database = await createTestDatabase();
  [world, browser] = await Promise.all([startWorld({ database }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
  await database?.drop();
});

const inTransit = scenarios.inTransitOnTime[0];

async function aShopper(path = "/", options: Parameters<typeof openPage>[1] = {}) {
  const { page, trouble } = await openPage(browser, options);
  await page.goto(world.storefrontUrl + path);
  return { page, trouble };
}
const openChat = (page: Page) => page.locator("warmline-chat .launcher").click();
const dialog = (page: Page) => page.getByRole("dialog");
async function say(page: Page, text: string): Promise<void> {
  const box = dialog(page).locator("textarea");
  await box.fill(text);
  await box.press("Enter");
}
async function proveOrder(page: Page, order: string, identifier: string): Promise<void> {
  await dialog(page).locator('input[name="order"]').fill(order);
  await dialog(page).locator('input[name="identifier"]').fill(identifier);
  await dialog(page).locator('input[name="identifier"]').press("Enter");
}
async function aMerchant(
  path = "/app/inbox",
  user = "",
): Promise<{ page: Page; app: FrameLocator; trouble: string[] }> {
  const { page, trouble } = await openPage(browser);
  await page.goto(`${world.adminUrl}/apps/warmline${path}${user && `?user=${user}`}`);
  return { page, app: page.frameLocator("iframe"), trouble };
}

describe("the main job", () => {
  it("a guest finds the parcel, taps for a person, staff answer from the inbox, the shopper reads it live", async () => {
    const merchant = await aMerchant();
    await merchant.app.getByText("Waiting for us").first().waitFor();

    const shopper = await aShopper("/", PHONE);
    await openChat(shopper.page);
    await dialog(shopper.page)
      .getByText(/AI assistant/)
      .first()
      .waitFor();
    await say(shopper.page, "where is my parcel??");
    await proveOrder(shopper.page, inTransit.order, inTransit.email);
    await dialog(shopper.page)
      .getByText(new RegExp(`${inTransit.order}.* on its way`))
      .first()
      .waitFor();

    await dialog(shopper.page).getByRole("button", { name: "Talk to a person" }).first().click();
    await dialog(shopper.page).getByText("Waiting for a person").first().waitFor();

    // The list was open all along: it shows the newcomer without a reload.
    const row = merchant.app.getByText(new RegExp(`${inTransit.order}`)).first();
    await row.click();
    await merchant.app.getByText("Asked for a person").first().waitFor();
    await merchant.app.getByText("where is my parcel??").first().waitFor();
    const composer = merchant.app.getByPlaceholder("Write an answer…");
    await composer.fill("Hello, this is a person. I have called the depot.");
    await composer.press("Control+Enter");

    await dialog(shopper.page)
      .getByText(/I have called the depot/)
      .first()
      .waitFor();
    await say(shopper.page, "thank you, when will it arrive?");
    await merchant.app.getByText("thank you, when will it arrive?").first().waitFor();
    // A person has it: the assistant stays silent, also on a question that it could answer.
    await shopper.page.waitForTimeout(1_500);
    expect(
      await dialog(shopper.page)
        .getByText(/on its way/)
        .count(),
    ).toBe(1);

    await merchant.app.getByRole("button", { name: "Resolve" }).click();
    await merchant.app.getByRole("button", { name: "Reopen" }).waitFor();
    expect([...shopper.trouble, ...merchant.trouble]).toEqual([]);
  });

  it("a signed-in customer is answered at once, and finds the conversation on the next page and after a reload", async () => {
    const one = scenarios.outForDelivery[0];
    const { page, trouble } = await aShopper("/account/login");
    await page
      .getByLabel(/e-?mail/i)
      .first()
      .fill(one.email);
    await page.getByRole("main").getByRole("button").first().click();
    await page.waitForURL(/account/);
    await openChat(page);
    await say(page, `where is ${one.order}?`);
    const answer = dialog(page)
      .getByText(new RegExp(`${one.order}.*out for delivery`))
      .first();
    await answer.waitFor();
    await page.goto(`${world.storefrontUrl}/collections/all`);
    await dialog(page)
      .getByText(new RegExp(`where is ${one.order}`))
      .first()
      .waitFor();
    await page.reload();
    await answer.waitFor();
    expect(trouble).toEqual([]);
  });

  it("a shopper who leaves an address and goes gets the answer by mail", async () => {
    const { page } = await aShopper();
    await openChat(page);
    await dialog(page).getByRole("button", { name: "Talk to a person" }).first().click();
    await dialog(page).locator('input[type="email"]').fill("late@example.com");
    await dialog(page).locator('input[type="email"]').press("Enter");
    await dialog(page)
      .getByText(/late@example.com/)
      .last()
      .waitFor();
    await page.context().close();

    const merchant = await aMerchant();
    await merchant.app.getByText("late@example.com").first().click();
    const composer = merchant.app.getByPlaceholder("Write an answer…");
    await composer.fill("Your lamp leaves tomorrow.");
    await composer.press("Control+Enter");
    const mail = await world.mailbox.waitFor(({ to }) => to.includes("late@example.com"), { timeoutMs: 50_000 });
    expect(mail.text).toContain("Your lamp leaves tomorrow.");
    await merchant.page.goto(world.mailUrl);
    await merchant.page.getByText("late@example.com").first().waitFor();
  }, 90_000);

  it("goes on through the app proxy when the app's own host cannot be reached", async () => {
    const { page } = await aShopper();
    await page.route(`${world.appUrl}/**`, (route) => route.abort());
    await openChat(page);
    await say(page, `${inTransit.order} ${inTransit.email} where is it?`);
    await dialog(page)
      .getByText(/on its way/)
      .first()
      .waitFor();
  });

  it("loses nothing when one of the two processes dies in between", async () => {
    const { page } = await aShopper();
    await openChat(page);
    await say(page, "hello");
    await dialog(page).getByText("Hello! What can I help you with?").first().waitFor();
    await world.apps[1]!.stop();
    for (const text of ["where is my parcel?", "thanks"]) await say(page, text);
    await dialog(page)
      .getByText(/You’re welcome/)
      .first()
      .waitFor();
    await expect.poll(() => dialog(page).getByText("thanks", { exact: true }).count()).toBe(1);
  });
});

describe("installation", () => {
  const session = () =>
    fetch(`${world.storefrontUrl}/apps/warmline/session`, {
      method: "POST",
      body: JSON.stringify({ resume: null, locale: "en", timeZone: "UTC", page: "/" }),
    });

  it("ends with an uninstallation and begins again when staff open the app anew", async () => {
    const shop = world.shopify.shop();
    expect((await session()).status).toBe(200);
    uninstallApp(world.shopify.world, shop);
    await expect.poll(async () => (await session()).status, { timeout: 20_000 }).toBe(404);
    // The news of the uninstallation may still be on its way; whoever opens the app after it is installed anew.
    const reopened = async () => {
      await world.openApp(shop);
      return (await session()).status;
    };
    await expect.poll(reopened, { timeout: 20_000, interval: 1_000 }).toBe(200);
  });
});

describe("everyone can use it", () => {
  it.each([
    ["English on a desktop", "/", {}],
    ["Arabic on a phone", "/ar", PHONE],
  ])("%s: axe finds nothing on the storefront with the chat open and answered", async (_name, path, options) => {
    const { page } = await aShopper(path, options);
    await openChat(page);
    await dialog(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await say(page, `${inTransit.order} ${inTransit.email}`);
    await dialog(page).getByText(inTransit.order).nth(1).waitFor();
    await page.waitForTimeout(1_000);
    expect(await violations(page)).toEqual([]);
    if (path === "/ar") {
      expect(await dialog(page).evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    }
  });
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
