import type { Locale } from "~/contract/chat";
import { hasPairs, pairs } from "~/knowledge/words";
import type { CatalogueEntry } from "./catalogue-entry";
import type { CatalogueIndex } from "./catalogue-index";
import type { ProductAsk } from "./read-ask";

export interface Hit {
  entry: CatalogueEntry;
  /** 0..1: how much of what was asked for it has. */
  score: number;
  /** Its own name was said, not only what kind of thing it is. */
  named: boolean;
  /** It has every kind, material and known word that was asked for. */
  isWhole: boolean;
}

/** What a word of a question weighs: what kind of thing, what it is made of, a name, and a word that nothing here has. */
const TERM = {
  ...{ thing: 2, material: 1, gift: 1.2, word: 1.2, unknown: 0.4, colour: 0.5 },
  receiver: { word: 0.6, unknown: 0 },
};
/** A name that so few products have tells them apart. */
const FEW = 3;
/** Below this a product shares but a word by the way with the question. */
const LEAST = 0.35;
/** A place that weighs less only touches on the word. */
const FIRM_PLACE = 0.5;
const MAX_HITS = 24;

interface Term {
  weight: number;
  /** Position → weight of the place. */
  products: Map<number, number>;
  isName: boolean;
}

/**
 * Products that a question may mean, the likeliest first; bounds of price only order them, since prices are read
 * later. Nothing where none of its words is about a product.
 */
export function searchCatalogue(index: CatalogueIndex, ask: ProductAsk, locale: Locale): Hit[] {
  const terms = termsOf(index, ask, locale);
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, { score: number; named: boolean }>();
  for (const { weight, products, isName } of terms) {
    for (const [at, place] of products) {
      const known = scores.get(at) ?? { score: 0, named: false };
      known.score += (weight * place) / all;
      known.named ||= isName && place >= 0.9;
      scores.set(at, known);
    }
  }
  // "Do you ship to Spain?": one word of a page, beside others that nothing here has, is not what is asked for.
  const isByTheWay = !seeksGoods(ask) && terms.some(({ products }) => products.size === 0);
  const hits = [...scores].flatMap(([at, { score, named }]) => {
    const entry = index.entries[at];
    if (!entry || score < LEAST) return [];
    const isWhole =
      terms.every(({ weight, products }) => weight < 1 || (products.get(at) ?? 0) >= FIRM_PLACE) &&
      (named || !isByTheWay);
    return [{ entry, score, named, isWhole }];
  });
  const byFit = (a: Hit, b: Hit) => fit(b.entry, ask) - fit(a.entry, ask);
  const byTitle = (a: Hit, b: Hit) => a.entry.title.length - b.entry.title.length;
  return hits.sort((a, b) => b.score - a.score || byFit(a, b) || byTitle(a, b)).slice(0, MAX_HITS);
}

const seeksGoods = ({ things, materials, kinds, bound }: ProductAsk): boolean =>
  things.length + materials.length > 0 || bound !== null || kinds.has("gift") || kinds.has("sale");

function termsOf(index: CatalogueIndex, ask: ProductAsk, locale: Locale): Term[] {
  const none = new Map<number, number>();
  const meant = (key: string) => index.words.get(key) ?? none;
  const words = ask.words.flatMap((word, at) => {
    const next = ask.words[at + 1];
    const joined = next === undefined ? none : meant(word + next);
    const products = merge([find(index, word, locale), joined]);
    const isName = products.size > 0 && products.size <= FEW;
    // Whom a present is for tells little of what it shall be.
    const { word: known, unknown } = ask.kinds.has("gift") ? TERM.receiver : TERM;
    return [{ weight: products.size > 0 ? known : unknown, products, isName }];
  });
  // What is left unsaid where only a thing is asked for weighs nothing.
  const isBare = ask.things.length + ask.materials.length + words.length === 0;
  return [
    // "The grey sofa" is rather the one that is grey; whether it comes in grey is seen later.
    ...(isBare
      ? []
      : ask.colours.map(({ colour }) => ({
          weight: TERM.colour,
          products: meant(`colours:${colour}`),
          isName: false,
        }))),
    ...ask.things.map((things) => ({
      weight: TERM.thing,
      products: merge(things.map((thing) => meant(`things:${thing}`))),
      isName: false,
    })),
    ...ask.materials.map((material) => ({
      weight: ask.things.length + words.length > 0 ? TERM.material : TERM.thing,
      products: meant(`materials:${material}`),
      isName: false,
    })),
    ...(ask.kinds.has("gift") && ask.things.length === 0
      ? [{ weight: TERM.gift, products: meant("asks:gift"), isName: false }]
      : []),
    ...(isBare && ask.kinds.has("sale") ? [{ weight: TERM.gift, products: meant("asks:sale"), isName: false }] : []),
    ...(isBare && ask.bound !== null && ask.colours.length === 0 && !ask.kinds.has("gift")
      ? [{ weight: TERM.gift, products: inRange(index, ask.bound), isName: false }]
      : []),
    ...(isBare && (ask.kinds.has("have") || ask.bound !== null)
      ? ask.colours.map(({ colour }) => ({
          weight: TERM.material,
          products: meant(`colours:${colour}`),
          isName: false,
        }))
      : []),
    ...words,
  ];
}

/** "Something under 30": whatever was so when the catalogue was read; what it costs now is read before it is shown. */
function inRange(index: CatalogueIndex, { min, max }: { min: number | null; max: number | null }): Map<number, number> {
  const fits = ({ lowestPrice: price, isGiftCard }: CatalogueEntry) =>
    !isGiftCard && (max === null || price <= max) && (min === null || price >= min);
  return new Map(index.entries.flatMap((entry, at) => (fits(entry) ? [[at, 1]] : [])));
}

/** A thing in the wanted price range first, then what has the colour. */
function fit(entry: CatalogueEntry, { bound }: ProductAsk): number {
  const { min, max } = bound ?? { min: null, max: null };
  return (max === null || entry.lowestPrice <= max ? 1 : 0) + (min === null || entry.lowestPrice >= min ? 1 : 0);
}

function merge(parts: Map<number, number>[]): Map<number, number> {
  const [first = new Map<number, number>(), ...others] = parts.filter(({ size }) => size > 0);
  if (others.length === 0) return first;
  const merged = new Map(first);
  for (const part of others) for (const [at, weight] of part) merged.set(at, Math.max(weight, merged.get(at) ?? 0));
  return merged;
}

/** The word itself, else words that begin alike or differ by one slip; of scripts without spaces, most of its pairs. */
function find(index: CatalogueIndex, word: string, locale: Locale): Map<number, number> {
  const exact = index.words.get(word);
  if (exact) return exact;
  if (hasPairs(locale) && !/^[\p{Script=Latin}\p{N}]/u.test(word)) return findPairs(index, word);
  if (word.length < 4) return new Map();
  const near = (index.byStart.get(word.slice(0, 2)) ?? []).filter((known) => isNear(word, known));
  return merge(near.flatMap((known) => index.words.get(known) ?? []));
}

function findPairs(index: CatalogueIndex, run: string): Map<number, number> {
  const counts = new Map<number, number>();
  const all = pairs(run);
  for (const pair of all) {
    for (const [at, weight] of index.words.get(pair) ?? []) counts.set(at, (counts.get(at) ?? 0) + weight / all.length);
  }
  return new Map([...counts].filter(([, weight]) => weight >= 0.5));
}

/** "mugs" and "mug", "Teppiche" and "Teppich"; one slip in words of five letters and more. */
export function isNear(typed: string, known: string): boolean {
  const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
  if (short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short)) return true;
  return short.length >= 5 && oneSlip(typed, known);
}

/** One letter left out, put in, replaced, or two neighbours swapped. */
function oneSlip(typed: string, known: string): boolean {
  if (Math.abs(typed.length - known.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === known[start]) start++;
  let end = 0;
  while (end < Math.min(typed.length, known.length) - start && typed.at(-1 - end) === known.at(-1 - end)) end++;
  const [one, other] = [typed.slice(start, typed.length - end), known.slice(start, known.length - end)];
  return (
    (one.length <= 1 && other.length <= 1) ||
    (one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0])
  );
}

/** Products of the same kind, the likeliest first, without the product itself. */
export function searchSimilar(index: CatalogueIndex, to: CatalogueEntry): CatalogueEntry[] {
  const all = index.entries.flatMap((entry) => {
    if (entry.id === to.id) return [];
    const tags = entry.tags.filter((tag) => to.tags.includes(tag)).length;
    const collections = entry.collections.filter((title) => to.collections.includes(title)).length;
    const sameType = entry.type !== "" && entry.type === to.type ? 3 : 0;
    const near = Math.abs(Math.log((entry.lowestPrice + 1) / (to.lowestPrice + 1))) < 0.7 ? 0.5 : 0;
    const score = sameType + tags + collections * 0.5 + near;
    return score >= 1.5 ? [{ entry, score }] : [];
  });
  const best = Math.max(0, ...all.map(({ score }) => score));
  const scored = all.filter(({ score }) => score >= best * 0.6);
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}
