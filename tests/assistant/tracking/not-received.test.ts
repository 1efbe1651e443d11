import { describe, expect, it } from "vitest";
import type { ChoiceCard } from "~/contract/chat";
import type { Reading } from "~/assistant/reading/types";
import { CARD } from "~/assistant/tracking/flow";
import { aFulfillment, anEvent, anOrder, daysAgo, hoursAgo, storeWith } from "../../shopify/store/fixtures";
import { ask, aTurn, goOn, openStore } from "./setting";

const ID = "gid://shopify/Order/1";
const proofs = [{ orderId: ID, orderName: "#1005" }];
const delivered = (at: string) =>
  storeWith({
    orders: [anOrder({ id: ID, name: "#1005", fulfillments: [aFulfillment({ events: [anEvent("DELIVERED", at)] })] })],
  });
const tap = (option: string) => ({ type: "choose", choice: CARD.next, option, label: "" }) as const;

/** As the reader tells "it's not here", which may also ask where it is. */
const notHere = {
  intents: [
    { intent: "track_order", score: 0.88 },
    { intent: "not_received", score: 0.7 },
  ],
} satisfies Partial<Reading>;

describe("delivered, but not received", () => {
  it("says what the carrier recorded, where to look, and that a person takes over", async () => {
    const { api } = await openStore(delivered(daysAgo(4)));
    const reply = await ask(aTurn(api, { proofs }), "not_received");
    expect(reply.text).toMatch(/^An Post recorded your order #1005 as delivered on .* at \d\d:\d\d\. I’m sorry/);
    expect(reply.text).toMatch(/\n- people you live with, neighbours/);
    expect(reply.text).toMatch(/\n- the letterbox/);
    expect(reply.text).toMatch(/\n- the carrier’s page/);
    expect(reply.text).not.toContain("shortly before");
    const next = reply.cards.find((card): card is ChoiceCard => card.kind === "choice");
    expect(next?.options.map(({ id }) => id)).toEqual(["found", "report", "human"]);
  });

  it("promises nothing: no refund, no new parcel, no date", async () => {
    const { api } = await openStore(delivered(daysAgo(4)));
    const { text } = await ask(aTurn(api, { proofs }), "not_received");
    expect(text).not.toMatch(/refund|replace|new parcel|within|tomorrow|guarantee|promise/i);
  });

  it("of today may still be on its way from the van", async () => {
    const { api } = await openStore(delivered(hoursAgo(2)));
    expect((await ask(aTurn(api, { proofs }), "not_received")).text).toContain("scanned as delivered shortly before");
  });

  it.each(["human"])("goes to a person with one tap, with the order and why", async (option) => {
    const { api } = await openStore(delivered(daysAgo(4)));
    const first = await ask(aTurn(api, { proofs }), "not_received");
    const reply = await goOn(aTurn(api, { proofs, flow: first.flow, action: tap(option) }));
    expect(reply).toMatchObject({
      handover: { reason: "not_received" },
      orders: [{ id: ID, name: "#1005", cases: ["shipped", "delivered_not_received"] }],
    });
  });

  it("goes to a person also while Shopify is down", async () => {
    const { api } = await openStore(delivered(daysAgo(4)));
    const first = await ask(aTurn(api, { proofs }), "not_received");
    api.down = true;
    const reply = await goOn(aTurn(api, { proofs, flow: first.flow, action: tap("human") }));
    expect(reply).toMatchObject({ handover: { reason: "not_received" }, orders: [] });
  });

  it("ends well when it is found", async () => {
    const { api } = await openStore(delivered(daysAgo(4)));
    const first = await ask(aTurn(api, { proofs }), "not_received");
    const reply = await goOn(aTurn(api, { proofs, flow: first.flow, action: tap("found") }));
    expect(reply).toMatchObject({ flow: null, handover: null });
    expect(reply?.text).toContain("turned up");
  });

  it("is reached from the answer in words", async () => {
    const { api } = await openStore(delivered(daysAgo(1)));
    const first = await ask(aTurn(api, { proofs }));
    const reply = await goOn(aTurn(api, { proofs, flow: first.flow, text: "it's not here", reading: notHere }));
    expect(reply).toMatchObject({ handover: null, flow: { step: "not_received", orderId: ID } });
  });

  it("is not meant of another order that is named", async () => {
    const { api } = await openStore(delivered(daysAgo(1)));
    const first = await ask(aTurn(api, { proofs }));
    const entities = { orderNames: ["#1006"] };
    const of = { proofs, flow: first.flow, text: "#1006 isn't here", reading: notHere, entities };
    expect(await goOn(aTurn(api, of))).toBeNull();
  });

  it("is reached from the answer by a tap", async () => {
    const { api } = await openStore(delivered(daysAgo(1)));
    const first = await ask(aTurn(api, { proofs }));
    const reply = await goOn(aTurn(api, { proofs, flow: first.flow, action: tap("not_received") }));
    expect(reply?.flow).toMatchObject({ step: "not_received", orderId: ID });
  });
});

it("of a parcel that is not delivered tells where it is", async () => {
  const fulfillments = [aFulfillment({ events: [anEvent("IN_TRANSIT", daysAgo(1))] })];
  const { api } = await openStore(storeWith({ orders: [anOrder({ id: ID, name: "#1005", fulfillments })] }));
  const reply = await ask(aTurn(api, { proofs }), "not_received");
  expect(reply.text).toMatch(/^Your order #1005 is on its way\./);
  expect(reply.text).toContain("It isn’t recorded as delivered.");
});

it("asks a guest for the order first and remembers why", async () => {
  const { api } = await openStore(delivered(daysAgo(4)));
  const first = await ask(aTurn(api), "not_received");
  const values = { order: "1005", identifier: "ada@example.com" };
  const action = { type: "submit", form: CARD.identify, values, label: "" } as const;
  const reply = await goOn(aTurn(api, { flow: first.flow, action }));
  expect(reply?.flow).toMatchObject({ step: "not_received" });
  expect(reply?.proved).toHaveLength(1);
});

it("repeats the answer when asked to", async () => {
  const { api } = await openStore(delivered(daysAgo(1)));
  const first = await ask(aTurn(api, { proofs }));
  const reading = { intents: [{ intent: "repeat", score: 1 } as const] };
  expect((await goOn(aTurn(api, { proofs, flow: first.flow, reading })))?.text).toBe(first.text);
});
