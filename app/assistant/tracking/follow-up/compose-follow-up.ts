import type { ParcelAssessment, TrackingAssessment } from "~/shipments/assessment";
import { parcelTitle } from "../cards";
import { cancelReason, itemList, orderSentences, parcelLine } from "../order-sentences";
import { hasPage } from "../parcel-sentences";
import type { Words } from "../words";
import type { FollowUp } from "./lexicon";
import { answerOfParcel } from "./parcel-answers";
import type { ParcelQuestion, Said } from "./parcel-answers";

const PARCEL_QUESTIONS: readonly FollowUp[] = [
  "when",
  "where",
  "why",
  "lost",
  "carrier",
  "number",
  "link",
  "signed",
] satisfies ParcelQuestion[];
const isOfParcel = (question: FollowUp): question is ParcelQuestion => PARCEL_QUESTIONS.includes(question);

/** What is said to a question about an order: pure, and null where the order has no answer to it. */
export function answerOf(question: FollowUp, assessment: TrackingAssessment, words: Words): Said | null {
  const { order, parcels } = assessment;
  if (question === "contents") {
    const items = itemList(
      order.items.map((item) => ({ item, quantity: item.quantity })),
      words,
    );
    return order.moreItems
      ? null
      : { sentences: [words.say("follow.contents", { order: order.name, items })], person: false };
  }
  if (question === "call") return { sentences: [words.say("follow.call")], person: true };
  if (parcels.length === 0) return withoutParcel(question, assessment, words);
  if (isOfParcel(question)) return ofParcels(question, assessment, words);
  switch (question) {
    case "count":
    case "parts":
      return counted(question, assessment, words);
    case "absent":
      return isUnderWay(parcels) ? { sentences: absentSentences(parcels, words), person: true } : null;
    case "collect":
    case "terms":
      return collected(question, assessment, words);
    case "duties":
      return customs(assessment, words);
  }
}

/** Nothing has left, or nothing will: the order's own words tell it, without what was said a moment ago. */
function withoutParcel(question: FollowUp, assessment: TrackingAssessment, words: Words): Said | null {
  const { answer, rest, person } = orderSentences(assessment, words);
  if (assessment.case === "nothing_to_ship")
    return question === "parts" ? null : { sentences: [answer, ...rest], person };
  const isOpen = ["not_yet_fulfilled", "on_hold", "scheduled"].includes(assessment.case);
  if (question === "why" && assessment.cancelledAt !== null) {
    const reason = cancelReason(assessment, words);
    return reason.length > 0
      ? { sentences: reason, person: false }
      : { sentences: [words.say("follow.no_reason_shop")], person: true };
  }
  if (!isOpen) return question === "why" || question === "when" ? { sentences: [answer, ...rest], person } : null;
  if (question === "when" || question === "absent") {
    return { sentences: [words.say("next.scheduled")], person: true };
  }
  if (question === "why" && !assessment.unpaid && !assessment.shippingFailed) {
    const text = words.say(assessment.case === "on_hold" ? "next.on_hold" : "follow.no_reason_shop");
    return { sentences: [text], person: true };
  }
  if (question === "why") return { sentences: rest, person };
  if (question === "collect") return { sentences: [words.say("follow.collect")], person: true };
  if (question === "parts" || question === "terms" || question === "duties") return null;
  return { sentences: [words.say("follow.not_shipped")], person };
}

/** Of the parcels that are still to come, if any: one that has arrived is no longer asked for. */
function ofParcels(question: ParcelQuestion, assessment: TrackingAssessment, words: Words): Said | null {
  const { order, parcels } = assessment;
  const asked = question === "signed" ? parcels.filter(isDelivered) : parcels.filter((one) => !isDelivered(one));
  const meant = ["carrier", "number", "link"].includes(question) || asked.length === 0 ? parcels : asked;
  const answers = meant.map((parcel) => ({ parcel, ...answerOfParcel(question, parcel, order.name, words) }));
  const person = answers.some((one) => one.person);
  if (parcels.length === 1) return { sentences: answers[0]?.sentences ?? [], person };
  const lines = answers.map(({ parcel, sentences }) => {
    const title = parcelTitle(assessment, parcels.indexOf(parcel), words);
    return `- ${words.say("line.plain", { parcel: title, status: words.sentences(sentences) })}`;
  });
  return { sentences: [], lines, person };
}

export const isDelivered = ({ deliveredAt, case: is }: ParcelAssessment): boolean =>
  deliveredAt !== null || is === "picked_up";

/** How many there are and where each is; for "the other one" of a single parcel there is no answer here. */
function counted(question: "count" | "parts", assessment: TrackingAssessment, words: Words): Said | null {
  const { parcels, unshipped, moreParcels } = assessment;
  const open =
    assessment.case !== "partly_shipped"
      ? []
      : [words.say("next.partly_shipped", { items: itemList(unshipped, words) })];
  if (parcels.length + moreParcels === 1 && open.length === 0) {
    return question === "parts" ? null : { sentences: [words.say("follow.one_parcel")], person: false };
  }
  const { answer } = orderSentences(assessment, words);
  const lines = parcels.map((parcel, index) => `- ${parcelLine(parcel, parcelTitle(assessment, index, words), words)}`);
  return { sentences: [answer], lines, after: open, person: false };
}

export const isUnderWay = (parcels: readonly ParcelAssessment[]): boolean =>
  parcels.some((one) => !isDelivered(one) && one.case !== "returned_to_sender" && one.case !== "failed");

function absentSentences(parcels: readonly ParcelAssessment[], words: Words): string[] {
  const page = parcels.some(hasPage);
  return [words.say("next.out_for_delivery"), ...(page ? [words.say("follow.page_options")] : [])];
}

/** "Can I pick it up?", "what do I have to bring?" */
function collected(question: "collect" | "terms", { order, parcels }: TrackingAssessment, words: Words): Said | null {
  const waiting = parcels.find((one) => one.case === "ready_for_pickup");
  if (waiting !== undefined) {
    const { sentences, person } = answerOfParcel("when", waiting, order.name, words);
    return { sentences: question === "terms" ? sentences.slice(1) : sentences, person };
  }
  if (question === "terms" || !isUnderWay(parcels)) return null;
  const page = parcels.some(hasPage);
  return {
    sentences: [...(page ? [words.say("follow.page_options")] : []), words.say("follow.collect")],
    person: true,
  };
}

function customs({ order, parcels }: TrackingAssessment, words: Words): Said | null {
  const held = parcels.find((one) => one.case === "customs");
  if (held === undefined) return null;
  const { sentences } = answerOfParcel("when", held, order.name, words);
  return { sentences: [words.say("follow.no_amount"), ...sentences], person: true };
}

/** Sentences, then a line for each parcel, then what follows them. */
export function textOf({ sentences, lines = [], after = [] }: Said, opening: string, words: Words): string {
  const paragraphs = [words.sentences([opening, ...sentences]), lines.join("\n"), words.sentences(after)];
  return paragraphs.filter(Boolean).join("\n\n");
}
