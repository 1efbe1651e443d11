import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matchLocale } from "~/i18n/languages";
import { read } from "~/assistant/reading";

const row = z.object({ lang: z.string(), label: z.enum(["distress", "no distress"]), text: z.string() });
const ROWS = readFileSync(join(import.meta.dirname, "../../eval/own/distress.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => row.parse(JSON.parse(line)));

const readIn = (text: string, lang: string) =>
  read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: matchLocale(lang) ?? "en" });
const emotionOf = (text: string, lang: string) => readIn(text, lang).emotion;

describe("danger and grief, said in words that no list holds", () => {
  it.each(ROWS.filter(({ label }) => label === "distress"))("is heard in $lang: “$text”", ({ lang, text }) => {
    expect(emotionOf(text, lang)).toBe("distress");
  });

  it.each(ROWS.filter(({ label }) => label !== "distress"))("is not heard in $lang: “$text”", ({ lang, text }) => {
    expect(emotionOf(text, lang)).not.toBe("distress");
  });

  it("is heard beside a figure of speech", () => {
    expect(emotionOf("I'm dying to get my hands on it. My son swallowed the battery", "en")).toBe("distress");
  });

  it("is heard in a conversation that was in another language", () => {
    expect(emotionOf("mein Mann schlägt mich", "en")).toBe("distress");
    expect(emotionOf("no le veo sentido a seguir viviendo, ya no quiero vivir", "de")).toBe("distress");
  });

  it("tells a death from danger, which comes first", () => {
    for (const [text, lang] of [
      ["my husband passed away last week and I need to return his suit", "en"],
      ["meine Mutter ist gestorben, bitte stornieren Sie ihre Bestellung", "de"],
      ["母が亡くなりました", "ja"],
    ] as const) {
      expect(readIn(text, lang)).toMatchObject({ emotion: "distress", bereaved: true });
    }
    for (const text of ["I want to die", "my father died and now I want to die too", "where is my order?"]) {
      expect(readIn(text, "en").bereaved).toBe(false);
    }
  });
});
