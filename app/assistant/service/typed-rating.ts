import type { Locale } from "~/contract/chat";
import { fold } from "../reading/fold";
import { toSimplified } from "../reading/han";
import { phrasesIn } from "../reading/phrases-in";
import type { Stars } from "./ask-rating";
import { RATING_WORDS } from "./rating-lexicon";

/** What was typed to a question for a rating. `word`: more than the rating itself was said. */
export interface TypedRating {
  stars: Stars;
  word: string | null;
}

/** Longer than anyone answers "how was it?" with stars. */
const MOST_CHARACTERS = 300;
const STAR = /[⭐🌟★]/gu;
const EMPTY_STAR = /[☆✩✰]/gu;
const FACES: [RegExp, Stars][] = [
  [/[😍🥰🤩💯]|❤/u, 5],
  [/[👍👌😊🙂😀😃😄]/u, 4],
  [/[👎🙁☹]/u, 2],
];

/**
 * Stars that were typed: as a number ("4", "4/5", "five stars"), as emojis, or in words of one of the languages
 * ("great, thanks"). Null for what is no rating, asks something, or says good and bad at once.
 */
export function typedRating(text: string, locales: readonly Locale[]): TypedRating | null {
  const said = text.trim();
  if (said === "" || said.length > MOST_CHARACTERS || /[?？؟]/u.test(said)) return null;
  return inSigns(said, locales) ?? inWords(said, locales);
}

/** Stars that were typed as a number or as emojis, and in no other way. */
export const inSigns = (said: string, locales: readonly Locale[]): TypedRating | null =>
  inEmojis(said) ?? inNumbers(said, locales);

function inEmojis(said: string): TypedRating | null {
  const count = said.match(STAR)?.length ?? 0;
  const rest = restOf(
    said
      .replace(STAR, "")
      .replace(EMPTY_STAR, "")
      .replace(/\ufe0f/gu, ""),
  );
  // "★ 4" and "4★" are numbers.
  if (count >= 1 && count <= 5 && !/^\d$/.test(rest ?? "")) return { stars: count as Stars, word: rest };
  if (count > 0) return null;
  const face = FACES.find(([faces]) => faces.test(said));
  return face && !/\p{L}|\p{N}/u.test(said) ? { stars: face[1], word: null } : null;
}

/** "5", "5/5", "5 of 5", "4 stars, quick", "five stars", "★4", "5点", "五星", "10/10". */
function inNumbers(said: string, locales: readonly Locale[]): TypedRating | null {
  const folded = fold(said).replace(/★|⭐|🌟|\ufe0f/gu, "*");
  if (/^\s*10\s*\/\s*10\b/.test(folded)) return { stars: 5, word: restOf(said.replace(/^\s*10\s*\/\s*10/, "")) };
  for (const lexicon of lexiconsOf(locales)) {
    const [words, unit, of] = [lexicon.word, lexicon.unit, lexicon.of].map((list) => anyOf(list));
    const pattern = new RegExp(
      `^[\\s*]*(?:星|별|评分|評分|評価は?)?[\\s:：]*(?:([1-5])(?![\\d.,]\\d|\\d)|(${words}))` +
        `(?<most>\\s*(?:/|${of})\\s*5(?!\\d))?(?<unit>\\s*(?:${unit}|\\*))?`,
      "u",
    );
    const match = pattern.exec(folded);
    if (!match) continue;
    const stars = match[1] ? Number(match[1]) : lexicon.word.split("|").map(fold).indexOf(match[2]!) + 1;
    const after = folded.slice(match[0].length);
    const isTold = match.groups?.most !== undefined || match.groups?.unit !== undefined;
    const ends = /^\s*(?:$|[.,!;:\-–—、。！，：؛،)(])/u.test(after);
    // "4 of my items" and "one of them" count something else.
    const goesOn = match[1] !== undefined && /^\s/u.test(after) && inWords(after, locales) !== null;
    if (
      stars < 1 ||
      !(ends || (isTold && !/^[\p{L}\p{N}]/u.test(after.replace(/^(?:です|でした|이요|요|입니다)/u, ""))) || goesOn)
    )
      continue;
    // Folding may change lengths; the digits and units in question keep theirs but for accents.
    return { stars: stars as Stars, word: restOf(said.slice(Math.min(said.length, match[0].length))) };
  }
  return null;
}

function inWords(said: string, locales: readonly Locale[]): TypedRating | null {
  for (const lexicon of lexiconsOf(locales)) {
    const text = toSimplified(said);
    const found = ([1, 2, 3, 4, 5] as const).flatMap((stars) =>
      phrasesIn(text, lexicon.stars[stars].split("|")).map((phrase) => ({ stars, phrase: fold(phrase) })),
    );
    // "Not good" holds "good", "very good" too: the longer phrase says it.
    const told = found.filter(
      ({ phrase }) => !found.some((other) => other.phrase !== phrase && other.phrase.includes(phrase)),
    );
    if (told.length === 0) continue;
    const all = told.map(({ stars }) => stars);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    if (least <= 2 && most >= 4) return null;
    const isNegated = least >= 4 && phrasesIn(text, lexicon.not.split("|")).length > 0;
    if (isNegated) return null;
    const stars = (least <= 2 ? least : most) as Stars;
    return { stars, word: said };
  }
  return null;
}

const lexiconsOf = (locales: readonly Locale[]) =>
  [...new Set(locales.map((locale) => (locale === "zh-TW" ? "zh-CN" : locale)))].map((locale) => RATING_WORDS[locale]);

const anyOf = (list: string): string =>
  list
    .split("|")
    .map((one) => fold(one))
    .sort((a, b) => b.length - a.length)
    .join("|");

/** What is left after the rating, without the marks before it. */
function restOf(text: string): string | null {
  const rest = text.replace(/^[\s\p{P}\p{S}]+/u, "").trim();
  return /\p{L}|\p{N}/u.test(rest) ? rest : null;
}
