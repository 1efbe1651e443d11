/**
 * How a text is folded before PostgreSQL's full-text search sees it, the same for passages and for questions.
 * PostgreSQL has no dictionary for Chinese, Japanese and Korean: their runs become pairs of characters.
 */

/** PostgreSQL's text search configuration by language; every other language is searched word by word as it stands. */
const CONFIGURATIONS: Record<string, string> = {
  en: "english",
  es: "spanish",
  fr: "french",
  de: "german",
  it: "italian",
  "pt-BR": "portuguese",
  nl: "dutch",
  tr: "turkish",
  ar: "arabic",
};

export const configurationFor = (locale: string): string => CONFIGURATIONS[locale] ?? "simple";

export const hasPairs = (locale: string): boolean => /^(zh|ja|ko)\b/.test(locale);

/** Han, kana and hangul: written without spaces, or with endings that grow onto the word. */
const EAST_ASIAN_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu;
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case without accents and with one form per letter, so that "délai" and "delai", "أ" and "ا" are the same. */
export function fold(text: string, locale: string): string {
  const lower = locale === "tr" ? text.normalize("NFKC").toLocaleLowerCase("tr") : text.normalize("NFKC").toLowerCase();
  if (hasPairs(locale)) return lower;
  const bare = lower
    .normalize("NFD")
    .replace(/\p{Mn}|ـ/gu, "")
    .normalize("NFC")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o");
  return locale === "ar" ? foldArabic(bare) : bare;
}

/** What people type interchangeably: seats of hamza, dotless yeh, teh marbuta. NFD has taken hamza and madda off alef. */
function foldArabic(text: string): string {
  return text
    .replace(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll("ئ", "ي")
    .replaceAll("ؤ", "و");
}

/** A text as `to_tsvector` is to get it. */
export function searchText(text: string, locale: string): string {
  const folded = fold(text, locale).replace(/['’]/g, " ");
  if (hasPairs(locale)) return folded.replace(EAST_ASIAN_RUN, (run) => ` ${pairs(run).join(" ")} `);
  return locale === "pl" ? folded.replace(WORD, (word) => polishStem(word)) : folded;
}

/** "退换货" → "退换", "换货"; a single character stays one. */
export function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

const POLISH_ENDINGS =
  /(?:owania|owanie|iami|ami|ach|iem|emu|ego|ych|ymi|imi|owi|ów|ow|om|em|ie|ia|iu|ej|ym|im|y|a|e|i|o|u)$/;

/** PostgreSQL has no Polish stemmer before version 19: the commonest endings off, never more than leaves four letters. */
export function polishStem(word: string): string {
  const stem = word.replace(POLISH_ENDINGS, "");
  return stem.length >= 4 ? stem : word;
}
