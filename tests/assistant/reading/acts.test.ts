import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { read } from "~/assistant/reading";
import { ACTS } from "./acts";

const spoken = LOCALES.filter((locale): locale is Exclude<Locale, "zh-TW"> => locale !== "zh-TW");

describe.each(spoken)("what is answered in %s", (locale) => {
  const cases = Object.entries(ACTS[locale]).flatMap(([act, texts]) => texts.map((text) => ({ act, text })));

  it.each(cases)("reads “$text” as $act", ({ act, text }) => {
    const { intents } = read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: locale });
    expect(intents[0]?.intent, JSON.stringify(intents)).toBe(act);
  });
});

describe("an answer", () => {
  const first = (text: string) =>
    read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: "en" }).intents[0]?.intent;

  it.each(["ok no", "yes, no, not that", "sure... actually no"])("that ends in a no is one: %s", (text) => {
    expect(first(text)).toBe("no");
  });

  it.each(["cancel my order", "stop the delivery of my order", "I don't want my order any more, cancel it"])(
    "that names the order is about the order: %s",
    (text) => {
      expect(first(text)).not.toBe("cancel");
    },
  );
});
