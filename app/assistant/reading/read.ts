import type { Locale } from "../../contract/chat";
import type { Concept } from "./concepts";
import { emojiAnswer, shortAnswer } from "./dialog-acts";
import { readEmotion } from "./emotion";
import { findEntities } from "./entities";
import { characters, cutOf, fold, MAX_CHARACTERS, words, type Token } from "./fold";
import { toSimplified } from "./han";
import { weighIntents } from "./intent-rules";
import { guessLanguages } from "./language";
import { matcherFor } from "./lexicon";
import { findConcepts, type Hit } from "./match";
import type { Entities, Intent, Reading, ReadingContext } from "./types";

/** Weight of what only the message as a whole says, against what one sentence says. */
const ACROSS_SENTENCES = 0.84;
/** Intents weaker than this are not told. */
const WORTH_TELLING = 0.3;
/** A second language is tried when its evidence is at least this share of the first one's. */
const CLOSE_SECOND = 0.55;

/**
 * What a shopper's message says: language, intents, entities, emotion. Pure: no model, no network, no clock.
 * Never throws; only the first 4,000 characters are read, and time grows linearly with them.
 */
export function read(text: string, context: ReadingContext): Reading {
  const message = text.slice(0, MAX_CHARACTERS);
  const entities = findEntities(message, context);
  const withoutEntities = blank(message, entities);
  const folded = fold(withoutEntities);
  const guesses = guessLanguages(withoutEntities, context.conversationLocale);
  const views = localesToTry(guesses, context.conversationLocale).map((locale) => viewIn(locale, folded, entities.orderNames));
  const language = tellLanguage(views, guesses, folded);
  const acts = dialogActs(message, views, context.conversationLocale, language);
  const weights = new Map(acts);
  for (const view of views) {
    const share = language === null || view.locale === language || sameLexicon(view.locale, language) ? 1 : 0.8;
    for (const [intent, weight] of view.weights) raise(weights, intent, weight * share);
  }
  speakForEntities(weights, entities, message);
  settle(weights, views, acts.size > 0);
  const intents = [...weights]
    .map(([intent, score]) => ({ intent, score: Math.round(score * 100) / 100 }))
    .filter(({ score }) => score >= WORTH_TELLING)
    .sort((a, b) => b.score - a.score);
  const emotion = readEmotion({ concepts: countConcepts(views), text: message, folded });
  return { language, intents, entities, emotion, confidence: confidenceOf(intents) };
}

interface View {
  locale: Locale;
  tokens: Token[];
  hits: Hit[];
  weights: Map<Intent, number>;
}

const sameLexicon = (one: Locale, other: Locale): boolean => one.startsWith("zh") && other.startsWith("zh");

/** E-mail addresses and tracking numbers would read as words ("info@where-is-it.com"). */
function blank(message: string, entities: Entities): string {
  let rest = message;
  for (const email of entities.emails) rest = rest.split(email).join(" ");
  return rest;
}

function localesToTry(guesses: readonly { locale: Locale; score: number }[], conversation: Locale): Locale[] {
  const [first] = guesses;
  if (!first) return conversation === "en" ? ["en"] : [conversation, "en"];
  const locales = guesses.filter(({ score }) => score >= first.score * CLOSE_SECOND).map(({ locale }) => locale);
  // One or two little words are thin evidence: what the conversation speaks, and English, are likely too.
  if (first.score < 2) locales.push(conversation, ...(cutOf(first.locale) === "words" ? (["en"] as const) : []));
  return [...new Set(locales)].slice(0, 4);
}

function viewIn(locale: Locale, folded: string, orderNames: readonly string[]): View {
  const matcher = matcherFor(locale);
  let tokens: Token[];
  if (matcher.cut === "characters") tokens = characters(locale.startsWith("zh") ? toSimplified(folded) : folded);
  else tokens = words(folded);
  const hits = dropUnwanted(dropInner(findConcepts(matcher, tokens)), tokens);
  // "cancel 1005": the number is the order.
  for (const [from, { text, sentence }] of tokens.entries()) {
    const named = /^\d{3,}$/u.test(text) ? orderNames.some((name) => name.includes(text)) : false;
    if (named) hits.push({ concept: "order", from, to: from + 1, sentence, near: false });
  }
  return { locale, tokens, hits, weights: weighSentences(hits) };
}

/** Phrases that only frame what they hold: "how do I return" is still about returning. */
const FRAMES = new Set<Concept>([
  "mistake", "status", "question", "considering", "howto", "possible", "learn", "check", "late", "arrive", "when", "where", "tracking",
  "worried", "frustrated", "angry", "distress", "misfit", "complain", "opinion", "refund", "unwanted", "terms", "mailsays", "human", "help",
  "broken", "cannot", "slow", "declined", "label", "exchange", "add", "remove", "upgrade", "deliverto", "neverbought", "due", "cheaper", "wantback", "language", "still", "lacking", "damaged",
]);
const LONGEST_PHRASE = 6;

/**
 * A phrase is more than its words: in "shipping cost" nothing ships, in "退货" no parcel (货) is meant, and
 * "thank you for contacting" thanks nobody. What lies wholly inside a longer phrase is dropped.
 */
function dropInner(hits: readonly Hit[]): Hit[] {
  const phrases = hits.filter(({ concept, from, to }) => to - from > 1 && to - from <= LONGEST_PHRASE && !FRAMES.has(concept));
  if (phrases.length === 0) return [...hits];
  return hits.filter(
    (hit) => !phrases.some(({ concept, from, to }) => concept !== hit.concept && from <= hit.from && hit.to <= to && to - from > hit.to - hit.from),
  );
}

/** Acts that "I don't want to …" takes back. */
const CAN_BE_UNWANTED = new Set<Concept>(["return", "refund", "cancel", "exchange", "change", "human", "erase", "buy"]);
const REACH_OF_NOT = 5;

function dropUnwanted(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  const refusals = hits.filter(({ concept }) => concept === "unwanted");
  if (refusals.length === 0) return [...hits];
  return hits.filter((hit) => {
    if (!CAN_BE_UNWANTED.has(hit.concept)) return true;
    return !refusals.some(({ to, from, sentence }) => {
      // Japanese, Korean and Turkish refuse after the verb, the others before it.
      const ahead = hit.from >= from && hit.from - to < REACH_OF_NOT && hit.sentence === sentence;
      const pause = tokens.slice(to, hit.from + 1).some(({ afterPause }) => afterPause);
      return ahead && !pause;
    });
  });
}

function weighSentences(hits: readonly Hit[]): Map<Intent, number> {
  const sentences = new Map<number, Set<Concept>>();
  const whole = new Set<Concept>();
  for (const { concept, sentence } of hits) {
    whole.add(concept);
    const concepts = sentences.get(sentence);
    if (concepts) concepts.add(concept);
    else sentences.set(sentence, new Set([concept]));
  }
  const weights = new Map<Intent, number>();
  for (const concepts of sentences.values()) for (const [intent, weight] of weighIntents(concepts)) raise(weights, intent, weight);
  if (sentences.size > 1) for (const [intent, weight] of weighIntents(whole)) raise(weights, intent, weight * ACROSS_SENTENCES);
  return weights;
}

function raise(weights: Map<Intent, number>, intent: Intent, weight: number): void {
  if (weight > (weights.get(intent) ?? 0)) weights.set(intent, weight);
}

/** The lexicon's words count as evidence too: "Sendungsverfolgung" has no function word, and is German all the same. */
function tellLanguage(views: readonly View[], guesses: readonly { locale: Locale; score: number }[], folded: string): Locale | null {
  let best: Locale | null = null;
  let bestScore = 0;
  for (const view of views) {
    const guess = guesses.find(({ locale }) => locale === view.locale)?.score ?? 0;
    const firm = new Set(view.hits.filter(({ near }) => !near).map(({ from }) => from)).size;
    const score = guess + firm * (matcherFor(view.locale).cut === "words" ? 0.5 : 0.1);
    if (score > bestScore) [best, bestScore] = [view.locale, score];
  }
  const letters = folded.match(/\p{L}/gu)?.length ?? 0;
  return bestScore >= 0.9 && letters >= 2 ? best : null;
}

/** Yes, no and the like, for messages that are nothing else. */
function dialogActs(message: string, views: readonly View[], conversation: Locale, language: Locale | null): Map<Intent, number> {
  const acts = new Map<Intent, number>();
  const emoji = emojiAnswer(message);
  if (emoji) acts.set(emoji === "hi" ? "greeting" : emoji, 0.9);
  const folded = fold(message);
  const locales: Locale[] = [...new Set([...views.map(({ locale }) => locale), ...(language === null ? LANGUAGES_OF_ANSWERS : []), conversation])];
  let best: { answer: "yes" | "no"; weight: number } | null = null;
  for (const locale of locales) {
    const tokens = cutOf(locale) === "words" ? words(folded) : characters(locale.startsWith("zh") ? toSimplified(folded) : folded);
    const found = shortAnswer(tokens, locale);
    if (!found || !enough(found.covered, tokens.length, locale, views)) continue;
    const home = locale === language || locale === conversation ? 0.02 : 0;
    const weight = (found.covered === 1 ? 0.95 : 0.62) + home;
    if (!best || weight > best.weight) best = { answer: found.answer, weight };
  }
  if (best) raise(acts, best.answer, best.weight);
  for (const view of views) {
    const stop = coverage(view, ["stop"], ["no", "filler"]);
    // "don't do that" begins like a no, but the phrase says more.
    if (stop >= 0.5) raise(acts, "cancel", stop === 1 && longestHit(view, "stop") > 1 ? 0.99 : stop >= 0.75 ? 0.96 : 0.8);
    const cancel = coverage(view, ["cancel"], []);
    if (cancel > 0 && view.tokens.length <= (matcherFor(view.locale).cut === "words" ? 4 : 8) && !view.hits.some(({ concept }) => ORDER_THINGS.has(concept))) {
      raise(acts, "cancel", 0.93);
    }
  }
  return acts;
}

/** An answer may stand among a few other words ("yes my love"), as long as those are no business of the shop's. */
function enough(covered: number, length: number, locale: Locale, views: readonly View[]): boolean {
  if (covered >= 0.75) return true;
  const short = cutOf(locale) === "words" ? length <= 6 : length <= 8;
  const business = views.some(({ weights }) => [...weights].some(([intent, weight]) => !TALK.has(intent) && intent !== "out_of_scope" && weight >= 0.5));
  return short && !business && covered >= (cutOf(locale) === "words" ? 0.2 : 0.5);
}

const longestHit = (view: View, concept: Concept): number =>
  Math.max(0, ...view.hits.filter((hit) => hit.concept === concept).map(({ from, to }) => to - from));

const LANGUAGES_OF_ANSWERS: Locale[] = ["en", "es", "fr", "de", "it", "pt-BR", "nl", "pl", "tr"];
const ORDER_THINGS = new Set<Concept>(["order", "parcel", "item", "garment", "ship", "member", "account", "newsletter", "address", "buy"]);

/** Share of a view's tokens that hits of these concepts cover. */
function coverage(view: View, concepts: readonly Concept[], alongside: readonly Concept[]): number {
  if (view.tokens.length === 0 || view.tokens.length > (matcherFor(view.locale).cut === "words" ? 8 : 12)) return 0;
  const covered = new Set<number>();
  let own = false;
  for (const { concept, from, to } of view.hits) {
    if (!concepts.includes(concept) && !alongside.includes(concept)) continue;
    own ||= concepts.includes(concept);
    for (let at = from; at < to; at += 1) covered.add(at);
  }
  return own ? covered.size / view.tokens.length : 0;
}

/** A message that is just a number or an address answers a question that was asked before; alone it points at tracking. */
function speakForEntities(weights: Map<Intent, number>, entities: Entities, message: string): void {
  const letters = message.match(/\p{L}/gu)?.length ?? 0;
  if (entities.trackingNumbers.length > 0) raise(weights, "track_order", weights.size === 0 ? 0.85 : 0.5);
  else if (entities.orderNames.length > 0 && weights.size === 0) raise(weights, "track_order", letters < 12 ? 0.5 : 0.4);
}

/** Talk gives way to business: a greeting before a question is not what the message is about. */
const TALK = new Set<Intent>(["greeting", "thanks", "goodbye", "help", "smalltalk"]);
const DIALOG = new Set<Intent>(["yes", "no", "cancel", "repeat", "change_language"]);

function settle(weights: Map<Intent, number>, views: readonly View[], isAnswer: boolean): void {
  const business = [...weights].filter(([intent]) => !TALK.has(intent) && !DIALOG.has(intent) && intent !== "out_of_scope");
  const strongest = Math.max(0, ...business.map(([, weight]) => weight));
  for (const intent of TALK) {
    const weight = weights.get(intent);
    if (weight !== undefined && strongest >= 0.5) weights.set(intent, Math.min(weight, 0.45));
  }
  // "I want to check my order status because the payment is wrong": the check is the way in, not the matter.
  const track = weights.get("track_order");
  const matter = Math.max(0, ...BEHIND_A_CHECK.map((intent) => weights.get(intent) ?? 0));
  if (track !== undefined && matter >= 0.72 && !views.some(({ hits }) => hits.some(({ concept }) => ON_ITS_WAY.has(concept)))) {
    weights.set("track_order", Math.min(track, matter - 0.13));
  }
  const longest = Math.max(0, ...views.map(({ tokens, locale }) => (cutOf(locale) === "words" ? tokens.length : tokens.length / 2)));
  // An order named and nothing asked: the likeliest wish, but below SURE, so that it is asked back.
  if (!isAnswer && onlyTalks(weights) && views.some(({ hits }) => hits.some(({ concept }) => concept === "order" || concept === "parcel"))) {
    weights.set("track_order", 0.55);
  }
  if (weights.size === 0 && !isAnswer && longest >= 4) weights.set("out_of_scope", 0.42);
  for (const talk of ["greeting", "thanks", "goodbye"] as const) {
    const weight = weights.get(talk);
    if (weight === undefined) continue;
    if (weights.size === 1 && longest <= 5) weights.set(talk, 0.92);
    // A long message that only greets in words we know says something else that we don't.
    else if (longest > 7) weights.set(talk, Math.min(weight, 0.4));
  }
}

/** What shoppers open with "I'd like to check my order" to get to, and the words that mean the parcel itself. */
const BEHIND_A_CHECK: Intent[] = ["change_order", "order_problem", "refund_status", "billing", "return_item"];
const ON_ITS_WAY = new Set<Concept>(["where", "when", "late", "notgot", "gotone", "tracking", "howlong", "arrive", "still", "neighbour"]);

const onlyTalks = (weights: ReadonlyMap<Intent, number>): boolean => [...weights.keys()].every((intent) => TALK.has(intent));

function countConcepts(views: readonly View[]): Map<Concept, number> {
  const counts = new Map<Concept, number>();
  for (const { hits } of views) {
    const places = new Map<Concept, Set<number>>();
    for (const { concept, from } of hits) places.set(concept, (places.get(concept) ?? new Set()).add(from));
    for (const [concept, at] of places) counts.set(concept, Math.max(counts.get(concept) ?? 0, at.size));
  }
  return counts;
}

/** High when one intent is strong and no other comes near it. */
function confidenceOf(intents: readonly { intent: Intent; score: number }[]): number {
  const [first, second] = intents;
  if (!first) return 0;
  const margin = first.score - (second?.score ?? 0);
  const confidence = first.score - Math.max(0, 0.12 - margin) * 2;
  return Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100;
}
