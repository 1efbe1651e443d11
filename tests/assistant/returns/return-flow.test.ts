import { beforeEach, describe, expect, it } from "vitest";
import { finishProposal } from "~/assistant/proposals/finish-proposal";
import type { Card, ChoiceCard, FormCard, ProposalCard } from "~/contract/chat";
import { forShop } from "~/platform/database";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { Policy } from "~/policy/policy";
import { publishPolicy } from "~/policy/publish-policy";
import { findReturnCases } from "~/returns/return-case";
import { DEMO_SHOP } from "../../shopify/identity";
import {
  aCustomer,
  aDelivered,
  aLineItem,
  anOrder,
  aProduct,
  aReason,
  daysAgo,
  storeWith,
} from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import type { Replies } from "../../support/shopper";

useAppDatabase();
const customer = aCustomer({ email: "ada@example.com" });
const customerId = customer.id.split("/").pop()!;
const eve = aCustomer({ email: "eve@example.com" });
const eveId = eve.id.split("/").pop()!;
const shirt = aProduct({
  title: "Linen shirt",
  productType: "Shirts",
  variants: [
    { id: "gid://shopify/ProductVariant/901", title: "M", sku: "LS-M", price: "60.00", inventoryQuantity: 3 },
    { id: "gid://shopify/ProductVariant/902", title: "L", sku: "LS-L", price: "60.00", inventoryQuantity: 5 },
    { id: "gid://shopify/ProductVariant/903", title: "XL", sku: "LS-XL", price: "65.00", inventoryQuantity: 0 },
  ],
});
const ofShirt = (parts: Parameters<typeof aLineItem>[0] = {}) =>
  aLineItem({
    title: "Linen shirt",
    variantTitle: "M",
    price: "60.00",
    product: { id: shirt.id },
    variant: { id: "gid://shopify/ProductVariant/901" },
    ...parts,
  });
const order = (name: string, days: number, parts: Parameters<typeof anOrder>[0] = {}) =>
  anOrder({
    name,
    email: "ada@example.com",
    customer: { id: customer.id },
    createdAt: daysAgo(days + 4),
    fulfillments: [aDelivered(days)],
    lineItems: [ofShirt()],
    ...parts,
  });
const recent = order("#1005", 5);
const old = order("#1004", 45);
const two = order("#1006", 20, { lineItems: [ofShirt({ quantity: 2 }), aLineItem({ title: "Mug", price: "15.00" })] });
const shopify = useShopify({
  stores: [
    storeWith({
      customers: [customer, eve],
      products: [shirt],
      returnReasonDefinitions: ["size-too-small", "unwanted", "defective", "wrong-item", "other"].map((handle) =>
        aReason(handle),
      ),
      orders: [recent, old, two, anOrder({ name: "#2000", customer: { id: eve.id }, email: "eve@example.com" })],
    }),
  ],
});

const publish = (change: (policy: Policy) => Policy) =>
  publishPolicy(SHOP_A, {
    document: change(structuredClone(DEFAULT_POLICY)),
    note: "test",
    author: { id: "1", name: "Maya" },
  });
/** Approved at once, without the law's own path in the way. */
const generous = (policy: Policy): Policy => ({
  ...policy,
  withdrawal: { ...policy.withdrawal, countries: [] },
  returns: { ...policy.returns, approval: { ...policy.returns.approval, mode: "automatic" }, label: "shop" },
});

beforeEach(async () => {
  for (const one of shopify().shop().store.data.orders) one.returns = [];
  await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
  await publish(generous);
});

const cards = ({ messages }: Replies): Card[] => messages.flatMap((message) => message.cards);
const choice = (replies: Replies, id: string) =>
  cards(replies).find((card): card is ChoiceCard => card.kind === "choice" && card.id === id)!;
const form = (replies: Replies, id: string) =>
  cards(replies).find((card): card is FormCard => card.kind === "form" && card.id === id)!;
const proposal = (replies: Replies) => cards(replies).find((card): card is ProposalCard => card.kind === "proposal")!;

function ada(who: Parameters<typeof aShopper>[0] = {}) {
  const shopper = aShopper({ customerId, ...who });
  return {
    ...shopper,
    choose: (card: string, option: string) => shopper.tap({ type: "choose", choice: card, option, label: option }),
    submit: (name: string, values: Record<string, string>) =>
      shopper.tap({ type: "submit", form: name, values, label: "…" }),
    confirm: (replies: Replies) =>
      shopper.tap({ type: "confirm", proposal: proposal(replies).id, label: "Send it back" }),
  };
}

/** From the first word to the card that waits for the tap. */
async function upToProposal(shopper = ada(), reason = "size-too-small", outcome = "original_payment") {
  const asked = await shopper.say("I want to return order #1005");
  expect(choice(asked, "return.reason")).toBeDefined();
  const evidence = await shopper.choose("return.reason", reason);
  expect(form(evidence, "return.evidence")).toBeDefined();
  const outcomes = await shopper.submit("return.evidence", { answer_unused: "yes", note: "" });
  expect(choice(outcomes, "return.outcome")).toBeDefined();
  return shopper.choose("return.outcome", outcome);
}

const atShopify = (name = "#1005") =>
  shopify()
    .shop()
    .store.data.orders.find((one) => one.name === name)!.returns ?? [];

describe("a return in the chat", () => {
  it("goes from a sentence to an approved return in four taps, with exact amounts", async () => {
    const shopper = ada();
    const shown = await upToProposal(shopper);
    const card = proposal(shown);
    expect(card.title).toBe("Return of 1 item from #1005");
    expect(card.rows).toContainEqual({ label: "You get back", value: "€60.00", strong: true });
    expect(atShopify()).toEqual([]);
    const told = await shopper.confirm(shown);
    expect(told.text).toMatch(/approved/);
    expect(atShopify()).toMatchObject([{ status: "OPEN" }]);
    const [kept] = await findReturnCases(SHOP_A, { orderId: recent.id });
    expect(kept).toMatchObject({
      status: "open",
      plan: { outcome: "original_payment" },
      evidence: { reason: { handle: "size-too-small" } },
    });
  });

  it("is one return under double taps and from two tabs", async () => {
    const shopper = ada();
    const shown = await upToProposal(shopper);
    await Promise.all([shopper.confirm(shown), shopper.confirm(shown), shopper.confirm(shown)]);
    expect(atShopify()).toHaveLength(1);
  });

  it("is one return when Shopify made it and the answer was lost", async () => {
    const shopper = ada();
    const shown = await upToProposal(shopper);
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    await shopper.confirm(shown);
    await finishProposal(SHOP_A, proposal(shown).id, false);
    expect(atShopify()).toHaveLength(1);
    expect((await shopper.stored()).messages.at(-1)?.text).toMatch(/approved/);
  });

  it("asks a guest to prove who they are before anything is shown", async () => {
    const guest = aShopper();
    const asked = await guest.say("I want to return order #1005");
    expect(cards(asked).map((card) => ("id" in card ? card.id : card.kind))).toContain("identity.email");
    expect(asked.text).not.toMatch(/Linen/);
  });

  it("of somebody else’s order is nobody’s to see or to make", async () => {
    const other = ada({ customerId: eveId });
    expect((await other.say("I want to return order #1005")).text).not.toMatch(/Linen shirt/);
    expect((await other.choose("return.order", recent.id)).text).toMatch(/can’t find that order/);
    const shopper = ada();
    const shown = await upToProposal(shopper);
    const answer = await other.tap({ type: "confirm", proposal: proposal(shown).id, label: "!" });
    expect(answer.text).toMatch(/no longer open/);
    expect(atShopify()).toEqual([]);
  });

  it("is refused after the window, with the rule that says so, and faulty goods still go to a person", async () => {
    const shopper = ada();
    await shopper.say("I want to return order #1004");
    await shopper.choose("return.reason", "unwanted");
    const refused = await shopper.submit("return.evidence", { answer_unused: "yes" });
    expect(refused.text).toMatch(/Returns are possible for 30 days/);
    const faulty = await shopper.choose("return.next", "faulty");
    expect(form(faulty, "return.evidence").fields.map(({ name }) => name)).toEqual(["note", "photos"]);
    expect((await shopper.submit("return.evidence", { note: "Torn" })).text).toMatch(/still missing/);
    const photos = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const outcomes = await shopper.submit("return.evidence", { note: "Torn at the seam", photos });
    const shown = await shopper.choose("return.outcome", "original_payment");
    expect(outcomes.text + shown.text).toMatch(/never turned away/);
    expect(proposal(shown).confirmLabel).toBe("Ask for the return");
    expect((await shopper.confirm(shown)).text).toMatch(/passed your return/);
    expect(atShopify("#1004")).toMatchObject([{ status: "REQUESTED" }]);
  });

  it("is decided again at the tap: a policy that has changed since is what counts", async () => {
    const shopper = ada();
    const shown = await upToProposal(shopper);
    await publish((policy) => ({ ...generous(policy), returns: { ...generous(policy).returns, windowDays: 2 } }));
    expect((await shopper.confirm(shown)).text).toMatch(/Returns are possible for 2 days/);
    expect(atShopify()).toEqual([]);
  });

  it("shows changed amounts instead of carrying out others than it showed", async () => {
    const shopper = ada();
    const shown = await upToProposal(shopper);
    const fee = { kind: "fixed" as const, amount: 495 };
    await publish((policy) => ({ ...generous(policy), returns: { ...generous(policy).returns, fee } }));
    const anew = await shopper.confirm(shown);
    expect(proposal(anew).rows).toContainEqual({ label: "You get back", value: "€55.05", strong: true });
    expect(atShopify()).toEqual([]);
    expect((await shopper.confirm(anew)).text).toMatch(/approved/);
  });

  it("takes several of some, and all of them in one return", async () => {
    const shopper = ada();
    const asked = await shopper.say("please, a return for #1006");
    const fields = form(asked, "return.items").fields;
    const none = await shopper.submit("return.items", Object.fromEntries(fields.map(({ name }) => [name, "0"])));
    expect(none.text).toMatch(/at least one/);
    await shopper.submit("return.items", { [fields[0]!.name]: "2", [fields[1]!.name]: "1" });
    await shopper.choose("return.reason", "unwanted");
    const outcomes = await shopper.submit("return.evidence", { answer_unused: "yes" });
    expect(choice(outcomes, "return.outcome").options.map(({ id }) => id)).not.toContain("exchange");
    const shown = await shopper.choose("return.outcome", "store_credit");
    expect(proposal(shown).rows).toContainEqual({ label: "Store credit", value: "€135.00", strong: true });
    await shopper.confirm(shown);
    expect(atShopify("#1006")).toHaveLength(1);
  });

  it("takes no more than there is, whatever is sent", async () => {
    const shopper = ada();
    const asked = await shopper.say("return #1006");
    const [field] = form(asked, "return.items").fields;
    await shopper.submit("return.items", { [field!.name]: "999", item_1: "5" });
    await shopper.choose("return.reason", "unwanted");
    await shopper.submit("return.evidence", { answer_unused: "yes" });
    const shown = await shopper.choose("return.outcome", "original_payment");
    expect(proposal(shown).rows).toContainEqual({ label: "You get back", value: "€120.00", strong: true });
  });

  it("exchanges for another size that is in stock, and offers none that is not", async () => {
    const shopper = ada();
    const sizes = await upToProposal(shopper, "size-too-small", "exchange");
    expect(choice(sizes, "return.exchange").options.map(({ label }) => label)).toEqual(["L", "Something else instead"]);
    const shown = await shopper.choose("return.exchange", "gid://shopify/ProductVariant/902");
    expect(proposal(shown).rows).toContainEqual({ label: "New item", value: "€60.00", strong: false });
    await shopper.confirm(shown);
    expect(atShopify()).toHaveLength(1);
  });

  it("is not confirmed by words", async () => {
    const shopper = ada();
    await upToProposal(shopper);
    expect((await shopper.say("yes")).text).toMatch(/tap the button/);
    expect(atShopify()).toEqual([]);
  });
});

describe("the right of withdrawal", () => {
  beforeEach(() => publish((policy) => policy));

  it("has its two steps and a receipt by mail, and needs no reason to be judged", async () => {
    const shopper = ada();
    await shopper.say("I want to return order #1005");
    const asked = await shopper.choose("return.reason", "unwanted");
    expect(asked.text).toMatch(/withdraw from the contract by law/);
    const shown = await shopper.choose("return.withdrawal", "withdraw");
    expect(proposal(shown)).toMatchObject({
      title: "Withdrawal from the contract: #1005",
      confirmLabel: "Confirm withdrawal",
    });
    expect((await shopper.confirm(shown)).text).toMatch(/confirmed/);
    expect(atShopify()).toMatchObject([{ status: "OPEN" }]);
    const [intent] = await forShop(SHOP_A, (tx) =>
      tx.outboxEntry.findMany({
        where: { shopId: SHOP_A, kind: "mail.withdrawal_receipt" },
        orderBy: { createdAt: "desc" },
      }),
    );
    expect(intent?.payload).toMatchObject({ email: "ada@example.com" });
  });
});
