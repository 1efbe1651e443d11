import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { actOnReturn, takeInReturn } from "~/assistant/returns/act-on-return";
import { forShop } from "~/platform/database";
import { giftCardCode } from "~/returns/create-gift-card";
import { listConversationReturns } from "~/returns/list-conversation-returns";
import { readReturn } from "~/returns/read-returns";
import { readSettlement } from "~/returns/read-settlement";
import { findReturnCases } from "~/returns/return-case";
import type { CasePlan } from "~/returns/return-case";
import { giftCardReference } from "~/returns/settle-return";
import { adminApi } from "~/shopify/admin-api";
import { giftCardsOf } from "../../shopify/credit/gift-cards";
import { DEMO_SHOP, SECOND_SHOP } from "../../shopify/identity";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { ada, customer, generous, publish, recent, returnsStore, upToProposal } from "./world";

useAppDatabase();
const shopify = useShopify({
  stores: [returnsStore],
  // Store credit and gift cards need their scopes.
  appToml: join(import.meta.dirname, "../../../shopify.app.toml"),
});
const shop = { id: SHOP_A, domain: DEMO_SHOP };
const api = () => adminApi(DEMO_SHOP);

beforeEach(async () => {
  for (const one of shopify().shop().store.data.orders) Object.assign(one, { returns: [], refunds: [] });
  shopify().shop().store.customer(customer.id)!.storeCreditAccounts = [];
  await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
  await publish((policy) => {
    const base = generous(policy);
    return { ...base, returns: { ...base.returns, approval: { ...base.returns.approval, mode: "staff" } } };
  });
});

/** A return that was asked for in the chat; `plan`: what the shop's policy would have agreed. */
async function requested(plan: Partial<CasePlan> = {}) {
  const shopper = ada();
  await shopper.confirm(await upToProposal(shopper));
  const [kept] = await findReturnCases(SHOP_A, { orderId: recent.id });
  const where = { shopId_id: { shopId: SHOP_A, id: kept!.id } };
  await forShop(SHOP_A, (tx) => tx.returnCase.update({ where, data: { plan: { ...kept!.plan, ...plan } } }));
  // What the chat and the tests before have cost is not the point here.
  shopify().shop().bucket.available = 2_000;
  const texts = async () => (await shopper.stored()).messages.map(({ text }) => text);
  return { shopper, texts, id: kept!.id, returnId: kept!.returnId! };
}

async function takeIn(id: string) {
  shopify().shop().bucket.available = 2_000;
  const { shown } = await readSettlement(shop, id);
  const { refund, due, credit, giftCard } = shown;
  return takeInReturn(shop, id, { disposition: "NOT_RESTOCKED", expected: { refund, due, credit, giftCard } });
}

const eur = (amount: string) => ({ amount, currency: "EUR" });

describe("a decision", () => {
  it("is carried out and told once, however many click at once", async () => {
    const { id, returnId, texts } = await requested();
    const results = await Promise.all([1, 2, 3].map(() => actOnReturn(SHOP_A, id, { act: "approve" })));
    expect(results.every(({ result }) => result === "done" || result === "under_way")).toBe(true);
    expect(await actOnReturn(SHOP_A, id, { act: "approve" })).toEqual({ result: "done" });
    expect((await readReturn(api(), returnId))?.status).toBe("OPEN");
    expect((await texts()).filter((text) => text.includes("approved your return"))).toHaveLength(1);
  });

  it("belongs to whoever was first", async () => {
    const { id, returnId } = await requested();
    await actOnReturn(SHOP_A, id, { act: "approve" });
    const decline = { act: "decline", reason: "OTHER", note: "Worn." } as const;
    expect(await actOnReturn(SHOP_A, id, decline)).toEqual({ result: "refused", code: "ALREADY_DECIDED" });
    expect((await readReturn(api(), returnId))?.status).toBe("OPEN");
  });

  it("reaches the shopper with the reason when it is a no", async () => {
    const { id, texts } = await requested();
    await actOnReturn(SHOP_A, id, { act: "decline", reason: "FINAL_SALE", note: "It was a final sale." });
    expect((await texts()).at(-1)).toMatch(/declined.*They write: “It was a final sale\.”/);
  });

  it("is found again when Shopify’s answer is lost", async () => {
    const { id, texts } = await requested();
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    expect(await actOnReturn(SHOP_A, id, { act: "approve" })).toEqual({ result: "under_way" });
    expect(await actOnReturn(SHOP_A, id, { act: "approve" })).toEqual({ result: "done" });
    expect((await texts()).filter((text) => text.includes("approved your return"))).toHaveLength(1);
  });

  it("is none when the shopper has taken the request back, and the list follows", async () => {
    const { id, returnId } = await requested();
    shopify()
      .shop()
      .store.data.orders.flatMap(({ returns }) => returns)
      .find((one) => one.id === returnId)!.status = "CANCELED";
    expect(await actOnReturn(SHOP_A, id, { act: "approve" })).toEqual({ result: "refused", code: "INVALID_STATE" });
    expect((await findReturnCases(SHOP_A, { orderId: recent.id }))[0]).toMatchObject({
      status: "canceled",
      waitingFor: "nothing",
    });
  });

  it("is not for another shop to make", async () => {
    const { id, returnId } = await requested();
    await expect(actOnReturn(SHOP_B, id, { act: "approve" })).rejects.toMatchObject({ code: "not_found" });
    await expect(readSettlement({ id: SHOP_B, domain: SECOND_SHOP }, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await readReturn(api(), returnId))?.status).toBe("REQUESTED");
  });
});

it("attaches a label once, and the shopper gets it", async () => {
  const { id, returnId, texts } = await requested();
  await actOnReturn(SHOP_A, id, { act: "approve" });
  const label = {
    act: "label",
    labelUrl: "https://l.example/1.pdf",
    trackingNumber: "CE1",
    trackingUrl: null,
  } as const;
  await Promise.all([actOnReturn(SHOP_A, id, label), actOnReturn(SHOP_A, id, label)]);
  expect(await actOnReturn(SHOP_A, id, label)).toEqual({ result: "done" });
  expect((await readReturn(api(), returnId))?.deliveries).toHaveLength(1);
  expect((await texts()).at(-1)).toMatch(/Your way to send it back is below/);
});

describe("the parcel", () => {
  it("pays what was shown, once, however many click at once", async () => {
    const { id, returnId, texts } = await requested();
    await actOnReturn(SHOP_A, id, { act: "approve" });
    expect((await readSettlement(shop, id)).shown).toMatchObject({ state: "ready", refund: eur("60.0"), credit: null });
    await Promise.all([takeIn(id), takeIn(id)]);
    expect(await takeIn(id)).toEqual({ result: "done" });
    const facts = await readReturn(api(), returnId);
    expect(facts).toMatchObject({ status: "CLOSED", refunds: [{ amount: eur("60.0") }] });
    expect((await texts()).filter((text) => text.includes("€60.00 back to you"))).toHaveLength(1);
    expect((await readSettlement(shop, id)).shown.state).toBe("settled");
  });

  it("pays nothing when the amounts are others than staff saw, or it was never approved", async () => {
    const { id, returnId } = await requested();
    const expected = { refund: eur("60.00"), due: null, credit: null, giftCard: null };
    const given = { disposition: "NOT_RESTOCKED", expected } as const;
    expect(await takeInReturn(shop, id, given)).toEqual({ result: "refused", code: "NOT_READY" });
    await actOnReturn(SHOP_A, id, { act: "approve" });
    const other = { ...given, expected: { ...expected, refund: eur("61.0") } };
    expect(await takeInReturn(shop, id, other)).toEqual({ result: "refused", code: "AMOUNT_CHANGED" });
    expect((await readReturn(api(), returnId))?.refunds).toEqual([]);
  });

  it("becomes store credit with its bonus, one of each, when an answer is lost in between", async () => {
    const { id, texts } = await requested({ outcome: "store_credit", bonus: eur("6.00") });
    await actOnReturn(SHOP_A, id, { act: "approve" });
    expect((await readSettlement(shop, id)).shown).toMatchObject({ payTo: "store_credit", credit: eur("6.00") });
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    expect(await takeIn(id)).toEqual({ result: "under_way" });
    expect(await takeIn(id)).toEqual({ result: "done" });
    const [account] = shopify().shop().store.customer(customer.id)!.storeCreditAccounts;
    expect(account?.balance.amount).toBe("66.00");
    const told = (await texts()).join("\n");
    expect(told).toMatch(/You have €60\.00 of store credit for it now/);
    expect(told).toMatch(/You also have €6\.00 of store credit as a bonus/);
  });

  it("becomes a gift card whose code only the shopper reads", async () => {
    const { id, returnId, texts } = await requested({
      outcome: "store_credit",
      creditAs: "gift_card",
      bonus: eur("6.00"),
    });
    await actOnReturn(SHOP_A, id, { act: "approve" });
    expect((await readSettlement(shop, id)).shown).toMatchObject({
      refund: null,
      giftCard: eur("66.00"),
      credit: null,
    });
    await Promise.all([takeIn(id), takeIn(id)]);
    expect(await takeIn(id)).toEqual({ result: "done" });
    expect(giftCardsOf(shopify().shop())).toHaveLength(1);
    expect((await readReturn(api(), returnId))?.refunds).toEqual([]);
    const code = giftCardCode(DEMO_SHOP, giftCardReference(id));
    expect((await texts()).filter((text) => text.includes(`€66.00: ${code}`))).toHaveLength(1);
    const stored = await forShop(SHOP_A, (tx) => tx.outboxEntry.findMany({ where: { shopId: SHOP_A } }));
    expect(JSON.stringify(stored)).not.toContain(code);
  });

  it("waits while the exchange is not in Shopify’s return, and says which one is wanted", async () => {
    const variantId = "gid://shopify/ProductVariant/902";
    const wish = { variantId, quantity: 1, title: "Linen shirt", variant: "L", for: null };
    const { id, shopper } = await requested({ outcome: "exchange", exchange: [wish] });
    await actOnReturn(SHOP_A, id, { act: "approve" });
    expect((await readSettlement(shop, id)).shown).toMatchObject({
      state: "exchange_missing",
      wanted: [{ title: "Linen shirt · L", sku: "LS-L", quantity: 1 }],
    });
    expect(await takeIn(id)).toEqual({ result: "refused", code: "NOT_READY" });
    expect(await listConversationReturns(SHOP_A, shopper.shopper.conversationId)).toHaveLength(1);
    expect(await listConversationReturns(SHOP_B, shopper.shopper.conversationId)).toEqual([]);
  });
});
