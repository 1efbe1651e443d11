import type { Response } from "playwright-core";
import { expect, it } from "vitest";
import { forShop } from "~/platform/database";
import { CAPABILITIES, parseScopes } from "~/shopify/capabilities";
import { SECOND_SHOP } from "../../shopify/identity";
import { SHOP_B } from "../../support/app-environment";
import { PHONE } from "../../support/browser";
import { expectAccessible, useAdminWorld } from "./admin-world";

const { open } = useAdminWorld();

const granted = async () =>
  parseScopes((await forShop(SHOP_B, (tx) => tx.shop.findUniqueOrThrow({ where: { id: SHOP_B } }))).scopes);

it("the Policy page says that store credit waits for the merchant’s yes at Shopify, and asks for it", async () => {
  const admin = await open(`/app/policy?shop=${SECOND_SHOP}`);
  const { app, page } = admin;
  const notice = app.getByText("Shoppers are not offered store credit yet");
  await notice.waitFor();
  await expectAccessible(admin);
  const ask = app.getByRole("button", { name: "Allow in Shopify" });
  await ask.click();
  await page.getByRole("dialog").getByText("write store credit account transactions").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Not allowed; nothing has changed").waitFor();
  expect(await granted()).not.toContain(CAPABILITIES.store_credit[0]);

  await ask.click();
  await page.getByRole("button", { name: "Update access" }).click();
  await notice.waitFor({ state: "detached" });
  expect(await granted()).toEqual(expect.arrayContaining([...CAPABILITIES.store_credit]));

  // The gift card in its place is another yes.
  await app.getByLabel("Kind of store credit").selectOption("gift_card");
  await app.getByText("Shoppers are not offered gift cards yet").waitFor();
  expect(admin.trouble).toEqual([]);
});

it("does so on a phone, and not at all where it was granted", async () => {
  const second = await open(`/app/policy?shop=${SECOND_SHOP}`, "", PHONE);
  await second.app.getByLabel("Kind of store credit").selectOption("gift_card");
  await second.app.getByText("Shoppers are not offered gift cards yet").waitFor();
  expect(await second.app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  let known: Promise<Response> | undefined;
  const first = await open("/app/policy", "", {}, (page) => {
    known = page.waitForResponse((response) => new URL(response.url()).pathname === "/app/scopes");
    return Promise.resolve();
  });
  expect((await known!).ok()).toBe(true);
  await first.app.getByLabel("Kind of store credit").waitFor();
  expect(await first.app.getByText("Shoppers are not offered").count()).toBe(0);
});
