import type { ShopState, World } from "../world";
import { fulfillmentEventPayload, fulfillmentPayload, orderPayload } from "../webhooks/payloads";

/**
 * Lets parcels move: whenever time passes, Shopify tells the app of every fulfillment made and every event reported
 * in that span, oldest first. Returns the function that stops it.
 */
export function startCarriers(world: World): () => void {
  return world.clock.onTimePassed((from, to) => {
    for (const shop of world.shops.values()) {
      for (const happening of happenings(shop, from, to)) happening.tell(world, shop);
    }
  });
}

interface Happening {
  at: number;
  tell(world: World, shop: ShopState): void;
}

function happenings(shop: ShopState, from: number, to: number): Happening[] {
  const found: Happening[] = [];
  const isNew = (iso: string) => {
    const at = Date.parse(iso);
    return at > from && at <= to;
  };
  for (const order of shop.store.data.orders) {
    for (const fulfillment of order.fulfillments) {
      if (isNew(fulfillment.createdAt)) {
        found.push({
          at: Date.parse(fulfillment.createdAt),
          tell: (world) => {
            touch(order, fulfillment.createdAt);
            world.emit(shop, "fulfillments/create", fulfillmentPayload(world, shop, order, fulfillment));
            world.emit(shop, "orders/updated", orderPayload(world, shop, order));
          },
        });
      }
      for (const event of fulfillment.events) {
        if (!isNew(event.happenedAt)) continue;
        found.push({
          at: Date.parse(event.happenedAt),
          tell: (world) => {
            touch(fulfillment, event.happenedAt);
            touch(order, event.happenedAt);
            world.emit(
              shop,
              "fulfillment_events/create",
              fulfillmentEventPayload(world, shop, order, fulfillment, event),
            );
            world.emit(shop, "fulfillments/update", fulfillmentPayload(world, shop, order, fulfillment));
            world.emit(shop, "orders/updated", orderPayload(world, shop, order));
          },
        });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function touch(thing: { updatedAt?: string | undefined }, at: string): void {
  if (!thing.updatedAt || Date.parse(thing.updatedAt) < Date.parse(at)) thing.updatedAt = at;
}
