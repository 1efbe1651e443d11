import type { Locale } from "~/contract/chat";
import { cutOf, fold } from "../reading/fold";
import { KIND_WORDS } from "./kind-lexicon";

/** The most words of a phrase. */
const LONGEST = 7;

interface Lexicon {
  /** Each with whether it is kind by itself. */
  phrases: Map<string, boolean>;
  /** Longest piece, in characters or words. */
  longest: number;
}

const lexicons = new Map<Locale, Lexicon>();

function lexiconOf(locale: Locale): Lexicon {
  let lexicon = lexicons.get(locale);
  if (!lexicon) {
    const byCharacters = cutOf(locale) === "characters";
    const phrases = KIND_WORDS[locale].split(/\s+/u).map((entry): [string, boolean] => {
      const words = entry.replace("+", "").replaceAll("_", byCharacters ? "" : " ");
      return [fold(words), !entry.endsWith("+")];
    });
    const longest = byCharacters ? Math.max(...phrases.map(([{ length }]) => length)) : LONGEST;
    lexicons.set(locale, (lexicon = { phrases: new Map(phrases), longest }));
  }
  return lexicon;
}

/** Whether a text is made of nothing but kind words, and of more than what goes with them. */
export function isKind(text: string, locale: Locale): boolean {
  const { phrases, longest } = lexiconOf(locale);
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const byCharacters = cutOf(locale) === "characters";
  const pieces = byCharacters ? [...words.join("")] : words;
  // How each beginning of the text is covered: not at all, by what only goes with kind words, or with one of them.
  const covered: ("no" | "filled" | "kind")[] = ["filled"];
  for (let end = 1; end <= pieces.length; end++) {
    covered[end] = "no";
    for (let from = Math.max(0, end - longest); from < end && covered[end] !== "kind"; from++) {
      if (covered[from] === "no") continue;
      const piece = pieces.slice(from, end).join(byCharacters ? "" : " ");
      const kind = phrases.get(piece) ?? (locale === "ar" ? phrases.get(bare(piece)) : undefined);
      if (kind !== undefined) covered[end] = kind || covered[from] === "kind" ? "kind" : "filled";
    }
  }
  return covered[pieces.length] === "kind";
}

/** Arabic writes "and" and the article onto the word. */
const bare = (piece: string): string => piece.replace(/^(?:وال|و|ال)(?=\p{L}{3})/u, "");
