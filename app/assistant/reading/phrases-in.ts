import { fold } from "./fold";

/** Scripts that put no spaces between words: there a phrase may stand anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Which of the merchant's phrases stand in a text, as whole words, whatever their case and accents. */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  if (phrases.length === 0) return [];
  const padded = ` ${words(text)} `;
  return phrases.filter((phrase) => {
    const wanted = words(phrase);
    return wanted !== "" && (UNSPACED.test(phrase) ? padded.includes(wanted) : padded.includes(` ${wanted} `));
  });
}

const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
