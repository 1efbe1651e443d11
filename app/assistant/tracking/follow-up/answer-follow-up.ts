import type { Locale } from "~/contract/chat";
import type { TrackingAssessment } from "~/shipments/assessment";
import { cutOf } from "../../reading/fold";
import type { Intent } from "../../reading/types";
import { reply } from "../../reply";
import type { Reply } from "../../reply";
import type { Turn } from "../../turn";
import { assessOrder } from "../answer-order";
import { nextCard } from "../cards";
import { acknowledge, casesOf } from "../compose-answer";
import type { OnOrder } from "../flow";
import { carrierValues, hasPage } from "../parcel-sentences";
import { Words } from "../words";
import { answerOf, isDelivered, isUnderWay, textOf } from "./compose-follow-up";
import type { FollowUp } from "./lexicon";
import type { Said } from "./parcel-answers";
import { readFollowUp } from "./read-follow-up";

/**
 * What a question about the order may also be read as; whatever else a message is read as, surely or not, is another
 * matter. Nothing was asked, so that a "no" is a part of "nobody will be at home".
 */
const ABOUT_IT: readonly Intent[] = ["track_order", "not_received", "repeat", "yes", "no"];
/** Said of carriers, pickup and money: these sound like a question about the shop's rules, too. */
const MAY_SOUND_LIKE: Partial<Record<FollowUp, readonly Intent[]>> = {
  duties: ["price", "policy", "order_problem", "billing"],
  carrier: ["policy", "product"],
  collect: ["policy", "help"],
  terms: ["policy", "product", "help"],
  absent: ["change_order"],
  contents: ["product", "order_problem"],
  why: ["complaint"],
  lost: ["order_problem"],
  call: ["help"],
};
/** "Today" and "lost" alone say little: where the reader has no word on the message, it has to be a question, or short. */
const SAYS_LITTLE: readonly FollowUp[] = ["when", "lost"];
const SHORT = { words: 3, characters: 5 };
/** After "it says delivered": where it is, and why, is what the steps there are about. */
const WHILE_MISSING: readonly FollowUp[] = ["signed", "link", "number", "carrier", "call", "contents", "count", "when"];

/** How surely a message is read that names what it asks for. */
const WHOLE_QUESTION = 0.9;

/** The question that a message asks about the order just spoken of; null when it asks none, or another's. */
export function followUpIn(turn: Turn, flow: OnOrder): FollowUp | null {
  const { reading, conversation } = turn;
  const { orderNames, trackingNumbers, emails } = reading.entities;
  if (orderNames.length + trackingNumbers.length + emails.length > 0) return null;
  const question = readFollowUp(turn.text, turn.locale) ?? readFollowUp(turn.text, conversation.locale);
  if (question === null || (flow.step === "not_received" && !WHILE_MISSING.includes(question))) return null;
  const [best] = reading.intents;
  // "Where is my order?", all of it once more and perhaps in another language, is answered in full.
  if (question === "where" && best?.intent === "track_order" && best.score >= WHOLE_QUESTION) return null;
  if (best && !isWeakGuess(best)) {
    return ABOUT_IT.includes(best.intent) || MAY_SOUND_LIKE[question]?.includes(best.intent) ? question : null;
  }
  return SAYS_LITTLE.includes(question) && !isQuestion(turn.text, turn.locale) ? null : question;
}

/** How the reader calls words of which it knows none: not the same as a question about the weather. */
const isWeakGuess = ({ intent, score }: { intent: Intent; score: number }): boolean =>
  intent === "out_of_scope" && score < 0.5;

function isQuestion(text: string, locale: Locale): boolean {
  if (/[?？؟]|[吗呢嗎]$|か[。．]?$/u.test(text.trim())) return true;
  const cut = cutOf(locale);
  const length = cut === "words" ? text.trim().split(/\s+/u).length : text.replace(/\s/gu, "").length;
  return length <= SHORT[cut];
}

/**
 * "When exactly?", "which carrier?", "is it lost?" right after an answer: of the same order, read anew, and no more than
 * was asked. Null where the order has no answer to it.
 */
export async function answerFollowUp(turn: Turn, flow: OnOrder, question: FollowUp): Promise<Reply | null> {
  const assessment = await assessOrder(turn, flow.orderId, flow.wanted);
  if (assessment === null) return null;
  const words = wordsOf(turn, assessment);
  const said = answerOf(question, assessment, words);
  return said && replyWith(turn, flow, assessment, said, words, question === "signed");
}

/**
 * A new address for a parcel that a carrier has: told at once, and without a code by e-mail, what is left to do. Null
 * where something has not left yet, or where all has arrived: that is for the shop's rules to answer.
 */
export async function tellTooLateForAddress(turn: Turn, flow: OnOrder): Promise<Reply | null> {
  const assessment = await assessOrder(turn, flow.orderId, flow.wanted);
  const moving = assessment?.parcels.find((one) => !isDelivered(one));
  if (!assessment || !moving || assessment.case !== "shipped" || !isUnderWay([moving])) return null;
  const words = wordsOf(turn, assessment);
  const tooLate = words.say("follow.too_late_address", carrierValues(moving, words));
  const sentences = [tooLate, ...(hasPage(moving) ? [words.say("follow.page_options")] : []), words.say("follow.call")];
  return replyWith(turn, flow, assessment, { sentences, person: true }, words, false);
}

function wordsOf(turn: Turn, { order }: TrackingAssessment): Words {
  const words = new Words(turn, order.readAt);
  words.fact(order.name, "order", order.id);
  return words;
}

function replyWith(
  turn: Turn,
  flow: OnOrder,
  assessment: TrackingAssessment,
  said: Said,
  words: Words,
  mayBeMissing: boolean,
): Reply {
  const { order } = assessment;
  const sorry = acknowledge({ acknowledged: flow.acknowledged, emotion: turn.reading.emotion }, words);
  const missing = mayBeMissing && assessment.parcels.some(({ deliveredAt }) => deliveredAt !== null);
  const next = nextCard(
    flow.step === "not_received"
      ? ["found", "report", "missing"]
      : [...(missing ? (["not_received"] as const) : []), ...(said.person ? (["human"] as const) : [])],
    words,
  );
  return reply({
    text: textOf(said, sorry, words),
    cards: next === null ? [] : [next],
    receipts: words.receipts,
    flow: { ...flow, acknowledged: flow.acknowledged || sorry !== "" },
    suggestHuman: said.person,
    orders: [{ id: order.id, name: order.name, cases: casesOf(assessment) }],
  });
}
