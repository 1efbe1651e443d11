import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { readAsk } from "~/products/read-ask";
import { vocabularyOf } from "~/products/vocabulary";

const told = (text: string, locale: Locale) => {
  const { kinds, things, materials, colours, sizes, words, bound } = readAsk(text, locale);
  return {
    ...{ kinds: [...kinds], things, materials, words, bound },
    colours: colours.map(({ colour }) => colour),
    sizes: sizes.map(({ size }) => size),
  };
};

describe("what a message asks about products", () => {
  it.each<[Locale, string, Partial<ReturnType<typeof told>>]>([
    ["en", "How much is the linen shirt?", { kinds: ["price"], things: [["shirt"]], materials: ["linen"] }],
    ["en", "do you have a tea pot in red", { kinds: ["have"], things: [["teapot"]], colours: ["red"] }],
    ["en", "is the M in stock?", { kinds: ["stock"], sizes: ["m"], things: [] }],
    ["es", "¿hay camisetas rojas en talla L?", { things: [["tshirt"]], colours: ["red"], sizes: ["l"] }],
    ["fr", "la chemise bleue, combien coûte-t-elle ?", { kinds: ["price"], things: [["shirt"]], colours: ["blue"] }],
    ["de", "Habt ihr das Leinenhemd in Weiß?", { things: [["shirt"]], materials: ["linen"], colours: ["white"] }],
    ["de", "Wolldecke noch lieferbar?", { kinds: ["stock"], things: [["blanket"]], materials: ["wool"] }],
    ["it", "quanto costano le candele?", { kinds: ["price"], things: [["candle"]] }],
    ["pt-BR", "vocês têm vestido preto?", { things: [["dress"]], colours: ["black"] }],
    ["nl", "hebben jullie een rode theepot?", { kinds: ["have"], things: [["teapot"]], colours: ["red"] }],
    ["pl", "czy macie czarne sukienki?", { kinds: ["have"], things: [["dress"]], colours: ["black"] }],
    ["tr", "kırmızı elbise var mı?", { kinds: ["have"], things: [["dress"]], colours: ["red"] }],
    ["ja", "赤いワンピースはありますか", { kinds: ["have"], things: [["dress"]], colours: ["red"] }],
    ["ko", "빨간 원피스 있나요?", { kinds: ["have"], things: [["dress"]], colours: ["red"] }],
    ["zh-CN", "有没有红色的连衣裙", { kinds: ["have"], things: [["dress"]], colours: ["red"] }],
    ["zh-TW", "有沒有紅色的洋裝", { kinds: ["have"], things: [["dress"]], colours: ["red"] }],
    ["ar", "هل لديكم الفستان باللون الأحمر؟", { things: [["dress"]], colours: ["red"] }],
  ])("%s: %s", (locale, text, wanted) => {
    expect(told(text, locale)).toMatchObject(wanted);
  });

  it("knows a word with two meanings as one wish", () => {
    expect(told("¿tienen tazas?", "es").things).toEqual([["mug", "cup"]]);
  });

  it("keeps names, and leaves out what everybody says", () => {
    expect(told("hi, do you have the Kettlewell one please", "en").words).toEqual(["kettlewell"]);
    expect(told("Fenn 有蓝色的吗", "zh-CN").words).toEqual(["fenn"]);
  });

  it("takes a single letter for a size only where it is one", () => {
    expect(told("it's for me, I'd like a mug", "en").sizes).toEqual([]);
    expect(told("l'article est à moi", "fr").sizes).toEqual([]);
    expect(told("in s?", "en").sizes).toEqual(["s"]);
    expect(told("XL", "en").sizes).toEqual(["xl"]);
  });

  it("says a colour back as it was typed", () => {
    expect(readAsk("haben sie grüne tassen?", "de").colours).toEqual([{ colour: "green", said: "grüne" }]);
  });
});

describe("bounds of price", () => {
  it.each<[Locale, string, number | null, number | null, string | null]>([
    ["en", "gifts under 30 euros", null, 30, "EUR"],
    ["en", "anything between £20 and £50?", 20, 50, "GBP"],
    ["en", "a lamp, max 80", null, 80, null],
    ["de", "geschenke bis 30 €", null, 30, "EUR"],
    ["de", "zwischen 20 und 40 euro", 20, 40, "EUR"],
    ["fr", "moins de 49,90 euros", null, 49.9, "EUR"],
    ["es", "por menos de 25 euros", null, 25, "EUR"],
    ["it", "sotto i 30 euro", null, 30, "EUR"],
    ["pt-BR", "até 30 euros", null, 30, "EUR"],
    ["nl", "onder de 30 euro", null, 30, "EUR"],
    ["pl", "do 100 zł", null, 100, "PLN"],
    ["tr", "30 euro altında", null, 30, "EUR"],
    ["ja", "3000円以下", null, 3000, "JPY"],
    ["ko", "30유로 이하", null, 30, "EUR"],
    ["zh-CN", "30欧元以内", null, 30, "EUR"],
    ["zh-TW", "30歐元以下", null, 30, "EUR"],
    ["ar", "أقل من ٣٠ يورو", null, 30, "EUR"],
  ])("%s: %s", (locale, text, min, max, currency) => {
    expect(readAsk(text, locale).bound).toEqual({ min, max, currency });
  });

  it("are none where a number is a size, a count or an order", () => {
    expect(readAsk("socks in size 42", "en").bound).toBeNull();
    expect(readAsk("two mugs for my order 1005", "en").bound).toBeNull();
  });
});

describe("the words of the fourteen languages", () => {
  it("stand for the same things in each", () => {
    const meanings = (locale: Locale) => {
      const { words, runs } = vocabularyOf(locale);
      const entries = [...words.values(), ...runs.values()].flat();
      return [...new Set(entries.map(({ meaning }) => `${meaning.group}:${meaning.id}`))].sort();
    };
    for (const locale of LOCALES) expect(meanings(locale), locale).toEqual(meanings("en"));
  });

  it("are read in time that grows with the message alone", () => {
    const long = "a red mug and ".repeat(5_000);
    expect(readAsk(long, "en").length).toBeLessThan(120);
  });
});
