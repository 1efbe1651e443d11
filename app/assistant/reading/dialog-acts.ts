import type { Locale } from "../../contract/chat";
import { emojiAnswer, shortAnswer } from "./answers";
import type { Concept } from "./concepts";
import { characters, cutOf, fold, words } from "./fold";
import { toSimplified } from "./han";
import { functionWords } from "./language";
import { matcherFor } from "./lexicon";
import type { Hit } from "./match";
import type { Intent } from "./types";
import { raise, type View } from "./view";

/** Characters; what is longer says more than yes or no. */
const LONGEST_ANSWER = 160;

/** Yes, no, stop and the like, for messages that are nothing else. */
export function dialogActs(
  message: string,
  views: readonly View[],
  conversation: Locale,
  language: Locale | null,
): Map<Intent, number> {
  const acts = new Map<Intent, number>();
  const emoji = emojiAnswer(message);
  if (emoji) acts.set(emoji === "hi" ? "greeting" : emoji, 0.9);
  const folded = fold(message);
  const locales: Locale[] = [
    ...new Set([
      ...views.map(({ locale }) => locale),
      ...(language === null ? LANGUAGES_OF_ANSWERS : []),
      conversation,
    ]),
  ];
  let best: { answer: "yes" | "no"; weight: number } | null = null;
  // "可是我没收到" is made of small words that also answer, and tells what has not come.
  const tells = views.some(
    ({ hits, locale }) => locale.startsWith("zh") && hits.some((hit) => hit.concept === "notgot"),
  );
  for (const locale of folded.length > LONGEST_ANSWER || tells ? [] : locales) {
    const tokens =
      cutOf(locale) === "words" ? words(folded) : characters(locale.startsWith("zh") ? toSimplified(folded) : folded);
    const found = shortAnswer(tokens, locale);
    if (
      !found ||
      !(
        found.covered === 1 ||
        ((found.leads || found.covered >= 0.4) && enough(found.covered, tokens.length, locale, views))
      )
    )
      continue;
    const home = locale === language || locale === conversation ? 0.02 : 0;
    const weight = (found.covered === 1 ? 0.95 : 0.82) + home;
    if (!best || weight > best.weight) best = { answer: found.answer, weight };
  }
  // "你好" is made of "you" and "good", "good morning" of a yes and a time of day: a whole greeting is a greeting.
  for (const [concept, intent] of [
    ["hi", "greeting"],
    ["thanks", "thanks"],
    ["bye", "goodbye"],
    ["help", "help"],
  ] as const) {
    if (views.some((view) => coverage(view, [concept], []) === 1)) raise(acts, intent, 0.98);
  }
  if (best) raise(acts, best.answer, best.weight);
  // "cancel it" stops the step we are in, "cancel my order" is about the order.
  // A "hat" is a thing in English only.
  const own = new Set<Locale>([conversation, language ?? conversation]);
  const nameOrderThings = views.some(({ hits, locale }) =>
    hits.some(({ concept }) => ORDER_THINGS.has(concept) && (concept !== "garment" || own.has(locale))),
  );
  for (const view of views) {
    if (nameOrderThings) break;
    const stop = coverage(
      { ...view, hits: view.hits.filter((hit) => !isGrammar(hit, view)) },
      ["stop"],
      ["no", "filler"],
    );
    // "don't do that" begins like a no, but the phrase says more.
    if (stop >= 0.5)
      raise(acts, "cancel", stop === 1 && longestHit(view, "stop") > 1 ? 0.99 : stop >= 0.75 ? 0.96 : 0.9);
    const cancel = coverage(view, ["cancel"], []);
    if (cancel > 0 && view.tokens.length <= (matcherFor(view.locale).cut === "words" ? 4 : 8)) {
      raise(acts, "cancel", 0.93);
    }
  }
  return acts;
}

/** An answer may stand among a few other words ("yes my love"), as long as those are no business of the shop's. */
function enough(covered: number, length: number, locale: Locale, views: readonly View[]): boolean {
  const short = cutOf(locale) === "words" ? length <= 6 : length <= 8;
  const business = views.some(({ weights }) =>
    [...weights].some(([intent, weight]) => intent !== "out_of_scope" && intent !== "thanks" && weight >= 0.5),
  );
  const asks = views.some(({ hits }) => hits.some(({ concept }) => ASKING.has(concept)));
  if (asks) return false;
  return covered >= 0.75 || (short && !business && covered >= (cutOf(locale) === "words" ? 0.2 : 0.5));
}

/** What makes a message with a yes or no in it a question of its own ("ok where is it"). */
const ASKING = new Set<Concept>([
  "where",
  "when",
  "howlong",
  "status",
  "tracking",
  "order",
  "parcel",
  "refund",
  "return",
]);

/** "Para" stops in Spanish when it stands alone; before other words it means "for". */
const isGrammar = ({ concept, from, to }: Hit, { tokens, locale }: View): boolean =>
  concept === "stop" && to - from === 1 && tokens.length > 1 && functionWords(locale).has(tokens[from]?.text ?? "");

const longestHit = (view: View, concept: Concept): number =>
  Math.max(0, ...view.hits.filter((hit) => hit.concept === concept).map(({ from, to }) => to - from));

const LANGUAGES_OF_ANSWERS: Locale[] = ["en", "es", "fr", "de", "it", "pt-BR", "nl", "pl", "tr"];
const ORDER_THINGS = new Set<Concept>([
  "order",
  "parcel",
  "item",
  "garment",
  "ship",
  "member",
  "account",
  "newsletter",
  "address",
  "shipto",
  "contact",
  "buy",
  "dontsend",
]);

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
