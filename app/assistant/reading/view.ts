import type { Locale } from "../../contract/chat";
import type { Concept } from "./concepts";
import { characters, words, type Token } from "./fold";
import { toSimplified } from "./han";
import { INTENT_RULES, weigh, type Rule } from "./intent-rules";
import { matcherFor } from "./lexicon";
import { findPatterns, type Hit } from "./match";
import type { Intent } from "./types";

/** A message read in one language. Several are made where the language is in doubt. */
export interface View {
  locale: Locale;
  tokens: Token[];
  hits: Hit[];
  weights: Map<Intent, number>;
}

/** Weight of what only the message as a whole says, against what one sentence says. */
const ACROSS_SENTENCES = 0.84;
/** Reads the message as if it were in `locale`; the order's number counts as the word. */
export function viewIn(locale: Locale, folded: string, orderNames: readonly string[]): View {
  const matcher = matcherFor(locale);
  let tokens: Token[];
  if (matcher.cut === "characters") tokens = characters(locale.startsWith("zh") ? toSimplified(folded) : folded);
  else tokens = words(folded);
  const found = dropAuxiliaries(dropInner(findPatterns(matcher, tokens)));
  const hits = dropUnwanted(dropOtherChanges(found), tokens, locale);
  // "cancel 1005": the number is the order.
  for (const { from, to, text, sentence } of numbersIn(tokens)) {
    if (!orderNames.some((name) => name.includes(text))) continue;
    for (const concept of ["order", "mine"] as const) hits.push({ concept, from, to, sentence, near: false });
  }
  return { locale, tokens, hits, weights: weighSentences(INTENT_RULES, hits) };
}

/** Numbers of three digits or more; where words are not divided each digit is a token. */
function* numbersIn(tokens: readonly Token[]): Generator<Stretch> {
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    let text = "";
    while (/^\d+$/u.test(tokens[to]?.text ?? "") && (to === from || tokens[to]?.at === tokens[to - 1]?.end)) {
      text += tokens[to]?.text ?? "";
      to += 1;
    }
    if (text.length >= 3) yield { from, to, text, sentence: tokens[from]?.sentence ?? 0 };
    if (to > from) from = to - 1;
  }
}

interface Stretch {
  from: number;
  to: number;
  text: string;
  sentence: number;
}

/** Phrases that only frame what they hold: "how do I return" is still about returning. */
const FRAMES = new Set<Concept>([
  "mistake",
  "status",
  "question",
  "considering",
  "howto",
  "possible",
  "learn",
  "check",
  "late",
  "arrive",
  "when",
  "where",
  "tracking",
  "money",
  "stillhave",
  "othermodel",
  "nolonger",
  "worried",
  "frustrated",
  "angry",
  "distress",
  "misfit",
  "complain",
  "opinion",
  "refund",
  "unwanted",
  "terms",
  "mailsays",
  "human",
  "help",
  "broken",
  "cannot",
  "slow",
  "declined",
  "label",
  "exchange",
  "add",
  "remove",
  "upgrade",
  "deliverto",
  "deliverytime",
  "mine",
  "hurry",
  "toohigh",
  "neverbought",
  "due",
  "cheaper",
  "wantback",
  "sentback",
  "sentyet",
  "gotsent",
  "gonethrough",
  "today",
  "promised",
  "moved",
  "newplace",
  "dontsend",
  "postpone",
  "language",
  "still",
  "wrong",
  "damaged",
  "cancel",
  "ship",
]);
const LONGEST_PHRASE = 6;
/** Frames that take the meaning of a few words all the same. */
const DROP_ONLY: Partial<Record<Concept, readonly Concept[]>> = {
  // "Quanto demora a entrega" complains of no delay, and asks about deliveries all the same.
  deliverytime: ["late"],
  // What has left the warehouse ("Lager") is not asked for in stock.
  ship: ["stock"],
  // "필요 없어졌어요" says that it is not needed, not that it is not there.
  nolonger: ["notgot", "still", "misfit"],
  // "바꿔 주실 수 있나요" asks for a favour: no slip (실수) is told, and nothing is looked for (있나요).
  possible: ["mistake", "considering"],
  // Who is to "ring me" offers no ring for sale.
  human: ["garment"],
};

/**
 * A phrase is more than its words: in "shipping cost" nothing ships, in "退货" no parcel (货) is meant, and
 * "thank you for contacting" thanks nobody. What lies wholly inside a longer phrase is dropped.
 */
function dropInner(hits: readonly Hit[]): Hit[] {
  const phrases = new Map<number, Hit[]>();
  for (const hit of hits) {
    const length = hit.to - hit.from;
    if (length < 2 || length > LONGEST_PHRASE || (FRAMES.has(hit.concept) && !DROP_ONLY[hit.concept])) continue;
    const known = phrases.get(hit.from);
    if (known) known.push(hit);
    else phrases.set(hit.from, [hit]);
  }
  if (phrases.size === 0) return [...hits];
  return hits.filter((hit) => {
    if (hit.concept === "mine") return true;
    for (let from = hit.to - LONGEST_PHRASE; from <= hit.from; from += 1) {
      if (phrases.get(from)?.some((phrase) => isPartOf(hit, phrase))) return false;
    }
    return true;
  });
}

function isPartOf(hit: Hit, phrase: Hit): boolean {
  const inside = phrase.from <= hit.from && hit.to <= phrase.to && phrase.to - phrase.from > hit.to - hit.from;
  // "취소해 주세요" stops a step, and cancels an order where one is named.
  if (phrase.concept === "stop" && hit.concept === "cancel") return false;
  const only = DROP_ONLY[phrase.concept];
  return inside && (only ? only.includes(hit.concept) : phrase.concept !== hit.concept);
}

/** "Habt ihr", "avete", "hebben jullie": of goods they ask what is there, before a verb only what was done. */
const HAVE_YOU = new Set<Concept>(["considering", "stillhave"]);
const DONE = new Set<Concept>(["sentback", "sentyet"]);
function dropAuxiliaries(hits: readonly Hit[]): Hit[] {
  const done = sentencesWith(hits, DONE);
  return hits.filter(({ concept, sentence }) => !HAVE_YOU.has(concept) || !done.has(sentence));
}

const sentencesWith = (hits: readonly Hit[], concepts: ReadonlySet<Concept>): Set<number> =>
  new Set(hits.filter(({ concept }) => concepts.has(concept)).map(({ sentence }) => sentence));

/** What is put in the place of another and is no goods: an address, a day, a card. */
const NO_GOODS = new Set<Concept>(["address", "shipto", "contact", "postpone"]);

const RECEIVED = new Set<Concept>(["gotsent"]);
/** What the words of an exchange may say instead. */
const NO_EXCHANGE = new Set<Concept>(["otherpay", "change", "othermodel"]);

/** Turkish, Korean and others have one word for changing and exchanging: an address is changed, never exchanged. */
function dropOtherChanges(hits: readonly Hit[]): Hit[] {
  const others = hits.filter(({ concept }) => NO_EXCHANGE.has(concept));
  const noGoods = sentencesWith(hits, NO_GOODS);
  const received = sentencesWith(hits, RECEIVED);
  return hits.filter(
    (hit) =>
      hit.concept !== "exchange" ||
      !others.some(
        ({ concept, from, to }) =>
          from < hit.to &&
          hit.from < to &&
          (concept === "otherpay" ||
            (concept === "change" && noGoods.has(hit.sentence)) ||
            // "You sent me another colour" tells what is wrong, "send me another colour" what is wanted.
            (concept === "othermodel" && received.has(hit.sentence))),
      ),
  );
}

/** Acts that "I don't want to …" takes back. */
const CAN_BE_UNWANTED = new Set<Concept>(["return", "refund", "cancel", "exchange", "change", "human", "erase", "buy"]);
const REACH_OF_NOT = 5;

/** Japanese, Korean and Turkish refuse after the verb, the others before it. */
const REFUSE_AFTERWARDS = new Set<Locale>(["ja", "ko", "tr"]);

function dropUnwanted(hits: readonly Hit[], tokens: readonly Token[], locale: Locale): Hit[] {
  const refusals = hits.filter(({ concept }) => concept === "unwanted");
  if (refusals.length === 0) return [...hits];
  const ended = hits.filter(({ concept }) => concept === "nolonger");
  return hits.filter((hit) => {
    if (!CAN_BE_UNWANTED.has(hit.concept)) return true;
    return !refusals.some((refusal) => {
      const [before, after] = REFUSE_AFTERWARDS.has(locale) ? [hit, refusal] : [refusal, hit];
      const near =
        after.from >= before.from && after.from - before.to < REACH_OF_NOT && hit.sentence === refusal.sentence;
      // "Don't send it" is one word for cancelling, and refuses nothing.
      if (!near || holds(hit, refusal)) return false;
      // "I don't want it any more cancel it" refuses the goods; "I no longer want to cancel" refuses the act.
      const end = ended.find((phrase) => holds(phrase, refusal));
      if (end && !(hit.from === end.to && INFINITIVE.test(tokens[hit.from]?.text ?? ""))) return false;
      return !tokens.slice(before.to, after.from + 1).some(({ afterPause }) => afterPause);
    });
  });
}

const holds = (longer: Hit, shorter: Hit): boolean =>
  longer.from <= shorter.from && shorter.to <= longer.to && longer.to - longer.from > shorter.to - shorter.from;

/** Endings of infinitives in the languages that refuse before the verb; folded. */
const INFINITIVE = /(?:[aeiou]r|[aei]re|[aei]r(?:lo|la|los|las|me|se)|en|c|to)$/u;

/** What each sentence says, and, with less weight, what only all of them say together. */
export function weighSentences<Told extends string>(
  rules: readonly Rule<Told>[],
  hits: readonly Hit[],
): Map<Told, number> {
  const sentences = new Map<number, Set<Concept>>();
  const whole = new Set<Concept>();
  for (const { concept, sentence } of hits) {
    whole.add(concept);
    const concepts = sentences.get(sentence);
    if (concepts) concepts.add(concept);
    else sentences.set(sentence, new Set([concept]));
  }
  const weights = new Map<Told, number>();
  for (const concepts of sentences.values())
    for (const [told, weight] of weigh(rules, concepts)) raise(weights, told, weight);
  if (sentences.size > 1)
    for (const [told, weight] of weigh(rules, whole)) raise(weights, told, weight * ACROSS_SENTENCES);
  return weights;
}

export function raise<Told>(weights: Map<Told, number>, told: Told, weight: number): void {
  if (weight > (weights.get(told) ?? 0)) weights.set(told, weight);
}
