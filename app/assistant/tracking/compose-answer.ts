import type { Card } from "~/contract/chat";
import type { TrackingAssessment } from "~/shipments/assessment";
import type { Emotion } from "../reading/types";
import { reply, type Reply } from "../reply";
import { nextCard, orderCard, trackingCards } from "./cards";
import type { TrackingFlow } from "./flow";
import { orderSentences, refundFirst } from "./order-sentences";
import { Words, type Setting } from "./words";

/** Who has not found a parcel says so within two weeks; later the offer would only puzzle. */
const MISSED_WITHIN_DAYS = 14;

export interface AnswerContext extends Setting {
  emotion: Emotion;
  /** The emotion was acknowledged before in this flow. */
  acknowledged: boolean;
  wanted: TrackingFlow["wanted"];
}

/** The tracking answer: what it is, what happens next, what can be done; then the cards. */
export function composeAnswer(assessment: TrackingAssessment, context: AnswerContext): Reply {
  const { order } = assessment;
  const words = new Words(context, order.readAt);
  words.fact(order.name, "order", order.id);
  const sentences =
    context.wanted === "refund_status" ? refundFirst(assessment, words) : orderSentences(assessment, words);
  const acknowledgement = acknowledge(context, words);
  const mayBeMissing = context.wanted === "track_order" && canBeMissing(assessment);
  const oneOf = assessment.parcels.length + assessment.moreParcels > 1;
  const offer = mayBeMissing ? words.say(oneOf ? "offer.delivered_parcel" : "offer.delivered") : "";
  const paragraphs = [
    words.sentences([acknowledgement, sentences.answer]),
    ...sentences.list,
    words.sentences([notDelivered(assessment, context, words), ...sentences.rest]),
    ...(sentences.unshipped ?? []),
    offer,
  ].filter((paragraph) => paragraph !== "");
  const isTakenByOther =
    context.wanted === "not_received" && assessment.parcels.some(({ case: is }) => is === "picked_up");
  const person = sentences.person || isTakenByOther;
  const cards: Card[] = [orderCard(assessment, words), ...trackingCards(assessment, words)];
  const next = nextCard(
    [...(mayBeMissing ? (["not_received"] as const) : []), ...(person ? (["human"] as const) : [])],
    words,
  );
  return reply({
    text: paragraphs.join("\n\n"),
    cards: next === null ? cards : [...cards, next],
    receipts: words.receipts,
    flow: {
      v: 1,
      kind: "tracking",
      step: "answered",
      wanted: context.wanted,
      acknowledged: context.acknowledged || acknowledgement !== "",
      orderId: order.id,
    },
    suggestHuman: person,
    orders: [{ id: order.id, name: order.name, cases: casesOf(assessment) }],
  });
}

/** The order's case and its parcels', for the hand-over's brief. */
export function casesOf(assessment: TrackingAssessment): string[] {
  return [assessment.case, ...assessment.parcels.map((parcel) => parcel.case)];
}

/** Worry and anger are acknowledged once, in a sentence, and then helped. */
export function acknowledge(context: Pick<AnswerContext, "acknowledged" | "emotion">, words: Words): string {
  if (context.acknowledged) return "";
  if (context.emotion === "worried") return words.say("ack.worried");
  return context.emotion === "angry" || context.emotion === "frustrated" ? words.say("ack.upset") : "";
}

/** "It isn't recorded as delivered", for those who ask why they have not got it. */
function notDelivered({ parcels }: TrackingAssessment, context: AnswerContext, words: Words): string {
  if (context.wanted !== "not_received" || parcels.length === 0) return "";
  if (parcels.some((parcel) => parcel.case === "picked_up")) return words.say("next.picked_up_not_you");
  return parcels.some((parcel) => parcel.deliveredAt !== null) ? "" : words.say("not_received.not_delivered");
}

/** Worth asking only while it matters: not of an order sent back or paid back, nor weeks later. */
function canBeMissing({ parcels, returned, refund: paidBack }: TrackingAssessment): boolean {
  if (returned !== null || paidBack?.kind === "full") return false;
  return parcels.some((parcel) => parcel.case === "delivered" && parcel.daysQuiet <= MISSED_WITHIN_DAYS);
}
