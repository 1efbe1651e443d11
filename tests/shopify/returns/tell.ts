import { orderPayload } from "../webhooks/payloads";
import type { Order, Refund, Return, ReverseDelivery } from "../store/types";
import { refundPayload, returnPayload, reverseDeliveryPayload } from "./payloads";
import { nowIn, type Place } from "./place";

/** Webhooks of a return, then of the order that it changed. */
export function tellOfReturn(place: Place, order: Order, ret: Return, topics: string[]): void {
  const { world, shop } = place;
  order.updatedAt = nowIn(place);
  for (const topic of topics) world.emit(shop, topic, returnPayload(place, order, ret));
  world.emit(shop, "orders/updated", orderPayload(world, shop, order));
}

export function tellOfRefund(place: Place, order: Order, refund: Refund): void {
  const { world, shop } = place;
  order.updatedAt = nowIn(place);
  world.emit(shop, "refunds/create", refundPayload(place, order, refund));
  world.emit(shop, "orders/updated", orderPayload(world, shop, order));
}

export function tellOfDelivery(place: Place, ret: Return, delivery: ReverseDelivery): void {
  place.world.emit(place.shop, "reverse_deliveries/attach_deliverable", reverseDeliveryPayload(ret, delivery));
}
