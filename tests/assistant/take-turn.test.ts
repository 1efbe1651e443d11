import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { takeTurn } from "~/assistant/take-turn";
import { tellUnanswered } from "~/assistant/tell-unanswered";
import { answerStaleTurns } from "~/assistant/answer-stale-turns";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import { HandoverBrief } from "~/conversations/brief";
import { openTurn } from "~/conversations/turn-store";
import { ShopSettings } from "~/conversations/settings";
import { forShop } from "~/platform/database";
import { DEMO_SHOP } from "../shopify/identity";
import { revokeTokens } from "../shopify/installation";
import {
  aFulfillment,
  anEvent,
  anOrder,
  aCustomer,
  daysAgo,
  hoursAgo,
  inDays,
  storeWith,
} from "../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { connect, useShopify } from "../support/shopify-world";
import { aShopper, replies } from "../support/shopper";

useAppDatabase();

const customer = aCustomer({ email: "ada@example.com" });
const customerId = customer.id.split("/").pop()!;
const onItsWay = anOrder({
  name: "#1005",
  customer: { id: customer.id },
  fulfillments: [
    aFulfillment({
      estimatedDeliveryAt: inDays(2),
      events: [anEvent("IN_TRANSIT", daysAgo(1), { city: "Athlone" }), anEvent("CARRIER_PICKED_UP", daysAgo(2))],
    }),
  ],
});
const delivered = anOrder({
  name: "#1006",
  email: "ben@example.com",
  fulfillments: [
    aFulfillment({ events: [anEvent("DELIVERED", hoursAgo(20)), anEvent("OUT_FOR_DELIVERY", hoursAgo(26))] }),
  ],
});
const shopify = useShopify({ stores: [storeWith({ customers: [customer], orders: [onItsWay, delivered] })] });

const identify = (order: string, identifier: string) => ({
  type: "submit" as const,
  form: "tracking.identify",
  values: { order, identifier },
  label: `${order} · ${identifier}`,
});

describe("a guest", () => {
  it("asks where the parcel is, proves the order and gets a true answer with its sources", async () => {
    const shopper = aShopper();
    const asked = await shopper.say("where is my parcel??");
    expect(asked.messages[0]?.cards).toContainEqual(expect.objectContaining({ kind: "form", id: "tracking.identify" }));
    const answered = await shopper.tap(identify("1005", "ADA@example.com "));
    expect(answered.text).toMatch(/#1005.*on its way/);
    expect(answered.messages[0]?.cards.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["order", "tracking"]));
    const stored = await shopper.stored();
    expect(stored.proofs).toMatchObject([{ orderName: "#1005", provedBy: "email" }]);
    const receipts = stored.messages.at(-1)?.receipts as { source: string; ref: string }[];
    expect(receipts.map(({ ref }) => ref)).toContain(onItsWay.id);
  });

  it("needs no second proof in the same conversation, and one anew in another", async () => {
    const shopper = aShopper();
    await shopper.say("1005 ada@example.com where is it");
    expect((await shopper.say("and where is my parcel now?")).text).toMatch(/#1005/);
    const elsewhere = aShopper();
    expect((await elsewhere.say("where is order #1005?")).text).not.toMatch(/on its way/);
  });

  it("reads the same words for a wrong e-mail and for an order that does not exist", async () => {
    const wrong = await aShopper().tap(identify("1005", "eve@example.com"));
    const missing = await aShopper().tap(identify("9999", "eve@example.com"));
    const blank = (text: string) => text.replace(/#?(1005|9999)/g, "N");
    expect(blank(wrong.text)).toBe(blank(missing.text));
    expect(wrong.messages[0]?.cards.map(({ kind }) => kind)).toEqual(
      missing.messages[0]?.cards.map(({ kind }) => kind),
    );
  });

  it("is answered in their own language", async () => {
    expect((await aShopper().say("wo ist mein paket??")).text).toMatch(/Bestell/);
    expect((await aShopper().say("我的快递到哪了")).text).toMatch(/订单/);
  });
});

describe("a signed-in customer", () => {
  it("gets the answer at once", async () => {
    const { text, messages } = await aShopper({ customerId }).say("Where is my order?");
    expect(text).toMatch(/#1005.*on its way/);
    expect(messages).toHaveLength(1);
  });

  it("does not see another customer's order by its number", async () => {
    expect((await aShopper({ customerId }).say("where is order #1006?")).text).not.toMatch(/delivered/i);
  });
});

describe("a person", () => {
  it("is brought in at one tap, with reason, orders and the shopper's words", async () => {
    const shopper = aShopper({ customerId });
    await shopper.say("Where is my order?");
    const { messages } = await shopper.tap({ type: "human" });
    expect(messages[0]?.cards[0]).toMatchObject({ kind: "handover", state: "waiting" });
    const stored = await shopper.stored();
    expect(stored).toMatchObject({ status: "waiting", handoverReason: "asked" });
    const brief = HandoverBrief.parse(stored.handoverBrief);
    expect(brief).toMatchObject({ reason: "asked", signedIn: true, words: "Where is my order?" });
  });

  it("is not told that an order was not verified which the shopper was shown", async () => {
    const shopper = aShopper({ customerId });
    await shopper.say("Where is #1005?");
    await shopper.tap({ type: "human" });
    expect(HandoverBrief.parse((await shopper.stored()).handoverBrief).unproved).toEqual([]);
  });

  it("is told at a tap what the last words before it were about, how they felt, and what they named", async () => {
    const shopper = aShopper();
    await shopper.say("My parcel #4711 is late again and I am furious!!");
    await shopper.tap({ type: "human" });
    const brief = HandoverBrief.parse((await shopper.stored()).handoverBrief);
    expect(brief).toMatchObject({ reason: "asked", emotion: "angry", unproved: ["#4711"] });
    expect(brief.intents).toContain("track_order");
  });

  it("is brought in by words too, and then the assistant is silent", async () => {
    const shopper = aShopper();
    expect((await shopper.say("let me talk to a human please")).messages[0]?.cards[0]?.kind).toBe("handover");
    const { shopId, conversationId } = shopper.shopper;
    await forShop(SHOP_A, (tx) =>
      tx.staff.upsert({
        where: { shopId_id: { shopId, id: "1" } },
        create: { shopId, id: "1", name: "Maya" },
        update: {},
      }),
    );
    await appendStaffMessage(shopId, {
      conversationId,
      staff: { id: "1", name: "Maya" },
      clientId: randomUUID(),
      text: "Hello, this is Maya.",
    });
    expect((await shopper.say("where is my parcel?")).messages).toEqual([]);
    expect(await shopper.stored()).toMatchObject({ status: "handled_by_staff", unread: 1 });
  });

  it("is promised for opening time, honestly, when the shop is closed, and an address is asked for", async () => {
    await withSettings({ hours: closedAllWeek });
    const shopper = aShopper();
    const { messages } = await shopper.tap({ type: "human" });
    expect(messages[0]?.cards[0]).toMatchObject({ kind: "handover", state: "away" });
    const form = messages[0]?.cards.find((card) => card.kind === "form");
    expect(form).toBeDefined();
    const taken = await shopper.tap({
      type: "submit",
      form: form!.id,
      values: { email: "ada@example.com" },
      label: "ada@example.com",
    });
    expect(taken.text).toContain("ada@example.com");
    expect((await shopper.stored()).replyEmail).toBe("ada@example.com");
    await withSettings({ hours: null });
  });

  it("is brought in for one who writes their e-mail with it, whatever the address looks like", async () => {
    const { messages } = await aShopper().say("I want a human, my mail is ada99@example.com");
    const form = messages[0]?.cards.find((card) => card.kind === "form");
    expect(form?.kind === "form" && form.fields[0]?.value).toBe("ada99@example.com");
    expect(messages[0]?.text).not.toMatch(/went wrong/);
  });

  it("who does not come in time is apologised for once, with an address asked for", async () => {
    const shopper = aShopper();
    await shopper.tap({ type: "human" });
    const { shopId, conversationId } = shopper.shopper;
    await tellUnanswered(shopId, conversationId, new Date());
    await tellUnanswered(shopId, conversationId, new Date());
    const told = (await shopper.stored()).messages.filter(({ text }) => text.includes("Nobody from the team"));
    expect(told).toHaveLength(1);
  });
});

describe("when something fails", () => {
  it("Shopify down ends at a person, with no error text and the message kept", async () => {
    const shopper = aShopper({ customerId });
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 20 } });
    const { text, messages } = await shopper.say("Where is my order?");
    expect(text).toMatch(/can’t reach/);
    expect(text).not.toMatch(/503|Admin API|Error/);
    expect(messages.length).toBeGreaterThan(0);
    expect((await shopper.stored()).messages[0]?.text).toBe("Where is my order?");
  });

  it("a revoked token ends at a person too, and works again after a new connection", async () => {
    revokeTokens(shopify().shop(DEMO_SHOP));
    const { text } = await aShopper({ customerId }).say("Where is my order?");
    expect(text).toMatch(/can’t reach/);
    await connect(shopify(), DEMO_SHOP);
    expect((await aShopper({ customerId }).say("Where is my order?")).text).toMatch(/on its way/);
  });

  it("a process that died in the middle of a turn leaves its conversation to a person", async () => {
    const shopper = aShopper();
    await openTurn(shopper.shopper, { clientId: randomUUID(), text: "hello?", action: null }, randomUUID());
    await forShop(SHOP_A, (tx) =>
      tx.openTurn.updateMany({
        where: { shopId: SHOP_A, conversationId: shopper.shopper.conversationId },
        data: { since: new Date(Date.now() - 120_000) },
      }),
    );
    await answerStaleTurns();
    const stored = await shopper.stored();
    expect(stored).toMatchObject({ status: "waiting", handoverReason: "failure", turnUntil: null });
    expect(stored.messages.map(({ author }) => author)).toEqual(["shopper", "assistant"]);
  });

  it("the same message sent twice at once is answered once, to both", async () => {
    const shopper = aShopper({ customerId });
    const incoming = { clientId: randomUUID(), text: "Where is my order?", action: null };
    const both = await Promise.all([1, 2].map(() => replies(takeTurn(shopper.shopper, incoming))));
    for (const { text } of both) expect(text).toMatch(/on its way/);
    expect((await shopper.stored()).messages.map(({ author }) => author)).toEqual(["shopper", "assistant"]);
  });
});

const closedAllWeek = Object.fromEntries(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((day) => [day, null]),
) as ShopSettings["hours"];

async function withSettings(settings: Partial<ShopSettings>): Promise<void> {
  await forShop(SHOP_A, (tx) =>
    tx.shop.update({ where: { id: SHOP_A }, data: { settings: ShopSettings.parse(settings) } }),
  );
}
