import { describe, expect, it } from "vitest";
import type { Card } from "~/contract/chat";
import { FOLLOW_UPS, PHRASES } from "~/assistant/tracking/follow-up/lexicon";
import { readFollowUp } from "~/assistant/tracking/follow-up/read-follow-up";
import type { TrackingFlow } from "~/assistant/tracking/flow";
import { prove } from "~/assistant/prove";
import type { Reply } from "~/assistant/reply";
import type { LOCALES } from "~/i18n/languages";
import type { OrderInput } from "../../shopify/store/fixtures";
import {
  aFulfillment,
  aLineItem,
  anEvent,
  anOrder,
  daysAgo,
  hoursAgo,
  inDays,
  storeWith,
} from "../../shopify/store/fixtures";
import { aTurn, goOn, openStore, type TurnParts } from "./setting";

const ID = "gid://shopify/Order/1";
const FLOW: TrackingFlow = {
  v: 1,
  kind: "tracking",
  step: "answered",
  wanted: "track_order",
  acknowledged: false,
  orderId: ID,
};

/** What is answered to a message that comes after the tracking answer of an order. */
async function after(order: Partial<OrderInput>, text: string, parts: TurnParts = {}): Promise<Reply | null> {
  const { api } = await openStore(storeWith({ orders: [anOrder({ id: ID, name: "#1005", ...order })] }));
  const proofs = [{ orderId: ID, orderName: "#1005" }];
  const answer = await goOn(aTurn(api, { text, flow: FLOW, proofs, ...parts }));
  if (answer) prove(answer);
  return answer;
}

const inParcel = (...events: ReturnType<typeof anEvent>[]) => ({ fulfillments: [aFulfillment({ events })] });
const options = (reply: Reply | null) =>
  (reply?.cards ?? []).flatMap((card: Card) => (card.kind === "choice" ? card.options.map(({ id }) => id) : []));

describe("a question after the answer", () => {
  const dueInTwoDays = () => ({
    fulfillments: [
      aFulfillment({
        events: [anEvent("IN_TRANSIT", daysAgo(1), { city: "Athlone" })],
        estimatedDeliveryAt: inDays(2),
      }),
    ],
  });

  it("is answered with what was asked, and without the cards that are there already", async () => {
    const reply = await after(dueInTwoDays(), "when exactly?");
    expect(reply?.text).toMatch(/^It is expected on .*\. I don’t have a time of day\.$/);
    expect(reply?.cards).toEqual([]);
    expect(reply?.flow).toMatchObject({ step: "answered", orderId: ID });
  });

  it("on why it is late says that it is not, while it is not", async () => {
    expect((await after(dueInTwoDays(), "why is it so late?"))?.text).toMatch(/^It isn’t late: it is expected on /);
  });

  it("on the carrier, the number and the link is answered from the shipment", async () => {
    expect((await after(dueInTwoDays(), "which carrier?"))?.text).toBe("The carrier is An Post.");
    expect((await after(dueInTwoDays(), "tracking number?"))?.text).toBe("The tracking number is CE123456785IE.");
    expect((await after(dueInTwoDays(), "send me the link"))?.text).toBe(
      "Here is the tracking page: [Track with An Post](https://www.anpost.com/track?item=CE123456785IE)",
    );
  });

  it("gives no link where the shop gave none, and the number instead", async () => {
    const trackingInfo = [{ company: null, number: "7331166623", url: null }];
    const reply = await after(
      { fulfillments: [aFulfillment({ trackingInfo, events: [anEvent("IN_TRANSIT", daysAgo(1))] })] },
      "do you have a link?",
    );
    expect(reply?.text).toBe("The shop hasn’t given me a tracking link for it. The tracking number is 7331166623.");
  });

  it("on the reason of a delay is answered in the carrier's words, and with a person where there are none", async () => {
    const told = inParcel(anEvent("DELAYED", hoursAgo(5), { message: "Delay due to weather" }));
    expect((await after(told, "why?"))?.text).toBe("In the carrier’s words: “Delay due to weather”.");
    const untold = await after(inParcel(anEvent("IN_TRANSIT", daysAgo(8))), "why?");
    expect(untold?.text).toMatch(/^An Post gives no reason, and I’d rather not guess one/);
    expect(options(untold)).toEqual(["human"]);
  });

  it("on who has it names who the carrier names, and asks whether it is missing", async () => {
    const reply = await after(
      inParcel(anEvent("DELIVERED", daysAgo(1), { message: "Left with neighbour at no. 14" })),
      "who signed for it?",
    );
    expect(reply?.text).toContain("Left with neighbour at no. 14");
    expect(options(reply)).toEqual(["not_received"]);
    const unnamed = await after(inParcel(anEvent("DELIVERED", daysAgo(1))), "who signed for it?");
    expect(unnamed?.text).toMatch(/^I can’t tell who took it\./);
  });

  it("is of the parcels that are still to come, not of one that has arrived", async () => {
    const items = [aLineItem({ title: "Oat bowl" }), aLineItem({ title: "Fig candle" })];
    const reply = await after(
      {
        lineItems: items,
        fulfillments: [
          aFulfillment({ items: [items[0]!], events: [anEvent("DELIVERED", daysAgo(1))], createdAt: daysAgo(4) }),
          aFulfillment({
            items: [items[1]!],
            events: [anEvent("IN_TRANSIT", daysAgo(1))],
            estimatedDeliveryAt: inDays(2),
          }),
        ],
      },
      "when does it come?",
    );
    expect(reply?.text).toMatch(/^- Parcel 2 of 2: It is expected on /);
  });

  it("on the rest of a part that has been shipped says what is still to come", async () => {
    const items = [aLineItem({ title: "Oat bowl" }), aLineItem({ title: "Fern throw" })];
    const fulfillments = [aFulfillment({ items: [items[0]!], events: [anEvent("IN_TRANSIT", daysAgo(1))] })];
    for (const text of ["and the rest?", "how many parcels"]) {
      const reply = await after({ lineItems: items, fulfillments }, text);
      expect(reply?.text).toContain("Not shipped yet: 1 × Fern throw.");
      expect(reply?.text).not.toContain("single parcel");
    }
  });

  it("of an order that has not left gets no date and no carrier", async () => {
    expect((await after({}, "when will it ship?"))?.text).toMatch(/^The shop hasn’t given me the date/);
    expect((await after({}, "which carrier?"))?.text).toMatch(/^Nothing has been handed to a carrier yet/);
  });

  it("on a cancellation is answered with the reason given, or with a person", async () => {
    const cancelledAt = daysAgo(1);
    expect((await after({ cancelledAt, cancelReason: "INVENTORY" }, "why?"))?.text).toContain("out of stock");
    expect(options(await after({ cancelledAt, cancelReason: "FRAUD" }, "why?"))).toEqual(["human"]);
  });

  it("on a new address for a parcel under way is told at once that it is too late", async () => {
    const reply = await after(inParcel(anEvent("IN_TRANSIT", daysAgo(1))), "can you change the delivery address?", {
      reading: {
        intents: [{ intent: "change_order", score: 0.95 }],
        confidence: 0.95,
        changeKinds: [{ kind: "address", score: 0.94 }],
      },
    });
    expect(reply?.text).toMatch(/^The parcel is already with An Post, so I can’t change its address any more\./);
    expect(options(reply)).toEqual(["human"]);
  });

  it("that is surely about something else is left to what is about it", async () => {
    const reading = { intents: [{ intent: "return_item" as const, score: 0.95 }], confidence: 0.95 };
    expect(
      await after(inParcel(anEvent("DELIVERED", daysAgo(1))), "until when can I return it?", { reading }),
    ).toBeNull();
  });

  it("that only sounds like one is none", async () => {
    const weak = { intents: [{ intent: "out_of_scope" as const, score: 0.42 }], confidence: 0.29 };
    for (const text of ["today is my birthday", "I lost my password"]) {
      expect(await after(dueInTwoDays(), text, { reading: weak })).toBeNull();
    }
    const price = { intents: [{ intent: "price" as const, score: 0.72 }], confidence: 0.5 };
    expect(await after(dueInTwoDays(), "why is it so expensive?", { reading: price })).toBeNull();
  });

  it("of a guest whose order is known is answered after a word on something else, too", async () => {
    const offered = { v: 1, kind: "offer_human", reason: "cannot_help" } as const;
    const reply = await after(dueInTwoDays(), "which carrier is it?", { flow: offered });
    expect(reply?.text).toBe("The carrier is An Post.");
  });

  it("about an order that is not theirs is not answered", async () => {
    expect(await after(dueInTwoDays(), "which carrier?", { proofs: [] })).toBeNull();
  });
});

describe("the questions of the lexicon", () => {
  it.each(Object.keys(PHRASES))("are all found again in %s", (locale) => {
    const lexicon = PHRASES[locale as keyof typeof PHRASES];
    const lost = FOLLOW_UPS.flatMap((question) =>
      lexicon[question].split("|").flatMap((phrase) => {
        const said = phrase.replace(/ ?\.\. ?/g, " ").replace(/[=*]/g, "");
        return readFollowUp(said, locale as (typeof LOCALES)[number]) === null ? [`${question}: ${phrase}`] : [];
      }),
    );
    expect(lost).toEqual([]);
  });

  it("are not read into a long story", () => {
    const story = "I ordered this for my sister who wanted to have it before her trip and today she called me about it";
    expect(readFollowUp(story, "en")).toBeNull();
    expect(readFollowUp("thank you very much", "en")).toBeNull();
  });
});
