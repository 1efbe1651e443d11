import { vocabularyOf } from "./concepts";
import type { Concept, ConceptWord, Vocabulary } from "./concepts";
import { fold, hasPairs, pairs, polishStem, WORD } from "./words";

/** One thing that is asked for, to be looked for in passages of one language. */
export interface Term {
  /** For PostgreSQL's `to_tsquery`: alternatives of words and phrases. */
  query: string;
  concept: Concept | null;
  weight: number;
}

interface AskedFor {
  concepts: Concept[];
  /** Folded words, or runs of East Asian characters, that stand for no concept. */
  words: string[];
}

/** "How long" and "how much" ask about something else that is named beside them. */
const SIDE_CONCEPTS: readonly Concept[] = ["cost", "duration"];
const WEIGHT = { concept: 2, sideConcept: 1, word: 1 };
/** More is a story, not a question; the first words say what it is about. */
const MAX_WORDS = 12;

/** What a question asks for; nothing when it holds only words that say nothing about that. */
export function readQuestion(question: string, locale: string): AskedFor {
  const vocabulary = vocabularyOf(locale);
  return hasPairs(locale) ? readUnspaced(question, locale, vocabulary) : readSpaced(question, locale, vocabulary);
}

/**
 * The terms to look for in passages of `documentLocale`. Between two languages only concepts can be told; words of the
 * question that none of them covers are returned as `untold`.
 */
export function termsFor(
  asked: AskedFor,
  questionLocale: string,
  documentLocale: string,
): { terms: Term[]; untold: number } {
  const vocabulary = vocabularyOf(documentLocale);
  const terms: Term[] = asked.concepts.flatMap((concept) => {
    const written = vocabulary?.concepts.get(concept)?.written ?? [];
    const query = written.map((word) => wordQuery(word, documentLocale)).join(" | ");
    const weight = SIDE_CONCEPTS.includes(concept) ? WEIGHT.sideConcept : WEIGHT.concept;
    return query ? [{ query, concept, weight }] : [];
  });
  const words = questionLocale === documentLocale ? asked.words : [];
  for (const word of words) terms.push({ query: plainQuery(word, documentLocale), concept: null, weight: WEIGHT.word });
  return { terms, untold: questionLocale === documentLocale ? 0 : asked.words.length };
}

function readSpaced(question: string, locale: string, vocabulary: Vocabulary | null): AskedFor {
  const tokens = fold(withoutNumbers(question), locale).match(WORD) ?? [];
  const concepts = new Set<Concept>();
  const covered = new Set<number>();
  const known = [...(vocabulary?.concepts ?? [])].flatMap(([concept, { written, asked }]) =>
    [...written, ...asked].map((word) => ({ concept, word })),
  );
  // Phrases first: "how much time" is not about money, nor "money back" about sending something back.
  for (const length of [4, 3, 2, 1]) {
    const found = known.filter(({ word }) => word.parts.length === length);
    const hits = found.flatMap(({ concept, word }) => occurrences(word, tokens).map((at) => ({ concept, at })));
    const free = hits.filter(({ at }) => !covered.has(at));
    for (const { concept, at } of free) {
      concepts.add(concept);
      for (let part = 0; part < length; part++) covered.add(at + part);
    }
  }
  const words = tokens.filter(
    (token, index) => !covered.has(index) && token.length > 1 && !vocabulary?.passedOver.has(token),
  );
  return { concepts: [...concepts], words: [...new Set(words)].slice(0, MAX_WORDS) };
}

function occurrences({ parts, open }: ConceptWord, tokens: string[]): number[] {
  return tokens.flatMap((_, at) => {
    const fits = parts.every((part, index) => {
      const token = tokens[at + index] ?? "";
      return open && index === parts.length - 1 ? token.startsWith(part) : token === part;
    });
    return fits && parts.length > 0 ? [at] : [];
  });
}

/** In Japanese, what is left in hiragana is grammar. */
const JAPANESE_GRAMMAR = /[\p{Script=Hiragana}ー]+/gu;

function readUnspaced(question: string, locale: string, vocabulary: Vocabulary | null): AskedFor {
  let rest = fold(withoutNumbers(question), locale);
  const concepts = new Set<Concept>();
  const words = [...(vocabulary?.concepts ?? [])].flatMap(([concept, { written, asked }]) =>
    [...written, ...asked].map((word) => ({ concept, text: word.parts[0] ?? "" })),
  );
  const folded = rest;
  // Longest first, so that a short word does not break a longer one; "运费" is both shipping and cost.
  for (const { concept, text } of words.sort((a, b) => b.text.length - a.text.length)) {
    if (!text || !folded.includes(text)) continue;
    if (text.length > 1 || rest.includes(text)) concepts.add(concept);
    rest = rest.replaceAll(text, " ");
  }
  for (const said of [...(vocabulary?.passedOver ?? [])].sort((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(said, " ");
  }
  if (locale === "ja") rest = rest.replace(JAPANESE_GRAMMAR, " ");
  const left = (rest.match(WORD) ?? []).filter((run) => run.length > 1);
  return { concepts: [...concepts], words: [...new Set(left)].slice(0, MAX_WORDS) };
}

/** Order numbers, addresses and links are not what a page is found by. */
function withoutNumbers(text: string): string {
  return text.replace(/\S*[@\d]\S*|https?:\S+/gu, " ");
}

function wordQuery({ parts, open }: ConceptWord, locale: string): string {
  if (hasPairs(locale)) return runQuery(parts[0] ?? "", " <-> ");
  const phrase = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return open && isLast ? `'${part}':*` : `'${locale === "pl" ? polishStem(part) : part}'`;
  });
  return phrase.length > 1 ? `(${phrase.join(" <-> ")})` : (phrase[0] ?? "");
}

function plainQuery(word: string, locale: string): string {
  if (hasPairs(locale)) return runQuery(word, word.length > 3 ? " | " : " <-> ");
  return `'${locale === "pl" ? polishStem(word) : word}'`;
}

/** Characters one by one stand in no index, only pairs do: a single one is looked for as the first of a pair. */
function runQuery(run: string, by: " <-> " | " | "): string {
  const found = pairs(run).map((pair) => `'${pair}'`);
  return [...run].length === 1 ? `'${run}':*` : `(${found.join(by)})`;
}
