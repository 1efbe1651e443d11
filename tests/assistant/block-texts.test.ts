import { describe, expect, it } from "vitest";
import { blockTexts } from "~/assistant/block-texts";
import { formatMoment, regionalTag } from "~/i18n/dates";
import { LOCALES } from "~/i18n/languages";
import { fill } from "~/widget/texts";

describe("the block's words that come with the session", () => {
  it.each(LOCALES)("leave names and numbers to the block in %s", (locale) => {
    const texts = blockTexts(locale);
    for (const name of ["withStaff", "typing", "chosen", "remove"] as const) {
      expect(fill(texts[name], "Maya <b>")).toContain("Maya <b>");
    }
    expect(fill(texts.left, 12)).toContain("12");
    for (const text of Object.values<string>({ ...texts })) expect(fill(text, "")).not.toMatch(/[{}]/);
  });
});

describe("the tag that the block writes times by", () => {
  const at = new Date("2026-11-20T15:05:00Z");

  it.each([
    ["en", "Europe/Dublin"],
    ["en", "America/New_York"],
    ["es", "America/Bogota"],
    ["de", "Europe/Berlin"],
    ["zh-CN", "Asia/Shanghai"],
    ["ar", "Asia/Riyadh"],
  ] as const)("gives the server's times in %s, %s", (locale, timeZone) => {
    const blocks = at.toLocaleString(regionalTag(locale, timeZone), { timeStyle: "short", timeZone });
    expect(formatMoment(at, locale, timeZone, at).replace(/[\u2068\u2069]/g, "")).toContain(blocks);
  });
});
