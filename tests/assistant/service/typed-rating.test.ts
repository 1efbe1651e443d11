import { describe, expect, it } from "vitest";
import { inSigns, typedRating } from "~/assistant/service/typed-rating";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";

const stars = (text: string, locale: Locale = "en") => typedRating(text, [locale, "en"])?.stars ?? null;

describe("a rating that is typed", () => {
  it.each([
    ["5", 5],
    ["5!", 5],
    [" 4 / 5 ", 4],
    ["4 of 5", 4],
    ["3 stars, took a while", 3],
    ["five stars", 5],
    ["Two", 2],
    ["10/10", 5],
    ["5 great service", 5],
    ["⭐⭐⭐⭐⭐", 5],
    ["⭐️⭐️⭐️", 3],
    ["★★★★☆", 4],
    ["👍", 4],
    ["👎", 2],
    ["great, thanks", 5],
    ["good", 4],
    ["it was ok", 3],
    ["not good", 2],
    ["not great", 2],
    ["terrible", 1],
  ])("%s", (text, wanted) => {
    expect(stars(text)).toBe(wanted);
  });

  it.each<[Locale, string, number]>([
    ["de", "5 Sterne", 5],
    ["de", "fünf Sterne", 5],
    ["de", "4 von 5", 4],
    ["de", "nicht gut", 2],
    ["de", "katastrophal", 1],
    ["fr", "5 sur 5", 5],
    ["fr", "très bien merci", 5],
    ["fr", "pas terrible", 2],
    ["es", "5 estrellas", 5],
    ["es", "fatal", 1],
    ["it", "ottimo", 5],
    ["pt-BR", "ótimo, obrigada", 5],
    ["nl", "heel goed", 5],
    ["pl", "5 gwiazdek", 5],
    ["pl", "bardzo dobrze", 5],
    ["tr", "beş yıldız", 5],
    ["tr", "iyi değil", 2],
    ["ja", "5点", 5],
    ["ja", "星5", 5],
    ["ja", "５", 5],
    ["ja", "普通です", 3],
    ["ko", "5점", 5],
    ["ko", "별로예요", 2],
    ["zh-CN", "五星", 5],
    ["zh-CN", "不太好", 2],
    ["zh-TW", "非常滿意", 5],
    ["ar", "٥", 5],
    ["ar", "خمس نجوم", 5],
    ["ar", "ليست جيدة", 2],
  ])("in %s: %s", (locale, text, wanted) => {
    expect(stars(text, locale)).toBe(wanted);
  });

  it.each([
    "",
    "4 of my items are missing",
    "one of them is broken",
    "2 items are wrong",
    "12",
    "4.5",
    "#1005",
    "0",
    "6 stars",
    "where is my order",
    "great, where is my parcel?",
    "great but terrible",
    "never good",
    "⭐⭐⭐⭐⭐⭐",
    "ok",
  ])("is none: %s", (text) => {
    expect(stars(text)).toBeNull();
  });

  it("keeps what was said beside the number", () => {
    expect(typedRating("5/5, Mara was quick", ["en"])).toEqual({ stars: 5, word: "Mara was quick" });
    expect(typedRating("⭐⭐ slow", ["en"])).toEqual({ stars: 2, word: "slow" });
    expect(typedRating("5", ["en"])).toEqual({ stars: 5, word: null });
  });

  it.each(LOCALES)("is changed by signs alone once it was given, in %s", (locale) => {
    expect(inSigns("3", [locale])).toEqual({ stars: 3, word: null });
    expect(inSigns("great, thanks", [locale])).toBeNull();
  });

  it("reads no book", () => {
    expect(stars(`5 ${"great ".repeat(100)}`)).toBeNull();
  });
});
