import type { Locale } from "../../../contract/chat";
import { singularsOfDual } from "../arabic";
import { cutOf, fold, type Token } from "../fold";
import { toSimplified } from "../han";
import { matcherFor } from "../lexicon";
import { NUMBER_WORDS } from "../lexicon/numbers";
import { findPatterns } from "../match";
import type { View } from "../view";
import { numbersIn } from "./numbers";

/** Places in the folded text. */
export interface QuantityFound {
  count: number;
  at: number;
  end: number;
  /** Where the number itself ends; what is counted may name a product. */
  numberEnd: number;
}

const AT_MOST = 5;
const MOST = 999;
const MAX_LOOKED_AT = 600;
/** "2x", "x2", "2 ×". */
const TIMES = /(?<![\p{L}\d.,#])(\d{1,3})\s?[x×](?![\p{L}\d])|(?<![\p{L}\d])[x×]\s?(\d{1,3})(?!\d)/gu;
/** What stands between a number and a thing and makes it a price, a time or a measure. */
const MEASURES =
  /^(?:euros?|eur|dollars?|usd|pounds?|gbp|cents?|zl|pln|tl|days?|weeks?|months?|years?|hours?|tage?n?|wochen?|jours?|dias?|semanas?|giorni|dagen|dni|gun|cm|mm|kg|inch|inches|percent|prozent)$/u;

/** How many of something a message says, in one language. */
export function findQuantities(
  folded: string,
  { locale, tokens, hits }: View,
  taken: readonly { at: number; end: number }[],
): QuantityFound[] {
  const found: QuantityFound[] = [];
  const add = (count: number, at: number, end: number, numberEnd = end): void => {
    const free = ![...taken, ...found].some((other) => at < other.end && end > other.at);
    if (free && count >= 1 && count <= MOST && found.length < AT_MOST && !isSize(folded, at, locale))
      found.push({ count, at, end, numberEnd });
  };
  const start = folded.slice(0, MAX_LOOKED_AT);
  const text = locale.startsWith("zh") ? toSimplified(start) : start;
  for (const match of text.matchAll(TIMES))
    add(Number(match[1] ?? match[2]), match.index, match.index + match[0].length);
  for (const match of text.matchAll(countedIn(locale)))
    add(valueOf(match[1] ?? "", locale), match.index, match.index + match[0].length);
  for (const [index, token] of tokens.entries()) {
    if (token.at > MAX_LOOKED_AT || found.length >= AT_MOST) break;
    if (locale === "ar" && isTwoThings(token)) add(2, token.at, token.end, token.at);
    const count = valueOf(token.text, locale);
    // "Eine Lampe" is a lamp, whichever; from two on the number is meant.
    if (count < 2 || /^\d{4,}$/u.test(token.text)) continue;
    const thing = hits.find(
      ({ concept, from }) =>
        (concept === "item" || concept === "garment") && (from === index + 1 || from === index + 2),
    );
    const between = thing?.from === index + 2 ? tokens[index + 1] : undefined;
    if (thing && !(between && (MEASURES.test(between.text) || between.afterPause)))
      add(count, token.at, tokens[thing.to - 1]?.end ?? token.end, token.end);
  }
  const alone = onlyNumber(tokens, locale);
  if (alone) add(alone.count, alone.at, alone.end);
  return found;
}

/** "كوبين" is "two cups" in one word. */
function isTwoThings(token: Token): boolean {
  const matcher = matcherFor("ar");
  return singularsOfDual(token.text).some((text) =>
    findPatterns(matcher, [{ ...token, text }]).some(
      ({ concept, near }) => !near && (concept === "item" || concept === "garment"),
    ),
  );
}

/** "Two", "just 2": an answer to how many. */
function onlyNumber(tokens: readonly Token[], locale: Locale): QuantityFound | null {
  if (tokens.length > 3) return null;
  const numbers = tokens.filter(({ text }) => valueOf(text, locale) > 0);
  const [only] = numbers;
  if (!only || numbers.length > 1 || (tokens.length > 1 && cutOf(locale) === "characters")) return null;
  const count = valueOf(only.text, locale);
  return count > 0 && count < 100 && !/^\d{3,}$/u.test(only.text)
    ? { count, at: only.at, end: only.end, numberEnd: only.end }
    : null;
}

const valueOf = (text: string, locale: Locale): number =>
  /^\d{1,3}$/u.test(text) ? Number(text) : (numbersIn(locale).get(text) ?? 0);

const patterns = new Map<Locale, RegExp>();

/** A number and a word that makes it a count. */
function countedIn(locale: Locale): RegExp {
  let pattern = patterns.get(locale);
  if (!pattern) {
    const { of } = NUMBER_WORDS[locale === "zh-TW" ? "zh-CN" : locale];
    const any = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");
    const numbers = any(numbersIn(locale).keys());
    const things = any(of.split("|").map(fold));
    pattern =
      cutOf(locale) === "words"
        ? new RegExp(`(?<![\\p{L}\\d.,#])(\\d{1,3}|${numbers})\\s?(?:${things.replace(/ /gu, "[ ']")})(?!\\p{L})`, "gu")
        : new RegExp(`(?<!\\d)(\\d{1,3}|${numbers})\\s?(?:${things})`, "gu");
    patterns.set(locale, pattern);
  }
  return pattern;
}

function isSize(folded: string, at: number, locale: Locale): boolean {
  const { sizes } = NUMBER_WORDS[locale === "zh-TW" ? "zh-CN" : locale];
  const before = folded.slice(Math.max(0, at - 12), at).trimEnd();
  return sizes.split(" ").some((size) => before.endsWith(fold(size)) || before.endsWith(`${fold(size)}:`));
}
