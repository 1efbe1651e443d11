import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findViolations } from "~/assistant/prove";
import { composeAnswer, type AnswerContext } from "~/assistant/tracking/compose-answer";
import { composeNotReceived } from "~/assistant/tracking/compose-not-received";
import { answerOf, textOf } from "~/assistant/tracking/follow-up/compose-follow-up";
import { FOLLOW_UPS } from "~/assistant/tracking/follow-up/lexicon";
import { Words } from "~/assistant/tracking/words";
import type { Reply } from "~/assistant/reply";
import { LOCALES } from "~/i18n/languages";
import { assessTracking } from "~/shipments/assess-tracking";
import { anyContext, anyOrder } from "../../shipments/any-order";

const anyReply = fc
  .record({
    order: anyOrder(),
    context: anyContext(),
    locale: fc.constantFrom(...LOCALES),
    emotion: fc.constantFrom<AnswerContext["emotion"]>("calm", "worried", "angry"),
    wanted: fc.constantFrom<AnswerContext["wanted"]>("track_order", "not_received", "refund_status"),
  })
  .map(
    ({
      order,
      context,
      locale,
      emotion,
      wanted,
    }): { locale: (typeof LOCALES)[number]; reply: Reply; order: typeof order } => {
      const assessment = assessTracking(order, context);
      const setting = { locale, timeZone: context.timeZone, now: context.now, emotion, acknowledged: false, wanted };
      const missing = assessment.parcels.find((parcel) => parcel.case === "delivered_not_received");
      const reply =
        missing === undefined ? composeAnswer(assessment, setting) : composeNotReceived(assessment, missing, setting);
      return { locale, reply, order };
    },
  );

describe("a reply about any order, in any language", () => {
  it("shows no number, link or status without a receipt", () => {
    fc.assert(
      fc.property(anyReply, ({ reply }) => {
        expect(findViolations(reply)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("names in every receipt an object of the order", () => {
    fc.assert(
      fc.property(anyReply, ({ reply, order }) => {
        const ids = JSON.stringify(order);
        for (const { ref, readAt } of reply.receipts) {
          if (ref !== null) expect(ids).toContain(ref);
          expect(readAt).toBe(order.readAt);
        }
      }),
    );
  });

  it("names no weekday and no near day that no receipt shows", () => {
    fc.assert(
      fc.property(anyReply, ({ reply, locale }) => {
        const shown = reply.receipts.map((receipt) => receipt.shown).join("\n");
        for (const word of dayWords(locale)) if (names(reply.text, word)) expect(shown).toContain(word);
      }),
    );
  });

  it("says something, links only to https, and lets no foreign text become a link or emphasis", () => {
    fc.assert(
      fc.property(anyReply, ({ reply }) => {
        expect(reply.text.length).toBeGreaterThan(10);
        expect(reply.text).not.toMatch(/\b(undefined|null|NaN)\b/);
        expect(reply.text).not.toMatch(/\]\(|\*\*/);
        for (const card of reply.cards) {
          if (card.kind === "tracking" && card.link !== null) expect(card.link.url).toMatch(/^https:\/\//);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("an answer to any question about any order, in any language", () => {
  const anyAnswer = fc
    .record({
      order: anyOrder(),
      context: anyContext(),
      locale: fc.constantFrom(...LOCALES),
      question: fc.constantFrom(...FOLLOW_UPS),
    })
    .map(({ order, context, locale, question }) => {
      const words = new Words({ locale, timeZone: context.timeZone, now: context.now }, order.readAt);
      words.fact(order.name, "order", order.id);
      const said = answerOf(question, assessTracking(order, context), words);
      return { locale, text: said && textOf(said, "", words), receipts: words.receipts, order };
    });

  it("says something or nothing, and no number, link or day without a receipt of the order", () => {
    fc.assert(
      fc.property(anyAnswer, ({ locale, text, receipts, order }) => {
        if (text === null) return;
        expect(text.length).toBeGreaterThan(5);
        expect(text).not.toMatch(/\b(undefined|null|NaN)\b/);
        expect(findViolations({ text, cards: [], receipts })).toEqual([]);
        const shown = receipts.map((receipt) => receipt.shown).join("\n");
        for (const word of dayWords(locale)) if (names(text, word)) expect(shown).toContain(word);
        const ids = JSON.stringify(order);
        for (const { ref } of receipts) if (ref !== null) expect(ids).toContain(ref);
        for (const [, url] of text.matchAll(/\]\(([^)]*)\)/g)) expect(url).toMatch(/^https:\/\//);
      }),
      { numRuns: 1_500 },
    );
  });
});

/** As a word of its own, where words are divided: "corrieri" names no yesterday ("ieri"). */
const names = (text: string, word: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word)
    ? text.includes(word)
    : new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text);

/** Long weekday names, and today, tomorrow, yesterday. */
function dayWords(locale: string): string[] {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return [
    ...Array.from({ length: 7 }, (_, index) => weekday.format(new Date(Date.UTC(2026, 10, 16 + index)))),
    ...[-1, 0, 1].map((days) => relative.format(days, "day")),
  ];
}
