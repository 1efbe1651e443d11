import { describe, expect, it } from "vitest";
import { aParcel, anEvent, anItem, assess, assessOne, daysAgo, facts, inDays } from "./facts";

describe("a parcel", () => {
  it.each([
    ["LABEL_PURCHASED", 1, "label_only", false],
    ["LABEL_PRINTED", 4, "label_only", true],
    ["CONFIRMED", 1, "confirmed", false],
    ["CARRIER_PICKED_UP", 1, "in_transit", false],
    ["IN_TRANSIT", 1, "in_transit", false],
    ["IN_TRANSIT", 6, "stalled", true],
    ["DELAYED", 1, "in_transit_late", false],
    ["OUT_FOR_DELIVERY", 0, "out_for_delivery", false],
    ["OUT_FOR_DELIVERY", 3, "out_for_delivery", true],
    ["ATTEMPTED_DELIVERY", 1, "delivery_attempted", false],
    ["READY_FOR_PICKUP", 1, "ready_for_pickup", false],
    ["READY_FOR_PICKUP", 5, "ready_for_pickup", true],
    ["DELIVERED", 1, "delivered", false],
    ["FAILURE", 1, "failed", true],
  ] as const)("whose last scan is %s, %i days old, is %s (overdue: %s)", (status, days, expected, overdue) => {
    const parcel = assessOne({ events: [anEvent("CONFIRMED", daysAgo(9)), anEvent(status, daysAgo(days))] });
    expect(parcel).toMatchObject({ case: expected, overdue, daysQuiet: days });
  });

  it("takes the newest scan, in whatever order they come", () => {
    const events = [
      anEvent("IN_TRANSIT", daysAgo(2)),
      anEvent("DELIVERED", daysAgo(1)),
      anEvent("LABEL_PRINTED", daysAgo(3)),
    ];
    const parcel = assessOne({ events });
    expect(parcel.case).toBe("delivered");
    expect(parcel.events.map(({ status }) => status)).toEqual(["DELIVERED", "IN_TRANSIT", "LABEL_PRINTED"]);
  });

  it("takes the scan further along the way when two are of the same second", () => {
    const at = daysAgo(1);
    expect(assessOne({ events: [anEvent("IN_TRANSIT", at), anEvent("OUT_FOR_DELIVERY", at)] }).case).toBe(
      "out_for_delivery",
    );
    expect(assessOne({ events: [anEvent("OUT_FOR_DELIVERY", at), anEvent("IN_TRANSIT", at)] }).case).toBe(
      "out_for_delivery",
    );
  });

  it.each([
    ["DELIVERED", "delivered"],
    ["PICKED_UP", "picked_up"],
    ["NOT_DELIVERED", "failed"],
    ["IN_TRANSIT", "in_transit"],
    ["OUT_FOR_DELIVERY", "out_for_delivery"],
    ["LABEL_PRINTED", "label_only"],
    ["FULFILLED", "confirmed"],
    ["MARKED_AS_FULFILLED", "confirmed"],
    [null, "confirmed"],
  ] as const)("without scans follows the display status %s: %s", (displayStatus, expected) => {
    expect(assessOne({ displayStatus }).case).toBe(expected);
  });

  it("is delivered when the display status says so and the scans lag behind", () => {
    const parcel = assessOne({
      displayStatus: "DELIVERED",
      deliveredAt: daysAgo(0.5),
      events: [anEvent("IN_TRANSIT", daysAgo(1))],
    });
    expect(parcel.case).toBe("delivered");
    expect(parcel.deliveredAt).toMatchObject({ at: daysAgo(0.5), source: "fulfillment" });
  });

  it("without number and link has no tracking", () => {
    expect(assessOne({ trackings: [] })).toMatchObject({ case: "no_tracking", overdue: false });
    expect(assessOne({ trackings: [], createdAt: daysAgo(12) })).toMatchObject({ case: "no_tracking", overdue: true });
  });

  it("does not call Shopify's word for an unlisted carrier a carrier", () => {
    expect(assessOne({ trackings: [{ company: "Other", number: "AB1", url: null }] }).carrier).toBeNull();
  });

  it.each(["http://tracking.example/1", "javascript:alert(1)", "not a link"])("leaves out the link %s", (url) => {
    expect(assessOne({ trackings: [{ company: null, number: "AB1", url }] }).trackings).toEqual([
      { number: "AB1", url: null },
    ]);
  });

  it("is delivered and not received when the shopper says so, and only then", () => {
    const events = [anEvent("DELIVERED", daysAgo(1))];
    expect(assessOne({ events }, true)).toMatchObject({ case: "delivered_not_received", overdue: true });
    expect(assessOne({ events: [anEvent("IN_TRANSIT", daysAgo(1))] }, true).case).toBe("in_transit");
  });
});

describe("an estimate", () => {
  const moving = [anEvent("IN_TRANSIT", daysAgo(1))];

  it("to come leaves the parcel on time", () => {
    expect(assessOne({ events: moving, estimatedDeliveryAt: inDays(2) })).toMatchObject({
      case: "in_transit",
      late: null,
    });
  });

  it("makes the parcel late once its day is over", () => {
    expect(assessOne({ events: moving, estimatedDeliveryAt: daysAgo(1) })).toMatchObject({
      case: "in_transit_late",
      late: "estimate_passed",
    });
  });

  it("of earlier today is not late: the day is not over", () => {
    expect(assessOne({ events: moving, estimatedDeliveryAt: daysAgo(0.2) }).late).toBeNull();
  });

  it("at midnight UTC is that day, also west of Greenwich", () => {
    const parcel = assessOne(
      { events: moving, estimatedDeliveryAt: "2026-11-21T00:00:00Z" },
      false,
      "America/Los_Angeles",
    );
    expect(parcel).toMatchObject({ case: "in_transit", estimate: { dayOnly: true } });
  });

  it("of a scan wins over the fulfilment's older one", () => {
    const event = anEvent("IN_TRANSIT", daysAgo(1), { estimatedDeliveryAt: inDays(3) });
    const parcel = assessOne({
      events: [event, anEvent("CONFIRMED", daysAgo(4), { estimatedDeliveryAt: daysAgo(1) })],
      estimatedDeliveryAt: daysAgo(2),
    });
    expect(parcel.estimate).toEqual({ at: inDays(3), dayOnly: false, source: "carrier_event", ref: event.id });
  });

  it("gives a quiet parcel more patience while it is still to come", () => {
    const events = [anEvent("IN_TRANSIT", daysAgo(7))];
    expect(assessOne({ events, estimatedDeliveryAt: inDays(4) }).case).toBe("in_transit");
    expect(assessOne({ events }).case).toBe("stalled");
    expect(assessOne({ events: [anEvent("IN_TRANSIT", daysAgo(11))], estimatedDeliveryAt: inDays(4) }).case).toBe(
      "stalled",
    );
  });

  it("that has passed ends the patience for parcels between countries", () => {
    const events = [
      anEvent("IN_TRANSIT", daysAgo(7), { country: "China" }),
      anEvent("IN_TRANSIT", daysAgo(6), { country: "Germany" }),
    ];
    expect(assessOne({ events }).case).toBe("in_transit");
    expect(assessOne({ events, estimatedDeliveryAt: daysAgo(2) })).toMatchObject({
      case: "stalled",
      late: "estimate_passed",
    });
  });

  it("that never was given is never made up", () => {
    expect(assessOne({ events: moving }).estimate).toBeNull();
  });
});

describe("what carriers say", () => {
  it("tells a parcel that is only announced from one that nothing is known of", () => {
    const announced = anEvent("CONFIRMED", daysAgo(4), { message: "We have been notified of your item" });
    expect(assessOne({ events: [announced] })).toMatchObject({ case: "label_only", overdue: true });
    expect(assessOne({ events: [anEvent("CONFIRMED", daysAgo(4))] }).case).toBe("confirmed");
  });

  it("puts a parcel with customs, and takes it out again", () => {
    const held = anEvent("IN_TRANSIT", daysAgo(2), { message: "Arrived at customs" });
    expect(assessOne({ events: [held] })).toMatchObject({ case: "customs", detail: "customs_held" });
    const cleared = anEvent("IN_TRANSIT", daysAgo(1), { message: "Released by customs" });
    expect(assessOne({ events: [held, cleared] }).case).toBe("in_transit");
  });

  it("is patient between countries", () => {
    const scans = [
      anEvent("IN_TRANSIT", daysAgo(8), { country: "China" }),
      anEvent("IN_TRANSIT", daysAgo(7), { country: "Germany" }),
    ];
    expect(assessOne({ events: scans }).case).toBe("in_transit");
  });

  it("sends a parcel back, whatever is scanned on its way home", () => {
    const events = [
      anEvent("FAILURE", daysAgo(4), { message: "Return to sender initiated" }),
      anEvent("IN_TRANSIT", daysAgo(2), { message: "Departed facility" }),
      anEvent("DELIVERED", daysAgo(1)),
    ];
    expect(assessOne({ events }).case).toBe("returned_to_sender");
  });

  it("is not taken for a return by a warning", () => {
    const events = [
      anEvent("READY_FOR_PICKUP", daysAgo(1), { message: "Collect within 7 days, otherwise returned to sender" }),
    ];
    expect(assessOne({ events }).case).toBe("ready_for_pickup");
  });

  it.each([
    ["Package is lost", "lost"],
    ["Parcel damaged in transit", "damaged"],
    ["Refused by recipient", "refused"],
    ["Incorrect address", "address_problem"],
  ])("tells why a parcel failed: %s", (message, detail) => {
    expect(assessOne({ events: [anEvent("IN_TRANSIT", daysAgo(1), { message })] })).toMatchObject({
      case: "failed",
      detail,
    });
  });
});

describe("an order", () => {
  it.each([
    [{ fulfillmentStatus: "UNFULFILLED" }, "not_yet_fulfilled"],
    [{ fulfillmentStatus: "IN_PROGRESS" }, "not_yet_fulfilled"],
    [{ fulfillmentStatus: "ON_HOLD" }, "on_hold"],
    [{ fulfillmentStatus: "SCHEDULED" }, "scheduled"],
    [{ fulfillmentStatus: "FULFILLMENT_NOT_REQUIRED" }, "nothing_to_ship"],
    [{ requiresShipping: false, fulfillmentStatus: "FULFILLED" }, "nothing_to_ship"],
    [{ fulfillmentStatus: "FULFILLED" }, "shipped"],
    [{ cancelledAt: daysAgo(1) }, "cancelled_before_shipping"],
    [{ cancelledAt: daysAgo(1), fulfillments: [aParcel()] }, "cancelled_after_shipping"],
    [{ fulfillments: [aParcel()] }, "shipped"],
    [{ fulfillments: [aParcel()], items: [anItem(), anItem({ unfulfilledQuantity: 1 })] }, "partly_shipped"],
  ] as const)("%j is %s", (parts, expected) => {
    expect(
      assess(
        facts({
          ...parts,
          fulfillments: [...("fulfillments" in parts ? parts.fulfillments : [])],
          items: "items" in parts ? [...parts.items] : [anItem()],
        }),
      ).case,
    ).toBe(expected);
  });

  it("counts a cancelled fulfilment as not shipped, unless it was scanned", () => {
    const cancelled = aParcel({ status: "CANCELLED", displayStatus: "CANCELED" });
    expect(assess(facts({ cancelledAt: daysAgo(1), fulfillments: [cancelled] })).case).toBe(
      "cancelled_before_shipping",
    );
    const scanned = { ...cancelled, events: [anEvent("IN_TRANSIT", daysAgo(2))] };
    expect(assess(facts({ cancelledAt: daysAgo(1), fulfillments: [scanned] })).case).toBe("cancelled_after_shipping");
  });

  it("says that the warehouse failed", () => {
    const assessment = assess(
      facts({ fulfillments: [aParcel({ status: "FAILURE" })], fulfillmentStatus: "UNFULFILLED" }),
    );
    expect(assessment).toMatchObject({ case: "not_yet_fulfilled", shippingFailed: true, parcels: [] });
  });

  it("is overdue when nothing has left for a week", () => {
    expect(assess(facts({ placedAt: daysAgo(6) })).overdue).toBe(false);
    expect(assess(facts({ placedAt: daysAgo(8) })).overdue).toBe(true);
    expect(assess(facts({ placedAt: daysAgo(8), fulfillments: [aParcel()] })).overdue).toBe(false);
  });

  it("lists what has not left, without what was removed or needs no shipping", () => {
    const open = anItem({ quantity: 3, currentQuantity: 2, unfulfilledQuantity: 3 });
    const items = [
      open,
      anItem({ unfulfilledQuantity: 1, currentQuantity: 0 }),
      anItem({ unfulfilledQuantity: 1, requiresShipping: false }),
    ];
    expect(assess(facts({ items, fulfillments: [aParcel()] })).unshipped).toEqual([{ item: open, quantity: 2 }]);
  });

  it("tells full from partial refunds and dates them by the refund itself", () => {
    const refunds = [{ id: "gid://shopify/Refund/1", at: daysAgo(1), amount: { amount: "5.00", currency: "EUR" } }];
    const partly = facts({
      financialStatus: "PARTIALLY_REFUNDED",
      refunded: { amount: "5.00", currency: "EUR" },
      refunds,
    });
    expect(assess(partly).refund).toEqual({
      kind: "partial",
      amount: { amount: "5.00", currency: "EUR" },
      at: { at: daysAgo(1), dayOnly: false, source: "order", ref: "gid://shopify/Refund/1" },
    });
    expect(assess(facts({ financialStatus: "REFUNDED" })).refund).toMatchObject({ kind: "full", at: null });
    expect(assess(facts()).refund).toBeNull();
  });

  it("puts several parcels in the order in which they left", () => {
    const [second, first] = [aParcel({ createdAt: daysAgo(1) }), aParcel({ createdAt: daysAgo(2) })];
    const { parcels } = assess(facts({ fulfillments: [second, first], moreFulfillments: 2 }));
    expect(parcels.map(({ fulfillmentId }) => fulfillmentId)).toEqual([first.id, second.id]);
  });
});
