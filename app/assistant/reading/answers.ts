import type { Concept } from "./concepts";
import { ANSWERS, EMOJI_ANSWERS } from "./lexicon/answers";
import { cutOf, fold } from "./fold";
import type { Token } from "./fold";
import { LATIN } from "./language";
import { oneSlip } from "./match";
import { languagesThatKnow } from "./vocabulary";
import type { Locale } from "../../contract/chat";

export type Answer = "yes" | "no";

interface PhraseOfAnswer {
  words: string[];
  act: Answer | "filler";
}

interface Phrases {
  /** First word to the phrases that begin with it, longest first. */
  byFirst: Map<string, PhraseOfAnswer[]>;
}

const LONGEST_ANSWER = { words: 9, characters: 14 };

function buildPhrases(locales: readonly (keyof typeof ANSWERS)[]): Phrases {
  const phrases: Phrases = { byFirst: new Map() };
  for (const locale of locales) {
    for (const act of ["yes", "no", "filler"] as const) {
      for (const phrase of ANSWERS[locale][act].split("|")) {
        const folded = fold(phrase);
        const words =
          cutOf(locale) === "words" ? folded.replace(/'/gu, " ").split(/\s+/u) : [...folded.replace(/\s/gu, "")];
        const [first] = words;
        if (first === undefined || first === "") continue;
        const known = phrases.byFirst.get(first) ?? [];
        if (!known.some((other) => other.act === act && other.words.join(" ") === words.join(" ")))
          known.push({ words, act });
        phrases.byFirst.set(first, known);
      }
    }
  }
  for (const known of phrases.byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

const phrasesOf = new Map<string, Phrases>();

function phrasesFor(locale: keyof typeof ANSWERS): Phrases {
  let phrases = phrasesOf.get(locale);
  if (!phrases) phrasesOf.set(locale, (phrases = buildPhrases([locale])));
  return phrases;
}

/**
 * Yes or no when the whole message is an answer: every word of it belongs to a phrase of one language's list.
 * The last word counts ("ok no"), except that a "no" is never overruled by a courtesy ("no, that's fine").
 */
export function shortAnswer(
  tokens: readonly Token[],
  locale: Locale,
): { answer: Answer; covered: number; leads: boolean } | null {
  const listed = locale === "zh-TW" ? "zh-CN" : locale;
  const longest = cutOf(listed) === "words" ? LONGEST_ANSWER.words : LONGEST_ANSWER.characters;
  if (tokens.length === 0 || tokens.length > longest) return null;
  const { byFirst } = phrasesFor(listed);
  let at = 0;
  let covered = 0;
  let yes = 0;
  let no = 0;
  let first: Answer | null = null;
  let last: Answer | null = null;
  let leads = false;
  while (at < tokens.length) {
    const candidates = byFirst.get(tokens[at]?.text ?? "") ?? [];
    const found =
      candidates.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.text === word)) ??
      (tokens.length === 1 ? slipOf(tokens[0]?.text ?? "", byFirst) : undefined);
    if (!found) {
      at += 1;
      continue;
    }
    if (found.act === "yes") yes += found.words.length;
    if (found.act === "no") no += found.words.length;
    // Only fillers before it: what was found so far is all that was passed.
    if (found.act !== "filler" && first === null) [first, leads] = [found.act, covered === at];
    if (found.act !== "filler") last = found.act;
    covered += found.words.length;
    at += found.words.length;
  }
  if (first === null) return null;
  return {
    answer: no > 0 && (first === "no" || last === "no" || no >= yes) ? "no" : "yes",
    covered: covered / tokens.length,
    leads,
  };
}

const SHORTEST_SLIP = 6;

/** A message that is one word, and that word an answer in haste ("defenitely"). */
function slipOf(word: string, byFirst: Phrases["byFirst"]): PhraseOfAnswer | undefined {
  if (word.length < SHORTEST_SLIP || languagesThatKnow(word, LATIN).length > 0) return undefined;
  for (const phrases of byFirst.values()) {
    const meant = phrases.find(
      ({ words, act }) =>
        act !== "filler" &&
        words.length === 1 &&
        (words[0]?.length ?? 0) >= SHORTEST_SLIP &&
        oneSlip(word, words[0] ?? ""),
    );
    if (meant) return meant;
  }
  return undefined;
}

/** What a message of emoji alone says. */
export function emojiAnswer(text: string): Extract<Concept, "yes" | "no" | "thanks" | "hi"> | null {
  const bare = text.replace(/\s|\ufe0f|\p{Emoji_Modifier}/gu, "");
  if (bare === "" || [...bare].length > 8 || /[\p{L}\p{N}]/u.test(bare)) return null;
  for (const act of ["no", "yes", "thanks", "hi"] as const) {
    if (EMOJI_ANSWERS[act].split(" ").some((emoji) => bare.includes(emoji.replace(/\ufe0f/gu, "")))) return act;
  }
  return null;
}
