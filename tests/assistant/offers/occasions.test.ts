import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ChoiceCard, Locale, OfferCard, ProposalCard } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { MESSAGES } from "~/i18n/messages.generated";
import { findClaims } from "~/offers/list-claims";
import { settleClaim } from "~/offers/settle-claim";
import { forShop } from "~/platform/database";
import { syncCatalogue } from "~/products/sync-catalogue";
import { adminApi } from "~/shopify/admin-api";
import { aPolicy, aRule, clearOffers, theShop, useRules } from "../../offers/setting";
import type { RuleInput } from "../../offers/setting";
import { DEMO_SHOP } from "../../shopify/identity";
import { aCustomer, aFulfillment, anEvent, anOrder, aProduct, daysAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import type { Replies } from "../../support/shopper";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com", numberOfOrders: "3" });
const newcomer = aCustomer({ email: "new@example.com", numberOfOrders: "0" });
const idOf = ({ id }: { id: string }) => id.split("/").pop()!;
const mug = aProduct({ title: "Lumen Mug", handle: "lumen-mug", price: "40.00" });
const lamp = aProduct({ title: "Halden Lamp", handle: "halden-lamp", price: "20.00" });
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers: [ada, newcomer],
      products: [mug, lamp],
      orders: [
        anOrder({
          name: "#1001",
          customer: { id: ada.id },
          email: "ada@example.com",
          createdAt: daysAgo(20),
          fulfillments: [
            aFulfillment({
              createdAt: daysAgo(18),
              estimatedDeliveryAt: daysAgo(9),
              events: [anEvent("IN_TRANSIT", daysAgo(2))],
            }),
          ],
        }),
      ],
    }),
  ],
});

beforeAll(() => syncCatalogue(SHOP_A, null));
beforeEach(async () => {
  await clearOffers();
  await forShop(SHOP_A, (tx) => tx.proposal.deleteMany({ where: { shopId: SHOP_A } }));
  await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { currency: "EUR" } }));
});

const cards = ({ messages }: Replies) => messages.flatMap((message) => message.cards);
const proposal = (replies: Replies) => cards(replies).find((card): card is ProposalCard => card.kind === "proposal");
const offer = (replies: Replies) => cards(replies).find((card): card is OfferCard => card.kind === "offer");
const choices = (replies: Replies) =>
  cards(replies)
    .filter((card): card is ChoiceCard => card.kind === "choice")
    .flatMap(({ options }) => options.map(({ id }) => id));
const confirm = (card: ProposalCard | undefined) => ({ type: "confirm" as const, proposal: card!.id, label: "Get it" });
const next = (option: string) => ({ type: "choose" as const, choice: "offer.next", option, label: option });
const rules = (...occasions: RuleInput["occasion"][]) =>
  useRules(
    aPolicy({
      rules: occasions.map((occasion, index) =>
        aRule({ id: `rule-${index}`, occasion, who: { guests: occasion.kind === "birthday" ? "none" : "any" } }),
      ),
    }),
  );
const HESITATION = { kind: "hesitation" as const, products: 1 };

describe("hesitation", () => {
  const ofEach: Record<Locale, string> = {
    en: "hmm, it's a bit expensive",
    de: "hm, das ist mir zu teuer",
    fr: "c'est un peu cher quand même",
    es: "es un poco caro para mí",
    it: "mi sembra un po' caro",
    "pt-BR": "tá meio caro pra mim",
    nl: "wel duur voor mij",
    pl: "trochę drogo jak dla mnie",
    tr: "bana biraz pahalı geldi",
    ja: "ちょっと高いですね",
    ko: "저한테는 좀 비싸네요",
    "zh-CN": "有点贵啊",
    "zh-TW": "有點貴耶",
    ar: "غالي بالنسبة لي",
  };

  it.each(LOCALES)("about a product is met calmly, with what the rules give for it, in %s", async (locale) => {
    await rules(HESITATION);
    const shopper = aShopper({ locale, page: "/products/lumen-mug" });
    const shown = await shopper.say(ofEach[locale]);
    expect(proposal(shown)?.rows[0]?.value).toMatch(/5[.,]00/);
    expect(shown.text).not.toBe("");
  });

  it("of someone who asked for a price is answered, then offered, with what it takes off that product", async () => {
    await rules(HESITATION);
    const shopper = aShopper();
    expect((await shopper.say("how much is the Lumen Mug?")).text).toContain("€40.00");
    const shown = await shopper.say("that is too much for me");
    const card = proposal(shown)!;
    expect(card.rows.map(({ value }) => value)).toEqual(["€5.00 off from €30.00", "€5.00 off"]);
    const told = await shopper.tap(confirm(card));
    expect(offer(told)?.code).toMatch(/^THANKS-/);
    expect((await findClaims(SHOP_A, { conversationId: shopper.shopper.conversationId }))[0]).toMatchObject({
      occasion: "hesitation",
      charged: 500,
    });
  });

  it("without a rule is met calmly, and nothing is promised", async () => {
    const shopper = aShopper();
    await shopper.say("how much is the Halden Lamp?");
    const answer = await shopper.say("hmm, not sure");
    expect(answer.text).toMatch(/take your time/);
    expect(answer.text).not.toMatch(/€|%|off|code/);
    expect(choices(answer)).toEqual(["similar"]);
  });

  it("is no such thing about an order, in a question, or from someone who is angry", async () => {
    await rules(HESITATION);
    const page = "/products/lumen-mug";
    for (const said of [
      "is it too expensive to ship #1001?",
      "this is way too expensive you thieving bastards, I am furious!!!",
      "do you have something cheaper?",
    ]) {
      expect(proposal(await aShopper({ page }).say(said))).toBeUndefined();
    }
    expect(proposal(await aShopper().say("that's too expensive"))).toBeUndefined();
  });
});

/** Asks about one product, then another; returns the second answer. */
async function looksAround(shopper: ReturnType<typeof aShopper>): Promise<Replies> {
  await shopper.say("how much is the Halden Lamp?");
  return shopper.say("how much is the Lumen Mug?");
}

describe("an offer that comes unasked", () => {
  it("comes with thanks for an answer, too", async () => {
    await rules({ kind: "loyal" });
    const shopper = aShopper({ customerId: idOf(ada) });
    await shopper.say("how much is the Halden Lamp?");
    const thanked = await shopper.say("thanks, that helps!");
    expect(thanked.text).toMatch(/welcome[\s\S]*coming back/i);
    expect(proposal(thanked)).toBeDefined();
  });

  it("stands below the answer to what was asked, once, and not again for who said no", async () => {
    await rules({ kind: "first_order" });
    const shopper = aShopper({ customerId: idOf(newcomer) });
    expect(proposal(await shopper.say("how much is the Halden Lamp?"))).toBeUndefined();
    const first = await shopper.say("how much is the Lumen Mug?");
    expect(first.text).toMatch(/€40\.00[\s\S]*first order/);
    expect(cards(first)[0]?.kind).toBe("products");
    const no = await shopper.say("no thanks");
    expect(no.text).not.toMatch(/couldn’t|sorry/i);
    expect(proposal(await shopper.say("how much is the Halden Lamp?"))).toBeUndefined();
    const elsewhere = aShopper({ customerId: idOf(newcomer) });
    expect(proposal(await looksAround(elsewhere))).toBeUndefined();
  });

  it("is taken by a tap, never by a yes", async () => {
    await rules({ kind: "loyal" });
    const shopper = aShopper({ customerId: idOf(ada) });
    const shown = await looksAround(shopper);
    expect((await shopper.say("yes please")).text).toMatch(/tap/i);
    expect(await findClaims(SHOP_A, { customerId: idOf(ada) })).toEqual([]);
    expect(offer(await shopper.tap(confirm(proposal(shown))))?.code).toBeTruthy();
  });

  it("makes up for a late parcel after its answer, also to who is annoyed, not to who is furious", async () => {
    await rules({ kind: "parcel_late", days: 3 });
    const furious = aShopper({ customerId: idOf(ada) });
    const shouted = await furious.say("WHERE IS MY FUCKING PARCEL you liars, this is a disgrace!!!");
    expect(proposal(shouted)).toBeUndefined();
    const shopper = aShopper({ customerId: idOf(ada) });
    const answer = await shopper.say("where is my order #1001? I am getting annoyed");
    expect(cards(answer)[0]?.kind).toBe("order");
    expect(answer.text).toMatch(/make up for it/);
    expect(proposal(answer)?.title).toBe("A personal code for you");
  });

  it("never reaches someone in distress", async () => {
    await rules(HESITATION, { kind: "first_order" });
    const shopper = aShopper({ page: "/products/lumen-mug" });
    const answer = await shopper.say("I can't go on any more, I want to end my life");
    expect(cards(answer).map(({ kind }) => kind)).not.toContain("proposal");
  });

  it("is for a long silence and a birthday where the shop stores it, by what Shopify says", async () => {
    await rules({ kind: "birthday", withinDays: 3 }, { kind: "long_silence", days: 14 });
    const shown = await looksAround(aShopper({ customerId: idOf(ada) }));
    expect(shown.text).toMatch(/been a while/);
    await forShop(SHOP_A, (tx) => tx.proposal.deleteMany({ where: { shopId: SHOP_A } }));
    const { store } = shopify().shop();
    const today = `1990${new Date().toISOString().slice(4, 10)}`;
    const customer = store.customer(newcomer.id)!;
    customer.metafields.push({ namespace: "facts", key: "birth_date", value: today, type: "date" });
    const birthday = await looksAround(aShopper({ customerId: idOf(newcomer) }));
    expect(birthday.text).toMatch(/birthday/);
    customer.metafields.length = 0;
  });

  it("leaves the answer as it is when something is wrong with the offers", async () => {
    await forShop(SHOP_A, (tx) =>
      tx.offerPolicyVersion.create({
        data: { shopId: SHOP_A, version: 1, policy: { rules: "broken" }, staffId: "7", staffName: "Maeve" },
      }),
    );
    const answered = await looksAround(aShopper({ customerId: idOf(ada) }));
    expect(answered.text).toContain("€40.00");
    expect(cards(answered).map(({ kind }) => kind)).toEqual(["products"]);
  });
});

it.each(LOCALES)("no fixed word of an offer in %s is a figure: a reply with one would have no receipt", (locale) => {
  const texts = Object.values(MESSAGES[locale].offers ?? {});
  expect(texts.length).toBeGreaterThan(60);
  expect(texts.filter((text) => /\p{N}/u.test(text))).toEqual([]);
});

describe("the shopper’s own codes", () => {
  async function withCode(who = { customerId: idOf(ada) }) {
    await useRules(aPolicy());
    const shopper = aShopper(who);
    const shown = await shopper.say("do you have a discount for me?");
    const told = await shopper.tap(confirm(proposal(shown)));
    return { shopper, code: offer(told)!.code };
  }
  const claimOf = async () => (await findClaims(SHOP_A, { customerId: idOf(ada) }))[0]!;

  it.each(["do I have a code?", "what was my code again?", "any discount?", "show me my vouchers"])(
    "are shown to who asks “%s”, in another conversation too, with end, worth and link",
    async (said) => {
      const { code } = await withCode();
      const again = aShopper({ customerId: idOf(ada), page: "/products/lumen-mug" });
      const shown = await again.say(said);
      const card = offer(shown)!;
      expect(card.code).toBe(code);
      expect(card.ends?.at).toBe((await claimOf()).endsAt.toISOString());
      expect(card.rows.map(({ value }) => value)).toEqual(["€5.00 off from €30.00", "€5.00 off"]);
      expect(card.links[0]?.url).toContain(`/discount/${code}?redirect=%2Fproducts%2Flumen-mug`);
    },
  );

  it("say what is missing to the minimum on what is looked at", async () => {
    await withCode();
    const shown = await aShopper({ customerId: idOf(ada), page: "/products/halden-lamp" }).say("do I have a code?");
    expect(offer(shown)!.rows[1]?.value).toBe("€10.00 short of the minimum");
  });

  it("are nobody else’s: another customer, a guest, another browser", async () => {
    const { code } = await withCode();
    for (const who of [{ customerId: idOf(newcomer) }, {}, { visitorId: randomUUID() }]) {
      const shown = await aShopper(who).say("what was my code?");
      expect(JSON.stringify(shown.messages)).not.toContain(code);
    }
  });

  it("that were used or have ended are told as what they are", async () => {
    const { code } = await withCode();
    await useRules(aPolicy({ rules: [] }));
    const { id } = await claimOf();
    await forShop(SHOP_A, (tx) =>
      tx.offerClaim.update({
        where: { shopId_id: { shopId: SHOP_A, id } },
        data: { state: "redeemed", redeemedAt: new Date() },
      }),
    );
    const used = await aShopper({ customerId: idOf(ada) }).say("what was my code?");
    expect(used.text).toMatch(new RegExp(`${code} was used on`));
    expect(offer(used)).toBeUndefined();
    await forShop(SHOP_A, (tx) =>
      tx.offerClaim.update({
        where: { shopId_id: { shopId: SHOP_A, id } },
        data: { state: "issued", redeemedAt: null, endsAt: new Date(daysAgo(1)) },
      }),
    );
    const ended = await aShopper({ customerId: idOf(ada) }).say("what was my code?");
    expect(ended.text).toMatch(/was valid until .* can’t be used any more/);
    await settleClaim(adminApi(DEMO_SHOP), theShop, id, new Date(Date.now() + 40 * 86_400_000));
    expect(await claimOf()).toMatchObject({ state: "expired", charged: 0 });
  });

  it("of a guest who is not known are asked for by proving the address", async () => {
    const answer = await aShopper().say("what was my discount code again?");
    expect(cards(answer)[0]).toMatchObject({ kind: "form", id: "identity.email" });
  });
});

describe("why", () => {
  it("is answered before and after the tap, by the rule’s own reasons", async () => {
    await rules({ kind: "loyal" });
    const shopper = aShopper({ customerId: idOf(ada) });
    const shown = await shopper.say("any discount for me?");
    const before = await shopper.say("why me?");
    expect(before.text).toMatch(/shop’s own rules[\s\S]*been here before[\s\S]*makes no difference/);
    await shopper.tap(confirm(proposal(shown)));
    const after = await shopper.tap(next("why"));
    expect(after.text).toMatch(/shop’s own rules/);
    // Before the tap, what waits for it is brought up again below the same words.
    expect(before.text.startsWith(after.text)).toBe(true);
  });

  it("tells who asks what the shop knows of them, without the shop’s own notes", async () => {
    const customer = shopify().shop().store.customer(ada.id)!;
    customer.tags = ["vip-gold", "complains-often"];
    const known = await aShopper({ customerId: idOf(ada) }).say("what do you know about me?");
    expect(known.text).toMatch(/\d+ orders?/);
    expect(known.text).toContain("the shop’s own notes");
    expect(known.text).not.toMatch(/vip|complains|ada@|CHAMPION|LOYAL/);
    customer.tags = [];
    expect((await aShopper().say("what do you know about me?")).text).toMatch(/As a guest you have no profile/);
  });
});
