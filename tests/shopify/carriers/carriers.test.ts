import { describe, expect, it } from "vitest";
import {
  aFulfillment,
  anEvent,
  anOrder,
  daysAgo,
  hoursAgo,
  inHours,
  storeWith,
  type FulfillmentInput,
} from "../store/fixtures";
import { adminData, openListening, openShopify, topicsOf } from "../testing";

describe("carriers", () => {
  it("report each event when its time has come, oldest first, and never twice", async () => {
    const order = anOrder({
      fulfillments: [
        aFulfillment({
          events: [
            anEvent("DELIVERED", inHours(5), { city: "Cork" }),
            anEvent("OUT_FOR_DELIVERY", inHours(2)),
            anEvent("IN_TRANSIT", daysAgo(1)),
          ],
        }),
      ],
    });
    const { app, shopify } = await openListening({ stores: [storeWith({ orders: [order] })] });
    const reported = async () => {
      await shopify.webhooks.idle();
      return app.received
        .filter(({ headers }) => headers["x-shopify-topic"] === "fulfillment_events/create")
        .map(({ body }) => (JSON.parse(body) as { status: string }).status)
        .sort();
    };
    shopify.world.clock.advance(3_600_000);
    expect(await reported()).toEqual([]);
    shopify.world.clock.advance(2 * 3_600_000);
    expect(await reported()).toEqual(["out_for_delivery"]);
    expect(topicsOf(app).sort()).toEqual(["fulfillment_events/create", "fulfillments/update", "orders/updated"]);
    shopify.world.clock.advance(48 * 3_600_000);
    expect(await reported()).toEqual(["delivered", "out_for_delivery"]);
  });

  it("ship what is still to be shipped", async () => {
    const order = anOrder({ fulfillments: [aFulfillment({ createdAt: inHours(3) })] });
    const { app, shopify } = await openListening({ stores: [storeWith({ orders: [order] })] });
    const status = () => adminData(shopify, `{ order(id: "${order.id}") { displayFulfillmentStatus } }`);
    expect(await status()).toEqual({ order: { displayFulfillmentStatus: "UNFULFILLED" } });
    shopify.world.clock.advance(4 * 3_600_000);
    expect(await status()).toEqual({ order: { displayFulfillmentStatus: "FULFILLED" } });
    await shopify.webhooks.idle();
    expect(topicsOf(app)).toEqual(["orders/updated"]);
  });
});

describe("what a fulfillment shows", () => {
  const shown = async (parts: Partial<FulfillmentInput>) => {
    const order = anOrder({ fulfillments: [aFulfillment(parts)] });
    const shopify = await openShopify({ stores: [storeWith({ orders: [order] })] });
    const query = `{ order(id: "${order.id}") { fulfillments(first: 1) { displayStatus inTransitAt deliveredAt estimatedDeliveryAt } } }`;
    const found = await adminData<{ order: { fulfillments: Record<string, unknown>[] } }>(shopify, query);
    return found.order.fulfillments[0];
  };

  it.each<[string, Partial<FulfillmentInput>, Record<string, unknown>]>([
    ["confirmed with a number and no event", {}, { displayStatus: "CONFIRMED", inTransitAt: null, deliveredAt: null }],
    ["fulfilled with neither", { trackingInfo: [] }, { displayStatus: "FULFILLED" }],
    [
      "canceled, whatever its events",
      { status: "CANCELLED", events: [anEvent("IN_TRANSIT", daysAgo(1))] },
      { displayStatus: "CANCELED" },
    ],
    [
      "its last event",
      { events: [anEvent("DELIVERED", hoursAgo(2)), anEvent("FAILURE", hoursAgo(1))] },
      { displayStatus: "FAILURE", deliveredAt: hoursAgo(2) },
    ],
    [
      "its newest estimate",
      {
        events: [
          anEvent("IN_TRANSIT", daysAgo(2), { estimatedDeliveryAt: hoursAgo(5) }),
          anEvent("DELAYED", daysAgo(1), { estimatedDeliveryAt: inHours(9) }),
        ],
      },
      { displayStatus: "DELAYED", estimatedDeliveryAt: inHours(9) },
    ],
    [
      "the file's estimate when no event has one",
      { estimatedDeliveryAt: inHours(4), events: [anEvent("IN_TRANSIT", daysAgo(2))] },
      { estimatedDeliveryAt: inHours(4) },
    ],
    [
      "what the file states when there is no event",
      { displayStatus: "NOT_DELIVERED" },
      { displayStatus: "NOT_DELIVERED" },
    ],
    [
      "a stated delivery only once it has happened",
      { displayStatus: "DELIVERED", deliveredAt: inHours(3), inTransitAt: daysAgo(1) },
      { displayStatus: "IN_TRANSIT", deliveredAt: null, inTransitAt: daysAgo(1) },
    ],
    [
      "a stated delivery that has happened",
      { deliveredAt: hoursAgo(3) },
      { displayStatus: "DELIVERED", deliveredAt: hoursAgo(3) },
    ],
  ])("is %s", async (_what, parts, expected) => expect(await shown(parts)).toMatchObject(expected));
});
