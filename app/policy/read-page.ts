import { asciiDigits } from "~/i18n/digits";
import type { Locale } from "~/contract/chat";
import { pageWordsOf } from "./page-words";
import type { PageWords } from "./page-words";

/**
 * What a refund policy page says of one of the rules, with the sentence that says it. `sure` is false where the
 * sentence holds a condition or may mean something else: rules of thumb read here, no lawyer.
 */
export type Claim = { locale: Locale; sentence: string; sure: boolean } & (
  | { about: "window"; days: number }
  | { about: "free" }
  /** In major units, as written: "6" for "€6". */
  | { about: "fee"; amount: string }
  | { about: "final_sale"; returnable: boolean }
);

/** Lines of a text with the heading above them. */
export interface PagePart {
  heading: string | null;
  text: string;
}

/** Everything that a page says of window, fees and final sale, in the order of the page. */
export function readPage(parts: PagePart[], locale: Locale): Claim[] {
  const words = pageWordsOf(locale);
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  return parts.flatMap(({ heading, text }) =>
    text
      .split("\n")
      .flatMap((line) => [...segmenter.segment(line.replace(/^\s*(?:[-•*]|\d+\.)\s+/, ""))])
      .map(({ segment }) => segment.trim())
      .filter((sentence) => sentence !== "")
      .flatMap((sentence) => claimsOf({ sentence, heading: heading ?? "", locale, words })),
  );
}

interface Read {
  sentence: string;
  heading: string;
  locale: Locale;
  words: PageWords;
}

function claimsOf({ sentence, heading, locale, words }: Read): Claim[] {
  const text = words.fold(asciiDigits(sentence.normalize("NFKC")));
  const above = words.fold(heading);
  const has = (topic: Parameters<PageWords["has"]>[1]) => words.has(text, topic);
  const base = { locale, sentence };
  const claims: Claim[] = [];
  const unsure = has("conditional");

  const periods = words.periods(text).filter(({ range }) => !range);
  if (periods.length > 0 && (has("giveBack") || has("received")) && !has("otherPeriods")) {
    for (const { days } of periods)
      claims.push({ ...base, about: "window", days, sure: !unsure && periods.length === 1 });
  }

  const somewhere = has("abroad") || namesCountry(sentence, locale);
  const amounts = amountsIn(sentence);
  if (amounts.length > 0 && has("fee") && (has("giveBack") || !has("received"))) {
    for (const amount of amounts) claims.push({ ...base, about: "fee", amount, sure: !unsure && !somewhere });
  } else if (has("free") && has("giveBack") && !has("negation")) {
    claims.push({ ...base, about: "free", sure: !unsure && !somewhere });
  }

  if (has("finalSale")) {
    const denied = has("noReturn") || words.has(above, "noReturn");
    const allowed = !denied && has("giveBack") && !has("negation");
    claims.push({ ...base, about: "final_sale", returnable: allowed, sure: denied });
  }
  return claims;
}

/** A number beside a currency's sign or code. */
const AMOUNT =
  /(?:€|\$|£|¥|₩|₺|EUR|USD|GBP|CHF|PLN|TRY|TL|BRL|R\$|CA\$|A\$)\s?(\d{1,6}(?:[.,]\d{1,2})?)|(\d{1,6}(?:[.,]\d{1,2})?)\s?(?:€|\$|£|₩|₺|zł|EUR|euros?|USD|GBP|CHF|PLN|TRY|TL|kr|元|円|원|ريال|درهم|يورو)/giu;

function amountsIn(sentence: string): string[] {
  const text = asciiDigits(sentence.normalize("NFKC"));
  return [...text.matchAll(AMOUNT)].map((match) => (match[1] ?? match[2] ?? "").replace(",", "."));
}

const namers = new Map<Locale, string[]>();

/** The larger markets are enough: a sentence about one country is a condition. */
const COUNTRIES =
  "IE GB US CA AU NZ DE AT CH FR BE NL LU ES PT IT PL CZ SE DK NO FI GR TR JP KR CN TW HK SG AE SA BR MX IN".split(" ");

function namesCountry(sentence: string, locale: Locale): boolean {
  let names = namers.get(locale);
  if (!names) {
    const display = new Intl.DisplayNames(locale, { type: "region" });
    namers.set(locale, (names = COUNTRIES.flatMap((code) => display.of(code) ?? [])));
  }
  return names.some((name) => sentence.includes(name));
}
