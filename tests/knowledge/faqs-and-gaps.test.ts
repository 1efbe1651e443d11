import { beforeEach, describe, expect, it } from "vitest";
import { deleteFaq } from "~/knowledge/delete-faq";
import { dismissGap } from "~/knowledge/dismiss-gap";
import { readKnowledge } from "~/knowledge/read-knowledge";
import { recordGap, withoutPersonalData } from "~/knowledge/record-gap";
import { saveFaq } from "~/knowledge/save-faq";
import type { FaqInput } from "~/knowledge/save-faq";
import { redactShop } from "~/conversations/redact-shop";
import { forShop } from "~/platform/database";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";

useAppDatabase();

const aFaq = (more: Partial<FaqInput> = {}): FaqInput => ({
  ...{ ref: null, question: "Do you engrave?", answer: "Yes, up to ten letters.", locale: "en", gapId: null },
  ...more,
});
const faqs = async (shopId = SHOP_A) => (await readKnowledge(shopId)).faqs;
const gaps = async (shopId = SHOP_A) => (await readKnowledge(shopId)).gaps;
const asked = (text: string, locale: "en" | "de" | "zh-CN" = "en", shopId = SHOP_A) =>
  recordGap(shopId, { text, locale });

beforeEach(() =>
  forShop(SHOP_A, async (tx) => {
    await tx.knowledgeDocument.deleteMany({ where: { shopId: SHOP_A } });
    await tx.knowledgeGap.deleteMany({ where: { shopId: SHOP_A } });
  }),
);

describe("a FAQ", () => {
  it("is added, changed, also in its language, and deleted", async () => {
    const ref = await saveFaq(SHOP_A, aFaq());
    await saveFaq(SHOP_A, aFaq({ ref, question: "Graviert ihr?", answer: "Ja.", locale: "de" }));
    expect(await faqs()).toMatchObject([{ ref, question: "Graviert ihr?", answer: "Ja.", locale: "de" }]);
    await deleteFaq(SHOP_A, ref);
    expect(await faqs()).toEqual([]);
  });

  it("closes the gap that it answers", async () => {
    await asked("do you engrave rings?");
    const [gap] = await gaps();
    await saveFaq(SHOP_A, aFaq({ gapId: gap!.id }));
    expect(await gaps()).toEqual([]);
  });

  it("of another shop is hidden from an outsider, who changes nothing", async () => {
    const ref = await saveFaq(SHOP_A, aFaq());
    await asked("do you engrave rings?");
    const [gap] = await gaps();
    const before = await readKnowledge(SHOP_A);
    await expect(saveFaq(SHOP_B, aFaq({ ref, answer: "No." }))).rejects.toMatchObject({ code: "not_found" });
    await expect(deleteFaq(SHOP_B, ref)).rejects.toMatchObject({ code: "not_found" });
    await expect(dismissGap(SHOP_B, gap!.id)).rejects.toMatchObject({ code: "not_found" });
    await saveFaq(SHOP_B, aFaq({ question: "Ours", gapId: gap!.id }));
    expect(await readKnowledge(SHOP_A)).toEqual(before);
    expect((await faqs(SHOP_B)).map(({ question }) => question)).toEqual(["Ours"]);
    expect(await gaps(SHOP_B)).toEqual([]);
  });
});

describe("a gap", () => {
  it("counts the same question in other words, by language", async () => {
    await asked("Do you engrave rings?");
    await asked("hi, can you engrave the rings please");
    await asked("ENGRAVE RINGS");
    await asked("Graviert ihr Ringe?", "de");
    await asked("可以刻字吗", "zh-CN");
    const found = (await gaps()).map(({ question, locale, asked: times }) => [question, locale, times]);
    expect(found[0]).toEqual(["Do you engrave rings?", "en", 3]);
    expect(found.slice(1)).toEqual(
      expect.arrayContaining([
        ["Graviert ihr Ringe?", "de", 1],
        ["可以刻字吗", "zh-CN", 1],
      ]),
    );
    expect(found).toHaveLength(3);
  });

  it("keeps no personal data", async () => {
    await asked(
      "Do you engrave? I am ada@example.com, +353 87 123 4567, order #1005, D02 XY45, see https://x.example/ada?id=7",
    );
    await asked("可以刻字吗？我的电话是13800138000", "zh-CN");
    const stored = await forShop(SHOP_A, (tx) => tx.knowledgeGap.findMany({ where: { shopId: SHOP_A } }));
    const all = stored.map(({ question, key }) => `${question} ${key}`).join("\n");
    expect(stored).toHaveLength(2);
    expect(all).not.toMatch(/@|example|\d/);
    expect(all).toMatch(/engrave/);
    expect(all).toMatch(/刻字/);
  });

  it.each([
    ["card 4111 1111 1111 1111 ok", "card … ok"],
    ["mail ada@example.com or @ada_b", "mail …  or …".replace("  ", " ")],
    ["www.example.com/ada please", "… please"],
    ["١٢٣٤٥ رقمي", "… رقمي"],
  ])("is cleaned: %s", (text, cleaned) => {
    expect(withoutPersonalData(text)).toBe(cleaned);
  });

  it("is none when nothing is asked for", async () => {
    await asked("hello?");
    await asked("12345 ada@example.com");
    expect(await gaps()).toEqual([]);
  });

  it("is shown no more once it is dismissed, also when it is asked again", async () => {
    await asked("Do you engrave rings?");
    await dismissGap(SHOP_A, (await gaps())[0]!.id);
    await asked("Do you engrave rings?");
    expect(await gaps()).toEqual([]);
  });
});

it("is all erased with the shop", async () => {
  await saveFaq(SHOP_B, aFaq());
  await asked("do you engrave rings?", "en", SHOP_B);
  await redactShop(SHOP_B);
  expect(await readKnowledge(SHOP_B)).toMatchObject({ faqs: [], gaps: [], sync: { state: "never" } });
});
