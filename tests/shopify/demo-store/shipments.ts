import { routeFor } from "./carriers";
import type { OrderPlan, ShipmentPlan } from "./order-plan";
import { AS_OF, estimateOf, eventsOf, HOUR, iso, travel, type FulfillmentFile } from "./parcels";
import { randomFor } from "./random";

interface ShipmentsOf {
  plan: OrderPlan;
  lineIds: { id: string; quantity: number }[];
  orderId: number;
  name: string;
}

/** The fulfillments of an order. With no lines given, only their dates are meant. */
export function shipmentFiles({ plan, lineIds, orderId, name }: ShipmentsOf): FulfillmentFile[] {
  const shipments = plan.shipments ?? [];
  const elsewhere = new Set(shipments.flatMap(({ lines }) => lines ?? []));
  return shipments.map((shipment, index) => {
    const id = `${orderId}${index + 1}`;
    const held = lineIds.filter((_, position) => shipment.lines?.includes(position) ?? !elsewhere.has(position));
    const body =
      shipment.handedOverHoursAgo === undefined ? byCarrier(plan, shipment, index, id) : byHand(shipment, plan, id);
    return {
      id: `gid://shopify/Fulfillment/${id}`,
      name: `${name}-F${index + 1}`,
      status: shipment.shown?.status ?? "SUCCESS",
      ...(shipment.shown && { displayStatus: shipment.shown.displayStatus }),
      ...body,
      fulfillmentLineItems: held.map(({ id: line, quantity }, position) => ({
        id: `gid://shopify/FulfillmentLineItem/${id}${position + 1}`,
        quantity,
        lineItem: { id: line },
      })),
    };
  });
}

type Body = Pick<FulfillmentFile, "createdAt" | "trackingInfo" | "events" | "estimatedDeliveryAt" | "requiresShipping">;

function byCarrier(plan: OrderPlan, shipment: ShipmentPlan, index: number, id: string): Body {
  const { person } = plan.buyer;
  const { route, random } = routeFor(person.country, `${plan.key} ${index}`);
  const number = route.number(random);
  const scans = travel(shipment, person, route, random);
  const estimate = estimateOf(shipment, scans, person, random);
  const untracked = shipment.tracking === "none" || shipment.tracking === "noNumber";
  return {
    createdAt: iso((scans[0]?.at ?? AS_OF) - 4 * 60_000),
    trackingInfo: {
      none: [],
      noNumber: [{ company: route.company, number: null, url: null }],
      noUrl: [{ company: "Other", number, url: null }],
      full: [{ company: route.company, number, url: route.url(number) }],
    }[shipment.tracking ?? "full"],
    events: untracked || shipment.shown ? [] : eventsOf(scans, route, shipment, id),
    estimatedDeliveryAt: estimate === null || untracked ? null : iso(estimate),
  };
}

/** Without a carrier: the shop's van, its counter, or an e-mail. */
function byHand(shipment: ShipmentPlan, plan: OrderPlan, id: string): Body {
  const at = AS_OF - (shipment.handedOverHoursAgo ?? 0) * HOUR;
  const minute = randomFor(`hand ${plan.key}`).int(0, 50) * 60_000;
  const place = { city: plan.buyer.person.city, country: "Ireland" };
  const event = (
    status: "OUT_FOR_DELIVERY" | "DELIVERED" | "READY_FOR_PICKUP",
    hours: number,
    message: string,
    part: number,
  ) => ({
    id: `gid://shopify/FulfillmentEvent/${id}0${part}`,
    status,
    happenedAt: iso(at + hours * HOUR + minute),
    message,
    ...place,
  });
  const events = {
    local: [
      event("OUT_FOR_DELIVERY", 0.2, "On the way with the Juniper Lane van", 1),
      event("DELIVERED", 4, "Handed over at the door", 2),
    ],
    storePickup: [event("READY_FOR_PICKUP", 0, "Ready at the counter", 1)],
    shipping: [],
    none: [],
  }[plan.delivery ?? "shipping"];
  return {
    createdAt: iso(at),
    trackingInfo: [],
    events:
      shipment.shown?.displayStatus === "PICKED_UP" || shipment.shown?.displayStatus === "SUBMITTED" ? [] : events,
    requiresShipping: plan.delivery !== "none",
  };
}
