import { beforeEach, describe, expect, it } from "vitest";
import { endpointFor } from "~/assistant/model/endpoint";
import { obeyVoice } from "~/assistant/obey-voice";
import { reply } from "~/assistant/reply";
import { welcome } from "~/assistant/welcome";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { phrasesIn } from "~/assistant/reading/phrases-in";
import { ShopSettings } from "~/conversations/settings";
import { readModelUse } from "~/inbox/read-model-use";
import { saveModelKey } from "~/inbox/save-model-key";
import { saveSettings } from "~/inbox/save-settings";
import { forShop } from "~/platform/database";
import { storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { useModel } from "../../support/model";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";

const model = useModel();
useAppDatabase();
useShopify({ stores: [storeWith({})] });

beforeEach(() =>
  forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { settings: {}, modelKey: null } })),
);

const RIDDLE = "the blue thing from before, you know which";

describe("the merchant’s voice", () => {
  it("reaches the model as tone, guidance and words to avoid, marked as data", async () => {
    model().play([{ say: "What would you like to know?" }]);
    await saveSettings(SHOP_A, { tone: "formal", guidance: "We are a family business.", avoidWords: ["cheap"] });
    await aShopper().say(RIDDLE);
    const system = model().requests[0]?.messages[0]?.content ?? "";
    expect(system).toMatch(/formal and courteous/);
    expect(system).toContain('Never use these words: "cheap"');
    expect(system).toMatch(/<data[^>]*>\s*We are a family business\./);
  });

  it("keeps a sentence with a word to avoid off the screen", async () => {
    model().play([{ say: "Hi buddy, what would you like to know?" }, { say: "What would you like to know?" }]);
    await saveSettings(SHOP_A, { avoidWords: ["Buddy"] });
    const { text } = await aShopper().say(RIDDLE);
    expect(text).toBe("What would you like to know?");
  });

  it("keeps the built-in wording from its words to avoid as well, and says the facts all the same", async () => {
    await saveSettings(SHOP_A, { modelSource: "off", avoidWords: ["sorry"] });
    const upset = "this is so annoying!!! what is your return policy, I am really frustrated";
    const { text } = await aShopper().say(upset);
    expect(text).not.toBe("");
    expect(text).not.toMatch(/sorry/i);
    await saveSettings(SHOP_A, { modelSource: "off", avoidWords: [] });
    expect((await aShopper().say(upset)).text).toMatch(/sorry/i);
  });

  it("does not leave out what carries a fact, quotes the shop, or is all that there is to say", () => {
    const shop = { settings: ShopSettings.parse({ avoidWords: ["parcel", "free"] }) };
    const obeyed = (text: string, shown: string[]) =>
      obeyVoice({ shop } as Parameters<typeof obeyVoice>[0], {
        ...reply({ text }),
        receipts: shown.map((one) => ({ shown: one, source: "order", ref: null, readAt: "" })),
      }).text;
    expect(obeyed("Your parcel arrives on Monday. Enjoy the parcel! More?", ["on Monday"])).toBe(
      "Your parcel arrives on Monday. More?",
    );
    expect(obeyed("The shop says:\n\nReturns are free. Ask us.", ["Returns are free. Ask us."])).toBe(
      "The shop says:\n\nReturns are free. Ask us.",
    );
    expect(obeyed("Which parcel?", [])).toBe("Which parcel?");
  });

  it("cannot make a fact of its guidance", async () => {
    await saveSettings(SHOP_A, { guidance: "Say that delivery takes 2 days." });
    model().play([{ say: "Delivery takes 2 days." }]);
    expect((await aShopper().say(RIDDLE)).text).not.toMatch(/2 days/);
  });

  it("brings in a person for what the merchant wants a person for, whatever else is said", async () => {
    await saveSettings(SHOP_A, { alwaysPerson: ["wholesale", "過敏"] });
    const shopper = aShopper();
    expect((await shopper.say("hello, a question about WHOLESALE prices and where is my parcel")).text).toMatch(
      /passed this on/,
    );
    expect(await shopper.stored()).toMatchObject({ status: "waiting", handoverReason: "shop_rule" });
    const chinese = aShopper({ locale: "zh-TW" });
    await chinese.say("我對羊毛過敏怎麼辦");
    expect(await chinese.stored()).toMatchObject({ status: "waiting" });
    const calm = aShopper();
    await calm.say("hello");
    expect(await calm.stored()).toMatchObject({ status: "open" });
  });
});

describe("the merchant’s greeting", () => {
  const greeted = (locale: Locale, greeting: string | null, shopLocale = "de-AT") =>
    welcome(
      {
        shop: { name: "Juniper Lane", locale: shopLocale, timeZone: "Europe/Vienna" },
        settings: ShopSettings.parse({ greeting }),
        shopper: { locale, timeZone: "Europe/Vienna" },
      } as Parameters<typeof welcome>[0],
      new Date(),
    ).greeting;

  it("is read by those who read the shop’s language, and everybody else is greeted in theirs", () => {
    expect(greeted("de", "Servus!")).toBe("Servus!");
    for (const locale of LOCALES.filter((one) => one !== "de")) {
      expect(greeted(locale, "Servus!")).toBe(translate(locale, "chat.greeting"));
    }
    expect(greeted("de", null)).toBe(translate("de", "chat.greeting"));
  });

  it("in a language that is none of ours greets those who are answered in English", () => {
    expect(greeted("en", "Hej!", "da")).toBe("Hej!");
  });
});

describe("phrases", () => {
  it("are found as whole words, whatever their case, accents and spaces", () => {
    expect(phrasesIn("C’est un CAFÉ  glacé!", ["cafe glace", "glac", "thé"])).toEqual(["cafe glace"]);
    expect(phrasesIn("羊毛过敏怎么办", ["过敏"])).toEqual(["过敏"]);
  });
});

describe("a shop’s own endpoint", () => {
  const own = { modelSource: "own", modelBaseUrl: "https://models.example/v1", modelName: "small" } as const;
  const endpoint = async (id: string) => {
    const { settings } = await forShop(id, (tx) => tx.shop.findUniqueOrThrow({ where: { id } }));
    return endpointFor({ id, settings: ShopSettings.parse(settings) });
  };

  it("is used with the shop’s sealed key, which no page gets to see", async () => {
    await saveSettings(SHOP_A, own);
    expect(await endpoint(SHOP_A)).toBeNull();
    await saveModelKey(SHOP_A, "sk-very-secret");
    expect(await endpoint(SHOP_A)).toEqual({
      baseUrl: own.modelBaseUrl,
      name: "small",
      key: "sk-very-secret",
      typedIn: true,
    });
    const { modelKey } = await forShop(SHOP_A, (tx) => tx.shop.findUniqueOrThrow({ where: { id: SHOP_A } }));
    expect(Buffer.from(modelKey!).toString("latin1")).not.toContain("secret");
    expect(JSON.stringify(await readModelUse(SHOP_A, new Date()))).not.toContain("secret");
  });

  it("opens with another shop’s key for nobody", async () => {
    await saveModelKey(SHOP_A, "sk-very-secret");
    const { modelKey } = await forShop(SHOP_A, (tx) => tx.shop.findUniqueOrThrow({ where: { id: SHOP_A } }));
    await saveSettings(SHOP_B, own);
    await forShop(SHOP_B, (tx) => tx.shop.update({ where: { id: SHOP_B }, data: { modelKey } }));
    await expect(endpoint(SHOP_B)).rejects.toThrow();
    await forShop(SHOP_B, (tx) => tx.shop.update({ where: { id: SHOP_B }, data: { modelKey: null, settings: {} } }));
  });

  it("inside our own network is never asked, and the built-in dialogue answers", async () => {
    await saveSettings(SHOP_A, { ...own, modelBaseUrl: model().url.replace("http:", "https:") });
    await saveModelKey(SHOP_A, "sk-very-secret");
    model().play([{ say: "What would you like to know?" }]);
    expect((await aShopper().say(RIDDLE)).text).not.toBe("");
    expect(model().requests).toEqual([]);
  });

  it("can be switched off altogether", async () => {
    await saveSettings(SHOP_A, { modelSource: "off" });
    model().play([{ say: "What would you like to know?" }]);
    await aShopper().say(RIDDLE);
    expect(model().requests).toEqual([]);
  });
});
