import { describe, expect, it } from "vitest";
import { recordGap } from "~/knowledge/record-gap";
import { readKnowledge } from "~/knowledge/read-knowledge";
import { forShop } from "~/platform/database";
import { SHOP_A } from "../../support/app-environment";
import { openPage, PHONE } from "../../support/browser";
import { expectAccessible, useAdminWorld } from "./admin-world";

const { world, open, browser } = useAdminWorld();

describe("the knowledge page", () => {
  it("shows what was read after the installation, reads it again on demand and follows that", async () => {
    const admin = await open("/app/knowledge");
    const { app } = admin;
    await expect.poll(async () => (await readKnowledge(SHOP_A)).sync.state, { timeout: 30_000 }).toBe("done");
    await app.getByRole("button", { name: "Read again" }).click();
    await app.getByText(/Starting…|Reading: step/).waitFor();
    await app.getByText("5 texts").waitFor({ timeout: 30_000 });
    await app.getByText(/^Last read/).waitFor({ timeout: 30_000 });
    await app.getByText("Nothing so far.", { exact: false }).waitFor();
    await expectAccessible(admin);
    expect(admin.trouble).toEqual([]);
  });

  it("makes an answer of a gap, and the storefront quotes it", async () => {
    for (let i = 0; i < 7; i++) await recordGap(SHOP_A, { text: "Do you engrave rings?", locale: "en" });
    await recordGap(SHOP_A, { text: "Nehmt ihr Krügerrand?", locale: "de" });
    const admin = await open("/app/knowledge");
    const { app, page } = admin;
    await app.getByText("Asked 7 times").waitFor();
    await app.getByRole("button", { name: "Dismiss: Nehmt ihr Krügerrand?" }).click();
    await app.getByText("Nehmt ihr Krügerrand?").waitFor({ state: "detached" });

    await app.getByRole("button", { name: "Write an answer to: Do you engrave rings?" }).click();
    await expect.poll(() => app.getByLabel("Question").inputValue()).toBe("Do you engrave rings?");
    await app.getByRole("button", { name: "Save answer" }).click();
    await app.getByText("Please fill this in.").waitFor();
    await expectAccessible(admin);
    await app.getByLabel("Answer", { exact: true }).fill("Yes, up to ten letters.\n<b>Free of charge.</b>");
    await app.getByRole("button", { name: "Save answer" }).click();
    await page.getByText("Answer saved").waitFor();
    await app.getByText("<b>Free of charge.</b>").waitFor();
    await app.getByText("Asked 7 times").waitFor({ state: "detached" });
    await expectAccessible(admin);

    const shopper = await openPage(browser(), PHONE);
    await shopper.page.goto(world().storefrontUrl);
    await shopper.page.locator("warmline-chat .launcher").click();
    const dialog = shopper.page.getByRole("dialog");
    await dialog.locator("textarea").fill("What is your return policy?");
    await dialog.locator("textarea").press("Enter");
    await dialog.getByText("30 days from the day of delivery", { exact: false }).first().waitFor();
    const link = dialog.getByRole("link", { name: "Returns and refunds" });
    await expect.poll(() => link.getAttribute("href")).toMatch(/\/policies\/refund-policy$/);
    await dialog.getByRole("button", { name: "Yes, bring in a person" }).waitFor();
    expect(shopper.trouble).toEqual([]);
    await shopper.page.context().close();
    expect(admin.trouble).toEqual([]);
  });

  it("changes and deletes an answer", async () => {
    const admin = await open("/app/knowledge");
    const { app, page } = admin;
    await app.getByRole("button", { name: "Edit: Do you engrave rings?" }).click();
    await app.getByLabel("Answer", { exact: true }).fill("No longer.");
    await app.getByLabel("Language").selectOption("de");
    await app.getByRole("button", { name: "Save answer" }).click();
    await page.getByText("Answer saved").waitFor();
    await app.locator(".wl-knowledge-answer").getByText("No longer.").waitFor();
    expect((await readKnowledge(SHOP_A)).faqs).toMatchObject([{ answer: "No longer.", locale: "de" }]);
    await app.getByRole("button", { name: "Delete: Do you engrave rings?" }).click();
    await app.getByRole("button", { name: "Yes, delete it" }).click();
    await page.getByText("Answer deleted").waitFor();
    await app.getByText("No answers yet.", { exact: false }).waitFor();
    expect(admin.trouble).toEqual([]);
  });

  it("says when reading failed, on a phone too", async () => {
    await forShop(SHOP_A, (tx) =>
      tx.knowledgeSync.update({
        where: { shopId: SHOP_A },
        data: { failure: "shopify_unavailable", endedAt: new Date() },
      }),
    );
    const admin = await open("/app/knowledge", "", PHONE);
    await admin.app.getByText("The last reading did not finish").waitFor();
    expect(await admin.app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(admin);
  });
});
