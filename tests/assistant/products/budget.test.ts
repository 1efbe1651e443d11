import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Locale, ProductsCard } from "~/contract/chat";
import { syncKnowledge } from "~/knowledge/sync-knowledge";
import { syncCatalogue } from "~/products/sync-catalogue";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";

/** The demo's shop, whose texts and goods were not written for this. */
useAppDatabase();
useShopify({
  appToml: "shopify.app.toml",
  stores: [join(import.meta.dirname, "../../shopify/demo-store/juniper-lane.json")],
});
beforeAll(async () => {
  await syncCatalogue(SHOP_A, null);
  await syncKnowledge(SHOP_A);
});

async function answers(locale: Locale, ...lines: string[]) {
  const shopper = aShopper({ locale });
  let last = await shopper.say(lines[0]!);
  for (const line of lines.slice(1)) last = await shopper.say(line);
  const cards = last.messages.flatMap((message) => message.cards);
  const shown = cards.find((card): card is ProductsCard => card.kind === "products");
  return { text: last.text, items: shown?.items ?? [] };
}

const prices = (items: ProductsCard["items"]) =>
  items.map(({ detail }) => Number(/\d+[.,]\d\d/.exec(detail ?? "")![0].replace(",", ".")));

describe("a budget", () => {
  it.each<[Locale, string]>([
    ["en", "I need a present for my dad, budget 40"],
    ["de", "Geschenk für meine Mutter, Budget 40 €"],
    ["fr", "un cadeau pour ma mère, budget 40 €"],
    ["pl", "prezent dla mamy, budżet 40 euro"],
    ["tr", "anneme hediye, bütçem 40 euro"],
    ["ja", "予算40ユーロのプレゼント"],
    ["ko", "예산 40유로 선물 추천해 주세요"],
    ["zh-CN", "送妈妈的礼物，预算40欧元"],
    ["ar", "هدية بميزانية ٤٠ يورو"],
    ["en", "something under 40"],
  ])("%s: %s", async (locale, words) => {
    const { items } = await answers(locale, words);
    expect(items.length).toBeGreaterThan(1);
    expect(Math.max(...prices(items))).toBeLessThanOrEqual(40);
  });

  it.each<[Locale, string]>([
    ["fr", "avez-vous des coussins à moins de 30 € ?"],
    ["es", "cojines por menos de 30 euros"],
    ["ar", "هل لديكم وسائد أقل من ٣٠ يورو؟"],
  ])("that the only one of its kind is above is told so (%s)", async (locale, words) => {
    expect((await answers(locale, words)).items).toEqual([]);
  });

  it("asked of one product by its name is answered with its price", async () => {
    const { text } = await answers("en", "is the Inish wool throw under 100 euros?");
    expect(text).toContain("€129.00");
  });
});

describe("questions without a name", () => {
  it("for a present find what the shop files as one, whoever it is for", async () => {
    expect((await answers("en", "gift ideas for my mum who likes cooking")).items.length).toBeGreaterThan(1);
  });

  it.each<[Locale, string]>([
    ["en", "do you wrap gifts?"],
    ["de", "Packt ihr Geschenke ein?"],
    ["fr", "Faites-vous des emballages cadeaux ?"],
    ["es", "¿Envolvéis para regalo?"],
    ["it", "Fate confezioni regalo?"],
    ["pt-BR", "Vocês embrulham para presente?"],
    ["pl", "Czy pakujecie na prezent?"],
    ["tr", "Hediye paketi yapıyor musunuz?"],
    ["ja", "ギフト包装はできますか"],
    ["ko", "선물 포장 되나요?"],
    ["zh-CN", "可以礼品包装吗？"],
    ["ar", "هل تغلفون الهدايا؟"],
  ])("about wrapping are answered by what the shop has written (%s: %s)", async (locale, words) => {
    const { text, items } = await answers(locale, words);
    expect(items).toEqual([]);
    expect(text).toContain("in cotton cloth");
  });

  it.each<[Locale, string]>([
    ["en", "gift ideas"],
    ["en", "can you suggest a gift for my sister?"],
    ["de", "Geschenkidee für meinen Bruder?"],
    ["es", "¿qué me recomiendas para regalar?"],
    ["ja", "母へのプレゼントを探しています"],
  ])("for a present are answered with goods (%s: %s)", async (locale, words) =>
    expect((await answers(locale, words)).items.length).toBeGreaterThan(1),
  );

  it("for what is reduced show that alone", async () => {
    const { text, items } = await answers("en", "what's on sale?");
    expect(`${text} ${items.map(({ detail }) => detail).join()}`).toMatch(/Olive Soap Bar.*was|instead of/);
  });

  it("point at what was just shown", async () => {
    const { text } = await answers("en", "is the wool throw in stock?", "do you have 5 of them?");
    expect(text).toMatch(/In stock: Juniper/);
  });

  it.each<[Locale, string]>([
    ["es", "¿Qué formas de pago aceptáis?"],
    ["pl", "Jakie metody płatności akceptujecie?"],
  ])("about payment are answered by the shop's terms (%s)", async (locale, words) =>
    expect((await answers(locale, words)).text).toContain("Klarna"),
  );

  it("about delivery are no questions about goods", async () => {
    const { text, items } = await answers("en", "do you ship to Spain and how much?");
    expect(items).toEqual([]);
    expect(text).toMatch(/Shipping|Delivery/);
  });
});
