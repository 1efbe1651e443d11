import { dayOf } from "~/i18n/dates";
import type { CarrierEvent, FulfillmentFacts, OrderItem } from "~/orders/order-facts";
import type { AssessmentContext } from "./assess-tracking";
import type { AssessedEvent, ParcelAssessment, ParcelCase, SourcedMoment } from "./assessment";
import { SHIPMENT_BOUNDS } from "./bounds";
import { meaningOf, type CarrierMeaning } from "./carrier-messages";
import { dayOfMoment, daysBetween, moment } from "./moments";

/** One fulfilment that has left or is about to. */
export function assessParcel(
  one: FulfillmentFacts,
  items: readonly OrderItem[],
  context: AssessmentContext,
): ParcelAssessment {
  const events = one.events.map(assessEvent).sort(newestFirst);
  const estimate = newestEstimate(one);
  const deliveredAt = deliveryMoment(one, events);
  const lastEvent = events[0] ?? null;
  const daysQuiet = daysBetween(lastEvent?.at.at ?? one.deliveredAt ?? one.inTransitAt ?? one.createdAt, context.now);
  const state = { one, events, estimate, daysQuiet, abroad: isAbroad(events), context };
  const { is, detail } = parcelCase(state);
  const late = isUnderWay(is) ? lateness(state) : null;
  return {
    case: is,
    fulfillmentId: one.id,
    shippedAt: moment(one.inTransitAt ?? one.createdAt, "fulfillment", one.id),
    carrier: carrierOf(one),
    trackings: one.trackings
      .filter(({ number, url }) => number !== null || url !== null)
      .map(({ number, url }) => ({ number, url: httpsOnly(url) })),
    estimate,
    estimatePassed: estimate !== null && isPast(estimate, context),
    late,
    deliveredAt: is === "delivered" || is === "delivered_not_received" || is === "picked_up" ? deliveredAt : null,
    lastEvent,
    daysQuiet,
    detail,
    overdue: isOverdue(is, daysQuiet),
    events,
    items: one.items.flatMap(({ itemId, quantity }) => {
      const item = items.find(({ id }) => id === itemId);
      return item === undefined ? [] : [{ item, quantity }];
    }),
    moreItems: one.moreItems,
  };
}

interface ParcelState {
  one: FulfillmentFacts;
  events: AssessedEvent[];
  estimate: SourcedMoment | null;
  daysQuiet: number;
  abroad: boolean;
  context: AssessmentContext;
}

interface CaseAndDetail {
  is: ParcelCase;
  detail: CarrierMeaning | null;
}

function parcelCase(state: ParcelState): CaseAndDetail {
  const { one, events, context } = state;
  const last = events[0];
  // Once a parcel has turned round, later scans are of its way back.
  if (events.some((event) => event.meaning === "returned_to_sender")) return plain("returned_to_sender");
  const ended = endedCase(one, last, context);
  if (ended !== null) return ended;
  const status = last?.status ?? one.displayStatus;
  const told = status === null ? undefined : TOLD_BY_STATUS[status];
  if (told !== undefined) return { is: told, detail: last?.meaning ?? null };
  const meaning = last?.meaning ?? null;
  if (meaning === "customs_held" || meaning === "customs_action") return { is: "customs", detail: meaning };
  if (meaning === "lost" || meaning === "damaged" || meaning === "refused" || meaning === "address_problem") {
    return { is: "failed", detail: meaning };
  }
  return plain(onItsWay(state));
}

/** Where the status says it all; the others are told apart by words, time and estimate. */
const TOLD_BY_STATUS: Partial<Record<NonNullable<FulfillmentFacts["displayStatus"]>, ParcelCase>> = {
  OUT_FOR_DELIVERY: "out_for_delivery",
  ATTEMPTED_DELIVERY: "delivery_attempted",
  READY_FOR_PICKUP: "ready_for_pickup",
  FAILURE: "failed",
};

/** The states that no later scan undoes; the display status may hold one without an event of its own. */
function endedCase(
  one: FulfillmentFacts,
  last: AssessedEvent | undefined,
  context: AssessmentContext,
): CaseAndDetail | null {
  if (one.displayStatus === "PICKED_UP") return plain("picked_up");
  if (one.displayStatus === "NOT_DELIVERED") return { is: "failed", detail: last?.meaning ?? null };
  if (last?.status === "DELIVERED" || one.displayStatus === "DELIVERED") {
    const is = context.saysNotReceived ? "delivered_not_received" : "delivered";
    return { is, detail: last?.status === "DELIVERED" ? last.meaning : null };
  }
  return null;
}

function onItsWay(state: ParcelState): ParcelCase {
  const { one, events, daysQuiet } = state;
  const status = events[0]?.status ?? one.displayStatus;
  if (status === "LABEL_PURCHASED" || status === "LABEL_PRINTED" || status === "LABEL_VOIDED") return "label_only";
  // Shopify also says "confirmed" of parcels that it knows nothing of; only the carrier's words tell.
  if (status === "CONFIRMED" && events[0]?.meaning === "announced") return "label_only";
  const scanned = status === "IN_TRANSIT" || status === "CARRIER_PICKED_UP" || status === "DELAYED";
  if (!scanned) return one.trackings.some(({ number, url }) => number ?? url) ? "confirmed" : "no_tracking";
  if (daysQuiet >= patience(state)) return "stalled";
  return lateness(state) === null ? "in_transit" : "in_transit_late";
}

/** Days without a scan that are nothing yet: fewer once the carrier's own estimate has passed, abroad or not. */
function patience({ estimate, abroad, context }: ParcelState): number {
  if (estimate !== null) return isPast(estimate, context) ? SHIPMENT_BOUNDS.quietDays : SHIPMENT_BOUNDS.quietDaysAbroad;
  return abroad ? SHIPMENT_BOUNDS.quietDaysAbroad : SHIPMENT_BOUNDS.quietDays;
}

function lateness({ events, one, estimate, context }: ParcelState): ParcelAssessment["late"] {
  if (estimate !== null && isPast(estimate, context)) return "estimate_passed";
  return (events[0]?.status ?? one.displayStatus) === "DELAYED" ? "carrier_says" : null;
}

function isUnderWay(is: ParcelCase): boolean {
  return [
    "confirmed",
    "label_only",
    "in_transit",
    "in_transit_late",
    "stalled",
    "customs",
    "out_for_delivery",
  ].includes(is);
}

function isOverdue(is: ParcelCase, daysQuiet: number): boolean {
  if (is === "label_only" || is === "confirmed") return daysQuiet >= SHIPMENT_BOUNDS.labelDays;
  if (is === "customs") return daysQuiet >= SHIPMENT_BOUNDS.customsDays;
  if (is === "no_tracking") return daysQuiet >= SHIPMENT_BOUNDS.quietDaysAbroad;
  if (is === "out_for_delivery" || is === "delivery_attempted") return daysQuiet >= 2;
  if (is === "ready_for_pickup") return daysQuiet >= SHIPMENT_BOUNDS.pickupDays;
  return is === "stalled" || is === "failed" || is === "returned_to_sender" || is === "delivered_not_received";
}

/** The estimated day is over where the shopper is; during the day itself nothing is late. */
function isPast(estimate: SourcedMoment, { now, timeZone }: AssessmentContext): boolean {
  return dayOfMoment(estimate, timeZone) < dayOf(now, timeZone);
}

/** What the newest scan estimated; else what the fulfilment says. */
function newestEstimate(one: FulfillmentFacts): SourcedMoment | null {
  const event = [...one.events]
    .sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))
    .find((each) => each.estimatedDeliveryAt !== null);
  if (event?.estimatedDeliveryAt != null)
    return moment(event.estimatedDeliveryAt, "carrier_event", event.id, "estimate");
  if (one.estimatedDeliveryAt === null) return null;
  return moment(one.estimatedDeliveryAt, "fulfillment", one.id, "estimate");
}

function deliveryMoment(one: FulfillmentFacts, events: AssessedEvent[]): SourcedMoment | null {
  const event = events.find(({ status }) => status === "DELIVERED");
  if (event !== undefined) return event.at;
  return one.deliveredAt === null ? null : moment(one.deliveredAt, "fulfillment", one.id);
}

function assessEvent(event: CarrierEvent): AssessedEvent {
  return {
    id: event.id,
    status: event.status,
    meaning: meaningOf(event.message, event.status === "READY_FOR_PICKUP"),
    message: event.message?.trim() || null,
    at: moment(event.happenedAt, "carrier_event", event.id),
    city: event.city?.trim() || null,
    country: event.country?.trim() || null,
  };
}

/** Scans of the same second: the one further along the way is the later. */
const ALONG_THE_WAY: CarrierEvent["status"][] = [
  "LABEL_PURCHASED",
  "LABEL_PRINTED",
  "CONFIRMED",
  "CARRIER_PICKED_UP",
  "IN_TRANSIT",
  "DELAYED",
  "OUT_FOR_DELIVERY",
  "ATTEMPTED_DELIVERY",
  "FAILURE",
  "READY_FOR_PICKUP",
  "DELIVERED",
];

function newestFirst(a: AssessedEvent, b: AssessedEvent): number {
  return Date.parse(b.at.at) - Date.parse(a.at.at) || ALONG_THE_WAY.indexOf(b.status) - ALONG_THE_WAY.indexOf(a.status);
}

/** Scanned in two countries, or by customs. */
function isAbroad(events: AssessedEvent[]): boolean {
  const countries = new Set(events.flatMap((event) => event.country?.toUpperCase() ?? []));
  return countries.size > 1 || events.some((event) => event.meaning?.startsWith("customs") ?? false);
}

/** "Other" is what Shopify's form says for a carrier that it does not list. */
function carrierOf(one: FulfillmentFacts): string | null {
  const company = one.trackings.find((tracking) => tracking.company !== null)?.company?.trim() ?? "";
  return company === "" || /^other$/i.test(company) ? null : company;
}

/** Links go to shoppers only over https; anything else is left out rather than repaired. */
function httpsOnly(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).protocol === "https:" ? url : null;
}

function plain(is: ParcelCase): CaseAndDetail {
  return { is, detail: null };
}
