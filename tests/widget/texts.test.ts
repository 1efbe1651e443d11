import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { fill, Text } from "~/widget/texts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (...file: string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(ROOT, ...file), "utf8")) as Record<string, unknown>;
const names = Object.values(Text).filter((name) => typeof name === "string");
const placeholders = (text: unknown) => String(text).match(/\{\w+\}/g) ?? [];

describe("the block's own words", () => {
  it("exist in every language, and in no other", () => {
    const files = readdirSync(path.join(ROOT, "app/widget/texts")).sort();
    expect(files).toEqual(LOCALES.map((locale) => `${locale}.json`).sort());
  });

  const english = read("app/widget/texts/en.json");

  it.each(LOCALES)("are complete in %s, with the same placeholders", (locale) => {
    const texts = read("app/widget/texts", `${locale}.json`);
    expect(Object.keys(texts).sort()).toEqual([...names].sort());
    for (const name of names) {
      expect(texts[name], name).toMatch(/\S/);
      expect(placeholders(texts[name]), name).toEqual(placeholders(english[name]));
    }
  });

  it.each(LOCALES.filter((locale) => locale !== "en"))("are translated in %s", (locale) => {
    const texts = read("app/widget/texts", `${locale}.json`);
    const same = names.filter((name) => texts[name] === english[name]);
    // Words that a language may share with English.
    expect(same.filter((name) => name !== "messages")).toEqual([]);
  });

  it("take a name as it is, whatever is in it", () => {
    expect(fill("{name} is typing…", "$& {n}")).toBe("$& {n} is typing…");
  });
});

describe("the launcher's words in Liquid", () => {
  const folder = "extensions/chat-block/locales";

  it.each(LOCALES)("are complete in %s", (locale) => {
    const { launcher } = read(folder, locale === "en" ? "en.default.json" : `${locale}.json`);
    expect(Object.keys(launcher as object)).toEqual(["label", "unread", "failed"]);
    for (const text of Object.values(launcher as object)) expect(text).toMatch(/\S/);
  });
});
