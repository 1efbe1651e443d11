import { describe, expect, it } from "vitest";
import type { ShopSettings } from "~/conversations/settings";
import { answerTime, staffHoursAt } from "~/conversations/staff-hours";
import { LOCALES } from "~/i18n/languages";
import { translate } from "~/i18n/translate";

const nineToFive = { open: 540, close: 1020 };
const weekdaysOnly = {
  monday: nineToFive,
  tuesday: nineToFive,
  wednesday: nineToFive,
  thursday: nineToFive,
  friday: nineToFive,
  saturday: null,
  sunday: null,
};
const at = (iso: string, hours: ShopSettings["hours"] = weekdaysOnly, zone = "Europe/Dublin") =>
  staffHoursAt({ hours, answerMinutes: 10 }, zone, new Date(iso));

describe("staff hours", () => {
  it("promise nothing where the merchant has set none", () => {
    expect(at("2026-11-20T10:00:00Z", null)).toEqual({ state: "unset" });
  });

  it("are open within the span, and say until when", () => {
    expect(at("2026-11-20T10:00:00Z")).toEqual({
      state: "open",
      closesAt: new Date("2026-11-20T17:00:00Z"),
      answerMinutes: 10,
    });
  });

  it("are closed from the closing minute on, and name the next opening across a weekend", () => {
    expect(at("2026-11-20T17:00:00Z")).toEqual({ state: "closed", opensAt: new Date("2026-11-23T09:00:00Z") });
    expect(at("2026-11-20T08:59:59Z")).toEqual({ state: "closed", opensAt: new Date("2026-11-20T09:00:00Z") });
  });

  it("are reckoned in the shop's zone, across the days when clocks change", () => {
    // 29 March 2026: Dublin goes to summer time; Monday 9:00 there is 8:00 UTC.
    expect(at("2026-03-28T12:00:00Z")).toEqual({ state: "closed", opensAt: new Date("2026-03-30T08:00:00Z") });
    expect(at("2026-11-20T05:00:00Z", weekdaysOnly, "Asia/Tokyo")).toMatchObject({ state: "open" });
  });

  it("know a shop that is never open, one open a day a week, and one open around the clock", () => {
    const never = Object.fromEntries(Object.keys(weekdaysOnly).map((day) => [day, null])) as ShopSettings["hours"];
    expect(at("2026-11-20T10:00:00Z", never)).toEqual({ state: "closed", opensAt: null });
    const fridays = { ...never, friday: nineToFive } as ShopSettings["hours"];
    expect(at("2026-11-20T18:00:00Z", fridays)).toEqual({ state: "closed", opensAt: new Date("2026-11-27T09:00:00Z") });
    const always = Object.fromEntries(
      Object.keys(weekdaysOnly).map((day) => [day, { open: 0, close: 1440 }]),
    ) as ShopSettings["hours"];
    expect(at("2026-11-22T23:59:00Z", always)).toMatchObject({ state: "open" });
  });
});

describe("the time to a first answer", () => {
  const told = (minutes: number) => translate("en", "handover.usual_wait", answerTime(minutes));

  it("is told in minutes below two hours, and from there in hours, never fewer than the merchant set", () => {
    expect(told(1)).toBe("They usually answer within 1 minute.");
    expect(told(119)).toBe("They usually answer within 119 minutes.");
    expect(told(120)).toBe("They usually answer within 2 hours.");
    expect(told(121)).toBe("They usually answer within 3 hours.");
    expect(told(2_880)).toBe("They usually answer within 48 hours.");
  });

  it.each(LOCALES)("is one number in %s, in hours too", (locale) => {
    for (const key of ["handover.usual_wait", "chat.hours_wait"] as const) {
      expect(translate(locale, key, answerTime(90))).toMatch(/^[^\d٠-٩]*(90|٩٠)[^\d٠-٩]*$/);
      expect(translate(locale, key, answerTime(180))).toMatch(/^[^\d٠-٩]*(3|٣)[^\d٠-٩]*$/);
    }
  });
});
