import type { Clock } from "../clock";
import type { Fulfillment, FulfillmentEvent, Order } from "../store/types";

/** What has happened so far: nothing here looks past the clock's now. */

export function fulfillmentsSoFar(order: Order, clock: Clock): Fulfillment[] {
  return order.fulfillments.filter((fulfillment) => clock.hasPassed(fulfillment.createdAt));
}

/** Oldest first. */
export function eventsSoFar(fulfillment: Fulfillment, clock: Clock): FulfillmentEvent[] {
  return fulfillment.events
    .filter((event) => clock.hasPassed(event.happenedAt))
    .sort((a, b) => Date.parse(a.happenedAt) - Date.parse(b.happenedAt));
}

/** Every event status has a display status of the same name. */
export function displayStatus(fulfillment: Fulfillment, clock: Clock): string | null {
  if (fulfillment.status === "CANCELLED") return "CANCELED";
  const last = eventsSoFar(fulfillment, clock).at(-1);
  if (last) return last.status;
  if (hasStatedMoment(fulfillment.deliveredAt, clock)) return "DELIVERED";
  const stillToCome = fulfillment.events.length > 0 || Boolean(fulfillment.deliveredAt);
  if (fulfillment.displayStatus && !stillToCome) return fulfillment.displayStatus;
  if (hasStatedMoment(fulfillment.inTransitAt, clock)) return "IN_TRANSIT";
  return fulfillment.trackingInfo.length > 0 ? "CONFIRMED" : "FULFILLED";
}

export function inTransitAt(fulfillment: Fulfillment, clock: Clock): string | null {
  const event = eventsSoFar(fulfillment, clock).find(({ status }) => status === "IN_TRANSIT");
  return event?.happenedAt ?? stated(fulfillment.inTransitAt, clock);
}

/** The last delivery: a parcel may come back and be delivered again. */
export function deliveredAt(fulfillment: Fulfillment, clock: Clock): string | null {
  const event = eventsSoFar(fulfillment, clock).findLast(({ status }) => status === "DELIVERED");
  return event?.happenedAt ?? stated(fulfillment.deliveredAt, clock);
}

/** The newest estimate that a carrier gave; an estimate may well lie in the future. */
export function estimatedDeliveryAt(fulfillment: Fulfillment, clock: Clock): string | null {
  const event = eventsSoFar(fulfillment, clock).findLast(({ estimatedDeliveryAt }) => estimatedDeliveryAt !== null);
  return event?.estimatedDeliveryAt ?? fulfillment.estimatedDeliveryAt ?? null;
}

function stated(moment: string | null | undefined, clock: Clock): string | null {
  return moment && clock.hasPassed(moment) ? moment : null;
}

function hasStatedMoment(moment: string | null | undefined, clock: Clock): boolean {
  return stated(moment, clock) !== null;
}
