import { fold, hasPairs, pairs, WORD } from "~/knowledge/words";
import type { CatalogueEntry } from "./catalogue-entry";
import { likelyColours } from "./colours";
import { spot } from "./vocabulary";

/** Where of a product a word stands, as a weight: in its title it names the product, in its text it may be by the way. */
const WEIGHT = { title: 1, type: 0.7, tag: 0.7, collection: 0.6, option: 0.6, vendor: 0.6, text: 0.3 } as const;

/** Per key ("mug", "things:mug"), the products that have it: position in `entries` → weight. */
type Postings = Map<number, number>;

/** A shop's catalogue, ready to be searched. Never changes; a new version is a new index. */
export interface CatalogueIndex {
  version: number;
  /** false: the shop has more products than stand here. */
  complete: boolean;
  entries: CatalogueEntry[];
  byHandle: Map<string, number>;
  words: Map<string, Postings>;
  /** Words of three letters and more by their first two, for near spellings. */
  byStart: Map<string, string[]>;
}

/** Linear in the catalogue: about 20 µs a product. `locale`: the shop's own. */
export function buildIndex(
  { version, complete, entries }: Pick<CatalogueIndex, "version" | "complete" | "entries">,
  locale: string,
): CatalogueIndex {
  const words = new Map<string, Postings>();
  const add = (key: string, at: number, weight: number) => {
    const postings = words.get(key);
    if (!postings) words.set(key, new Map([[at, weight]]));
    else if (weight > (postings.get(at) ?? 0)) postings.set(at, weight);
  };
  const addText = (text: string, language: string, at: number, weight: number) => {
    for (const key of keysOf(text, language)) add(key, at, weight);
  };
  for (const [at, entry] of entries.entries()) {
    addText(entry.title, locale, at, WEIGHT.title);
    for (const [language, title] of Object.entries(entry.titles)) addText(title, language, at, WEIGHT.title);
    addText(entry.type, locale, at, WEIGHT.type);
    for (const tag of entry.tags) addText(tag.replaceAll("-", " "), locale, at, WEIGHT.tag);
    for (const collection of entry.collections) addText(collection, locale, at, WEIGHT.collection);
    for (const value of entry.options.flatMap(({ values }) => values)) {
      addText(value, locale, at, WEIGHT.option);
      for (const colour of likelyColours(value, null)) add(`colours:${colour}`, at, WEIGHT.option);
    }
    addText(entry.vendor, locale, at, WEIGHT.vendor);
    addText(entry.text, locale, at, WEIGHT.text);
    if (entry.isGiftCard) add("things:giftcard", at, WEIGHT.title);
  }
  return {
    ...{ version, complete, entries, words },
    byHandle: new Map(entries.map(({ handle }, at) => [handle, at])),
    byStart: startsOf(words.keys()),
  };
}

/** What a text can be found by: its words, two neighbours written as one ("tea pot"), and what its words stand for. */
function keysOf(text: string, locale: string): Set<string> {
  const keys = new Set<string>();
  for (const { meaning } of spot(text, locale).found) {
    if (meaning.group === "things" || meaning.group === "materials" || meaning.group === "colours")
      keys.add(`${meaning.group}:${meaning.id}`);
    if (meaning.group === "asks" && (meaning.id === "gift" || meaning.id === "sale")) keys.add(`asks:${meaning.id}`);
  }
  let before = "";
  for (const word of plainWords(text, locale)) {
    keys.add(word);
    if (before.length > 2 && word.length > 2) keys.add(before + word);
    before = word;
  }
  return keys;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu;

/** Folded words; of scripts without spaces, pairs of characters. */
export function plainWords(text: string, locale: string): string[] {
  const folded = fold(text, locale).replace(/['’]/g, " ");
  const spaced = folded.replace(EAST_ASIAN, (run) => ` ${pairs(run).join(" ")} `);
  return (spaced.match(WORD) ?? []).filter((word) => word.length > 1 || hasPairs(locale));
}

function startsOf(words: Iterable<string>): Map<string, string[]> {
  const starts = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 3 || word.includes(":")) continue;
    const start = word.slice(0, 2);
    const known = starts.get(start);
    if (known) known.push(word);
    else starts.set(start, [word]);
  }
  return starts;
}
