import type { CarrierEvent, FulfillmentFacts, OrderFacts } from "~/orders/order-facts";
import { assessParcel } from "./assess-parcel";
import type { OrderCase, ParcelAssessment, TrackingAssessment } from "./assessment";
import { SHIPMENT_BOUNDS } from "./bounds";
import { daysBetween, moment } from "./moments";

export interface AssessmentContext {
  now: Date;
  /** IANA zone of the shopper: a day begins and ends where they are. */
  timeZone: string;
  /** The shopper says that a parcel recorded as delivered is not there. */
  saysNotReceived: boolean;
}

/** What the facts mean, now. Pure: no clock, no words, and no date that the facts do not hold. */
export function assessTracking(order: OrderFacts, context: AssessmentContext): TrackingAssessment {
  const parcels = order.fulfillments
    .filter((one) => one.requiresShipping && hasLeft(one))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map((one) => assessParcel(one, order.items, context));
  return {
    case: orderCase(order, parcels),
    order,
    placedAt: moment(order.placedAt, "order", order.id),
    cancelledAt: order.cancelledAt === null ? null : moment(order.cancelledAt, "order", order.id),
    parcels,
    moreParcels: order.moreFulfillments,
    unshipped: unshipped(order),
    shippingFailed:
      order.fulfillmentStatus === "REQUEST_DECLINED" || order.fulfillments.some((one) => isFailed(one.status)),
    unpaid: order.financialStatus === "PENDING" || order.financialStatus === "PARTIALLY_PAID",
    refund: refund(order),
    returned: RETURNED[order.returnStatus],
    overdue: parcels.length === 0 && daysBetween(order.placedAt, context.now) >= SHIPMENT_BOUNDS.unshippedDays,
  };
}

/**
 * A cancelled or failed fulfilment never left, and its items count as unshipped again: unless the carrier has scanned
 * the parcel all the same.
 */
function hasLeft({ status, displayStatus, events }: FulfillmentFacts): boolean {
  const isUndone = status === "CANCELLED" || isFailed(status) || displayStatus === "CANCELED";
  return !isUndone || events.some((event) => !BEFORE_SCANS.includes(event.status));
}

const BEFORE_SCANS: CarrierEvent["status"][] = ["LABEL_PURCHASED", "LABEL_PRINTED", "CONFIRMED", "FAILURE"];

function isFailed(status: FulfillmentFacts["status"]): boolean {
  return status === "ERROR" || status === "FAILURE";
}

function orderCase(order: OrderFacts, parcels: ParcelAssessment[]): OrderCase {
  if (order.cancelledAt !== null) return parcels.length > 0 ? "cancelled_after_shipping" : "cancelled_before_shipping";
  if (parcels.length > 0) return unshipped(order).length > 0 ? "partly_shipped" : "shipped";
  if (!order.requiresShipping || order.fulfillmentStatus === "FULFILLMENT_NOT_REQUIRED") return "nothing_to_ship";
  if (order.fulfillmentStatus === "ON_HOLD") return "on_hold";
  if (order.fulfillmentStatus === "SCHEDULED") return "scheduled";
  // Fulfilled without a parcel: collected in the shop, or every item removed again.
  return order.fulfillmentStatus === "FULFILLED" ? "shipped" : "not_yet_fulfilled";
}

function unshipped(order: OrderFacts): TrackingAssessment["unshipped"] {
  return order.items
    .filter((item) => item.requiresShipping)
    .map((item) => ({ item, quantity: Math.min(item.unfulfilledQuantity, item.currentQuantity) }))
    .filter(({ quantity }) => quantity > 0);
}

function refund(order: OrderFacts): TrackingAssessment["refund"] {
  const kind = order.financialStatus === "REFUNDED" ? "full" : "partial";
  if (kind === "partial" && order.financialStatus !== "PARTIALLY_REFUNDED") return null;
  const newest = order.refunds[0];
  return {
    kind,
    amount: order.refunded,
    at: newest === undefined ? null : moment(newest.at, "order", newest.id),
  };
}

const RETURNED: Record<OrderFacts["returnStatus"], TrackingAssessment["returned"]> = {
  NO_RETURN: null,
  RETURN_REQUESTED: "requested",
  IN_PROGRESS: "in_progress",
  INSPECTION_COMPLETE: "in_progress",
  RETURNED: "returned",
  RETURN_FAILED: "failed",
};
