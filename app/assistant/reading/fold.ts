import type { Locale } from "../../contract/chat";
import { asciiDigits } from "../../i18n/digits";

/** How a writing system is cut into what the lexicons match: words, or a run of characters without spaces. */
export type Cut = "words" | "characters";

export const cutOf = (locale: Locale): Cut =>
  locale === "ja" || locale === "ko" || locale.startsWith("zh") ? "characters" : "words";

/** Longest text that is read; the chat accepts no more (DESIGN.md, bounds). */
export const MAX_CHARACTERS = 4000;

const LETTERS_WITHOUT_DECOMPOSITION: Record<string, string> = {
  ł: "l",
  ß: "ss",
  ı: "i",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  // Arabic letters that people write one for another.
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ک: "ك",
  ی: "ي",
  ـ: "",
};

const ODD_LETTERS = /[łßıøæœđðþىةؤئکیـ]/gu;
const HANGUL = /[\u1100-\u11ff\uac00-\ud7af]/u;
const ZERO_WIDTH = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/gu;

/** Lower case, no diacritics, one form for each letter, digit and quotation mark. Hangul syllables stay whole. */
export const fold = (text: string): string => foldAll(text.slice(0, MAX_CHARACTERS));

/** As `fold`, without its limit: for our own word lists. */
export function foldAll(text: string): string {
  let folded = asciiDigits(text.replace(ZERO_WIDTH, "").normalize("NFKC")).toLowerCase();
  // In kana a mark is not an accent ("で" is not "て"), so only other scripts are decomposed.
  folded = folded.replace(/[^\p{ASCII}\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+/gu, (run) =>
    HANGUL.test(run) ? run.normalize("NFC") : run.normalize("NFD").replace(/\p{Mn}/gu, ""),
  );
  return folded
    .replace(ODD_LETTERS, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(/[‘’`´ʼ]/gu, "'");
}

const foldedCharacters = new Map<string, string>();
/** More characters than any language's shop talk has; bounds the table's memory. */
const MAX_KNOWN = 4_000;

/**
 * Where each piece of the folded text stands in the text as typed: gives the typed words between two places in it. Null
 * when folding the whole is more than folding each character (marks that were typed by themselves).
 */
export function typedText(text: string, folded: string): ((from: number, to: number) => string) | null {
  const typed = text.normalize("NFC");
  const places: number[] = [];
  let length = 0;
  let index = 0;
  for (const character of typed) {
    let known = foldedCharacters.get(character);
    if (known === undefined) {
      known = fold(character);
      if (foldedCharacters.size < MAX_KNOWN) foldedCharacters.set(character, known);
    }
    if (!folded.startsWith(known, length)) return null;
    for (let at = 0; at < known.length; at += 1) places.push(index);
    length += known.length;
    index += character.length;
  }
  return (from, to) => typed.slice(places[from] ?? typed.length, places[to] ?? typed.length).trim();
}

/** One word (or, for scripts without spaces, one character) and the sentence that it stands in. */
export interface Token {
  text: string;
  sentence: number;
  /** A comma or the like stands before it in the same sentence. */
  afterPause: boolean;
  /** Where it stands in the folded text, `end` excluded. */
  at: number;
  end: number;
}

const MAX_SENTENCES = 12;
const WORD_OR_STOP = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.?!;\n。？！؟…]|[,:،，、()\-–—]/gu;
/** "where's" and "don't" are one word; "l'ordine" and "j'ai" are two. */
const ENGLISH_ENDING = /'(?=(?:s|t|re|ll|ve|m|d|em)$)/u;

export function words(folded: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let afterPause = false;
  let open = false;
  for (const match of folded.matchAll(WORD_OR_STOP)) {
    const piece = match[0];
    const first = piece.charCodeAt(0);
    if (/^[.?!;\n。？！؟…]$/u.test(piece)) {
      // A point inside a number, an address or an abbreviation ends nothing.
      const next = folded[match.index + 1];
      if (piece === "." && next !== undefined && next !== " " && next !== "\n" && next !== ".") continue;
      if (open && sentence < MAX_SENTENCES - 1) sentence += 1;
      open = false;
      afterPause = true;
      continue;
    }
    if (first < 0x80 ? !/[a-z0-9]/u.test(piece) : /^[،，、–—]$/u.test(piece)) {
      afterPause = true;
      continue;
    }
    open = true;
    let at = match.index;
    for (const text of piece.replace(ENGLISH_ENDING, "").split("'")) {
      const end = at + text.length;
      if (text !== "") tokens.push({ text: unstretch(text), sentence, afterPause, at, end });
      at = end + 1;
      afterPause = false;
    }
  }
  return tokens;
}

export function characters(folded: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let afterPause = false;
  let open = false;
  let next = 0;
  for (const text of folded) {
    const at = next;
    next += text.length;
    if (/[.?!;\n。？！…~～]/u.test(text)) {
      if (open && sentence < MAX_SENTENCES - 1) sentence += 1;
      open = false;
    } else if (/[,:，、：]/u.test(text) || (text === " " && open && /\p{Script=Han}/u.test(folded[at + 1] ?? ""))) {
      afterPause = true;
    } else if (/[\p{L}\p{N}ー]/u.test(text)) {
      tokens.push({ text, sentence, afterPause, at, end: next });
      afterPause = false;
      open = true;
    }
  }
  return tokens;
}

/** "pleeeease" as "please" would need a dictionary; three or more of a letter become two, and that is near enough. */
const unstretch = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, "$1$1");
