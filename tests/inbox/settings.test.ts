import { beforeEach, describe, expect, it } from "vitest";
import { ShopSettings } from "~/conversations/settings";
import { previewTexts } from "~/inbox/preview-texts";
import { readSetup } from "~/inbox/read-setup";
import { saveSettings } from "~/inbox/save-settings";
import { forShop } from "~/platform/database";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { addConversation } from "./conversations";

useAppDatabase();

const stored = async (shopId: string) =>
  (await forShop(shopId, (tx) => tx.shop.findUniqueOrThrow({ where: { id: shopId } }))).settings;

beforeEach(() => forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { settings: {} } })));

const nineToFive = { open: 540, close: 1020 };
const weekdays = {
  monday: nineToFive,
  tuesday: nineToFive,
  wednesday: nineToFive,
  thursday: nineToFive,
  friday: nineToFive,
  saturday: null,
  sunday: null,
};

describe("saving settings", () => {
  it("changes what was given and keeps the rest", async () => {
    await saveSettings(SHOP_A, { assistantName: "June", hours: weekdays });
    const settings = await saveSettings(SHOP_A, { mailReplyTo: "help@example.com" });
    expect(settings).toMatchObject({ assistantName: "June", hours: weekdays, mailReplyTo: "help@example.com" });
    expect(ShopSettings.parse(await stored(SHOP_A))).toEqual(settings);
  });

  it("lets two people save different parts at once", async () => {
    await Promise.all([
      saveSettings(SHOP_A, { assistantName: "June" }),
      saveSettings(SHOP_A, { awayAfterMinutes: 9 }),
      saveSettings(SHOP_A, { greeting: "Hello there" }),
    ]);
    expect(await stored(SHOP_A)).toMatchObject({ assistantName: "June", awayAfterMinutes: 9, greeting: "Hello there" });
  });

  it("refuses hours that end before they begin, and touches no other shop", async () => {
    const backwards = { ...weekdays, monday: { open: 1020, close: 540 } };
    await expect(saveSettings(SHOP_A, { hours: backwards })).rejects.toThrow("settings.error.hours_order");
    await saveSettings(SHOP_A, { assistantName: "June" });
    expect(await stored(SHOP_B)).toEqual({});
  });
});

describe("the preview", () => {
  const preview = (settings: Partial<ShopSettings>, now: string, locale = "en") =>
    previewTexts(
      { locale, timeZone: "Europe/Dublin", settings: ShopSettings.parse({ hours: weekdays, ...settings }) },
      new Date(now),
    );

  it("says when the team is back, as seen from the end of today's hours when it is there now", () => {
    expect(preview({}, "2026-11-20T12:00:00Z").whenAway).toMatch(/back on Monday, 23 November at 09:00/);
    expect(preview({}, "2026-11-19T12:00:00Z").whenAway).toMatch(/back tomorrow at 09:00/);
    expect(preview({}, "2026-11-21T12:00:00Z").whenAway).toMatch(/back on Monday, 23 November at 09:00/);
  });

  it("promises nothing that was not set", () => {
    expect(preview({}, "2026-11-20T12:00:00Z").whenThere).toBeNull();
    expect(preview({ hours: null, answerMinutes: 10 }, "2026-11-20T12:00:00Z")).toMatchObject({
      whenThere: null,
      whenAway: null,
    });
    expect(preview({ answerMinutes: 10 }, "2026-11-20T12:00:00Z").whenThere).toContain("10 minutes");
  });

  it("speaks the shop's language, and the merchant's own greeting as it is", () => {
    expect(preview({ greeting: "Servus!" }, "2026-11-20T12:00:00Z", "de-AT")).toMatchObject({
      locale: "de",
      greeting: "Servus!",
    });
    expect(preview({}, "2026-11-20T12:00:00Z").greeting).not.toBe("");
  });
});

describe("the setup guide", () => {
  it("ticks off what is done, shop by shop", async () => {
    expect(await readSetup(SHOP_A)).toMatchObject({
      blockActive: false,
      hoursSet: false,
      replyAddressSet: false,
      tried: false,
    });
    await saveSettings(SHOP_A, { hours: weekdays, mailReplyTo: "help@example.com" });
    await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { proxyPath: "/apps/warmline" } }));
    await addConversation(SHOP_A, { lines: [{ author: "shopper", text: "hello", minutes: 1 }] });
    expect(await readSetup(SHOP_A)).toMatchObject({
      blockActive: true,
      hoursSet: true,
      replyAddressSet: true,
      tried: true,
    });
    expect(await readSetup(SHOP_B)).toMatchObject({ blockActive: false, tried: false });
  });
});
