import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listClaims } from "~/offers/list-claims";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { aPolicy, aRule, claim, clearOffers, useRules } from "../../offers/setting";
import { useStandIn } from "../../shopify/preload";
import { aCustomer, anOrder, aProduct, daysAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A } from "../../support/app-environment";
import { PHONE } from "../../support/browser";
import { expectAccessible, useAdminWorld } from "./admin-world";
import type { OpenAdmin } from "./admin-world";

const ada = aCustomer({ firstName: "Ada", lastName: "Byrne" });
const ben = aCustomer({ firstName: "Ben", lastName: "Adler", email: "ben@example.com" });
const numberOf = ({ id }: { id: string }) => id.split("/").at(-1)!;
// This process makes claims beside the app's own processes, so it must open the same sealed tokens.
const { world, open } = useAdminWorld({
  stores: [
    storeWith({
      customers: [ada, ben],
      products: [aProduct({ title: "Ribbed Vase" }), aProduct({ title: "Linen Cushion" })],
      orders: [ada, ben].map((customer, index) =>
        anOrder({ name: `#100${index + 1}`, createdAt: daysAgo(40), customer: { id: customer.id } }),
      ),
    }),
  ],
  encryptionKey: Buffer.alloc(32, 7).toString("base64"),
});

beforeAll(() => {
  useStandIn(world().shopify.url);
});
beforeEach(() => clearOffers());

/** Playwright does not close them by itself, and each holds its streams. */
const close = (page: Page) => page.context().close();

const stored = async () => (await readOfferPolicy(SHOP_A)).policy;

/** Ends a test: nothing went wrong on the page. */
async function done({ page, trouble }: OpenAdmin): Promise<void> {
  expect(trouble).toEqual([]);
  await close(page);
}

describe("the rules of offers", () => {
  it("begin with a suggestion that is tried on a shopper before it is saved", async () => {
    const admin = await open("/app/offers");
    const { app, page } = admin;
    await app.getByText("There is no rule yet", { exact: false }).waitFor();
    await app.getByText("No rule is on: nobody gets an offer.").waitFor();
    await app.getByText("There is no rule.", { exact: true }).waitFor();
    await expectAccessible(admin);
    await app.getByRole("button", { name: "Use this suggestion: Say sorry for a late parcel" }).click();
    await app.getByText("Not saved yet").waitFor();
    await app.getByText("By the rule “Say sorry for a late parcel”.", { exact: false }).waitFor();
    await app.getByText("Their parcel was 4 days late").waitFor();
    await app.getByLabel("How many", { exact: true }).fill("2");
    await app.getByText("It is not the occasion for it.").waitFor();
    expect((await stored()).rules).toEqual([]);
    await page.getByRole("button", { name: "Save rules" }).click();
    await page.getByText("Saved: these rules hold now").waitFor();
    await app.getByText("1 rule is on.").waitFor();
    expect((await stored()).rules).toMatchObject([{ occasion: { kind: "parcel_late", days: 3 }, enabled: true }]);
    await app.getByText("Today €0 spent, €0 reserved, of €50").waitFor();
    await expectAccessible(admin);
    await done(admin);
  });

  it("are written in sentences, and what is not right is marked in words", async () => {
    const admin = await open("/app/offers");
    const { app, page } = admin;
    await app.getByRole("button", { name: "Write a rule" }).click();
    await app.getByLabel("Name of the rule").fill("Thank you");
    await app.getByLabel("Occasion", { exact: true }).selectOption("loyal");
    await app.getByLabel("Orders at least", { exact: true }).fill("2");
    await app.getByLabel("Amount (EUR)").fill("8");
    await app.getByLabel("Minimum subtotal (EUR)").fill("5");
    await app.getByLabel("Budget per day (EUR)").fill("90");
    await app.getByLabel("Budget per month (EUR)").fill("60");
    await page.getByRole("button", { name: "Save rules" }).click();
    await app.getByText("Some fields need your attention").waitFor();
    await app.getByText("A day may not have more than a month.").waitFor();
    await expect.poll(() => app.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    await expectAccessible(admin);
    await app.getByLabel("Budget per day (EUR)").fill("20");
    await page.getByRole("button", { name: "Save rules" }).click();
    await app.getByText("The minimum must be at least the highest amount that is given.").waitFor();
    await app.getByLabel("Minimum subtotal (EUR)").fill("40");
    await app.getByText("A customer comes back: €8 off from €40, at least 2 orders.").waitFor();
    await app.getByLabel("Things that count", { exact: true }).selectOption("products");
    await app.getByRole("searchbox", { name: "Find products: Products that count" }).fill("rib");
    await app.getByRole("button", { name: "Ribbed Vase" }).click();
    await expectAccessible(admin);
    await page.getByRole("button", { name: "Save rules" }).click();
    await page.getByText("Saved: these rules hold now").waitFor();
    expect((await stored()).rules).toMatchObject([
      {
        ...{ name: "Thank you", minimumSubtotal: 4_000, who: { ordersFrom: 2, ordersTo: null } },
        ...{ items: { kind: "products" }, budget: { daily: 2_000, monthly: 6_000 } },
      },
    ]);
    await done(admin);
  });

  it("stop at once when they are paused, and what was being typed stays", async () => {
    await useRules(aPolicy());
    const admin = await open("/app/offers");
    const { app, page } = admin;
    await app.getByRole("button", { name: "Edit the rule: Thank you" }).click();
    await app.getByLabel("Name of the rule").fill("Many thanks");
    await app.getByRole("button", { name: "Pause all offers" }).click();
    await app.getByText("All offers are paused", { exact: true }).waitFor();
    expect(await stored()).toMatchObject({ paused: true, rules: [{ name: "Thank you" }] });
    expect(await app.getByLabel("Name of the rule").inputValue()).toBe("Many thanks");
    await expectAccessible(admin);
    await app.getByRole("button", { name: "Let offers go on" }).click();
    await app.getByText("1 rule is on.").waitFor();
    await app.getByRole("button", { name: "Pause the rule: Many thanks" }).click();
    await app.getByRole("button", { name: "Switch on the rule: Many thanks" }).waitFor();
    await page.getByRole("button", { name: "Save rules" }).click();
    await page.getByText("Saved: these rules hold now").waitFor();
    expect(await stored()).toMatchObject({ paused: false, rules: [{ name: "Many thanks", enabled: false }] });
    await done(admin);
  });

  it("are not overwritten where a colleague was faster, and can be taken back to an earlier day", async () => {
    await useRules(aPolicy());
    const admin = await open("/app/offers");
    const { app, page } = admin;
    await app.getByLabel("Percent of shoppers held out").fill("15");
    await useRules(aPolicy({ holdOutPercent: 20 }));
    await page.getByRole("button", { name: "Save rules" }).click();
    await app.getByText("Somebody else was faster").waitFor();
    expect((await stored()).holdOutPercent).toBe(20);
    await expectAccessible(admin);
    await page.getByRole("button", { name: "Undo changes" }).click();
    await close(page);

    const again = await open("/app/offers");
    await again.app.getByRole("button", { name: "Go back to this one: version 1" }).click();
    await again.app.getByRole("button", { name: "Yes, it shall hold" }).click();
    await again.app.getByText("Version 3: holds now").waitFor();
    expect((await stored()).holdOutPercent).toBe(0);
    await done(again);
  });

  it("ask before unsaved ones are left", async () => {
    const admin = await open("/app/offers");
    const { app, page } = admin;
    await app.getByLabel("Percent of shoppers held out").fill("5");
    await page.getByRole("region", { name: "Unsaved changes" }).waitFor();
    page.once("dialog", (question) => void question.dismiss());
    const [asked] = await Promise.all([
      page.waitForEvent("dialog"),
      app.getByRole("link", { name: "Ledger", exact: true }).click(),
    ]);
    expect(asked.message()).toBe("Leave without saving?");
    expect(await app.getByLabel("Percent of shoppers held out").inputValue()).toBe("5");
    page.once("dialog", (question) => void question.accept());
    await app.getByRole("link", { name: "Ledger", exact: true }).click();
    await app.getByText("No offer was given yet").waitFor();
    await close(page);
  });
});

describe("budgets and ledger", () => {
  it("follow what happens without being loaded again", async () => {
    await useRules(aPolicy());
    const admin = await open("/app/offers");
    const { app } = admin;
    await app.getByText("Today €0 spent, €0 reserved, of €50").waitFor();
    await claim({ customerId: numberOf(ada) });
    await app.getByText("Today €0 spent, €5 reserved, of €50").waitFor();
    expect(await app.getByRole("progressbar", { name: "Thank you, today" }).getAttribute("aria-valuenow")).toBe("10");
    await done(admin);
  });

  it("say who got what and why; a code is taken back after a question", async () => {
    await useRules(aPolicy());
    await claim({ customerId: numberOf(ada) });
    await claim({ customerId: numberOf(ben) });
    const admin = await open("/app/offers/ledger");
    const { app, page } = admin;
    await app.getByRole("link", { name: "Ada Byrne" }).waitFor();
    await app.getByRole("link", { name: "Ben Adler" }).waitFor();
    await app.getByText("They came back: 1 order").first().waitFor();
    await expectAccessible(admin);
    const row = app.getByRole("row").filter({ hasText: "Ada Byrne" });
    await row.getByRole("button", { name: /^Take back THANKS-/ }).click();
    await app.getByText("€5 goes back into the budgets.").waitFor();
    await expectAccessible(admin);
    await app.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("The code does not work any more").waitFor();
    await row.getByText("Taken back", { exact: true }).waitFor();
    await app.getByLabel("State", { exact: true }).selectOption("issued");
    await app.getByRole("link", { name: "Ada Byrne" }).waitFor({ state: "detached" });
    expect((await listClaims(SHOP_A, { states: ["revoked"] })).rows).toMatchObject([{ customerId: numberOf(ada) }]);

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      app.getByRole("button", { name: "Export as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^offers-\d{4}-\d{2}-\d{2}\.csv$/);
    const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^THANKS-[^,]+,issued,Thank you,loyal,/);
    await done(admin);
  });

  it("say so while there is nothing yet", async () => {
    const admin = await open("/app/offers/ledger");
    const { app } = admin;
    await app.getByText("No offer was given yet").waitFor();
    await expectAccessible(admin);
    await app.getByLabel("State", { exact: true }).selectOption("redeemed");
    await app.getByText("Nothing fits these filters").waitFor();
    await done(admin);
  });

  it("do not claim an effect from a handful of shoppers", async () => {
    await useRules(aPolicy({ holdOutPercent: 10, rules: [aRule()] }));
    await claim({ customerId: numberOf(ada) });
    const admin = await open("/app/offers/results");
    const { app } = admin;
    await app.getByText("Too few to tell yet", { exact: false }).waitFor();
    await app.getByText("The figures as a table").first().click();
    await expectAccessible(admin);
    await done(admin);
  });

  it("fit a phone", async () => {
    await useRules(aPolicy());
    await claim({ customerId: numberOf(ada) });
    const admin = await open("/app/offers", "", PHONE);
    const { app } = admin;
    for (const name of ["Rules", "Ledger", "Results"]) {
      await app.getByRole("link", { name, exact: true }).click();
      await app.locator(`a[aria-current=page]`, { hasText: name }).waitFor();
      await expectAccessible(admin);
      expect(await app.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name).toBe(true);
    }
    await done(admin);
  });
});
