import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { fold, hasPairs, WORD } from "~/knowledge/words";
import ar from "./words/ar.json" with { type: "json" };
import de from "./words/de.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };
import es from "./words/es.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import it from "./words/it.json" with { type: "json" };
import ja from "./words/ja.json" with { type: "json" };
import ko from "./words/ko.json" with { type: "json" };
import nl from "./words/nl.json" with { type: "json" };
import pl from "./words/pl.json" with { type: "json" };
import ptBR from "./words/pt-BR.json" with { type: "json" };
import tr from "./words/tr.json" with { type: "json" };
import zhCN from "./words/zh-CN.json" with { type: "json" };
import zhTW from "./words/zh-TW.json" with { type: "json" };

export type Colour = keyof typeof en.colours;
export type Material = keyof typeof en.materials;
/** Kinds of goods. The same in every language, so a Japanese question finds a product with an English title. */
export type Thing = keyof typeof en.things;
/** What of a product is asked for. */
export type AskKind = keyof typeof en.asks;
export type BoundKind = keyof typeof en.bounds;

/** What a word of a message or a product stands for. */
export type Meaning =
  | { group: "colours"; id: Colour }
  | { group: "sizes"; id: string }
  | { group: "materials"; id: Material }
  | { group: "things"; id: Thing }
  | { group: "asks"; id: AskKind }
  | { group: "bounds"; id: BoundKind }
  | { group: "ordinals"; id: string }
  | { group: "this"; id: "this" };

interface Entry {
  meaning: Meaning;
  /** Folded; one string for scripts without spaces. */
  parts: string[];
  /** Any word that begins with the last part. */
  open: boolean;
}

export interface Vocabulary {
  /** By first part; stems of open entries stand here too. */
  words: Map<string, Entry[]>;
  longestStem: number;
  /** For scripts without spaces: by first character, longest first. */
  runs: Map<string, Entry[]>;
  /** Words that name no product: "please", "do you have". */
  passedOver: Set<string>;
}

const FILES: Record<Locale, typeof en> = {
  en,
  es,
  fr,
  de,
  it,
  "pt-BR": ptBR,
  nl,
  pl,
  tr,
  ja,
  ko,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  ar,
};
const GROUPS = ["things", "materials", "colours", "sizes", "asks", "bounds", "ordinals"] as const;

const vocabularies = new Map<Locale, Vocabulary>();

/** English for a language that is not one of ours: shops in Danish write "T-shirt" and "Jeans" too. */
export function vocabularyOf(tag: string): Vocabulary {
  const locale = LOCALES.find((one) => one === tag) ?? "en";
  let vocabulary = vocabularies.get(locale);
  if (!vocabulary) vocabularies.set(locale, (vocabulary = parse(locale)));
  return vocabulary;
}

function parse(locale: Locale): Vocabulary {
  const file = FILES[locale];
  const entries = [
    ...GROUPS.flatMap((group) =>
      Object.entries(file[group]).flatMap(([id, line]) =>
        line.split(" ").map((word) => entryOf(word, { group, id } as Meaning, locale)),
      ),
    ),
    ...file.this.split(" ").map((word) => entryOf(word, { group: "this", id: "this" }, locale)),
  ].filter(({ parts }) => parts.length > 0);
  const vocabulary: Vocabulary = {
    words: new Map(),
    longestStem: 0,
    runs: new Map(),
    passedOver: new Set(fold(file.passedOver, locale).split(/[\s']+/)),
  };
  for (const entry of entries) {
    const [first = ""] = entry.parts;
    const [map, key] = hasPairs(locale) ? [vocabulary.runs, [...first][0] ?? ""] : [vocabulary.words, first];
    const known = map.get(key);
    if (known) known.push(entry);
    else map.set(key, [entry]);
    if (entry.open && entry.parts.length === 1) vocabulary.longestStem = Math.max(vocabulary.longestStem, first.length);
  }
  for (const known of vocabulary.runs.values()) {
    known.sort((a, b) => (b.parts[0]?.length ?? 0) - (a.parts[0]?.length ?? 0));
  }
  return vocabulary;
}

/** "tea_pot* mug": words parted by spaces, phrases joined by "_", "*" for any ending. */
function entryOf(word: string, meaning: Meaning, locale: Locale): Entry {
  const plain = word.replace(/\*$/, "");
  const parts = hasPairs(locale)
    ? [fold(plain.replaceAll("_", " "), locale)].filter(Boolean)
    : (fold(plain.replaceAll("_", " "), locale).match(WORD) ?? []);
  return { meaning, parts: [...parts], open: word.endsWith("*") };
}

/** A word or phrase of a text that stands for something. `from`, `to`: token positions, `to` excluded. */
export interface Found {
  meaning: Meaning;
  from: number;
  to: number;
  said: string;
}

export interface Spotted {
  /** Folded words; for scripts without spaces, single characters and Latin words. */
  tokens: string[];
  found: Found[];
}

/** What the words of a text stand for; a longer phrase hides the shorter ones inside of it. */
export function spot(text: string, locale: string): Spotted {
  const folded = fold(withoutElisions(text), locale);
  return hasPairs(locale) ? spotRuns(folded, locale) : spotWords(folded, locale);
}

/** "it's", "l'article": the little half would read as a size. */
export const withoutElisions = (text: string): string =>
  text.replace(/['’](?:s|t|re|ll|ve|m|d)\b/giu, " ").replace(/(?<![\p{L}])(\p{L}{1,2}|qu)['’]/giu, "$1 ");

const LONGEST_PHRASE = 4;

function spotWords(folded: string, locale: string): Spotted {
  const vocabulary = vocabularyOf(locale);
  const tokens: string[] = [...(folded.match(WORD) ?? [])];
  const found: Found[] = [];
  for (const from of tokens.keys()) {
    for (const form of formsOf(tokens[from] ?? "", locale)) {
      for (const { entry, last } of entriesAt(vocabulary, form)) {
        const { parts } = entry;
        if (parts.length > LONGEST_PHRASE) continue;
        const fits = parts.slice(1).every((part, index) => {
          const token = tokens[from + index + 1] ?? "";
          return entry.open && index === parts.length - 2 ? token.startsWith(part) : token === part;
        });
        if (!fits || (parts.length > 1 && last)) continue;
        const to = from + parts.length;
        found.push({ meaning: entry.meaning, from, to, said: tokens.slice(from, to).join(" ") });
      }
    }
  }
  return { tokens, found: withoutInner([...found, ...compounds(vocabulary, tokens, found, locale)]) };
}

/** Arabic writes the article, "and", "with" and "for" onto the word. */
function formsOf(token: string, locale: string): string[] {
  if (locale !== "ar") return [token];
  const bare = token.replace(/^(?:وال|بال|فال|كال|لل|ال)/u, "");
  const light = token.replace(/^[وبلف](?=\p{L}{3})/u, "");
  return [...new Set([token, bare, light])].filter((form) => form.length > 1 || form === token);
}

/** `last`: the token only begins like the entry, which is open. */
function entriesAt({ words, longestStem }: Vocabulary, token: string): { entry: Entry; last: boolean }[] {
  const found = (words.get(token) ?? []).map((entry) => ({ entry, last: false }));
  for (let length = 2; length < token.length && length <= longestStem; length++) {
    for (const entry of words.get(token.slice(0, length)) ?? []) if (entry.open) found.push({ entry, last: true });
  }
  return found;
}

const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 4;

/** "Leinenhemd", "theekopje": German and Dutch write two words as one. What it is stands last, what of it is first. */
function compounds(vocabulary: Vocabulary, tokens: string[], found: Found[], locale: string): Found[] {
  if (locale !== "de" && locale !== "nl") return [];
  const more: Found[] = [];
  for (const [from, token] of tokens.entries()) {
    if (token.length < SHORTEST_COMPOUND || found.some((one) => one.from === from && one.meaning.group === "things"))
      continue;
    for (let cut = 3; cut <= token.length - SHORTEST_PART; cut++) {
      for (const { entry } of entriesAt(vocabulary, token.slice(cut))) {
        const { meaning, parts } = entry;
        if (meaning.group !== "things" || parts.length > 1 || (parts[0] ?? "").length < SHORTEST_PART) continue;
        more.push({ meaning, from, to: from + 1, said: token });
      }
    }
  }
  return more;
}

function spotRuns(folded: string, locale: string): Spotted {
  const vocabulary = vocabularyOf(locale);
  // Latin words and numbers stay whole; everything else is looked at character by character.
  const tokens = folded.match(/[\p{Script=Latin}\p{N}.]+|[^\s]/gu) ?? [];
  const found: Found[] = [];
  let at = 0;
  const starts = tokens.map((token) => {
    const start = folded.indexOf(token, at);
    at = start + token.length;
    return start;
  });
  for (const [from, token] of tokens.entries()) {
    const rest = folded.slice(starts[from], (starts[from] ?? 0) + 24);
    for (const { meaning, parts } of vocabulary.runs.get([...token][0] ?? "") ?? []) {
      const [part = ""] = parts;
      if (!rest.startsWith(part)) continue;
      const end = (starts[from] ?? 0) + part.length;
      let to = from + 1;
      while (to < tokens.length && (starts[to] ?? 0) < end) to++;
      found.push({ meaning, from, to, said: part });
    }
  }
  return { tokens: [...tokens], found: withoutInner(found) };
}

const withoutInner = (found: Found[]): Found[] =>
  found.filter(
    (one) =>
      !found.some((other) => other.to - other.from > one.to - one.from && other.from <= one.from && one.to <= other.to),
  );
