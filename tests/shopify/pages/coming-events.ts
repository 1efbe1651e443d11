import type { World } from "../world";

export interface ComingEvent {
  /** Virtual milliseconds. */
  at: number;
  order: string;
  what: string;
}

/** What carriers will do next, over all shops, if the clock runs on: soonest first. */
export function comingEvents({ shops, clock }: World, limit: number): ComingEvent[] {
  const found: ComingEvent[] = [];
  const now = clock.now();
  const add = (iso: string, order: string, what: string) => {
    const at = Date.parse(iso);
    if (at > now) found.push({ at, order, what });
  };
  for (const { store } of shops.values()) {
    for (const order of store.data.orders) {
      for (const fulfillment of order.fulfillments) {
        const carrier = fulfillment.trackingInfo[0]?.company ?? "no carrier";
        add(fulfillment.createdAt, order.name, `shipped (${carrier})`);
        for (const event of fulfillment.events) {
          const what = event.message ?? event.status.toLowerCase().replaceAll("_", " ");
          add(event.happenedAt, order.name, event.city ? `${what}, ${event.city}` : what);
        }
      }
    }
  }
  return found.sort((a, b) => a.at - b.at).slice(0, limit);
}
