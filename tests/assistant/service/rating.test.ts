import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tellAtVisit, resolveHandOver } from "~/assistant/service/resolve-hand-over";
import type { ChoiceCard, FormCard, Locale, ProposalCard } from "~/contract/chat";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import { keepResolved } from "~/conversations/ratings/keep-resolved";
import { redactCustomer } from "~/conversations/redact-customer";
import { reopenConversation } from "~/conversations/reopen-conversation";
import { openTurn, readConversation } from "~/conversations/turn-store";
import { LOCALES } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { readProfile } from "~/offers/read-profile";
import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { addStaff } from "../../inbox/conversations";
import { aPolicy, aRule, clearOffers, theShop, useRules } from "../../offers/setting";
import { DEMO_SHOP } from "../../shopify/identity";
import { aCustomer, anOrder, daysAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import type { Replies } from "../../support/shopper";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com", numberOfOrders: "2" });
const customerId = ada.id.split("/").pop()!;
const shopify = useShopify({
  stores: [
    storeWith({
      customers: [ada],
      orders: [anOrder({ name: "#1001", customer: { id: ada.id }, email: "ada@example.com", createdAt: daysAgo(20) })],
    }),
  ],
});
beforeAll(() => addStaff(SHOP_A, "7", "Maeve"));
beforeEach(async () => {
  await clearOffers();
  await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { currency: "EUR" } }));
});

const MAEVE = { id: "7", name: "Maeve" };
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const DAY = 24 * 60;

/** A hand-over that Maeve has answered; `read`: the shopper has the block open and read it. */
async function handedOver({ locale = "en", who = {}, read = true, words = "" }: Given = {}) {
  const shopper = aShopper({ locale, ...who });
  const { conversationId } = shopper.shopper;
  await shopper.tap({ type: "human" });
  if (words) await shopper.say(words);
  await appendStaffMessage(SHOP_A, {
    ...{ conversationId, staff: MAEVE, clientId: randomUUID() },
    text: "It is on its way again.",
  });
  if (read) await readConversation(shopper.shopper, 0);
  return {
    ...shopper,
    conversationId,
    resolve: (now = new Date()) => resolveHandOver(SHOP_A, conversationId, now),
    visit: async (now = new Date()) =>
      (await tellAtVisit(SHOP_A, conversationId, await readConversation(shopper.shopper, 0), now))!.messages,
    card: async () => asked((await shopper.stored()).messages.at(-1)?.cards as unknown as ChoiceCard[]),
    rate: async (stars: number) => {
      const all = (await shopper.stored()).messages.flatMap(({ cards }) => cards as unknown as ChoiceCard[]);
      return shopper.tap({ type: "choose", choice: asked(all)!.id, option: String(stars), label: `${stars}` });
    },
    rating: () => forShop(SHOP_A, (tx) => tx.rating.findFirstOrThrow({ where: { shopId: SHOP_A, conversationId } })),
  };
}
interface Given {
  locale?: Locale;
  who?: Parameters<typeof aShopper>[0];
  read?: boolean;
  words?: string;
}
const asked = (cards: readonly { kind: string; id?: string }[] = []): ChoiceCard | undefined =>
  cards.find((card): card is ChoiceCard => card.kind === "choice" && card.id!.startsWith("rating.stars:"));
const cardsOf = ({ messages }: Replies) => messages.flatMap(({ cards }) => cards);
const formIn = (replies: Replies) => cardsOf(replies).find((card): card is FormCard => card.kind === "form");

describe("a hand-over that staff resolve", () => {
  it("is followed by the question how it was, at once, as five choices that say what they mean", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    const { messages, status } = await shopper.stored();
    expect(status).toBe("resolved");
    expect(messages.at(-1)).toMatchObject({ author: "assistant" });
    expect(messages.at(-1)?.text).toMatch(/^How was the help from Maeve\?/);
    const card = await shopper.card();
    expect(card?.prompt).toBe("Your rating");
    expect(card?.options.map(({ label }) => label)).toEqual([
      "5: Very good",
      "4: Good",
      "3: All right",
      "2: Not good",
      "1: Bad",
    ]);
  });

  it.each(LOCALES)("asks, thanks and takes a word in %s", async (locale) => {
    const shopper = await handedOver({ locale });
    await shopper.resolve();
    const said = await shopper.rate(4);
    expect(said.text).toBe(
      translate(locale, "service.thanks.good", { stars: 4, most: 5 }).replace(/[\u2066-\u2069]/g, (mark) => mark),
    );
    const form = formIn(said)!;
    expect(form.fields.map(({ type, required }) => [type, required])).toEqual([
      ["textarea", false],
      ["select", true],
    ]);
    await shopper.tap({ type: "submit", form: form.id, values: { word: " quick ", stars: "4" }, label: "quick" });
    expect(await shopper.rating()).toMatchObject({ stars: 4, word: "quick", staffName: "Maeve" });
    expect((await shopper.stored()).status).toBe("resolved");
  });

  it("is asked about once: not again when it is opened and resolved again", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    await reopenConversation(SHOP_A, shopper.conversationId);
    await shopper.resolve();
    await shopper.visit();
    const { messages } = await shopper.stored();
    expect(messages.filter(({ cards }) => asked(cards as never))).toHaveLength(1);
  });

  it("is asked about once when two of the staff resolve it at the same time", async () => {
    const shopper = await handedOver();
    await Promise.all([shopper.resolve(), shopper.resolve(), shopper.resolve()]);
    const { messages } = await shopper.stored();
    expect(messages.filter(({ cards }) => asked(cards as never))).toHaveLength(1);
  });

  it("is not asked about where no person had answered", async () => {
    const shopper = aShopper();
    await shopper.tap({ type: "human" });
    const before = (await shopper.stored()).messages.length;
    await resolveHandOver(SHOP_A, shopper.shopper.conversationId, new Date());
    expect((await shopper.stored()).messages).toHaveLength(before);
  });

  it.each(["I want to kill myself", "you are idiots, I hate you, scammers"])(
    "is not asked about after: %s",
    async (words) => {
      const shopper = await handedOver({ words });
      await shopper.resolve();
      expect(await shopper.card()).toBeUndefined();
      expect(asked((await shopper.visit()).flatMap(({ cards }) => cards))).toBeUndefined();
      expect(await shopper.rating()).toMatchObject({ asks: false });
    },
  );

  it("is asked about at the next visit when the shopper had left, and only within some days", async () => {
    const shopper = await handedOver({ read: false });
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: shopper.conversationId } },
        data: { shopperSeenAt: inMinutes(-10) },
      }),
    );
    await shopper.resolve();
    expect(await shopper.card()).toBeUndefined();
    expect(asked((await shopper.visit(inMinutes(8 * DAY))).flatMap(({ cards }) => cards))).toBeUndefined();
    const seen = await shopper.visit(inMinutes(3 * DAY));
    expect(asked(seen.flatMap(({ cards }) => cards))).toBeDefined();
    expect(await shopper.visit(inMinutes(3 * DAY))).toHaveLength(seen.length);
  });

  it("is not asked about again for a month by who left the question alone", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    await shopper.say("another thing: I want to talk to a person");
    await appendStaffMessage(SHOP_A, {
      ...{ conversationId: shopper.conversationId, staff: MAEVE, clientId: randomUUID(), text: "Yes?" },
    });
    await readConversation(shopper.shopper, 0);
    await shopper.resolve();
    const { messages } = await shopper.stored();
    expect(messages.filter(({ cards }) => asked(cards as never))).toHaveLength(1);
  });
});

describe("a rating", () => {
  it.each([
    ["5", 5, null],
    ["⭐⭐⭐⭐", 4, null],
    ["great, thanks", 5, "great, thanks"],
    ["3 stars, took a while", 3, "took a while"],
    ["sehr gut, danke!", 5, "sehr gut, danke!"],
  ])("is taken from what is typed: %s", async (text, stars, word) => {
    const shopper = await handedOver({ locale: text.startsWith("sehr") ? "de" : "en" });
    await shopper.resolve();
    const said = await shopper.say(text);
    expect(await shopper.rating()).toMatchObject({ stars, word });
    expect(said.text).toContain(String(stars));
    expect((await shopper.stored()).status).toBe("resolved");
    expect(said.events).toContainEqual({ type: "state", status: "resolved", staffName: null });
  });

  it("leaves the hand-over as it was: whose it is and what it was about", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    const { handoverReason, assignedStaffId, handoverBrief, resolvedAt } = await shopper.stored();
    await shopper.say("5");
    expect(await shopper.stored()).toMatchObject({ handoverReason, assignedStaffId, handoverBrief, resolvedAt });
    expect(assignedStaffId).toBe("7");
  });

  it.each(["where is my parcel?", "4 of my items are missing", "I want to return the mug", "#1005"])(
    "is not read out of another matter, which opens the conversation: %s",
    async (text) => {
      const shopper = await handedOver();
      await shopper.resolve();
      await shopper.say(text);
      expect((await shopper.rating()).stars).toBeNull();
      expect((await shopper.stored()).status).not.toBe("resolved");
    },
  );

  it("is not read out of a number that comes later, about something else", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    await shopper.say("where is my parcel?");
    await shopper.say("5");
    expect((await shopper.rating()).stars).toBeNull();
  });

  it("is not pressed for: a thank-you or a no is answered, and that is it", async () => {
    for (const text of ["thank you!", "no thanks"]) {
      const shopper = await handedOver();
      await shopper.resolve();
      const said = await shopper.say(text);
      expect(asked(cardsOf(said))).toBeUndefined();
      expect(await shopper.rating()).toMatchObject({ stars: null });
      expect((await shopper.stored()).status).toBe("resolved");
    }
  });

  it("does not close what the shopper has written meanwhile", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    const write = (text: string) =>
      openTurn(shopper.shopper, { clientId: randomUUID(), text, action: null }, randomUUID());
    const rated = await write("5");
    expect((await write("and where is my other parcel?")).outcome).toBe("busy");
    expect(await keepResolved(SHOP_A, shopper.conversationId, rated.message.seq)).toBe(false);
    expect((await shopper.stored()).status).toBe("open");
  });

  it("can be changed for a while, by tap, form or number, and not after", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    const form = formIn(await shopper.rate(2))!;
    await shopper.say("4");
    expect(await shopper.rating()).toMatchObject({ stars: 4 });
    const said = await shopper.tap({ type: "submit", form: form.id, values: { word: "", stars: "3" }, label: "3" });
    expect(said.text).toBe("All right, it now says 3 of 5.");
    await forShop(SHOP_A, (tx) =>
      tx.rating.updateMany({
        where: { shopId: SHOP_A, conversationId: shopper.conversationId },
        data: { ratedAt: inMinutes(-61) },
      }),
    );
    expect((await shopper.rate(5)).text).toBe("That rating has closed in the meantime. Thank you all the same.");
    expect(await shopper.rating()).toMatchObject({ stars: 3 });
  });

  it("closes a week after the question", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    await forShop(SHOP_A, (tx) =>
      tx.rating.updateMany({
        where: { shopId: SHOP_A, conversationId: shopper.conversationId },
        data: { toldAt: inMinutes(-7 * DAY - 1) },
      }),
    );
    expect((await shopper.rate(5)).text).toMatch(/has closed/);
    expect(await shopper.rating()).toMatchObject({ stars: null });
  });

  it("that is bad brings a person again at a tap or a yes, and staff see it anew", async () => {
    for (const yes of [
      (shopper: Awaited<ReturnType<typeof handedOver>>) => shopper.say("yes please"),
      (shopper: Awaited<ReturnType<typeof handedOver>>) =>
        shopper.tap({ type: "choose", choice: "dialogue.offer_human", option: "yes", label: "Yes" }),
    ]) {
      const shopper = await handedOver();
      await shopper.resolve();
      const said = await shopper.rate(1);
      expect(said.text).toMatch(/sorry .* Shall I bring in a person/s);
      expect(await shopper.rating()).toMatchObject({ stars: 1, seenAt: null });
      await yes(shopper);
      expect((await shopper.stored()).status).toBe("waiting");
    }
  });

  it("counts once under double taps, and from this conversation's shopper alone", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    const card = (await shopper.card())!;
    await Promise.all([shopper.rate(5), shopper.rate(5), shopper.rate(5)]);
    const other = aShopper();
    await other.say("hello");
    await other.tap({ type: "choose", choice: card.id, option: "1", label: "1" });
    const stranger = aShopper({ shopId: SHOP_B });
    await stranger.say("hello");
    await stranger.tap({ type: "choose", choice: card.id, option: "1", label: "1" });
    expect(await shopper.rating()).toMatchObject({ stars: 5 });
  });

  it("counts also while staff have opened the conversation again, and they keep it", async () => {
    const shopper = await handedOver();
    await shopper.resolve();
    await reopenConversation(SHOP_A, shopper.conversationId);
    const said = await shopper.rate(1);
    expect(said.text).not.toContain("Shall I bring in");
    expect(await shopper.rating()).toMatchObject({ stars: 1 });
    expect((await shopper.stored()).status).toBe("handled_by_staff");
  });

  it("that is good is thanked with a code where a rule says so, by a tap; else with a word", async () => {
    await useRules(aPolicy({ rules: [aRule({ occasion: { kind: "good_rating", stars: 4 } })] }));
    const shopper = await handedOver({ who: { customerId } });
    await shopper.resolve();
    const said = await shopper.rate(5);
    const proposal = cardsOf(said).find((card): card is ProposalCard => card.kind === "proposal");
    expect(proposal?.rows[0]?.value).toBe("€5.00 off from €30.00");
    const given = await shopper.tap({ type: "confirm", proposal: proposal!.id, label: "Get my code" });
    expect(cardsOf(given).map(({ kind }) => kind)).toContain("offer");

    await clearOffers();
    await useRules(aPolicy({ rules: [aRule({ occasion: { kind: "good_rating", stars: 5 } })] }));
    const other = await handedOver({ who: { customerId } });
    await other.resolve();
    expect(cardsOf(await other.rate(4)).map(({ kind }) => kind)).not.toContain("proposal");
  });

  it("is part of the customer's profile, and goes with the customer", async () => {
    const shopper = await handedOver({ who: { customerId } });
    await shopper.resolve();
    await shopper.rate(4);
    const who = { customerId, email: null, conversationId: shopper.conversationId, orderId: null };
    const profile = async () =>
      (await readProfile(adminApi(DEMO_SHOP), theShop, who, { birthdayMetafield: "facts.birth_date" }, new Date()))
        .profile;
    expect((await profile()).ratings[0]).toBe(4);
    await redactCustomer(SHOP_A, { customer: { id: Number(customerId) } });
    expect((await profile()).ratings).toEqual([]);
    expect(await forShop(SHOP_A, (tx) => tx.rating.count({ where: { conversationId: shopper.conversationId } }))).toBe(
      0,
    );
  });
});

describe("a complaint that staff resolve", () => {
  const gone = (conversationId: string) =>
    forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: conversationId } },
        data: { shopperSeenAt: inMinutes(-10) },
      }),
    );
  const about = (conversationId: string, handoverReason: string) =>
    forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: conversationId } },
        data: { handoverReason },
      }),
    );
  const proposals = (messages: readonly { cards: unknown }[]) =>
    messages.flatMap(({ cards }) => (cards as ProposalCard[]).filter(({ kind }) => kind === "proposal"));
  const amends = aPolicy({ rules: [aRule({ occasion: { kind: "complaint_resolved", withinDays: 14 } })] });

  it("is followed by what a rule gives for it, by the shopper's tap, and the question comes last", async () => {
    await useRules(amends);
    const shopper = await handedOver({ who: { customerId } });
    await about(shopper.conversationId, "parcel_problem");
    await shopper.resolve();
    const [proposal, ...more] = proposals((await shopper.stored()).messages);
    expect(more).toEqual([]);
    expect(proposal?.rows[0]?.value).toBe("€5.00 off from €30.00");
    expect(await shopper.card()).toBeDefined();
    await shopper.say("5");
    expect(await shopper.rating()).toMatchObject({ stars: 5 });
    const given = await shopper.tap({ type: "confirm", proposal: proposal!.id, label: "Get my code" });
    expect(cardsOf(given).map(({ kind }) => kind)).toContain("offer");
  });

  it("brings it at the next visit to who had left, once", async () => {
    await useRules(amends);
    const shopper = await handedOver({ who: { customerId }, read: false });
    await about(shopper.conversationId, "refund");
    await gone(shopper.conversationId);
    await forShop(SHOP_A, (tx) => tx.proposal.deleteMany({ where: { shopId: SHOP_A } }));
    await shopper.resolve();
    expect(proposals((await shopper.stored()).messages)).toEqual([]);
    expect(proposals(await shopper.visit())).toHaveLength(1);
    expect(proposals(await shopper.visit())).toHaveLength(1);
  });

  it("brings nothing for another matter, without a rule, or while Shopify is away; it is resolved all the same", async () => {
    await forShop(SHOP_A, (tx) => tx.proposal.deleteMany({ where: { shopId: SHOP_A } }));
    await useRules(amends);
    const asks = await handedOver({ who: { customerId } });
    await asks.resolve();
    const away = await handedOver({ who: { customerId } });
    await about(away.conversationId, "refund");
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 1_000 } });
    await away.resolve();
    shopify().world.faults.clear();
    await useRules(aPolicy({ rules: [] }));
    const without = await handedOver({ who: { customerId } });
    await about(without.conversationId, "refund");
    await without.resolve();
    for (const shopper of [asks, away, without]) {
      const { messages, status } = await shopper.stored();
      expect([proposals(messages), status]).toEqual([[], "resolved"]);
    }
  });
});
