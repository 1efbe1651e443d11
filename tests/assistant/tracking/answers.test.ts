import { describe, expect, it } from "vitest";
import type { Card, OrderCard, TrackingCard } from "~/contract/chat";
import type { Reply } from "~/assistant/reply";
import type { Wanted } from "~/assistant/tracking/flow";
import { composeAnswer } from "~/assistant/tracking/compose-answer";
import { anEvent as carrierEvent, aParcel, assess, facts, NOW } from "../../shipments/facts";
import type { OrderInput } from "../../shopify/store/fixtures";
import {
  aFulfillment,
  aLineItem,
  anEvent,
  anOrder,
  aRefund,
  daysAgo,
  hoursAgo,
  inDays,
  shipped,
  storeWith,
} from "../../shopify/store/fixtures";
import { ask, aTurn, openStore, type TurnParts } from "./setting";

const ID = "gid://shopify/Order/1";

/** The answer to "where is my order?" of somebody who has proved it. */
async function answerFor(
  order: Partial<OrderInput>,
  parts: TurnParts = {},
  wanted: Wanted = "track_order",
): Promise<Reply> {
  const { api } = await openStore(storeWith({ orders: [anOrder({ id: ID, name: "#1005", ...order })] }));
  return ask(aTurn(api, { proofs: [{ orderId: ID, orderName: "#1005" }], ...parts }), wanted);
}

const inParcel = (...events: ReturnType<typeof anEvent>[]) => ({ fulfillments: [aFulfillment({ events })] });
const cases = (reply: Reply) => reply.orders.flatMap((order) => order.cases);
const card = <Kind extends Card["kind"]>(reply: Reply, kind: Kind) =>
  reply.cards.filter((one): one is Extract<Card, { kind: Kind }> => one.kind === kind);
const offersPerson = (reply: Reply) =>
  card(reply, "choice").some((choice) => choice.options.some((option) => option.id === "human"));

/** Days as the reply names them, for the zone of these tests. */
function day(iso: string): RegExp {
  const parts = { timeZone: "Europe/Dublin", weekday: "long", day: "numeric", month: "long" } as const;
  return new RegExp(new Intl.DateTimeFormat("en-GB", parts).format(new Date(iso)).replace(" ", ",? "));
}

describe("an order that has not left", () => {
  it("is told plainly, without a date that nobody gave", async () => {
    const reply = await answerFor({ createdAt: daysAgo(0.01) });
    expect(reply.text).toMatch(/^Your order #1005 hasn’t been shipped yet\. It was placed (today|yesterday)\./);
    expect(reply.text).toContain("no shipping date");
    expect(cases(reply)).toEqual(["not_yet_fulfilled"]);
    expect(offersPerson(reply)).toBe(false);
  });

  it("for more than a week is a matter for a person", async () => {
    const reply = await answerFor({ createdAt: daysAgo(10) });
    expect(reply.text).toContain("longer than I would expect");
    expect(offersPerson(reply)).toBe(true);
  });

  it("because nothing has to be shipped says so", async () => {
    const reply = await answerFor({ lineItems: [aLineItem({ title: "Knitting pattern", requiresShipping: false })] });
    expect(cases(reply)).toEqual(["nothing_to_ship"]);
    expect(reply.text).toContain("nothing to ship");
  });
});

describe("a cancelled order", () => {
  it("says when, why and what was paid back", async () => {
    const reply = await answerFor({
      cancelledAt: daysAgo(2),
      cancelReason: "INVENTORY",
      refunds: [aRefund("25.00", { createdAt: daysAgo(2) })],
    });
    expect(reply.text).toMatch(/^Your order #1005 was cancelled on .*, before it was shipped\./);
    expect(reply.text).toContain("out of stock");
    expect(reply.text).toMatch(/€25\.00 was refunded on /);
    expect(offersPerson(reply)).toBe(false);
  });

  it("does not tell of suspected fraud", async () => {
    const reply = await answerFor({ cancelledAt: daysAgo(2), cancelReason: "FRAUD" });
    expect(reply.text).not.toMatch(/fraud|reason/i);
  });

  it("with a parcel already on its way says so and offers a person", async () => {
    const reply = await answerFor({ cancelledAt: daysAgo(1), ...inParcel(anEvent("IN_TRANSIT", daysAgo(2))) });
    expect(reply.text).toContain("after a parcel had already been shipped");
    expect(cases(reply)).toEqual(["cancelled_after_shipping", "in_transit"]);
    expect(offersPerson(reply)).toBe(true);
  });
});

describe("one parcel", () => {
  it("with a label and no scan for days", async () => {
    const reply = await answerFor(inParcel(anEvent("LABEL_PRINTED", daysAgo(5))));
    expect(reply.text).toMatch(
      /^Your order #1005 is packed and has a shipping label, but An Post hasn’t scanned it yet\./,
    );
    expect(reply.text).toContain("That was 3 days ago, longer than usual");
    expect(offersPerson(reply)).toBe(true);
  });

  it("on its way, on time", async () => {
    const estimate = inDays(3);
    const reply = await answerFor({
      fulfillments: [
        aFulfillment({
          estimatedDeliveryAt: estimate,
          events: [anEvent("IN_TRANSIT", daysAgo(1), { city: "Athlone", country: "Ireland" })],
        }),
      ],
    });
    expect(reply.text).toMatch(/^Your order #1005 is on its way and expected on /);
    expect(reply.text).toMatch(day(estimate));
    expect(reply.text).toMatch(/Last scan yesterday at \d\d:\d\d: Athlone, Ireland\./);
    expect(offersPerson(reply)).toBe(false);
  });

  it("on its way without an estimate gets no date", async () => {
    const reply = await answerFor(inParcel(anEvent("IN_TRANSIT", daysAgo(1))));
    expect(reply.text).toMatch(/^Your order #1005 is on its way\./);
    expect(reply.text).toContain("An Post hasn’t given a delivery date, so I won’t guess one.");
    expect(reply.text).not.toContain("expected");
    expect(card(reply, "tracking")[0]?.estimate).toBeNull();
  });

  it("late against its estimate", async () => {
    const estimate = daysAgo(2);
    const reply = await answerFor({
      fulfillments: [aFulfillment({ estimatedDeliveryAt: estimate, events: [anEvent("IN_TRANSIT", daysAgo(1))] })],
    });
    expect(reply.text).toMatch(/^Your order #1005 is late: it was expected on .* and is still on its way\./);
    expect(reply.text).toMatch(day(estimate));
    expect(card(reply, "tracking")[0]?.estimate?.label).toMatch(/^Was expected /);
    expect(offersPerson(reply)).toBe(true);
  });

  it("delayed, as the carrier says", async () => {
    const reply = await answerFor(inParcel(anEvent("DELAYED", daysAgo(1), { estimatedDeliveryAt: inDays(2) })));
    expect(reply.text).toMatch(/^Your order #1005 is on its way, but An Post reports a delay\./);
    expect(reply.text).toMatch(/It is now expected on /);
  });

  it("stalled", async () => {
    const reply = await answerFor(inParcel(anEvent("IN_TRANSIT", daysAgo(8))));
    expect(reply.text).toContain("An Post hasn’t scanned it for 8 days");
    expect(reply.text).toContain("trace it");
    expect(offersPerson(reply)).toBe(true);
  });

  it("with customs", async () => {
    const reply = await answerFor(inParcel(anEvent("IN_TRANSIT", daysAgo(1), { message: "Arrived at customs" })));
    expect(reply.text).toMatch(/^Your order #1005 is with customs\./);
    expect(reply.text).toContain("can’t give you a date");
    expect(card(reply, "tracking")[0]?.events[0]?.text).toBe("With customs");
  });

  it("with customs that wait for the shopper, in the carrier's words", async () => {
    const message = "Held by customs: duties to be paid by the recipient";
    const reply = await answerFor(inParcel(anEvent("IN_TRANSIT", daysAgo(1), { message })));
    expect(reply.text).toContain("something is needed");
    expect(reply.text).toContain(`“${message}”`);
    expect(offersPerson(reply)).toBe(true);
  });

  it("out for delivery", async () => {
    const reply = await answerFor(inParcel(anEvent("OUT_FOR_DELIVERY", hoursAgo(0.01))));
    expect(reply.text).toMatch(/^Your order #1005 is out for delivery \(scanned (today|yesterday) at \d\d:\d\d\)\./);
  });

  it("that could not be handed over", async () => {
    const message = "No answer; a card was left";
    const reply = await answerFor(inParcel(anEvent("ATTEMPTED_DELIVERY", hoursAgo(30), { message })));
    expect(reply.text).toMatch(/^An Post tried to deliver your order #1005 .* and couldn’t hand it over\./);
    expect(reply.text).toContain(message);
  });

  it("ready for pickup", async () => {
    const reply = await answerFor(inParcel(anEvent("READY_FOR_PICKUP", daysAgo(1), { city: "Cork" })));
    expect(reply.text).toMatch(/^Your order #1005 is ready for you to pick up in Cork\./);
    expect(card(reply, "tracking")[0]?.steps.map(({ state }) => state)).toEqual([
      "done",
      "done",
      "done",
      "current",
      "todo",
    ]);
  });

  it("delivered", async () => {
    const reply = await answerFor(
      inParcel(anEvent("DELIVERED", hoursAgo(26), { message: "Left with neighbour at 12" })),
    );
    expect(reply.text).toMatch(/^Your order #1005 was delivered (yesterday|on .*) at \d\d:\d\d\./);
    expect(reply.text).toContain("Left with a neighbour: “Left with neighbour at 12”");
    expect(card(reply, "choice")[0]?.options.map(({ id }) => id)).toEqual(["not_received"]);
    expect(card(reply, "tracking")[0]?.steps.every(({ state }) => state === "done")).toBe(true);
  });

  it("delivered weeks ago is not asked about", async () => {
    const reply = await answerFor({ createdAt: daysAgo(40), ...inParcel(anEvent("DELIVERED", daysAgo(30))) });
    expect(card(reply, "choice")).toEqual([]);
  });

  it("going back to the sender", async () => {
    const reply = await answerFor(
      inParcel(anEvent("FAILURE", daysAgo(1), { message: "Not collected; returning to sender" })),
    );
    expect(reply.text).toMatch(/couldn’t be delivered, and An Post is sending it back to the shop\./);
    expect(reply.text).not.toMatch(/will be refunded|will send/);
    expect(offersPerson(reply)).toBe(true);
  });

  it("without a tracking number", async () => {
    const reply = await answerFor({ fulfillments: [aFulfillment({ trackingInfo: [] })] });
    expect(reply.text).toMatch(/^Your order #1005 was marked as shipped on .*, without a tracking number\./);
    expect(card(reply, "tracking")[0]).toMatchObject({ trackingNumber: null, link: null });
  });

  it("with a number that has no scans yet", async () => {
    const reply = await answerFor({ fulfillments: [aFulfillment()] });
    expect(reply.text).toContain("I have no scans from An Post here");
  });
});

describe("several parcels", () => {
  const [mug, bowl] = [aLineItem({ title: "Stoneware mug" }), aLineItem({ title: "Soup bowl" })];

  it("are each told in a line, with a card each", async () => {
    const reply = await answerFor({
      lineItems: [mug, bowl],
      fulfillments: [
        aFulfillment({ items: [mug], createdAt: daysAgo(4), events: [anEvent("DELIVERED", daysAgo(1))] }),
        aFulfillment({
          items: [bowl],
          createdAt: daysAgo(3),
          estimatedDeliveryAt: inDays(2),
          events: [anEvent("IN_TRANSIT", daysAgo(1))],
        }),
      ],
    });
    expect(reply.text).toMatch(/^Your order #1005 travels in 2 parcels:/);
    expect(reply.text).toMatch(/- Parcel 1 of 2: Delivered, yesterday at/);
    expect(reply.text).toMatch(/- Parcel 2 of 2: On its way, expected on/);
    expect(card(reply, "tracking").map((one) => [one.title, one.items])).toEqual([
      ["Parcel 1 of 2", ["1 × Stoneware mug"]],
      ["Parcel 2 of 2", ["1 × Soup bowl"]],
    ]);
  });

  it("or a part not shipped yet: what is, and what is not", async () => {
    const throws = aLineItem({ title: "Wool throw", quantity: 3 });
    const reply = await answerFor({
      lineItems: [mug, throws],
      fulfillments: [
        aFulfillment({
          items: [mug],
          fulfillmentLineItems: [shipped(mug), shipped(throws, 1)],
          events: [anEvent("IN_TRANSIT", daysAgo(1))],
        }),
      ],
    });
    expect(reply.text).toMatch(/^Part of your order #1005 has been shipped\./);
    expect(reply.text).toContain("Not shipped yet: 2 × Wool throw.");
    expect(card(reply, "order")[0]?.items.map(({ title, note }) => [title, note])).toEqual([
      ["Stoneware mug", null],
      ["Wool throw", "2 not shipped yet"],
    ]);
  });
});

describe("money and returns", () => {
  it("of a partly refunded order are told after the parcel", async () => {
    const reply = await answerFor({
      ...inParcel(anEvent("DELIVERED", daysAgo(3))),
      refunds: [aRefund("5.00", { createdAt: daysAgo(1) })],
    });
    expect(reply.text).toContain("€5.00 of it was refunded yesterday.");
    expect(reply.text.indexOf("delivered")).toBeLessThan(reply.text.indexOf("refunded"));
  });

  it("come first for who asks for the refund", async () => {
    const refunded = await answerFor({ refunds: [aRefund("25.00", { createdAt: daysAgo(1) })] }, {}, "refund_status");
    expect(refunded.text).toMatch(/^€25\.00 was refunded for your order #1005 yesterday\./);
    const none = await answerFor({}, {}, "refund_status");
    expect(none.text).toMatch(/^I see no refund for your order #1005 yet\./);
    expect(offersPerson(none)).toBe(true);
  });
});

describe("the cards", () => {
  it("show the order, the parcel, its link and its scans", async () => {
    const reply = await answerFor(
      inParcel(
        anEvent("CARRIER_PICKED_UP", daysAgo(2)),
        anEvent("IN_TRANSIT", daysAgo(1), { message: "Processed at Athlone", city: "Athlone" }),
      ),
    );
    const [order] = card(reply, "order") as [OrderCard];
    expect(order).toMatchObject({
      orderName: "#1005",
      total: "€25.00",
      status: { code: "in_transit", label: "On its way", tone: "info" },
      items: [{ title: "Linen cushion", variant: "Sage", quantity: 1 }],
    });
    const [parcel] = card(reply, "tracking") as [TrackingCard];
    expect(parcel).toMatchObject({
      title: "Your parcel",
      carrier: "An Post",
      trackingNumber: "CE123456785IE",
      link: { url: "https://www.anpost.com/track?item=CE123456785IE", label: "Track with An Post" },
    });
    expect(parcel.events.map(({ text, place }) => [text, place])).toEqual([
      ["Sorted at a depot", "Athlone"],
      ["Collected by the carrier", null],
    ]);
  });

  it("give times where the shopper is", () => {
    const events = [carrierEvent("DELIVERED", "2026-11-20T22:30:00Z")];
    const order = facts({ fulfillments: [aParcel({ events })] });
    const toldIn = (timeZone: string) => {
      const setting = { locale: "en", timeZone, now: NOW, emotion: "calm", acknowledged: false } as const;
      return composeAnswer(assess(order, false, timeZone), { ...setting, wanted: "track_order" }).text;
    };
    expect(toldIn("Europe/Dublin")).toContain("was delivered yesterday at 22:30");
    expect(toldIn("Asia/Tokyo")).toContain("was delivered today at 07:30");
    expect(toldIn("America/Denver")).toContain("was delivered yesterday at 3:30 PM");
  });
});

describe("worry and anger", () => {
  const late = () => inParcel(anEvent("IN_TRANSIT", daysAgo(8)));

  it("are acknowledged once, before the answer", async () => {
    const worried = await answerFor(late(), { reading: { emotion: "worried" } });
    expect(worried.text).toMatch(/^I understand that the wait is worrying\. Your order #1005/);
    const angry = await answerFor(late(), { reading: { emotion: "angry" } });
    expect(angry.text).toMatch(/^I’m sorry for the trouble/);
    const again = await answerFor(late(), { reading: { emotion: "angry" }, flow: angry.flow });
    expect(again.text).toMatch(/^Your order #1005/);
  });

  it("are not put into the mouth of who is calm", async () => {
    expect((await answerFor(late())).text).not.toMatch(/sorry|worr/);
  });

  it("are not answered with cheer", async () => {
    const replies = await Promise.all([answerFor(late()), answerFor(inParcel(anEvent("DELIVERED", daysAgo(1))))]);
    for (const { text } of replies) expect(text).not.toContain("!");
  });
});

describe("what the shop brings or keeps itself", () => {
  const atCounter = anEvent("READY_FOR_PICKUP", daysAgo(1), { message: "Ready at the counter" });

  it("is told in the shop's words, without a carrier and a page that do not exist", async () => {
    const reply = await answerFor({ fulfillments: [aFulfillment({ trackingInfo: [], events: [atCounter] })] });
    expect(reply.text).toContain("In the shop’s words: “Ready at the counter”.");
    expect(reply.text).toContain("Your notice says where exactly");
    expect(reply.text).not.toMatch(/carrier/i);
  });

  it("and somebody else picked up is looked into by a person", async () => {
    const reply = await answerFor(
      { fulfillments: [aFulfillment({ trackingInfo: [], displayStatus: "PICKED_UP" })] },
      {},
      "not_received",
    );
    expect(reply.text).toContain("If that wasn’t you, a person can look into it.");
    expect(offersPerson(reply)).toBe(true);
  });
});

describe("what is not so", () => {
  it("is not said: a day that has passed is not expected any more, whatever has happened to the parcel since", async () => {
    const reply = await answerFor({
      fulfillments: [
        aFulfillment({ events: [anEvent("ATTEMPTED_DELIVERY", daysAgo(1))], estimatedDeliveryAt: daysAgo(3) }),
      ],
    });
    expect(card(reply, "tracking")[0]?.estimate?.label).toMatch(/^Was expected /);
  });

  it("is not said: nobody prepares what waits for a payment, or what could not be shipped", async () => {
    const unpaid = await answerFor({ displayFinancialStatus: "PENDING" });
    expect(unpaid.text).toContain("The payment for it isn’t complete yet");
    expect(unpaid.text).not.toContain("preparing");
  });

  it("is not said: who has no link is sent to no page", async () => {
    const trackingInfo = [{ company: "An Post", number: "CE123456785IE", url: null }];
    const attempted = await answerFor({
      fulfillments: [aFulfillment({ trackingInfo, events: [anEvent("ATTEMPTED_DELIVERY", daysAgo(1))] })],
    });
    expect(attempted.text).toContain("A note at your door usually says which.");
    expect(attempted.text).not.toContain("page");
  });

  it("is counted in days of the calendar, where the shopper is", async () => {
    const order = inParcel(anEvent("IN_TRANSIT", "2026-03-01T22:30:00Z"));
    const reply = await answerFor(order, { now: new Date("2026-03-11T08:00:00Z"), timeZone: "Europe/Dublin" });
    expect(reply.text).toContain("hasn’t scanned it for 10 days");
  });
});

describe("countries", () => {
  it("are named in the shopper's language, also where the carrier writes them in English", async () => {
    const order = inParcel(anEvent("IN_TRANSIT", daysAgo(1), { city: "Leipzig", country: "Germany" }));
    const reply = await answerFor(order, { locale: "fr" });
    expect(card(reply, "tracking")[0]?.events[0]?.place).toBe("Leipzig, Allemagne");
  });
});

describe("the carrier's own words", () => {
  it("are left out where they say no more than ours, and kept where there is a time in them", async () => {
    const order = inParcel(
      anEvent("CARRIER_PICKED_UP", daysAgo(1), { message: "Origin Scan" }),
      anEvent("OUT_FOR_DELIVERY", hoursAgo(2), { message: "Out for delivery, expected by 9:00pm" }),
    );
    const events = card(await answerFor(order, { locale: "de" }), "tracking")[0]?.events.map(({ text }) => text);
    expect(events).toEqual(["In Zustellung: „Out for delivery, expected by 9:00pm“", "Vom Paketdienst abgeholt"]);
  });

  it("stand beside ours where they may say more", async () => {
    const order = inParcel(anEvent("ATTEMPTED_DELIVERY", hoursAgo(4), { message: "No answer; a card was left" }));
    expect((await answerFor(order, { locale: "nl" })).text).toContain("Niemand thuis: “No answer; a card was left”");
  });
});
