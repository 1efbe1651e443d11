import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readKnowledge } from "~/knowledge/read-knowledge";
import { publishPolicy } from "~/policy/publish-policy";
import { readPolicy } from "~/policy/read-policy";
import { readVersions } from "~/policy/read-versions";
import { DEMO_SHOP } from "../../shopify/identity";
import { SHOP_A } from "../../support/app-environment";
import { PHONE } from "../../support/browser";
import { policyWith } from "../../policy/policies";
import { expectAccessible, useAdminWorld } from "./admin-world";
import type { OpenAdmin } from "./admin-world";

const { world, open } = useAdminWorld();

const tab = (admin: OpenAdmin, name: string) => admin.app.getByRole("tab", { name }).click();

/** Playwright does not close them by itself, and each holds its streams. */
const close = (page: Page) => page.context().close();

describe("the policy page", () => {
  it("tries rules on an order while they are edited, and says which rule decides", async () => {
    const admin = await open("/app/policy");
    const { app } = admin;
    await app.getByText("Nothing is published yet", { exact: false }).waitFor();
    await app.getByLabel("To", { exact: true }).selectOption("US");
    await app.getByText("A person approves every return.").waitFor();
    await app.getByLabel("Approval", { exact: true }).selectOption("automatic");
    await app.getByText("Within the window of 30 days", { exact: false }).waitFor();
    await app.getByLabel("Days after delivery").fill("10");
    await app.getByText("The window of 10 days ended on", { exact: false }).waitFor();
    await app.getByText("Rule: return window").waitFor();
    await app.getByLabel("Days after delivery").fill("");
    await app.getByText("Some fields are not complete", { exact: false }).waitFor();
    await app.getByLabel("Days after delivery").fill("20");
    await app.getByText("Goes through").waitFor();
    await app.getByLabel("Final sale", { exact: true }).check();
    await app.getByText("Final sale (tag “final sale”).").waitFor();
    await expectAccessible(admin);
    expect(admin.trouble).toEqual([]);
    await close(admin.page);
  });

  it("keeps a draft, publishes it with a note, and goes back", async () => {
    const admin = await open("/app/policy");
    const { app, page } = admin;
    await app.getByLabel("Days after delivery").fill("21");
    await app.getByRole("button", { name: "Add an exception" }).click();
    await app.getByLabel("Orders to: Add a country", { exact: true }).selectOption("DE");
    await app.getByLabel("Fee", { exact: true }).selectOption("fixed");
    await app.getByLabel("Fee in EUR").fill("6.50");
    await app.getByText("Orders to Germany: fee: €6.50 per return.").waitFor();
    await expectAccessible(admin);
    await page.getByRole("button", { name: "Save draft" }).click();
    await page.getByText("Draft saved").waitFor();
    await app.getByText("You see the draft that Maeve saved", { exact: false }).waitFor();
    expect((await readPolicy(SHOP_A)).version).toBe(0);
    expect((await readVersions(SHOP_A)).draft?.policy.returns.exceptions).toMatchObject([
      { when: { countries: ["DE"] }, then: { fee: { kind: "fixed", amount: 650 } } },
    ]);

    await app.getByRole("button", { name: "Publish…" }).click();
    await app.getByLabel("What is different, and why").fill("Three weeks, and a fee for Germany");
    await expectAccessible(admin);
    await app.getByRole("button", { name: "Publish now" }).click();
    await page.getByText("Published: these rules hold now").waitFor();
    await expect.poll(async () => (await readPolicy(SHOP_A)).policy.returns.windowDays).toBe(21);

    await tab(admin, "History");
    await app.getByText("Three weeks, and a fee for Germany").waitFor();
    await expectAccessible(admin);
    await app.getByRole("button", { name: "Go back to this one: the default" }).click();
    await app.getByRole("button", { name: "Yes, it shall hold" }).click();
    await app.getByText("Back to the default rules").waitFor();
    expect(await readPolicy(SHOP_A)).toMatchObject({ version: 2, policy: { returns: { windowDays: 30 } } });
    expect(admin.trouble).toEqual([]);
    await close(page);
  });

  it("marks what is not right and brings whoever saved there", async () => {
    const admin = await open("/app/policy");
    const { app, page } = admin;
    await app.getByLabel("Days after delivery").fill("");
    await page.getByRole("button", { name: "Save draft" }).click();
    await app.getByText("Some fields need your attention").waitFor();
    await expect.poll(() => app.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    await expectAccessible(admin);
    await page.getByRole("button", { name: "Undo changes" }).click();
    await app.getByText("Some fields need your attention").waitFor({ state: "detached" });
    expect(await app.getByLabel("Days after delivery").inputValue()).toBe("30");
    await close(page);
  });

  it("does not overwrite what a colleague published meanwhile", async () => {
    const admin = await open("/app/policy");
    const { app } = admin;
    await app.getByLabel("Days after delivery").fill("40");
    const document = policyWith({ windowDays: 60 });
    await publishPolicy(SHOP_A, { document, note: "Sixty", author: { id: "9", name: "Bea" } });
    await app.getByRole("button", { name: "Publish…" }).click();
    await app.getByLabel("What is different, and why").fill("Forty");
    await app.getByRole("button", { name: "Publish now" }).click();
    await app.getByText("Somebody else was faster").waitFor();
    await app.getByText("Bea changed the rules", { exact: false }).waitFor();
    expect((await readPolicy(SHOP_A)).policy).toEqual(document);
    expect(await app.getByLabel("Days after delivery").inputValue()).toBe("40");
    await expectAccessible(admin);
    await close(admin.page);
  });

  it("quotes the refund policy page where it says something else, and takes its window over", async () => {
    const knowledge = await open("/app/knowledge");
    await expect.poll(async () => (await readKnowledge(SHOP_A)).sync.state, { timeout: 30_000 }).toBe("done");
    await close(knowledge.page);
    const admin = await open("/app/policy");
    const { app } = admin;
    await app.getByText("You have 30 days from the day of delivery.").waitFor();
    await app.getByText("60 days to return").waitFor();
    await app.getByText("We are not sure that we read this rightly.").waitFor();
    await expectAccessible(admin);
    await app.getByRole("button", { name: "Set the rule to 30 days" }).click();
    await app.getByText("60 days to return").waitFor({ state: "detached" });
    expect(await app.getByLabel("Days after delivery").inputValue()).toBe("30");
    expect(admin.trouble).toEqual([]);
    await close(admin.page);
  });

  it("runs the rules on the page over past orders", async () => {
    const admin = await open("/app/policy");
    const { app } = admin;
    await tab(admin, "What would change");
    await app.getByText("These rules are the same as those that hold now.", { exact: false }).waitFor();
    await tab(admin, "Returns");
    await app.getByLabel("Who pays the label").selectOption("shop");
    await tab(admin, "What would change");
    await app.getByRole("button", { name: "Compare 200 orders" }).click();
    await app.getByRole("columnheader", { name: "Then" }).waitFor();
    await app.getByRole("button", { name: "Stop" }).click();
    await app.getByRole("button", { name: "Compare 200 more" }).waitFor();
    await app.getByText(/^\d+ of \d+ items in \d+ orders would be decided differently/).waitFor();
    expect(await app.getByRole("row").filter({ hasText: "Label: you pay" }).count()).toBeGreaterThan(3);
    await expectAccessible(admin);
    expect(admin.trouble).toEqual([]);
    await close(admin.page);
  });

  it("works on while Shopify does not answer, and says what that holds up", async () => {
    world().shopify.world.faults.set(DEMO_SHOP, { status: { code: 503, times: 1_000 } });
    const admin = await open("/app/policy");
    const { app } = admin;
    await app.getByText("Your collections could not be read from Shopify just now.", { exact: false }).waitFor();
    await app.getByText("Rule:", { exact: false }).first().waitFor();
    await app.getByLabel("Days after delivery").fill("3");
    await tab(admin, "What would change");
    await app.getByRole("button", { name: "Compare 200 orders" }).click();
    await app.getByText("Shopify did not answer in time.", { exact: false }).waitFor();
    await expectAccessible(admin);
    world().shopify.world.faults.clear();
    await close(admin.page);
  });

  it("fits a phone", async () => {
    const admin = await open("/app/policy", "", PHONE);
    const { app } = admin;
    await app.getByText("Rule:", { exact: false }).first().waitFor();
    await expectAccessible(admin);
    await app.getByRole("button", { name: "Try these rules on an order" }).click();
    await app.getByRole("heading", { name: "Try it" }).waitFor();
    await tab(admin, "Order changes and problems");
    await app.getByText("In time.").first().waitFor();
    await expectAccessible(admin);
    expect(await app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(admin.trouble).toEqual([]);
    await close(admin.page);
  });
});
