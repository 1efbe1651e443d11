import type { CarrierEvent, FulfillmentFacts, OrderFacts, OrderItem } from "~/orders/order-facts";
import { assessTracking } from "~/shipments/assess-tracking";
import type { ParcelAssessment, TrackingAssessment } from "~/shipments/assessment";

/** Saturday, 21 November 2026, noon in London. */
export const NOW = new Date("2026-11-21T12:00:00Z");

export const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();
export const inDays = (days: number): string => daysAgo(-days);

let counter = 0;
const gid = (type: string): string => `gid://shopify/${type}/${++counter}`;

export function anItem(parts: Partial<OrderItem> = {}): OrderItem {
  return {
    id: gid("LineItem"),
    title: "Linen throw",
    variant: "Sage",
    quantity: 1,
    currentQuantity: 1,
    unfulfilledQuantity: 0,
    requiresShipping: true,
    picture: null,
    ...parts,
  };
}

export function anEvent(
  status: CarrierEvent["status"],
  happenedAt: string,
  parts: Partial<CarrierEvent> = {},
): CarrierEvent {
  return {
    id: gid("FulfillmentEvent"),
    status,
    message: null,
    happenedAt,
    estimatedDeliveryAt: null,
    city: null,
    country: null,
    ...parts,
  };
}

export function aParcel(parts: Partial<FulfillmentFacts> = {}): FulfillmentFacts {
  return {
    id: gid("Fulfillment"),
    status: "SUCCESS",
    displayStatus: null,
    createdAt: daysAgo(3),
    inTransitAt: null,
    deliveredAt: null,
    estimatedDeliveryAt: null,
    requiresShipping: true,
    trackings: [
      { company: "DHL", number: "00340434161094015902", url: "https://www.dhl.de/track/00340434161094015902" },
    ],
    items: [],
    moreItems: false,
    events: [],
    ...parts,
  };
}

export function facts(parts: Partial<OrderFacts> = {}): OrderFacts {
  return {
    id: gid("Order"),
    name: "#1005",
    email: null,
    customerId: null,
    placedAt: daysAgo(4),
    cancelledAt: null,
    cancelReason: null,
    fulfillmentStatus: parts.fulfillments?.length ? "FULFILLED" : "UNFULFILLED",
    financialStatus: "PAID",
    returnStatus: "NO_RETURN",
    requiresShipping: true,
    total: { amount: "49.00", currency: "EUR" },
    refunded: { amount: "0.00", currency: "EUR" },
    refunds: [],
    items: [anItem()],
    moreItems: false,
    fulfillments: [],
    moreFulfillments: 0,
    readAt: NOW.toISOString(),
    ...parts,
  };
}

export function assess(order: OrderFacts, saysNotReceived = false, timeZone = "Europe/London"): TrackingAssessment {
  return assessTracking(order, { now: NOW, timeZone, saysNotReceived });
}

/** The assessment of an order of one parcel. */
export function assessOne(
  parts: Partial<FulfillmentFacts>,
  saysNotReceived = false,
  timeZone?: string,
): ParcelAssessment {
  const [parcel] = assess(facts({ fulfillments: [aParcel(parts)] }), saysNotReceived, timeZone).parcels;
  if (parcel === undefined) throw new Error("no parcel");
  return parcel;
}
