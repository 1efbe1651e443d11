import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { scenarios } from "../shopify/demo-store/scenarios";
import { createTestDatabase } from "../support/database";
import type { TestDatabase } from "../support/database";
import { launchBrowser, openPage, PHONE } from "../support/browser";
import { startWorld } from "../support/world";
import type { RunningWorld } from "../support/world";

/** A guest on a phone, on the production build: who they are by a code in their mailbox, then a change of an order. */
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

const [first, second] = scenarios.freshUnfulfilled.filter(({ locale }) => locale === "en" || locale === "nl");
const dialog = (page: Page) => page.getByRole("dialog");

async function openChat(): Promise<{ page: Page; trouble: string[] }> {
  const { page, trouble } = await openPage(browser, PHONE);
  await page.goto(world.storefrontUrl);
  await page.locator("warmline-chat .launcher").click();
  return { page, trouble };
}

async function say(page: Page, text: string): Promise<void> {
  const box = dialog(page).locator("textarea").last();
  await box.fill(text);
  await box.press("Enter");
}

/** Set SHOTS to a folder to look at the path. */
async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}

async function proveByMail(page: Page, email: string): Promise<void> {
  const address = dialog(page).locator('input[name="email"]').last();
  await address.waitFor();
  await shoot(page, "1-address");
  await address.fill(email);
  await address.press("Enter");
  const code = dialog(page).locator('input[name="code"]').last();
  await code.waitFor();
  await shoot(page, "2-code");
  expect(await code.getAttribute("autocomplete")).toBe("one-time-code");
  expect(await code.getAttribute("inputmode")).toBe("tel");
  const mail = await world.mailbox.waitFor(({ to, subject }) => to.includes(email) && /code/i.test(subject), {
    timeoutMs: 30_000,
  });
  await code.fill(/^\d{6}$/m.exec(mail.text ?? "")![0]);
  await code.press("Enter");
}

const orderAt = (name: string) => {
  const [shop] = world.shopify.world.shops.values();
  return shop!.store.data.orders.find((order) => order.name === name)!;
};

it("a guest cancels an order: code by mail, reason, card with the refund, tap", async () => {
  const { page, trouble } = await openChat();
  await say(page, `please cancel my order ${first!.order}`);
  await proveByMail(page, first!.email);
  await dialog(page).getByRole("button", { name: "I ordered by mistake" }).waitFor();
  await shoot(page, "3-reason");
  await dialog(page).getByRole("button", { name: "I ordered by mistake" }).click();
  const confirm = dialog(page).getByRole("button", { name: "Cancel the order" });
  await confirm.waitFor();
  await shoot(page, "4-proposal");
  expect(orderAt(first!.order).cancelledAt).toBeFalsy();
  await confirm.click();
  await dialog(page)
    .getByText(new RegExp(`Order ${first!.order} is cancelled`))
    .first()
    .waitFor();
  await shoot(page, "5-done");
  await expect.poll(() => Boolean(orderAt(first!.order).cancelledAt)).toBe(true);
  expect(trouble).toEqual([]);
});

it("a guest corrects the address in the form, sees old and new, and taps", async () => {
  const { page, trouble } = await openChat();
  await say(page, `wrong address on order ${second!.order}, please change it`);
  await proveByMail(page, second!.email);
  const street = dialog(page).locator('input[name="address1"]').last();
  await street.waitFor();
  await shoot(page, "6-address-form");
  await street.fill("Brugstraat 9");
  await street.press("Enter");
  const confirm = dialog(page).getByRole("button", { name: "Change the address" });
  await confirm.waitFor();
  await shoot(page, "7-address-proposal");
  await confirm.click();
  await dialog(page)
    .getByText(/now goes to the new address/)
    .first()
    .waitFor();
  await shoot(page, "8-address-done");
  await expect.poll(() => orderAt(second!.order).shippingAddress?.address1).toBe("Brugstraat 9");
  expect(trouble).toEqual([]);
});
