import { describe, expect, it } from "vitest";
import { ShopSettings } from "~/conversations/settings";
import { forShop } from "~/platform/database";
import { addConversation } from "../../inbox/conversations";
import { PHONE } from "../../support/browser";
import { SHOP_A } from "../../support/app-environment";
import { DEMO_SHOP } from "../../shopify/identity";
import { expectAccessible, useAdminWorld } from "./admin-world";

const { world, open } = useAdminWorld();

const settings = async () =>
  ShopSettings.parse((await forShop(SHOP_A, (tx) => tx.shop.findUniqueOrThrow({ where: { id: SHOP_A } }))).settings);

describe("the home page", () => {
  it("leads through the setup, counts the day and follows it live", async () => {
    const admin = await open("/app");
    await admin.app.getByText("0 of 4 steps done").first().waitFor();
    await admin.app.getByText("No conversations yet.", { exact: false }).waitFor();
    await admin.app.getByText("Orders and customers are read live.").waitFor();
    await addConversation(SHOP_A, {
      status: "waiting",
      handover: 0,
      lines: [{ author: "shopper", text: "hello", minutes: 0 }],
    });
    await admin.app.getByText("1 of 4 steps done").first().waitFor();
    await admin.app.getByText("The figures as a table").click();
    await admin.app.getByRole("table", { name: /Conversations in the last 14 days/ }).waitFor();
    await expectAccessible(admin);
    expect(admin.trouble).toEqual([]);
  });

  it("says so when Shopify does not answer", async () => {
    world().shopify.world.faults.set(DEMO_SHOP, { status: { code: 503, times: 1_000 } });
    const admin = await open("/app");
    await admin.app.getByText("Not answering").waitFor();
    world().shopify.world.faults.clear();
  });

  it("works on a phone", async () => {
    const admin = await open("/app", "", PHONE);
    await admin.app.getByRole("heading", { name: "Today" }).waitFor();
    expect(await admin.app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(admin);
  });
});

describe("the page of returns’ reasons and products", () => {
  it("has its figures as tables, and room on a phone", async () => {
    const items = [
      {
        lineItemId: "l",
        title: "Singular quilt",
        variant: "M",
        quantity: 50,
        note: null,
        reason: { handle: "style", name: "Style" },
      },
    ];
    const details = {
      items,
      more: false,
      exchange: [],
      trackingNumbers: [],
      hasLabel: false,
      refunds: [],
      declineNote: null,
    };
    await forShop(SHOP_A, (tx) =>
      tx.outsideReturn.create({
        data: {
          ...{ shopId: SHOP_A, returnId: "gid://shopify/Return/99", name: "#1-R1", orderId: "gid://shopify/Order/99" },
          ...{
            orderName: "#1",
            status: "open",
            waitingFor: "parcel",
            details,
            createdAt: new Date(),
            readAt: new Date(),
          },
        },
      }),
    );
    const admin = await open("/app/returns/figures", "", PHONE);
    const tables = admin.app.getByText("The figures as a table");
    await tables.first().click();
    await tables.last().click();
    await admin.app
      .getByRole("table", { name: /Most returned/ })
      .getByText("Singular quilt")
      .waitFor();
    await admin.app.getByRole("table", { name: /Returns by reason/ }).waitFor();
    expect(await admin.app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(admin);
    expect(admin.trouble).toEqual([]);
  });
});

describe("the settings page", () => {
  it("refuses what is not right field by field, shows what shoppers will read, and saves", async () => {
    const admin = await open("/app/settings");
    const { app, page } = admin;
    await app.getByLabel("Tell shoppers when your team is there").check();
    await app.getByLabel("Usual time to a first answer").fill("10");
    await app.getByText("They usually answer within 10 minutes.").waitFor();
    await app.getByText(/They are back .* at 09:00\./).waitFor();

    await app.getByLabel("Assistant’s name").fill("");
    await app.getByLabel("Reply address").fill("not an address");
    await app.getByLabel("Monday closes at").fill("08:00");
    await page.getByRole("button", { name: "Save" }).click();
    await app.getByText("Please fill this in.").waitFor();
    await app.getByText("This is not a complete address.").waitFor();
    await app.getByText("Closing time must be after opening time.").waitFor();
    await expectAccessible(admin);
    expect((await settings()).hours).toBeNull();

    await app.getByLabel("Assistant’s name").fill("June");
    await app.getByLabel("Reply address").fill("help@juniper.example");
    await app.getByLabel("Monday closes at").fill("00:00");
    await app.getByLabel("Name that shoppers see").fill("Maeve C.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Settings saved").waitFor();
    expect(await settings()).toMatchObject({
      assistantName: "June",
      answerMinutes: 10,
      mailReplyTo: "help@juniper.example",
      hours: { monday: { open: 540, close: 1440 }, saturday: null },
    });
    const staff = await forShop(SHOP_A, (tx) => tx.staff.findMany({ where: { shopId: SHOP_A } }));
    expect(staff.map((one) => one.name)).toContain("Maeve C.");
    await expect.poll(() => page.getByRole("button", { name: "Save" }).count()).toBe(0);
    expect(admin.trouble).toEqual([]);
  });

  it("discards on demand", async () => {
    const { app, page } = await open("/app/settings");
    const name = app.getByLabel("Assistant’s name");
    const before = await name.inputValue();
    await name.fill("Somebody else");
    await page.getByRole("button", { name: "Discard" }).click();
    await expect.poll(() => name.inputValue()).toBe(before);
  });

  it("works on a phone", async () => {
    const admin = await open("/app/settings", "", PHONE);
    await admin.app.getByLabel("Assistant’s name").waitFor();
    expect(await admin.app.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(admin);
  });
});
