import type { TrackingCard } from "~/contract/chat";
import type { AssessedEvent, ParcelAssessment } from "~/shipments/assessment";
import type { TrackingKey, Words } from "./words";

/** Carriers' texts are cut here; the longest useful ones are two sentences. */
const WORDS_SHOWN = 200;

/** What a scan says, in the shopper's language; the carrier's own words beside it where they say more. */
export function eventText(event: AssessedEvent, words: Words): string {
  const status = words.say(`event.${event.status}`);
  if (event.meaning === "announced") return status;
  // "Origin scan", "Due to be delivered today": these say no more in a carrier's words, unless there is a time in them.
  if (event.meaning === null) return saysNoMore(event) ? status : withWords(status, event, words);
  const meaning = words.say(`meaning.${event.meaning}`);
  // Duties and papers, a card at the door: what exactly it is stands only in the carrier's words.
  if (event.meaning === "customs_action" || event.meaning === "nobody_home") return withWords(meaning, event, words);
  return event.status === "IN_TRANSIT" || event.status === "CONFIRMED" || event.status === "DELAYED"
    ? meaning
    : words.say("event.with_detail", { event: status, detail: meaning });
}

const SAID_BY_STATUS: readonly AssessedEvent["status"][] = [
  "DELIVERED",
  "OUT_FOR_DELIVERY",
  "CARRIER_PICKED_UP",
  "LABEL_PURCHASED",
  "LABEL_PRINTED",
];

function saysNoMore({ status, message }: AssessedEvent): boolean {
  if (status === "DELIVERED") return true;
  return SAID_BY_STATUS.includes(status) && !/\p{Nd}/u.test(message ?? "");
}

/** The scan for a sentence that has said "on its way" already: where, and what where that is news. */
export function eventPhrase(event: AssessedEvent, words: Words): string {
  const place = placeOf(event, words);
  const { status, meaning } = event;
  // That it failed has been said before; why is what is left to say.
  if (place === null && (status !== "FAILURE" || meaning === null)) return eventText(event, words);
  if (place !== null && status === "IN_TRANSIT" && meaning === null) return place;
  const text = words.say(meaning === null || meaning === "announced" ? `event.${status}` : `meaning.${meaning}`);
  return place === null ? text : words.say("event.with_place", { event: text, place });
}

export function placeOf(event: AssessedEvent, words: Words): string | null {
  const country = event.country === null ? null : words.country(event.country);
  const place = [event.city, country].filter(Boolean).join(", ");
  return place === "" ? null : words.fact(place, "carrier_event", event.id);
}

/** The carrier's words, safe inside our small Markdown; null where they only repeat the status. */
export function carrierWords(event: AssessedEvent, words: Words): string | null {
  if (event.message === null || isCommonplace(event.message)) return null;
  const shown = plain(event.message)
    .slice(0, WORDS_SHOWN)
    .replace(/[.。\s]+$/, "");
  return words.fact(shown, "carrier_event", event.id);
}

/** Foreign text in a reply: one line, and nothing in it becomes emphasis or a link. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\]\(/g, "] (")
    .replace(/\*{2,}/g, "*")
    .trim();
}

/** "In transit", "Delivered", "Out for delivery today": nothing that our own words do not say. */
function isCommonplace(message: string): boolean {
  return /^(your )?(package|parcel|shipment|item|order)?\s*(is |has been |was )?(in transit|on its way|out for delivery( today)?|delivered|departed|arrived|picked up|label (created|printed|purchased)|confirmed|delayed|ready for pick-?up|shipped)[.!]?$/i.test(
    message.trim(),
  );
}

function withWords(text: string, event: AssessedEvent, words: Words): string {
  const message = carrierWords(event, words);
  return message === null ? text : words.say("event.with_words", { event: text, message });
}

export function timelineEvents(parcel: ParcelAssessment, words: Words): TrackingCard["events"] {
  return parcel.events.map((event) => ({
    when: words.momentLabel(event.at),
    text: eventText(event, words),
    place: placeOf(event, words),
  }));
}

const TO_THE_DOOR = ["ordered", "packed", "on_the_way", "out_for_delivery", "delivered"] as const;
const TO_A_COUNTER = ["ordered", "packed", "on_the_way", "ready_for_pickup", "picked_up"] as const;

/** How far along: the index of the current step; the steps before it are done. */
const STEP: Record<ParcelAssessment["case"], number> = {
  label_only: 1,
  confirmed: 2,
  no_tracking: 2,
  in_transit: 2,
  in_transit_late: 2,
  stalled: 2,
  customs: 2,
  failed: 2,
  returned_to_sender: 2,
  delivery_attempted: 3,
  out_for_delivery: 3,
  ready_for_pickup: 3,
  delivered: 5,
  delivered_not_received: 5,
  picked_up: 5,
};

export function progressSteps(parcel: ParcelAssessment, words: Words): TrackingCard["steps"] {
  const counter = parcel.case === "ready_for_pickup" || parcel.case === "picked_up";
  const current = STEP[parcel.case];
  return (counter ? TO_A_COUNTER : TO_THE_DOOR).map((step, index) => ({
    label: words.say(`step.${step}` satisfies TrackingKey),
    state: index < current ? "done" : index === current ? "current" : "todo",
  }));
}
