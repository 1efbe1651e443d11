import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { read } from "~/assistant/reading";

const LENGTH = 4000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** What makes a careless expression try everything, and what makes the matching of phrases do its most. */
const HOSTILE: Record<string, string> = {
  "one letter": fill("a"),
  "one digit": fill("1"),
  "spaces alone": fill(" "),
  "letters and spaces": fill("a "),
  "digits and spaces": fill("1 "),
  "digits and dashes": fill("12-"),
  "signs before numbers": fill("#1"),
  "order words without a number": fill("order no: "),
  "order words and half a number": fill("order # : . "),
  "halves of addresses": fill("a@"),
  "addresses that do not end": fill("a.b-c@d."),
  points: fill("."),
  "commas and points": fill(".,"),
  "exclamations and questions": fill("!?！？"),
  "dates that are none": fill("1/1/1/"),
  "times of a thing": fill("2x3"),
  apostrophes: fill("l'"),
  brackets: fill("(("),
  "figures of speech half said": fill("dying price "),
  "words that could go on": fill("is when still "),
  "a phrase that is always begun": fill("says delivered but the tracking "),
  "many near words": Array.from({ length: 700 }, (_, index) => `retrun${String.fromCharCode(97 + (index % 26))}`)
    .join(" ")
    .slice(0, LENGTH),
  "characters of one script": fill("订单"),
  kana: fill("どこですか"),
  hangul: fill("주문취소"),
  arabic: fill("وين الطلب "),
  "marks piled up": fill("a\u0301\u0302\u0303"),
  "invisible characters": fill("\u200b\u200d"),
  "surrogates alone": fill("\ud800"),
  faces: fill("😡👍🏽"),
  lines: fill("\n"),
  "everything at once": fill("Ordr #1005!! a@b.c +49 30 1234 1Z999AA1 订单在哪 どこ 주문 طلب l'ordine "),
};

describe("a message of 4,000 characters of anything", () => {
  it.each(Object.entries(HOSTILE))("is read to its end: %s", (_, text) => {
    for (const conversationLocale of LOCALES) {
      const reading = read(text, {
        orderNamePrefix: "#",
        orderNameSuffix: "",
        conversationLocale,
        clock: { now: new Date("2026-03-11T12:00:00Z"), timeZone: "Europe/Dublin" },
      });
      expect(reading.confidence).toBeGreaterThanOrEqual(0);
      expect(reading.confidence).toBeLessThanOrEqual(1);
      expect(reading.entities.orderNames.length).toBeLessThanOrEqual(10);
    }
  });
});

const FOLDER = join(import.meta.dirname, "../../../app/assistant/reading");
const sources = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** `(…+)+`, `(…*)*`, `(…{2,})+`: a repeated group that holds a repetition without end. */
const REPEATED_REPETITION = /\((?:\?:|\?<\w+>)?[^()]*(?:[+*]|\{\d+,\})[^()]*\)(?:[+*]|\{\d+,\})/u;
/** The same within an expression that repeats its group with a separator between is linear: "a(?:'b+)*". */
const SEPARATED = /\((?:\?:)?(?:'|\\s|\\.|[ -])/u;

describe("the expressions that read messages", () => {
  it.each(sources)("never repeat a repetition, so that time grows with the text only: %s", (file) => {
    const careless = readFileSync(join(FOLDER, file), "utf8")
      .split("\n")
      .filter((line) => !/^\s*(?:\/\/|\*|\/\*\*)/u.test(line))
      .flatMap((line) => line.match(/\/(?:[^/\\\n]|\\.)+\/[dgimsuvy]*u[dgimsuvy]*/gu) ?? [])
      .filter((expression) => {
        const found = REPEATED_REPETITION.exec(expression);
        return found !== null && !SEPARATED.test(found[0]);
      });
    expect(careless).toEqual([]);
  });

  it("would be found if one did", () => {
    expect(REPEATED_REPETITION.test("/(a+)+b/u")).toBe(true);
    expect(REPEATED_REPETITION.test("/(?:[a-z]+)*@/u")).toBe(true);
    expect(REPEATED_REPETITION.test("/[a-z]+@[a-z]+/u")).toBe(false);
  });
});
