import type { Token } from "./fold";

const ARTICLES = ["وال", "بال", "فال", "كال", "لل", "ال"];
const PREFIXES = ["و", "ف", "ب", "ل", "ك"];

/** Takes off what Arabic writes onto a word: "والطلب" and "بالطلب" are "طلب". A word that is in the lexicon stays. */
export function stripArabic(tokens: readonly Token[], isKnown: (word: string) => boolean): Token[] {
  return tokens.map((token) => {
    if (!/^\p{Script=Arabic}{4,}$/u.test(token.text) || isKnown(token.text)) return token;
    for (const prefix of [...ARTICLES, ...PREFIXES]) {
      const bare = token.text.slice(prefix.length);
      if (token.text.startsWith(prefix) && bare.length >= 3 && (prefix.length > 1 || isKnown(bare))) return { ...token, text: bare };
    }
    return token;
  });
}
