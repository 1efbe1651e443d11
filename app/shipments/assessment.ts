import type { ReceiptSource } from "~/contract/chat";
import type { CarrierEvent, Money, OrderFacts, OrderItem } from "~/orders/order-facts";
import type { CarrierMeaning } from "./carrier-messages";

/** Where one parcel stands, in the terms in which a good support person would think of it. */
export type ParcelCase =
  /** A label exists; the carrier has not scanned the parcel. */
  | "label_only"
  /** The shop says shipped; the carrier's scans are not known here. */
  | "confirmed"
  | "in_transit"
  /** Past its estimate, or the carrier itself reports a delay. */
  | "in_transit_late"
  /** On its way, but without a scan for longer than carriers usually need between two. */
  | "stalled"
  | "customs"
  | "out_for_delivery"
  | "delivery_attempted"
  | "ready_for_pickup"
  | "delivered"
  | "delivered_not_received"
  | "picked_up"
  | "returned_to_sender"
  /** The carrier could not deliver: lost, damaged, refused, address unknown, or no reason given. */
  | "failed"
  /** Shipped without a tracking number. */
  | "no_tracking";

/** Where the order as a whole stands; the parcels say the rest. */
export type OrderCase =
  | "cancelled_before_shipping"
  | "cancelled_after_shipping"
  | "not_yet_fulfilled"
  | "on_hold"
  | "scheduled"
  | "partly_shipped"
  | "shipped"
  /** Digital goods, gift cards, services: nothing travels. */
  | "nothing_to_ship";

/** A moment that a source gave; there is no other kind in an assessment. */
export interface SourcedMoment {
  /** ISO 8601, UTC, as read. */
  at: string;
  /** The source means a day, not a moment (midnight UTC): it is the same day everywhere. */
  dayOnly: boolean;
  source: Extract<ReceiptSource, "order" | "fulfillment" | "carrier_event">;
  /** GID of the object that holds it. */
  ref: string;
}

export interface ParcelAssessment {
  case: ParcelCase;
  fulfillmentId: string;
  shippedAt: SourcedMoment;
  carrier: string | null;
  trackings: { number: string | null; url: string | null }[];
  /** The newest estimate that carrier or shop gave; kept when it has passed. */
  estimate: SourcedMoment | null;
  /** The estimated day is over, where the shopper is. */
  estimatePassed: boolean;
  /** Why it is late; null when it is not. */
  late: "estimate_passed" | "carrier_says" | null;
  deliveredAt: SourcedMoment | null;
  lastEvent: AssessedEvent | null;
  /** Whole days since the last scan, or since shipping where there was none. */
  daysQuiet: number;
  /** Finer reason within `customs`, `failed`, `delivered`. */
  detail: CarrierMeaning | null;
  /** Longer quiet than the bounds for this case: a person should look. */
  overdue: boolean;
  /** Newest first. */
  events: AssessedEvent[];
  items: { item: OrderItem; quantity: number }[];
  moreItems: boolean;
}

export interface AssessedEvent {
  id: string;
  status: CarrierEvent["status"];
  meaning: CarrierMeaning | null;
  message: string | null;
  at: SourcedMoment;
  city: string | null;
  country: string | null;
}

export interface TrackingAssessment {
  case: OrderCase;
  order: OrderFacts;
  placedAt: SourcedMoment;
  cancelledAt: SourcedMoment | null;
  /** Oldest first, as shipped. */
  parcels: ParcelAssessment[];
  /** Parcels beyond those read. */
  moreParcels: number;
  /** What has not left yet; empty when all has. */
  unshipped: { item: OrderItem; quantity: number }[];
  /** The warehouse tried to ship it, or part of it, and could not. */
  shippingFailed: boolean;
  /** The payment is not complete. */
  unpaid: boolean;
  refund: { kind: "full" | "partial"; amount: Money; at: SourcedMoment | null } | null;
  returned: "requested" | "in_progress" | "returned" | "failed" | null;
  /** Not shipped for longer than shops usually need: a person should look. */
  overdue: boolean;
}
