import { describe, expect, it } from "vitest";
import { read, SURE, type Intent } from "~/assistant/reading";
import { LOCALES } from "~/i18n/languages";
import { translate, type MessageKey } from "~/i18n/translate";

/** One tap sends these as the shopper's message: they must be understood without asking back. */
const MEANT: [MessageKey, Intent][] = [
  ["chat.suggest_track", "track_order"],
  ["chat.suggest_problem", "order_problem"],
  ["chat.suggest_person", "human"],
];

describe.each(LOCALES)("the one-tap openers in %s", (locale) => {
  it.each(MEANT)("%s means %s", (key, intent) => {
    const text = translate(locale, key);
    const reading = read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: locale });
    expect(reading.intents[0]?.intent, text).toBe(intent);
    expect(reading.confidence, text).toBeGreaterThanOrEqual(SURE);
    expect(reading.language ?? locale, text).toBe(locale);
  });
});
