import { describe, expect, it } from "vitest";
import { read } from "~/assistant/reading";
import { MATTERS } from "./matters";

describe.each(MATTERS)("what means $means", ({ means, phrases }) => {
  it.each(phrases)("is read in %s: “%s”", (conversationLocale, text) => {
    const { intents } = read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale });
    expect(means, JSON.stringify(intents)).toContain(intents[0]?.intent);
  });
});
