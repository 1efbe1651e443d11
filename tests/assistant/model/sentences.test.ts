import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSentences, SentenceCutter } from "~/assistant/model/sentences";

describe("cutting a text into sentences", () => {
  it.each([
    ["Hello there. How are you? Fine!", ["Hello there.", " How are you?", " Fine!"]],
    ["Sie kommt am 24. November an. Gut.", ["Sie kommt am 24. November an.", " Gut."]],
    ["It costs 3.50 each. Yes.", ["It costs 3.50 each.", " Yes."]],
    ["您好。请问需要什么？谢谢", ["您好。", "请问需要什么？", "谢谢"]],
    ["كيف حالك؟ بخير.", ["كيف حالك؟", " بخير."]],
    ["One\nTwo", ["One\n", "Two"]],
    ["See a.example.com now", ["See a.example.com now"]],
  ])("%s", (text, sentences) => expect(cutSentences(text)).toEqual(sentences));

  it("is the same however the text arrives in pieces, and loses nothing", () => {
    const text = fc.array(fc.constantFrom("Hello", " ", ".", "?", "!", "\n", "24", "。", "é", "[order_1]", "”"));
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (parts, sizes) => {
        const whole = parts.join("");
        const cutter = new SentenceCutter();
        const found: string[] = [];
        for (let from = 0, piece = 0; from < whole.length; piece++) {
          const size = sizes[piece % sizes.length]!;
          found.push(...cutter.push(whole.slice(from, from + size)));
          from += size;
        }
        found.push(...cutter.end());
        const words = (all: string) => all.replace(/\s/g, "");
        expect(words(found.join(""))).toBe(words(whole));
        expect(found).toEqual(cutSentences(whole));
      }),
    );
  });
});
