import type { Concept } from "./concepts";
import { cutOf } from "./fold";
import type { Intent } from "./types";
import type { View } from "./view";

/** Talk gives way to business: a greeting before a question is not what the message is about. */
const TALK = new Set<Intent>(["greeting", "thanks", "goodbye", "help", "smalltalk"]);
const DIALOG = new Set<Intent>(["yes", "no", "cancel", "repeat", "change_language"]);

/**
 * Weighs the intents against one another; changes `weights`. `isAnswer`: the message was a yes, a no or the like.
 * `namesSomething`: it gives an address or a number, as when it was asked for.
 */
export function settle(
  weights: Map<Intent, number>,
  views: readonly View[],
  isAnswer: boolean,
  namesSomething: boolean,
): void {
  const business = [...weights].filter(
    ([intent]) => !TALK.has(intent) && !DIALOG.has(intent) && intent !== "out_of_scope",
  );
  const strongest = Math.max(0, ...business.map(([, weight]) => weight));
  for (const intent of TALK) {
    const weight = weights.get(intent);
    if (weight !== undefined && strongest >= 0.5) weights.set(intent, Math.min(weight, 0.45));
  }
  // "I want to check my order status because the payment is wrong": the check is the way in, not the matter.
  const track = weights.get("track_order");
  const matter = Math.max(0, ...BEHIND_A_CHECK.map((intent) => weights.get(intent) ?? 0));
  if (
    track !== undefined &&
    matter >= 0.72 &&
    !views.some(({ hits }) => hits.some(({ concept }) => ON_ITS_WAY.has(concept)))
  ) {
    weights.set("track_order", Math.min(track, matter - 0.13));
  }
  // "Where is my refund for #1005?": the number says of which order, not that the parcel is meant.
  const refund = weights.get("refund_status") ?? 0;
  const stillTrack = weights.get("track_order");
  if (
    stillTrack !== undefined &&
    refund >= 0.85 &&
    stillTrack - refund < 0.1 &&
    !views.some(({ hits }) => hits.some(({ concept }) => ON_ITS_WAY.has(concept)))
  ) {
    weights.set("track_order", Math.min(stillTrack, refund - 0.13));
  }
  // "I sent the boots back and still have no money": what was sent back is not to be returned once more.
  const stillReturn = weights.get("return_item");
  if (refund >= 0.94 && stillReturn !== undefined && views.some(({ hits }) => paysBack(hits))) {
    weights.set("return_item", Math.min(stillReturn, refund - 0.13));
  }
  // "You have my return, and nothing on my card": what they have is no parcel that is awaited, nor an account to log in to.
  if (refund >= 0.78 && views.some(({ hits }) => awaitsMoney(hits))) {
    for (const intent of AWAITED_WITH_MONEY) {
      const weight = weights.get(intent);
      if (weight !== undefined) weights.set(intent, Math.min(weight, refund - 0.13));
    }
  }
  // "How long does delivery take?" asks how the shop does it, and names no order.
  const policy = weights.get("policy") ?? 0;
  if (policy >= 0.9 && views.some(({ hits }) => hits.some(({ concept }) => concept === "deliverytime"))) {
    for (const intent of ["track_order", "change_order"] as const) {
      const weight = weights.get(intent);
      if (weight !== undefined) weights.set(intent, Math.min(weight, policy - 0.2));
    }
  }
  const longest = Math.max(
    0,
    ...views.map(({ tokens, locale }) => (cutOf(locale) === "words" ? tokens.length : tokens.length / 2)),
  );
  const mentions = (concepts: readonly Concept[]): boolean =>
    views.some(({ hits }) => hits.some(({ concept }) => concepts.includes(concept)));
  // An order named and nothing asked, or "where is it": the likeliest wish, but below SURE, so that it is asked back.
  if (!isAnswer && onlyTalks(weights) && (mentions(["order", "parcel"]) || (longest <= 6 && mentions(["where"])))) {
    weights.set("track_order", 0.55);
  }
  if (weights.size === 0 && !isAnswer && !namesSomething && longest >= 4) weights.set("out_of_scope", 0.42);
  // "谢谢亲", "thanks, hi again": the greeting only goes with the thanks.
  if (weights.size > 1 && onlyTalks(weights) && (weights.has("thanks") || weights.has("goodbye")))
    weights.delete("greeting");
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
const ON_ITS_WAY = new Set<Concept>([
  "where",
  "when",
  "late",
  "notgot",
  "gotone",
  "tracking",
  "howlong",
  "arrive",
  "still",
  "neighbour",
]);

const paysBack = (hits: View["hits"]): boolean =>
  hits.some(({ concept }) => concept === "money") && hits.some(({ concept }) => ON_ITS_WAY.has(concept));

/** Read from the words for an account, a card and what has not come, where money after a return is meant. */
const AWAITED_WITH_MONEY: Intent[] = [
  "track_order",
  "not_received",
  "return_item",
  "account",
  "billing",
  "invoice",
  "order_problem",
];
const awaitsMoney = (hits: View["hits"]): boolean => hits.some(({ concept }) => concept === "sentback");

const onlyTalks = (weights: ReadonlyMap<Intent, number>): boolean =>
  [...weights.keys()].every((intent) => TALK.has(intent));
