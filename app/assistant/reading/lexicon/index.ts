import type { Locale } from "../../../contract/chat";
import { arabicForms, singularsOfDual } from "../arabic";
import { cutOf, foldAll } from "../fold";
import { CONCEPTS, type Concept, type Lexicon } from "../concepts";
import { buildMatcher, type Matcher } from "../match";
import { ar } from "./ar";
import { COMMON_WORDS } from "./common-words";
import { de } from "./de";
import { en, enKnown } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { ja } from "./ja";
import { ko } from "./ko";
import { nl } from "./nl";
import { pl } from "./pl";
import { pt } from "./pt";
import { tr } from "./tr";
import { zh } from "./zh";

/** Carriers that are called the same everywhere: a message about one is about a parcel. */
const CARRIERS =
  "bartolini|colis prive|relais colis|geodis|postnord|usps|ups|fedex|dhl|dpd|gls|hermes|evri|royal mail|canada post|colissimo|chronopost|mondial relay|inpost|poste italiane|brt|" +
  "correos|seur|mrw|ctt|jadlog|sedex|postnl|bpost|aramex|smsa|yurtici|aras kargo|mng|ptt|poczta polska|la poste|an post|auspost";

export const LEXICONS: Record<Locale, Lexicon> = {
  en,
  es,
  fr,
  de,
  it,
  "pt-BR": pt,
  nl,
  pl,
  tr,
  ja,
  ko,
  "zh-CN": zh,
  "zh-TW": zh,
  ar,
};

/** Common words by language; see `common-words.ts`. */
export const KNOWN_WORDS: Partial<Record<Locale, string>> = { ...COMMON_WORDS, en: enKnown };

const matchers = new Map<Locale, Matcher>();

/** Compiled on first use: a shop hears a few languages, seldom all. */
export function matcherFor(locale: Locale): Matcher {
  const shared = locale === "zh-TW" ? "zh-CN" : locale;
  let matcher = matchers.get(shared);
  if (!matcher) {
    const folded: Record<string, string> = Object.fromEntries(
      Object.entries(LEXICONS[shared]).map(([concept, phrases]) => [concept, foldAll(phrases).replace(/'/gu, " ")]),
    );
    if (cutOf(shared) === "words") folded["parcel"] = `${folded["parcel"] ?? ""}|${CARRIERS}`;
    matcher = buildMatcher<Concept>({
      names: CONCEPTS,
      lexicon: folded,
      cut: cutOf(shared),
      known: foldAll(KNOWN_WORDS[shared] ?? ""),
      formsOf: shared === "ar" ? (word) => [...arabicForms(word), ...singularsOfDual(word)] : () => [],
      slips: true,
    });
    matchers.set(shared, matcher);
  }
  return matcher;
}
