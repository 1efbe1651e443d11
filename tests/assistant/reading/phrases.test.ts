import { describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { read, SURE, type Intent, type ReadingContext } from "~/assistant/reading";
import { PHRASES } from "./phrases";

const contextOf = (conversationLocale: ReadingContext["conversationLocale"]): ReadingContext => ({
  orderNamePrefix: "#",
  orderNameSuffix: "",
  conversationLocale,
});

/** Languages told by script or by many words; short texts may say nothing of their language. */
const tellsAnother = (told: string | null, spoken: string): boolean =>
  told !== null && told !== spoken && !(told.startsWith("zh") && spoken.startsWith("zh"));

describe.each(LOCALES)("what shoppers write in %s", (locale) => {
  const cases = Object.entries(PHRASES[locale]).flatMap(([intent, phrases]: [string, string[]]) =>
    phrases.map((text) => ({ intent, text })),
  );

  it.each(cases)("reads “$text” as $intent", ({ intent, text }) => {
    const reading = read(text, contextOf(locale));
    expect(reading.intents[0]?.intent, JSON.stringify(reading.intents)).toBe(intent as Intent);
  });

  it("is sure enough to answer nearly all tracking questions at once", () => {
    const questions = PHRASES[locale].track_order;
    const sure = questions.filter((text) => read(text, contextOf(locale)).confidence >= SURE);
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(sure.length / questions.length).toBeGreaterThan(0.84);
  });

  it("tells the language of its tracking questions, also in a conversation that began in another", () => {
    const wrong = PHRASES[locale].track_order.filter((text) =>
      tellsAnother(read(text, contextOf(locale === "en" ? "de" : "en")).language, locale),
    );
    expect(wrong.length).toBeLessThanOrEqual(1);
  });
});
