import type { Locale } from "../../contract/chat";
import { foldAll } from "./fold";
import { KNOWN_WORDS, LEXICONS } from "./lexicon";

/** Which languages' lexicons have a word: tells the language of the few words that have no grammar ("size guide"). */
interface Vocabulary {
  words: Map<string, Locale[]>;
  stems: Map<string, Locale[]>;
  longestStem: number;
}

const SHORTEST_WORD = 3;
/** A shorter stem fits words of too many languages. */
const SHORTEST_STEM = 5;

function build(locales: readonly Locale[]): Vocabulary {
  const vocabulary: Vocabulary = { words: new Map(), stems: new Map(), longestStem: 0 };
  const note = (words: Map<string, Locale[]>, word: string, locale: Locale): void => {
    const known = words.get(word);
    if (!known) words.set(word, [locale]);
    else if (!known.includes(locale)) known.push(locale);
  };
  for (const locale of locales) {
    const text = foldAll(`${Object.values(LEXICONS[locale]).join("|")} ${KNOWN_WORDS[locale] ?? ""}`);
    for (const key of text.split(/[\s|'=]+/u)) {
      if (!key.endsWith("*")) {
        if (key.length >= SHORTEST_WORD) note(vocabulary.words, key, locale);
      } else if (key.length > SHORTEST_STEM) {
        note(vocabulary.stems, key.slice(0, -1), locale);
        vocabulary.longestStem = Math.max(vocabulary.longestStem, key.length - 1);
      }
    }
  }
  return vocabulary;
}

const built = new Map<string, Vocabulary>();

/** The languages, of those given, whose shop talk or everyday words have this folded word. */
export function languagesThatKnow(word: string, locales: readonly Locale[]): Locale[] {
  const key = locales.join();
  let vocabulary = built.get(key);
  if (!vocabulary) built.set(key, (vocabulary = build(locales)));
  const found = new Set(vocabulary.words.get(word));
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, vocabulary.longestStem); length += 1) {
    for (const locale of vocabulary.stems.get(word.slice(0, length)) ?? []) found.add(locale);
  }
  return [...found];
}
