import type { ParcelAssessment } from "~/shipments/assessment";
import { carrierValues, deliveryNote, hasPage, parcelSentences } from "../parcel-sentences";
import { carrierWords, eventPhrase } from "../timeline";
import type { Words } from "../words";
import type { FollowUp } from "./lexicon";

/** What is said to one question: facts, and no fact that was not asked for. */
export interface Said {
  sentences: string[];
  /** Of several parcels, one line each, and what follows the list. */
  lines?: string[];
  after?: string[];
  /** A person would help here. */
  person: boolean;
}

/** Questions that have an answer of their own for each parcel. */
export type ParcelQuestion = Extract<
  FollowUp,
  "when" | "where" | "why" | "lost" | "carrier" | "number" | "link" | "signed"
>;

export function answerOfParcel(question: ParcelQuestion, parcel: ParcelAssessment, order: string, words: Words): Said {
  switch (question) {
    case "when":
      return whenOf(parcel, order, words);
    case "where":
      return whereOf(parcel, order, words);
    case "why":
      return whyOf(parcel, order, words);
    case "lost":
      return lostOf(parcel, order, words);
    case "carrier":
      return said([
        parcel.carrier === null
          ? words.say("follow.carrier_unknown")
          : words.say("follow.carrier", carrierValues(parcel, words)),
      ]);
    case "number":
      return said([numberOf(parcel, words)]);
    case "link": {
      const link = linkOf(parcel, words);
      return said(
        link === null ? [words.say("follow.no_link"), numberOf(parcel, words)] : [words.say("follow.link", { link })],
      );
    }
    case "signed":
      return signedOf(parcel, words);
  }
}

const said = (sentences: string[], person = false): Said => ({ sentences, person });

/** The parcel's own sentences, where they answer the question already. */
function fullAnswer(parcel: ParcelAssessment, order: string, words: Words): Said {
  const { answer, rest, person } = parcelSentences(parcel, order, words);
  return said([answer, ...rest], person);
}

/** What happens next, without what was said a moment ago. */
function restOfAnswer(parcel: ParcelAssessment, order: string, words: Words): Said {
  const { rest, person } = parcelSentences(parcel, order, words);
  return said(rest, person);
}

function whenOf(parcel: ParcelAssessment, order: string, words: Words): Said {
  const { estimate, late } = parcel;
  if (parcel.deliveredAt !== null) return said([parcelSentences(parcel, order, words).answer]);
  if (parcel.case === "customs") return restOfAnswer(parcel, order, words);
  if (parcel.case === "out_for_delivery" && !parcel.overdue) {
    const page = hasPage(parcel) ? [words.say("follow.page_more")] : [];
    return said([words.say("follow.with_driver"), ...expected(parcel, words), words.say("follow.no_time"), ...page]);
  }
  if (!["confirmed", "label_only", "in_transit", "in_transit_late"].includes(parcel.case)) {
    return fullAnswer(parcel, order, words);
  }
  if (estimate === null) {
    return said(
      [words.say("next.no_estimate", carrierValues(parcel, words)), ...lastScan(parcel, words)],
      parcel.overdue,
    );
  }
  return late === "estimate_passed"
    ? said(
        [
          words.say("next.was_expected", { when: words.day(estimate) }),
          words.say("next.late", carrierValues(parcel, words)),
        ],
        true,
      )
    : said([...expected(parcel, words), words.say("follow.no_time")]);
}

function expected({ estimate, estimatePassed }: ParcelAssessment, words: Words): string[] {
  return estimate === null || estimatePassed ? [] : [words.say("next.expected", { when: words.day(estimate) })];
}

/** The last scan and the carrier's page: nothing else knows more. */
function whereOf(parcel: ParcelAssessment, order: string, words: Words): Said {
  const scan = lastScan(parcel, words);
  if (scan.length === 0 || parcel.deliveredAt !== null || parcel.case === "ready_for_pickup")
    return fullAnswer(parcel, order, words);
  const link = linkOf(parcel, words);
  return said([...scan, ...(link === null ? [] : [link])], parcel.overdue);
}

function whyOf(parcel: ParcelAssessment, order: string, words: Words): Said {
  switch (parcel.case) {
    case "in_transit":
      return parcel.estimate === null
        ? said([words.say("next.no_estimate", carrierValues(parcel, words)), ...lastScan(parcel, words)])
        : said([words.say("follow.not_late", { when: words.day(parcel.estimate) })]);
    case "in_transit_late":
    case "stalled":
    case "delivery_attempted":
    case "returned_to_sender":
    case "failed": {
      const reason = reasonOf(parcel, words);
      if (reason !== null) return said([words.say("carrier_says", { message: reason })], true);
      return parcel.detail === null
        ? said([words.say("follow.no_reason", carrierValues(parcel, words))], true)
        : fullAnswer(parcel, order, words);
    }
    case "customs":
    case "label_only":
    case "confirmed":
      return restOfAnswer(parcel, order, words);
    default:
      return fullAnswer(parcel, order, words);
  }
}

/** What the carrier wrote of the delay or the failure; a plain scan of a depot is no reason. */
function reasonOf({ events }: ParcelAssessment, words: Words): string | null {
  const trouble = events.find(({ status }) => ["DELAYED", "ATTEMPTED_DELIVERY", "FAILURE"].includes(status));
  return trouble === undefined ? null : carrierWords(trouble, words);
}

function lostOf(parcel: ParcelAssessment, order: string, words: Words): Said {
  const isMoving = ["confirmed", "label_only", "in_transit", "in_transit_late", "stalled", "customs"];
  if (!isMoving.includes(parcel.case)) return fullAnswer(parcel, order, words);
  const isSlow = parcel.overdue || parcel.late === "estimate_passed";
  return said(
    [
      words.say("follow.not_lost", carrierValues(parcel, words)),
      ...lastScan(parcel, words),
      ...(isSlow ? [words.say("overdue.stalled")] : []),
    ],
    isSlow,
  );
}

function signedOf(parcel: ParcelAssessment, words: Words): Said {
  if (parcel.deliveredAt === null) return said([words.say("not_received.not_delivered")]);
  const note = deliveryNote(parcel, words);
  const isNamed = parcel.detail === "left_with_neighbour" || parcel.detail === "left_in_safe_place";
  const page = hasPage(parcel) ? [words.say("follow.page_more")] : [];
  return said([...note, ...(isNamed ? [] : [words.say("follow.no_signer"), ...page])]);
}

function lastScan({ lastEvent }: ParcelAssessment, words: Words): string[] {
  return lastEvent === null
    ? []
    : [words.say("next.last_scan", { event: eventPhrase(lastEvent, words), when: words.moment(lastEvent.at) })];
}

function numberOf({ trackings, fulfillmentId }: ParcelAssessment, words: Words): string {
  const numbers = trackings.flatMap(({ number }) => number ?? []);
  return numbers.length === 0
    ? words.say("follow.no_number")
    : words.say("follow.number", { number: words.fact(numbers.join(", "), "fulfillment", fulfillmentId) });
}

/** "Track with An Post", as a link of the chat's small Markdown. */
function linkOf(parcel: ParcelAssessment, words: Words): string | null {
  const url = parcel.trackings.find((tracking) => tracking.url !== null)?.url ?? null;
  if (url === null) return null;
  const label =
    parcel.carrier === null
      ? words.say("card.link_plain")
      : words.say("card.link", { carrier: carrierValues(parcel, words).carrier });
  // The chat's Markdown has no escapes: what would end a label or an address is left out or written otherwise.
  const address = url.replaceAll("(", "%28").replaceAll(")", "%29");
  return `[${label.replace(/[[\]]/g, "")}](${words.fact(address, "fulfillment", parcel.fulfillmentId)})`;
}
