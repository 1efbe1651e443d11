import { asciiDigits } from "~/i18n/digits";
import type { Locale } from "~/contract/chat";
import { fold, hasPairs } from "~/knowledge/words";
import { spot, vocabularyOf, withoutElisions } from "./vocabulary";
import type { AskKind, Colour, Found, Material, Thing } from "./vocabulary";

/** What a message asks about products, as far as its words tell; which product is meant, only the catalogue knows. */
export interface ProductAsk {
  kinds: Set<AskKind>;
  /** Kinds of goods; those of one word that has two meanings stand together: "taza" is a mug or a cup. */
  things: Thing[][];
  materials: Material[];
  colours: { colour: Colour; said: string }[];
  /** "s", "xl", "one"; numbers are found at the product. */
  sizes: { size: string; said: string }[];
  /** Words that stand for none of these: names, mostly. Folded. */
  words: string[];
  /** In major units of the money that was named, or of the shop's where none was. */
  bound: { min: number | null; max: number | null; currency: string | null } | null;
  /** "the second one": 1 for the first, -1 for the last. */
  ordinal: number | null;
  /** "this one", "it". */
  pointsAt: boolean;
  /** How many words the message has; about half the characters for scripts without spaces. */
  length: number;
  /** Folded, to look a product's own option values up in. */
  folded: string;
}

const MAX_CHARACTERS = 400;
const MAX_WORDS = 12;

/** Reads the words of the shopper's language, and English ones among them. Pure; grows linearly with the message. */
export function readAsk(text: string, locale: Locale): ProductAsk {
  const message = asciiDigits(withoutElisions(text.slice(0, MAX_CHARACTERS)));
  const { bound, rest } = readBound(message, locale);
  const { tokens, found } = spot(rest, locale);
  const foundHere = locale === "en" ? found : [...found, ...borrowed(rest, found)];
  const of = <Group extends Found["meaning"]["group"]>(group: Group) =>
    foundHere.filter((one) => one.meaning.group === group) as (Found & {
      meaning: Extract<Found["meaning"], { group: Group }>;
    })[];
  const ordinal = of("ordinals")[0]?.meaning.id;
  return {
    kinds: new Set(of("asks").map(({ meaning }) => meaning.id)),
    things: alternatives(of("things")),
    materials: unique(of("materials").map(({ meaning }) => meaning.id)),
    colours: uniqueBy(of("colours"), ({ meaning }) => meaning.id).map(({ meaning, said }) => ({
      colour: meaning.id,
      said: asTyped(said, text, locale),
    })),
    sizes: [
      ...of("sizes").map(({ meaning, said }) => ({ size: meaning.id, said: asTyped(said, text, locale) })),
      ...letterSizes(rest, foundHere),
    ],
    words: wordsLeft(tokens, found, rest, locale),
    bound,
    ordinal: ordinal === undefined ? null : ordinal === "last" ? -1 : Number(ordinal),
    pointsAt: of("this").length > 0,
    length: hasPairs(locale) ? Math.ceil(tokens.length / 2) : tokens.length,
    folded: fold(rest, locale),
  };
}

function alternatives(found: { meaning: { id: Thing }; from: number; to: number }[]): Thing[][] {
  const spans = new Map<string, Thing[]>();
  for (const { meaning, from, to } of found) {
    const key = `${from}-${to}`;
    spans.set(key, unique([...(spans.get(key) ?? []), meaning.id]));
  }
  return [...new Map([...spans.values()].map((things) => [things.join(), things])).values()];
}

/** With its accents: "grüne", not "grune". */
function asTyped(said: string, text: string, locale: Locale): string {
  const words = text.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  return words.find((word) => fold(word, locale) === said) ?? said;
}

/** Product words in English inside of another language: "habt ihr den jumper in red?". */
function borrowed(text: string, found: Found[]): Found[] {
  const known = new Set(found.map(({ said }) => said));
  return spot(text, "en").found.filter(
    ({ meaning, said }) =>
      (meaning.group === "things" || meaning.group === "materials" || meaning.group === "colours") &&
      said.length > 3 &&
      ![...known].some((one) => one.includes(said)),
  );
}

const LETTER_SIZE = /(?<![\p{Script=Latin}\p{N}])(xxxl|xxl|xl|xs|[SML])(?![\p{Script=Latin}\p{N}])/gu;
const LOWER_SIZE =
  /(?:^|\s)(?:in|size|the|grosse|größe|taille|talla|taglia|maat|rozmiar|tamanho|beden|en|in der)\s+([sml])(?![\p{L}\p{N}])/giu;

/** S, M and L count in capitals, or after "in" and "size": in small letters they are mostly something else. */
function letterSizes(text: string, found: Found[]): { size: string; said: string }[] {
  const typed = [
    ...[...text.matchAll(LETTER_SIZE)].map(([, size = ""]) => size),
    ...[...text.toLowerCase().matchAll(LETTER_SIZE)].map(([, size = ""]) => size),
    ...[...text.matchAll(LOWER_SIZE)].map(([, size = ""]) => size),
  ].map((size) => size.toUpperCase());
  const known = new Set(found.flatMap(({ meaning }) => (meaning.group === "sizes" ? [meaning.id.toUpperCase()] : [])));
  return unique(typed)
    .filter((size) => !known.has(size))
    .map((size) => ({ size: size.toLowerCase(), said: size }));
}

function wordsLeft(tokens: string[], found: Found[], text: string, locale: Locale): string[] {
  const { passedOver } = vocabularyOf(locale);
  const covered = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  if (!hasPairs(locale)) {
    const left = tokens.filter(
      (token, at) => !covered.has(at) && token.length > 1 && !passedOver.has(token) && !/^\d{1,2}$/.test(token),
    );
    return unique(left).slice(0, MAX_WORDS);
  }
  // Latin words stay apart, characters run on.
  const isLatin = (token: string | undefined) => token !== undefined && /^[\p{Script=Latin}\p{N}]/u.test(token);
  let rest = tokens
    .map((token, at) => (covered.has(at) ? " " : isLatin(token) || isLatin(tokens[at + 1]) ? `${token} ` : token))
    .join("");
  for (const word of [...passedOver].sort((a, b) => b.length - a.length)) {
    if (word && !/^[\p{Script=Latin}]/u.test(word)) rest = rest.replaceAll(word, " ");
  }
  if (locale === "ja") rest = rest.replace(/[\p{Script=Hiragana}ー]+/gu, " ");
  const left = (rest.match(/[\p{L}\p{N}ー]+/gu) ?? []).filter((run) => run.length > 1 && !/^\d{1,2}$/.test(run));
  return unique(left).slice(0, MAX_WORDS);
}

const MONEY: [RegExp, string][] = [
  [/€|\beuros?\b|\beur\b|ユーロ|유로|欧元|歐元|يورو/iu, "EUR"],
  [/£|\bpounds?\b|\bgbp\b|\bquid\b|ポンド|파운드|英镑|英鎊/iu, "GBP"],
  [/\bd[oó]lar(?:es)?\b|\bdollars?\b|\busd\b|\$|ドル|달러|美元|دولار/iu, "USD"],
  [/\bzl\b|\bzł|złot/iu, "PLN"],
  [/\btl\b|\blira\b|₺/iu, "TRY"],
  [/\breais\b|r\$/iu, "BRL"],
  [/円|¥/u, "JPY"],
  [/원(?!형)/u, "KRW"],
];

const NUMBER = String.raw`(?:[€£$¥₺]\s*)?(\d{1,6}(?:[.,]\d{1,2})?)`;

/** "under 30 euros", "zwischen 20 und 50 €", "30欧元以下". What is left of the message has no such numbers in it. */
function readBound(text: string, locale: Locale): { bound: ProductAsk["bound"]; rest: string } {
  const numbers = [...text.matchAll(new RegExp(NUMBER, "gu"))];
  if (numbers.length === 0) return { bound: null, rest: text };
  const currency = MONEY.find(([sign]) => sign.test(text))?.[1] ?? null;
  const { found, tokens } = spot(text, locale);
  const bounds = found.filter(({ meaning }) => meaning.group === "bounds");
  const first = bounds[0];
  if (!first || (currency === null && !nextToNumber(tokens, first))) return { bound: null, rest: text };
  const [one = 0, two] = numbers.map(([, number = "0"]) => Number(number.replace(",", ".")));
  const rest = text.replace(new RegExp(`${NUMBER}\\s*[€£$]?`, "gu"), " ");
  const bound = { currency, min: null as number | null, max: null as number | null };
  const ids = bounds.map(({ meaning }) => meaning.id);
  if (ids.includes("between") && two !== undefined) [bound.min, bound.max] = [Math.min(one, two), Math.max(one, two)];
  else if (ids.includes("around")) [bound.min, bound.max] = [one * 0.75, one * 1.25];
  else if (ids.includes("under")) bound.max = one;
  else if (ids.includes("over")) bound.min = one;
  else return { bound: null, rest: text };
  return { bound, rest };
}

const nextToNumber = (tokens: string[], { from, to }: Found): boolean =>
  [...tokens.slice(Math.max(0, from - 2), from), ...tokens.slice(to, to + 2)].some((token) => /^\d/.test(token));

const unique = <T>(list: T[]): T[] => [...new Set(list)];

const uniqueBy = <T>(list: T[], key: (one: T) => unknown): T[] =>
  list.filter((one, at) => list.findIndex((other) => key(other) === key(one)) === at);
