import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actOnReturn, takeInReturn } from "~/assistant/returns/act-on-return";
import { finishProposal } from "~/assistant/proposals/finish-proposal";
import type { ReturnCard } from "~/contract/chat";
import { forShop } from "~/platform/database";
import { carryOutReturn } from "~/returns/carry-out-return";
import { findProposal } from "~/proposals/find-proposal";
import { ReturnPayload } from "~/assistant/returns/return-payload";
import { syncCatalogue } from "~/products/sync-catalogue";
import { readSettlement } from "~/returns/read-settlement";
import { findReturnCases } from "~/returns/return-case";
import { DEMO_SHOP } from "../../shopify/identity";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import type { Replies } from "../../support/shopper";
import {
  ada,
  cards,
  choice,
  form,
  generous,
  giftCard,
  mixed,
  proposal,
  publish,
  returnsStore,
  scarf,
  upToProposal,
} from "./world";

useAppDatabase();
const shopify = useShopify({ stores: [returnsStore] });
const shop = { id: SHOP_A, domain: DEMO_SHOP };
const M = "gid://shopify/ProductVariant/901";
const L = "gid://shopify/ProductVariant/902";
const GREY = "gid://shopify/ProductVariant/911";
const RUST = "gid://shopify/ProductVariant/912";

beforeAll(() => syncCatalogue(SHOP_A, null));
beforeEach(async () => {
  shopify().shop().bucket.available = 2_000;
  for (const one of shopify().shop().store.data.orders) one.returns = [];
  for (const product of shopify().shop().store.data.products) {
    for (const variant of product.variants) variant.inventoryQuantity = STOCK[variant.id] ?? 0;
  }
  await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
  await publish(generous);
});
const STOCK: Record<string, number> = { [M]: 3, [L]: 5, [GREY]: 4, [RUST]: 1 };

const atShopify = (name = "#1007") =>
  shopify()
    .shop()
    .store.data.orders.find((one) => one.name === name)!.returns ?? [];
const setStock = (id: string, count: number) => {
  for (const { variants } of shopify().shop().store.data.products) {
    for (const variant of variants) if (variant.id === id) variant.inventoryQuantity = count;
  }
};
const optionsOf = (replies: Replies, card: string) => choice(replies, card).options.map(({ id }) => id);

/** Everything of order #1007 is to go back; what for is the next question. */
async function upToOutcome(shopper = ada(), counts: [string, string] = ["2", "1"]) {
  const asked = await shopper.say("I want to return #1007");
  const [shirt, scarf] = form(asked, "return.items").fields;
  await shopper.submit("return.items", { [shirt!.name]: counts[0], [scarf!.name]: counts[1] });
  await shopper.choose("return.reason", "size-too-small");
  return { shopper, shown: await shopper.submit("return.evidence", { answer_unused: "yes" }) };
}

/** The shirts for money, the scarf for a rust one. */
async function mixedProposal() {
  const { shopper } = await upToOutcome();
  const asked = await shopper.choose("return.outcome", "split");
  const [shirt, scarf] = form(asked, "return.split").fields;
  await shopper.submit("return.split", { [shirt!.name]: "pay", [scarf!.name]: "exchange" });
  await shopper.choose("return.outcome", "original_payment");
  return { shopper, shown: await shopper.choose("return.exchange", RUST) };
}

describe("an exchange of several items", () => {
  it("asks for each item’s own new variant and is one return with all of them", async () => {
    const { shopper } = await upToOutcome();
    const first = await shopper.choose("return.outcome", "exchange");
    expect(first.text).toMatch(/instead of Linen shirt · M\?/);
    expect(optionsOf(first, "return.exchange")).toEqual([L, "apart", "other_product", "other_outcome"]);
    const second = await shopper.choose("return.exchange", L);
    expect(second.text).toMatch(/instead of Wool scarf · Grey\?/);
    const shown = await shopper.choose("return.exchange", RUST);
    const card = proposal(shown);
    expect(card.items.map(({ note }) => note)).toEqual(["Instead: 2 × Linen shirt · L", "Instead: Wool scarf · Rust"]);
    expect(card.rows).toContainEqual({ label: "New: Linen shirt · L", value: "€120.00", strong: false });
    expect(card.rows).toContainEqual({ label: "New: Wool scarf · Rust", value: "€32.50", strong: false });
    expect(card.rows.at(-1)).toEqual({ label: "You pay", value: "€7.50", strong: true });
    const told = await shopper.confirm(shown);
    const [made] = cards(told).filter((one): one is ReturnCard => one.kind === "return");
    expect(made?.rows).toContainEqual({ label: "New item", value: "2 × Linen shirt · L", strong: false });
    expect(made?.rows).toContainEqual({ label: "You pay", value: "€7.50", strong: true });
    expect(atShopify()).toMatchObject([
      {
        status: "OPEN",
        exchangeLineItems: [
          { variantId: L, quantity: 2 },
          { variantId: RUST, quantity: 1 },
        ],
      },
    ]);
    const status = await shopper.say("when do I get my money back for order 1007?");
    expect(JSON.stringify(cards(status))).toContain("2 × Linen shirt · L");
  });

  it("takes different variants for the pieces of one item", async () => {
    const { shopper } = await upToOutcome(ada(), ["2", "0"]);
    setStock("gid://shopify/ProductVariant/903", 2);
    const asked = await shopper.choose("return.outcome", "exchange");
    expect(optionsOf(asked, "return.exchange")).toContain("apart");
    await shopper.choose("return.exchange", "apart");
    await shopper.choose("return.exchange", L);
    const shown = await shopper.choose("return.exchange", "gid://shopify/ProductVariant/903");
    expect(proposal(shown).items.map(({ note }) => note)).toEqual(["Instead: Linen shirt · L and Linen shirt · XL"]);
    await shopper.confirm(shown);
    const [made] = atShopify();
    expect(made?.exchangeLineItems.map(({ quantity }) => quantity)).toEqual([1, 1]);
  });

  it("never takes more than there are, even of two items that want the same", async () => {
    const { shopper } = await upToOutcome();
    await shopper.choose("return.outcome", "exchange");
    await shopper.choose("return.exchange", L);
    setStock(L, 1);
    const again = await shopper.choose("return.exchange", RUST);
    expect(again.text).toMatch(/still in stock/);
    expect(cards(again).map(({ kind }) => kind)).not.toContain("proposal");
    expect(atShopify()).toEqual([]);
  });
});

describe("one exchanged, another paid back", () => {
  it("is asked for by item, with one amount that Shopify works out", async () => {
    const { shopper } = await upToOutcome();
    const asked = await shopper.choose("return.outcome", "split");
    const fields = form(asked, "return.split").fields;
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ["Linen shirt · M", "pay"],
      ["Wool scarf · Grey", "pay"],
    ]);
    const rest = await shopper.submit("return.split", { [fields[0]!.name]: "pay", [fields[1]!.name]: "exchange" });
    expect(rest.text).toMatch(/for the rest/);
    expect(optionsOf(rest, "return.outcome")).toEqual(["store_credit", "original_payment", "start_over"]);
    expect(choice(rest, "return.outcome").options[1]?.label).toMatch(/€120\.00/);
    await shopper.choose("return.outcome", "original_payment");
    const shown = await shopper.choose("return.exchange", RUST);
    expect(proposal(shown).items.map(({ note }) => note)).toEqual([null, "Instead: Wool scarf · Rust"]);
    expect(proposal(shown).rows.at(-1)).toEqual({ label: "You get back", value: "€112.50", strong: true });
    expect((await shopper.confirm(shown)).text).toMatch(/approved/);
    const [kept] = await findReturnCases(SHOP_A, { orderId: mixed.id });
    const scarf = atShopify()[0]!.returnLineItems[1]!.fulfillmentLineItem.id;
    expect(kept?.plan).toMatchObject({
      outcome: "original_payment",
      exchange: [{ variantId: RUST, quantity: 1, title: "Wool scarf", variant: "Rust", for: scarf }],
      refund: { amount: "112.50", currency: "EUR" },
    });
  });

  it("is settled by staff with both at once", async () => {
    const { shopper, shown } = await mixedProposal();
    await shopper.confirm(shown);
    const [kept] = await findReturnCases(SHOP_A, { orderId: mixed.id });
    const { shown: preview } = await readSettlement(shop, kept!.id);
    expect(preview).toMatchObject({
      state: "ready",
      exchange: [{ title: "Wool scarf", variant: "Rust", quantity: 1 }],
      refund: { amount: "112.5", currency: "EUR" },
      due: null,
    });
    const { refund, due, credit, giftCard } = preview;
    const expected = { refund, due, credit, giftCard };
    expect(await takeInReturn(shop, kept!.id, { disposition: "NOT_RESTOCKED", expected })).toEqual({ result: "done" });
    expect(atShopify()).toMatchObject([{ status: "CLOSED" }]);
    const news = (await shopper.stored()).messages.at(-1)?.text;
    expect(news).toMatch(/€112\.50/);
    expect(news).toMatch(/exchange .* complete/);
  });

  it("gives the bonus on what is really credited", async () => {
    await publish((policy) => {
      const { returns, ...others } = generous(policy);
      return { ...others, returns: { ...returns, outcomes: { ...returns.outcomes, bonusPercent: 10 } } };
    });
    const { shopper } = await upToOutcome(ada(), ["1", "1"]);
    const asked = await shopper.choose("return.outcome", "split");
    const [shirt, scarf] = form(asked, "return.split").fields;
    await shopper.submit("return.split", { [shirt!.name]: "exchange", [scarf!.name]: "pay" });
    const sizes = await shopper.choose("return.outcome", "store_credit");
    setStock("gid://shopify/ProductVariant/903", 2);
    expect(optionsOf(sizes, "return.exchange")[0]).toBe(L);
    const shown = await shopper.choose("return.exchange", "gid://shopify/ProductVariant/903");
    expect(proposal(shown).rows).toContainEqual({ label: "Bonus", value: "€2.00", strong: false });
    expect(proposal(shown).rows.at(-1)).toEqual({ label: "Store credit", value: "€20.00", strong: true });
  });

  it("asks again when nothing or everything was marked", async () => {
    const { shopper } = await upToOutcome();
    const asked = await shopper.choose("return.outcome", "split");
    const [shirt, scarf] = form(asked, "return.split").fields;
    const none = await shopper.submit("return.split", { [shirt!.name]: "pay", [scarf!.name]: "pay" });
    expect(optionsOf(none, "return.outcome")).toContain("original_payment");
    const all = await shopper.submit("return.split", { [shirt!.name]: "exchange", [scarf!.name]: "exchange" });
    expect(optionsOf(all, "return.exchange")).toContain(L);
  });

  it("decides apart where the rules have nothing in common for both", async () => {
    await publish((policy) => {
      const { returns, ...others } = generous(policy);
      const when = { countries: [], productTypes: [], tags: [], collections: [] };
      return {
        ...others,
        returns: {
          ...returns,
          exceptions: [
            { id: "shirts", when: { ...when, productTypes: ["Shirts"] }, then: { outcomes: ["exchange"] } },
            { id: "scarves", when: { ...when, productTypes: ["Scarves"] }, then: { outcomes: ["store_credit"] } },
          ],
        },
      };
    });
    const { shopper, shown } = await upToOutcome();
    const [shirt, ...others] = form(shown, "return.split").fields;
    expect(others).toEqual([]);
    const sizes = await shopper.submit("return.split", { [shirt!.name]: "exchange" });
    expect(optionsOf(sizes, "return.exchange")).toContain(L);
    const last = await shopper.choose("return.exchange", L);
    expect(proposal(last).confirmLabel).toBe("Send it back");
    expect(proposal(last).rows.at(-1)).toEqual({ label: "Store credit", value: "€25.00", strong: true });
  });
});

describe("an exchange for another product", () => {
  /** The shirt of #1005 is to be exchanged. */
  async function upToExchange(shopper = ada()) {
    return { shopper, shown: await upToProposal(shopper, "size-too-small", "exchange") };
  }
  const details = (replies: Replies, card: string) =>
    Object.fromEntries(choice(replies, card).options.map(({ id, detail }) => [id, detail]));

  it("is found by words or among suggestions in stock, with the difference that Shopify works out", async () => {
    const { shopper, shown } = await upToExchange();
    expect(details(shown, "return.exchange")).toMatchObject({ [L]: "€60.00, nothing to pay" });
    const suggested = await shopper.choose("return.exchange", "other_product");
    expect(choice(suggested, "return.product").options.map(({ label }) => label)).toContain("Wool scarf");
    const found = await shopper.say("a scarf");
    expect(choice(found, "return.product").options[0]).toMatchObject({
      label: "Wool scarf",
      detail: "€25.00 – €32.50",
    });
    const colours = await shopper.choose("return.product", scarf.id);
    expect(colours.text).toMatch(/Which Wool scarf/);
    expect(details(colours, "return.exchange")).toMatchObject({
      [GREY]: "€25.00, you get €35.00 back",
      [RUST]: "€32.50, you get €27.50 back",
    });
    const last = await shopper.choose("return.exchange", RUST);
    expect(proposal(last).items[0]?.note).toBe("Instead: Wool scarf · Rust");
    expect(proposal(last).rows.at(-1)).toEqual({ label: "You get back", value: "€27.50", strong: true });
    await shopper.confirm(last);
    expect(atShopify("#1005")).toMatchObject([{ status: "OPEN", exchangeLineItems: [{ variantId: RUST }] }]);
  });

  it("can be asked for in words at once, and be left again for the same product", async () => {
    const { shopper } = await upToExchange();
    const found = await shopper.say("I'd rather have the wool scarf");
    expect(choice(found, "return.product").options[0]?.label).toBe("Wool scarf");
    const back = await shopper.choose("return.product", "same_product");
    expect(optionsOf(back, "return.exchange")).toContain(L);
    expect(proposal(await shopper.say("L")).items[0]?.note).toBe("Instead: Linen shirt · L");
  });

  it("says so when nothing like it is there, and shows what is", async () => {
    const { shopper } = await upToExchange();
    await shopper.choose("return.exchange", "other_product");
    const none = await shopper.say("a sofa");
    expect(none.text).toMatch(/nothing like that/);
    expect(optionsOf(none, "return.product")).toContain(scarf.id);
    setStock(GREY, 0);
    setStock(RUST, 0);
    expect(optionsOf(await shopper.say("a scarf"), "return.product")).not.toContain(scarf.id);
  });

  it("is not to be had where the shop exchanges within the same product, whatever is tapped", async () => {
    await publish((policy) => {
      const { returns, ...others } = generous(policy);
      return { ...others, returns: { ...returns, outcomes: { ...returns.outcomes, exchangeFor: "same_product" } } };
    });
    const { shopper, shown } = await upToExchange();
    expect(optionsOf(shown, "return.exchange")).toEqual([L, "other_outcome"]);
    const forged = await shopper.choose("return.exchange", RUST);
    expect(cards(forged).map(({ kind }) => kind)).not.toContain("proposal");
    const forgedProduct = await shopper.choose("return.product", scarf.id);
    expect(optionsOf(forgedProduct, "return.exchange")).toEqual([L, "other_outcome"]);
  });

  it("is never a gift card", async () => {
    const { shopper } = await upToExchange();
    const answer = await shopper.choose("return.exchange", giftCard.variants[0]!.id);
    expect(cards(answer).map(({ kind }) => kind)).not.toContain("proposal");
    const found = await shopper.say("gift card");
    expect(JSON.stringify(cards(found).filter(({ kind }) => kind === "choice"))).not.toContain("Voucher");
  });
});

describe("a change of mind", () => {
  it("takes an older card while the proposal waits, and goes on from there", async () => {
    const shopper = ada();
    await upToProposal(shopper, "size-too-small", "exchange");
    await shopper.choose("return.exchange", L);
    const credit = await shopper.choose("return.outcome", "store_credit");
    expect(proposal(credit).rows.at(-1)).toEqual({ label: "Store credit", value: "€60.00", strong: true });
  });

  it("changes one of several, and leaves the others as they were chosen", async () => {
    const { shopper } = await upToOutcome();
    await shopper.choose("return.outcome", "exchange");
    await shopper.choose("return.exchange", L);
    await shopper.choose("return.exchange", RUST);
    setStock("gid://shopify/ProductVariant/903", 3);
    const anew = await shopper.choose("return.exchange", "gid://shopify/ProductVariant/903");
    expect(proposal(anew).items.map(({ note }) => note)).toEqual([
      "Instead: 2 × Linen shirt · XL",
      "Instead: Wool scarf · Rust",
    ]);
  });

  it("is taken in words: another outcome, another order, from the beginning", async () => {
    const shopper = ada();
    await upToProposal(shopper, "size-too-small", "exchange");
    const outcomes = await shopper.say("something else instead");
    expect(optionsOf(outcomes, "return.outcome")).toContain("store_credit");
    expect(proposal(await shopper.say("store credit")).rows.at(-1)?.label).toBe("Store credit");
    await shopper.choose("return.outcome", "exchange");
    expect(optionsOf(await shopper.say("start over"), "return.order").length).toBeGreaterThan(1);
    const other = await shopper.say("sorry, a return for #1007");
    expect(form(other, "return.items").fields.map(({ label }) => label)).toContain("Wool scarf · Grey");
  });

  it("can be typed at every form and card", async () => {
    const shopper = ada();
    await shopper.say("I want to return #1007");
    const reasons = await shopper.say("the scarf");
    expect(choice(reasons, "return.reason").prompt).toMatch(/^Wool scarf/);
    const evidence = await shopper.say("I changed my mind");
    expect(form(evidence, "return.evidence").fields.length).toBeGreaterThan(0);
    const outcomes = await shopper.say("yes");
    expect(optionsOf(outcomes, "return.outcome")).toContain("original_payment");
    const shown = await shopper.say("store credit");
    expect(proposal(shown).items.map(({ title }) => title)).toEqual(["Wool scarf · Grey"]);
  });

  it("is asked again where nothing was understood, and is left for a question of another kind", async () => {
    const shopper = ada();
    await shopper.say("I want to return #1005");
    expect(choice(await shopper.say("blue lantern forty"), "return.reason").options.length).toBeGreaterThan(2);
    expect((await shopper.say("thanks, talk to a person please")).messages.at(-1)?.cards[0]?.kind).toBe("handover");
  });

  it("keeps what was typed for the team while a photo is still missing", async () => {
    const shopper = ada();
    await shopper.say("I want to return #1005");
    await shopper.choose("return.reason", "defective");
    const asked = await shopper.say("one seam came apart when I put it on");
    const note = form(asked, "return.evidence").fields.find(({ name }) => name === "note");
    expect(note?.value).toBe("one seam came apart when I put it on");
  });
});

describe("an exchange that something happens to", () => {
  it("is one return under double taps and from two tabs", async () => {
    const { shopper, shown } = await mixedProposal();
    await Promise.all([shopper.confirm(shown), shopper.confirm(shown), shopper.confirm(shown)]);
    expect(atShopify()).toHaveLength(1);
    expect(atShopify()[0]?.exchangeLineItems).toHaveLength(1);
  });

  it("is one return when Shopify made it and the answer was lost", async () => {
    const { shopper, shown } = await mixedProposal();
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    await shopper.confirm(shown);
    await finishProposal(SHOP_A, proposal(shown).id, false);
    expect(atShopify()).toHaveLength(1);
    expect((await shopper.stored()).messages.at(-1)?.text).toMatch(/approved/);
  });

  it("is found again when the process died after Shopify’s answer and before ours was stored", async () => {
    const { shopper, shown } = await mixedProposal();
    await shopper.confirm(shown);
    const [first] = await findReturnCases(SHOP_A, { orderId: mixed.id });
    await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
    const { id } = proposal(shown);
    const stored = await findProposal(SHOP_A, shopper.shopper.conversationId, id);
    const again = { id, conversationId: shopper.shopper.conversationId, confirmedAt: new Date() };
    const payload = ReturnPayload.parse(stored?.payload);
    const tries = await Promise.all([1, 2, 3].map(() => carryOutReturn(SHOP_A, payload, again)));
    expect(new Set(tries.map((one) => one.returnId))).toEqual(new Set([first?.returnId]));
    expect(atShopify()).toHaveLength(1);
    expect(await findReturnCases(SHOP_A, { orderId: mixed.id })).toMatchObject([{ plan: first?.plan }]);
  });

  it("is not made when the chosen one has been sold meanwhile", async () => {
    const { shopper, shown } = await mixedProposal();
    setStock(RUST, 0);
    const answer = await shopper.confirm(shown);
    expect(answer.text).toMatch(/still in stock/);
    expect(atShopify()).toEqual([]);
  });

  it("waits for staff where the policy says so, who read what is wanted for which item", async () => {
    await publish((policy) => ({ ...policy, withdrawal: { ...policy.withdrawal, countries: [] } }));
    const { shopper, shown } = await mixedProposal();
    await shopper.confirm(shown);
    expect(atShopify()).toMatchObject([{ status: "REQUESTED", exchangeLineItems: [] }]);
    const [kept] = await findReturnCases(SHOP_A, { orderId: mixed.id });
    await actOnReturn(SHOP_A, kept!.id, { act: "approve" });
    expect((await readSettlement(shop, kept!.id)).shown).toMatchObject({
      state: "exchange_missing",
      wanted: [{ title: "Wool scarf · Rust", sku: "WS-R", quantity: 1 }],
    });
  });
});
