import type { MessageValues } from "~/i18n/translate";
import type { AssessedEvent, ParcelAssessment, SourcedMoment } from "~/shipments/assessment";
import { carrierWords, eventPhrase, placeOf } from "./timeline";
import type { TrackingKey, Words } from "./words";

/** What is said of one parcel: the answer first, then what happens next, then what can be done. */
export interface ParcelSentences {
  answer: string;
  rest: string[];
  /** A person would help now. */
  person: boolean;
}

export function parcelSentences(parcel: ParcelAssessment, order: string, words: Words): ParcelSentences {
  const say = (key: TrackingKey, values: MessageValues = {}) =>
    words.say(key, { order, ...carrierValues(parcel, words), ...values });
  const quiet = () => words.daysSince(quietSince(parcel));
  const overdue = (key: TrackingKey) => (parcel.overdue ? [say(key, { days: quiet() })] : []);
  const lastScan = () =>
    parcel.lastEvent === null
      ? []
      : [
          say("next.last_scan", {
            event: eventPhrase(parcel.lastEvent, words),
            when: words.moment(parcel.lastEvent.at),
          }),
        ];
  const carrierSays = () => {
    const known = parcel.lastEvent === null ? null : noteOf(parcel.lastEvent, words);
    if (known !== null) return [say("next.delivered_note", { note: known })];
    const message = parcel.lastEvent === null ? null : carrierWords(parcel.lastEvent, words);
    return message === null ? [] : [say(isByShop(parcel) ? "shop_says" : "carrier_says", { message })];
  };
  const shipped = () => words.day(parcel.shippedAt);
  const ifNobodyIsIn = () => (isByShop(parcel) ? [] : [say("next.out_for_delivery")]);
  const person = parcel.overdue;

  switch (parcel.case) {
    case "label_only":
      return {
        answer: say("answer.label_only"),
        rest: [
          parcel.overdue
            ? say("overdue.label_only", { when: shipped(), days: words.daysSince(parcel.shippedAt) })
            : say("next.label_only", { when: shipped() }),
        ],
        person,
      };
    case "confirmed":
      return {
        answer: say("answer.confirmed", { when: shipped() }),
        rest: [
          say("next.confirmed"),
          ...(parcel.estimate === null ? [] : [say(estimateKey(parcel), { when: words.day(parcel.estimate) })]),
          ...overdue("overdue.confirmed"),
        ],
        person,
      };
    case "in_transit":
      return parcel.estimate === null
        ? { answer: say("answer.in_transit"), rest: [...lastScan(), say("next.no_estimate")], person }
        : {
            answer: say("answer.in_transit_expected", { when: words.day(parcel.estimate) }),
            rest: [...lastScan(), say("offer.in_transit_expected")],
            person,
          };
    case "in_transit_late":
      return parcel.late === "estimate_passed" && parcel.estimate !== null
        ? {
            answer: say("answer.in_transit_late", { when: words.day(parcel.estimate) }),
            rest: [...lastScan(), say("next.late")],
            person: true,
          }
        : {
            answer: say("answer.in_transit_delayed"),
            rest: [
              ...lastScan(),
              parcel.estimate === null
                ? say("next.no_estimate")
                : say("next.delayed_expected", { when: words.day(parcel.estimate) }),
            ],
            person,
          };
    case "stalled":
      return {
        answer: say("answer.stalled", { days: quiet() }),
        rest: [
          ...lastScan(),
          ...(parcel.estimate === null ? [] : [say(estimateKey(parcel), { when: words.day(parcel.estimate) })]),
          say("overdue.stalled"),
        ],
        person: true,
      };
    case "customs":
      return parcel.detail === "customs_action"
        ? { answer: say("answer.customs_action"), rest: [...carrierSays(), say("next.customs_action")], person: true }
        : {
            answer: say("answer.customs"),
            rest: [...lastScan(), say("next.customs"), ...overdue("overdue.customs")],
            person,
          };
    case "out_for_delivery":
      return {
        answer:
          parcel.lastEvent === null
            ? say("answer.out_for_delivery_undated")
            : say("answer.out_for_delivery", { when: words.moment(parcel.lastEvent.at) }),
        rest: parcel.overdue ? [say("overdue.out_for_delivery")] : [...expectedToday(parcel, words), ...ifNobodyIsIn()],
        person,
      };
    case "delivery_attempted":
      return {
        answer:
          parcel.lastEvent === null
            ? say("answer.delivery_attempted_undated")
            : say("answer.delivery_attempted", { when: words.moment(parcel.lastEvent.at) }),
        rest: [...carrierSays(), say("next.delivery_attempted"), ...overdue("overdue.delivery_attempted")],
        person,
      };
    case "ready_for_pickup": {
      const place = parcel.lastEvent === null ? null : placeOf(parcel.lastEvent, words);
      return {
        answer: place === null ? say("answer.ready_for_pickup") : say("answer.ready_for_pickup_at", { place }),
        rest: [
          ...carrierSays(),
          parcel.lastEvent === null
            ? say("next.ready_for_pickup_undated")
            : say("next.ready_for_pickup", { since: words.since(parcel.lastEvent.at) }),
          ...(parcel.overdue ? [say("overdue.ready_for_pickup")] : []),
        ],
        person: false,
      };
    }
    case "delivered":
    case "delivered_not_received":
      return {
        answer:
          parcel.deliveredAt === null
            ? say("answer.delivered_undated")
            : say("answer.delivered", { when: words.moment(parcel.deliveredAt) }),
        rest: deliveryNote(parcel, words),
        person,
      };
    case "picked_up":
      return { answer: say("answer.picked_up"), rest: [], person };
    case "returned_to_sender":
      return {
        answer: say("answer.returned_to_sender"),
        rest: [...lastScan(), say("next.returned_to_sender")],
        person: true,
      };
    case "failed":
      return { answer: say(failedKey(parcel)), rest: [...lastScan(), say("next.failed")], person: true };
    case "no_tracking":
      return {
        answer: say("answer.no_tracking", { when: shipped() }),
        rest: [say("next.no_tracking"), ...overdue("overdue.no_tracking")],
        person: true,
      };
  }
}

type YesOrNo = "yes" | "no";

/**
 * `{carrier}` where it is known; messages choose "the carrier" by `{known}` where it is not, and send nobody to the
 * carrier's page by `{page}` where there is no link to it.
 */
export function carrierValues(
  parcel: ParcelAssessment,
  words: Words,
): { carrier: string; known: YesOrNo; page: YesOrNo } {
  const page = hasPage(parcel) ? "yes" : "no";
  return parcel.carrier === null
    ? { carrier: "", known: "no", page }
    : { carrier: words.fact(parcel.carrier, "fulfillment", parcel.fulfillmentId), known: "yes", page };
}

export const hasPage = ({ trackings }: ParcelAssessment): boolean => trackings.some(({ url }) => url !== null);

/** Neither a carrier nor a number: the shop brings it itself, or keeps it at its own counter. */
const isByShop = ({ carrier, trackings }: ParcelAssessment): boolean => carrier === null && trackings.length === 0;

/** In the vehicle on the very day that it was promised for. */
function expectedToday({ estimate }: ParcelAssessment, words: Words): string[] {
  return estimate === null || !words.isToday(estimate)
    ? []
    : [words.say("next.expected", { when: words.day(estimate) })];
}

/** In the shopper's words what a carrier wrote, and its own beside them: a card was left, the locker has a number. */
function noteOf(event: AssessedEvent, words: Words): string | null {
  const { meaning } = event;
  const isKnown =
    meaning === "nobody_home" ||
    meaning === "at_parcel_shop" ||
    meaning === "at_post_office" ||
    meaning === "at_locker";
  if (!isKnown) return null;
  const message = carrierWords(event, words);
  const note = words.say(`meaning.${meaning}`);
  return message === null ? note : words.say("event.with_words", { event: note, message });
}

/** Where and with whom the carrier says it left the parcel. */
export function deliveryNote(parcel: ParcelAssessment, words: Words): string[] {
  const event = parcel.events.find(({ status }) => status === "DELIVERED");
  if (event === undefined) return [];
  if (
    event.meaning !== "left_with_neighbour" &&
    event.meaning !== "left_in_safe_place" &&
    event.meaning !== "signed_for"
  ) {
    return [];
  }
  const note = words.say(`meaning.${event.meaning}`);
  const message = event.meaning === "signed_for" ? null : carrierWords(event, words);
  return [
    words.say("next.delivered_note", {
      note: message === null ? note : words.say("event.with_words", { event: note, message }),
    }),
  ];
}

export function estimateKey(parcel: ParcelAssessment): "next.was_expected" | "next.still_expected" {
  return parcel.late === "estimate_passed" ? "next.was_expected" : "next.still_expected";
}

function failedKey(parcel: ParcelAssessment): TrackingKey {
  switch (parcel.detail) {
    case "lost":
      return "answer.failed_lost";
    case "damaged":
      return "answer.failed_damaged";
    case "refused":
      return "answer.failed_refused";
    case "address_problem":
      return "answer.failed_address";
    default:
      return "answer.failed";
  }
}

/** Days of silence are counted from the last scan, else from the shipping. */
const quietSince = ({ lastEvent, shippedAt }: ParcelAssessment): SourcedMoment => lastEvent?.at ?? shippedAt;
