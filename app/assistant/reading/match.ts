import type { Concept } from "./concepts";
import type { Cut, Token } from "./fold";

/** Where a concept was found: `from` and `to` are token positions, `to` excluded. */
export interface Hit<Name extends string = Concept> {
  concept: Name;
  from: number;
  to: number;
  sentence: number;
  /** Spelled otherwise than the lexicon has it. */
  near: boolean;
}

interface Step {
  key: string;
  /** How many tokens may stand before it. */
  gap: number;
}

interface Pattern<Name extends string> {
  concept: Name;
  /** What must follow the first key. */
  rest: Step[];
}

/** A lexicon, ready to be matched. */
export interface Matcher<Name extends string = Concept> {
  cut: Cut;
  /** Whether a word may be spelled otherwise than the lexicon has it. */
  slips: boolean;
  /** Other forms that a word is looked up under, besides itself. */
  formsOf: (word: string) => string[];
  patterns: Map<string, Pattern<Name>[]>;
  /** Of scripts without spaces: phrases by their first two characters, for few begin with the same two. */
  pairs: Map<string, Pattern<Name>[]>;
  words: Set<string>;
  stems: Set<string>;
  longestStem: number;
  /** Every long key under each of its spellings with one letter left out: finds a typo without comparing all keys. */
  nearby: Map<string, string[]>;
}

const GAP_IN_WORDS = 3;
const GAP_IN_CHARACTERS = 8;
const SHORTEST_TYPO = 5;
/** Words after which near spellings are no longer looked up; bounds the work on long texts. */
const MAX_NEAR_LOOKUPS = 160;

interface Words<Name extends string> {
  names: readonly Name[];
  /** Folded phrases by name, as `Lexicon` writes them. */
  lexicon: { [name in Name]?: string };
  cut: Cut;
  /** Common words, folded, that are no slip of another. */
  known?: string;
  formsOf: Matcher["formsOf"];
  slips: boolean;
}

export function buildMatcher<Name extends string>(words: Words<Name>): Matcher<Name> {
  const matcher: Matcher<Name> = {
    cut: words.cut,
    slips: words.slips,
    formsOf: words.formsOf,
    patterns: new Map(),
    pairs: new Map(),
    words: new Set((words.known ?? "").split(/\s+/u)),
    stems: new Set(),
    longestStem: 0,
    nearby: new Map(),
  };
  for (const name of words.names) {
    for (const phrase of words.lexicon[name]?.split("|") ?? []) addPhrase(matcher, name, phrase.trim());
  }
  return matcher;
}

function addPhrase<Name extends string>(matcher: Matcher<Name>, concept: Name, phrase: string): void {
  if (phrase === "") return;
  const steps = matcher.cut === "words" ? stepsOfWords(phrase) : stepsOfCharacters(phrase);
  for (const { key } of steps) addKey(matcher, key);
  const [first, ...rest] = steps.map((step) => ({ ...step, key: step.key.replace(/^=/u, "") }));
  if (first === undefined) return;
  const [second] = rest;
  const byPair = matcher.cut === "characters" && second?.gap === 0;
  const table = byPair ? matcher.pairs : matcher.patterns;
  const key = byPair ? first.key + second.key : first.key;
  const known = table.get(key);
  const pattern = { concept, rest };
  if (known) known.push(pattern);
  else table.set(key, [pattern]);
}

function stepsOfWords(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const key of phrase.split(/\s+/u)) {
    if (key === "..") gap = GAP_IN_WORDS;
    else {
      steps.push({ key, gap });
      gap = 0;
    }
  }
  return steps;
}

function stepsOfCharacters(phrase: string): Step[] {
  return phrase
    .split("..")
    .flatMap((part, index) =>
      [...part.replace(/\s+/gu, "")].map((key, at) => ({ key, gap: index > 0 && at === 0 ? GAP_IN_CHARACTERS : 0 })),
    );
}

function addKey<Name extends string>(matcher: Matcher<Name>, key: string): void {
  if (matcher.cut === "characters") return;
  const exactOnly = key.startsWith("=");
  const plain = key.replace(/[=*]/gu, "");
  if (key.endsWith("*")) {
    matcher.stems.add(plain);
    matcher.longestStem = Math.max(matcher.longestStem, plain.length);
  } else matcher.words.add(plain);
  if (exactOnly || !matcher.slips || plain.length < SHORTEST_TYPO) return;
  for (const shorter of withOneLetterLess(plain)) {
    const keys = matcher.nearby.get(shorter);
    if (!keys) matcher.nearby.set(shorter, [key]);
    else if (!keys.includes(key)) keys.push(key);
  }
}

const withOneLetterLess = (word: string): string[] => {
  const shorter = [word];
  for (let at = 0; at < word.length; at += 1) shorter.push(word.slice(0, at) + word.slice(at + 1));
  return shorter;
};

export function findPatterns<Name extends string>(matcher: Matcher<Name>, tokens: readonly Token[]): Hit<Name>[] {
  const lookups = { left: MAX_NEAR_LOOKUPS };
  const cache = new Map<string, { keys: string[]; near: boolean }>();
  const keysOf = (text: string): { keys: string[]; near: boolean } => {
    let found = cache.get(text);
    if (!found)
      cache.set(
        text,
        (found = matcher.cut === "words" ? keysOfWord(matcher, text, lookups) : { keys: [text], near: false }),
      );
    return found;
  };
  const hits: Hit<Name>[] = [];
  for (const [from, token] of tokens.entries()) {
    const { keys, near } = keysOf(token.text);
    const next = matcher.cut === "characters" ? tokens[from + 1]?.text : undefined;
    const begun = next === undefined ? undefined : matcher.pairs.get(token.text + next);
    for (const patterns of [...keys.map((key) => matcher.patterns.get(key)), begun]) {
      for (const { concept, rest } of patterns ?? []) {
        const to = follow(tokens, from + 1, rest, keysOf);
        if (to > 0) hits.push({ concept, from, to, sentence: token.sentence, near });
      }
    }
  }
  return hits;
}

/** Position after the last step, or 0 when the steps don't follow. */
function follow(
  tokens: readonly Token[],
  at: number,
  steps: readonly Step[],
  keysOf: (text: string) => { keys: string[] },
): number {
  let position = at;
  for (const { key, gap } of steps) {
    const last = Math.min(position + gap, tokens.length - 1);
    while (position <= last && !keysOf(tokens[position]?.text ?? "").keys.includes(key)) position += 1;
    if (position > last) return 0;
    if (tokens[position]?.sentence !== tokens[at - 1]?.sentence) return 0;
    position += 1;
  }
  return position;
}

function keysOfWord<Name extends string>(
  matcher: Matcher<Name>,
  word: string,
  lookups: { left: number },
): { keys: string[]; near: boolean } {
  const keys: string[] = [];
  for (const form of [word, ...matcher.formsOf(word)]) {
    if (matcher.words.has(form)) keys.push(form);
    for (let length = 2; length <= Math.min(form.length, matcher.longestStem); length += 1) {
      if (matcher.stems.has(form.slice(0, length))) keys.push(`${form.slice(0, length)}*`);
    }
  }
  if (
    keys.length > 0 ||
    !matcher.slips ||
    word.length < SHORTEST_TYPO ||
    word.length > 24 ||
    /\d/u.test(word) ||
    lookups.left === 0
  ) {
    return { keys, near: false };
  }
  lookups.left -= 1;
  return { keys: nearKeys(matcher, word), near: true };
}

function nearKeys<Name extends string>(matcher: Matcher<Name>, word: string): string[] {
  const found = new Set<string>();
  const shortened = withOneLetterLess(word);
  for (const candidate of shortened) {
    for (const key of matcher.nearby.get(candidate) ?? []) {
      if (!key.endsWith("*") ? oneSlip(word, key) : oneSlip(word.slice(0, key.length - 1), key.slice(0, -1)))
        found.add(key);
    }
  }
  // A slip inside a stem: "retunring" against "return*".
  for (let length = SHORTEST_TYPO; length < Math.min(word.length, matcher.longestStem + 2); length += 1) {
    for (const candidate of withOneLetterLess(word.slice(0, length))) {
      for (const key of matcher.nearby.get(candidate) ?? []) {
        if (key.endsWith("*") && oneSlip(word.slice(0, length), key.slice(0, -1))) found.add(key);
      }
    }
  }
  return [...found];
}

const KEY_ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

function areNeighbours(one: string, other: string): boolean {
  return KEY_ROWS.some((row, index) => {
    const at = row.indexOf(one);
    if (at < 0) return false;
    const near = [
      row[at - 1],
      row[at + 1],
      ...[-1, 0, 1].flatMap((shift) => [KEY_ROWS[index - 1]?.[at + shift], KEY_ROWS[index + 1]?.[at + shift]]),
    ];
    return near.includes(other);
  });
}

/** One letter left out, put in, replaced, or two neighbours swapped; the first letter mostly survives haste. */
export function oneSlip(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  let end = 0;
  while (end < typed.length - start && end < meant.length - start && typed.at(-1 - end) === meant.at(-1 - end))
    end += 1;
  const typedRest = typed.slice(start, typed.length - end);
  const meantRest = meant.slice(start, meant.length - end);
  if (typedRest.length === 1 && meantRest.length === 1) {
    // In a short word another letter mostly makes another word ("wanted", "waited"); a neighbouring key is a slip.
    return start > 0 && (meant.length > 6 || areNeighbours(typedRest, meantRest));
  }
  if (typedRest.length <= 1 && meantRest.length <= 1) return true;
  return (
    typedRest.length === 2 && meantRest.length === 2 && typedRest[0] === meantRest[1] && typedRest[1] === meantRest[0]
  );
}
