import { beforeEach, describe, expect, it } from "vitest";
import { finishProposal } from "~/assistant/proposals/finish-proposal";
import { keepPhoto } from "~/conversations/photos/keep-photo";
import { forShop } from "~/platform/database";
import { findReturnCases } from "~/returns/return-case";
import { JPEG } from "../../conversations/photos/pictures";
import { DEMO_SHOP } from "../../shopify/identity";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import {
  ada,
  cards,
  choice,
  eveId,
  form,
  generous,
  proposal,
  publish,
  recent,
  returnsStore,
  upToProposal,
} from "./world";

useAppDatabase();
const shopify = useShopify({ stores: [returnsStore] });

beforeEach(async () => {
  for (const one of shopify().shop().store.data.orders) one.returns = [];
  await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
  await publish(generous);
});

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
    const strangers = { note: "Torn at the seam", photos: "0f8fad5b-d9cb-469f-a165-70867728950e" };
    expect((await shopper.submit("return.evidence", strangers)).text).toMatch(/still missing/);
    const { id: photos } = await keepPhoto(shopper.shopper, JPEG);
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
    const offered = choice(outcomes, "return.outcome").options.map(({ id }) => id);
    expect(offered).toEqual(["exchange", "store_credit", "original_payment", "split", "start_over"]);
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
    const labels = choice(sizes, "return.exchange").options.map(({ label }) => label);
    expect(labels).toEqual(["L", "Another product", "Something else instead"]);
    const shown = await shopper.choose("return.exchange", "gid://shopify/ProductVariant/902");
    expect(proposal(shown).rows).toContainEqual({ label: "New item", value: "€60.00", strong: false });
    await shopper.confirm(shown);
    expect(atShopify()).toHaveLength(1);
  });

  it("of what has not been shipped leads to changing or cancelling it, and only its own shopper there", async () => {
    const owner = ada({ customerId: eveId });
    const told = await owner.say("I want to return order #2000");
    expect(told.text).toMatch(/hasn’t been shipped yet/);
    const change = choice(told, "return.next").options.find(({ id }) => id.startsWith("change "))!;
    expect(JSON.stringify(cards(await owner.choose("return.next", change.id)))).toMatch(/cancel/i);
    const stranger = await ada().choose("return.next", change.id);
    expect(JSON.stringify(stranger.messages.map(({ text, cards }) => [text, cards]))).not.toMatch(
      /#2000|Linen cushion/,
    );
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
