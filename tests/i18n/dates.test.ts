import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { dayOf, formatDay, formatMoment, shortDay, shortMoment } from "~/i18n/dates";
import { LOCALES } from "~/i18n/languages";
import { formatMoney } from "~/i18n/money";

const NOW = new Date("2026-11-21T12:00:00Z");
const day = (iso: string, locale: Locale, zone = "Europe/Berlin", dayOnly = false) =>
  formatDay(new Date(iso), locale, zone, NOW, dayOnly);

describe("a day", () => {
  it.each([
    ["en", "on Tuesday, 24 November"],
    ["es", "el martes, 24 de noviembre"],
    ["fr", "le mardi 24 novembre"],
    ["de", "am Dienstag, 24. November"],
    ["it", "martedì 24 novembre"],
    ["pt-BR", "em 24 de novembro (terça-feira)"],
    ["nl", "op dinsdag 24 november"],
    ["pl", "24 listopada (wtorek)"],
    ["tr", "24 Kasım Salı günü"],
    ["ja", "11月24日（火曜日）"],
    ["ko", "11월 24일(화요일)"],
    ["zh-CN", "11月24日（星期二）"],
    ["zh-TW", "11月24日（星期二）"],
  ] as const)("reads in %s as %s", (locale, shown) => {
    expect(day("2026-11-24T10:00:00Z", locale)).toBe(shown);
  });

  it("is today, tomorrow or yesterday where the shopper is", () => {
    expect(day("2026-11-21T22:00:00Z", "en")).toBe("today");
    expect(day("2026-11-21T23:30:00Z", "en")).toBe("tomorrow");
    expect(day("2026-11-20T22:59:00Z", "en")).toBe("yesterday");
    expect(day("2026-11-21T23:30:00Z", "en", "America/New_York")).toBe("today");
  });

  it("that is only a day is the same everywhere", () => {
    for (const zone of ["America/Los_Angeles", "Europe/Berlin", "Pacific/Kiritimati"]) {
      expect(day("2026-11-24T00:00:00Z", "en", zone, true)).toMatch(/24/);
    }
  });

  it("of another year says the year", () => {
    expect(day("2027-01-04T10:00:00Z", "en")).toBe("on Monday, 4 January 2027");
    expect(shortDay(new Date("2025-12-31T10:00:00Z"), "en", "Europe/Berlin", NOW)).toContain("2025");
  });

  it("puts the month first for Americans", () => {
    expect(day("2026-11-24T10:00:00Z", "en", "America/Chicago")).toBe("on Tuesday, November 24");
  });

  it("is the calendar day of the zone", () => {
    expect(dayOf(new Date("2026-11-21T23:30:00Z"), "Europe/Berlin")).toBe("2026-11-22");
    expect(dayOf(new Date("2026-11-21T23:30:00Z"), "America/New_York")).toBe("2026-11-21");
  });
});

describe("a moment", () => {
  it("has the time of the shopper's clock", () => {
    const at = new Date("2026-11-22T13:20:00Z");
    expect(formatMoment(at, "en", "Europe/Berlin", NOW)).toBe("tomorrow at 14:20");
    expect(formatMoment(at, "en", "America/New_York", NOW)).toBe("tomorrow at 8:20\u202fAM".replace("\u202f", " "));
    expect(formatMoment(at, "de", "Europe/Berlin", NOW)).toBe("morgen um 14:20 Uhr");
    expect(formatMoment(at, "ko", "Asia/Seoul", NOW)).toBe("내일 오후 10:20");
  });

  it.each(LOCALES)("can be said in %s, near and far, long and short", (locale) => {
    for (const iso of [
      "2026-11-20T08:00:00Z",
      "2026-11-21T08:00:00Z",
      "2026-11-22T08:00:00Z",
      "2026-12-24T08:00:00Z",
    ]) {
      expect(formatMoment(new Date(iso), locale, "Europe/Berlin", NOW)).toMatch(/9:00/);
      expect(shortMoment(new Date(iso), locale, "Europe/Berlin", NOW)).toMatch(/9:00/);
    }
  });

  it.each(LOCALES)("has Latin digits in %s", (locale) => {
    expect(shortMoment(new Date("2026-11-24T08:00:00Z"), locale, "Europe/Berlin", NOW)).not.toMatch(/[٠-٩]/);
  });
});

describe("an amount", () => {
  it("is written as the language writes it, to the last digit", () => {
    expect(formatMoney("1234.50", "EUR", "de").replace(/\s/g, " ")).toBe("1.234,50 €");
    expect(formatMoney("1234", "JPY", "ja")).toMatch(/^[¥￥]1,234$/);
    expect(formatMoney("9007199254740993.25", "EUR", "en")).toContain("9,007,199,254,740,993.25");
  });
});
