import { describe, expect, it } from "vitest";
import { calculateReturn } from "~/returns/calculate-return";
import { createApprovedReturn } from "~/returns/create-approved-return";
import { createGiftCard, giftCardCode } from "~/returns/create-gift-card";
import { creditStoreCredit } from "~/returns/credit-store-credit";
import { processReturn, type ReturnedParcel } from "~/returns/process-return";
import { listOrderReturns, readReturn } from "~/returns/read-returns";
import { readReturnable } from "~/returns/read-returnable";
import { refundItems } from "~/returns/refund-items";
import { giftCardsOf } from "../shopify/credit/gift-cards";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { aDelivered, aLineItem } from "../shopify/store/fixtures";
import { money } from "../shopify/store/money";
import { countMutations, loseAnswers, scarf, useReturnStore } from "./store";

const store = useReturnStore();
const { api } = store;
const sent = countMutations(store);
const eur = (amount: string) => ({ amount, currency: "EUR" });
const balance = () =>
  store.shopify.shop().store.customer("gid://shopify/Customer/77")?.storeCreditAccounts[0]?.balance.amount ?? "0";

/** An open return of two cushions (60.00), with a parcel of all of it. */
async function parcel(parts: Partial<ReturnedParcel> = {}, exchange?: { variantId: string; quantity: number }[]) {
  const order = store.order();
  const made = await createApprovedReturn(api, {
    orderId: order.id,
    reference: `proposal-${order.id}`,
    items: [{ fulfillmentLineItemId: order.item, quantity: 2, reasonId: null, note: null, restockingFeePercent: 10 }],
    returnShippingFee: eur("4.50"),
    ...(exchange && { exchange }),
  });
  if (made.result !== "done") throw new Error(made.message);
  const facts = (await readReturn(api, made.returnId))!;
  const all: ReturnedParcel = {
    returnId: made.returnId,
    lines: [{ returnLineItemId: facts.items[0]!.id, quantity: 2, processedBefore: 0, disposition: "NOT_RESTOCKED" }],
    exchange: facts.exchange.map((line) => ({
      exchangeLineItemId: line.id,
      quantity: line.quantity,
      processedBefore: 0,
    })),
    payTo: "original",
    notifyCustomer: false,
    ...parts,
  };
  return { order, all, returnId: made.returnId };
}

describe("processReturn", () => {
  it("pays out what Shopify works out, less fees, and closes the return", async () => {
    const { all, order, returnId } = await parcel();
    expect(await processReturn(api, all)).toEqual({
      result: "done",
      found: false,
      status: "CLOSED",
      refunded: eur("49.5"),
    });
    expect(await listOrderReturns(api, order.id)).toMatchObject({
      returnStatus: "RETURNED",
      returns: [
        {
          id: returnId,
          status: "CLOSED",
          waitingFor: "nothing",
          items: [{ processedQuantity: 2, refundedQuantity: 2 }],
          refunds: [{ amount: eur("49.5"), toStoreCredit: false, settled: true, returnId }],
        },
      ],
      refunds: [{ amount: eur("49.5") }],
    });
  });

  it("pays once though the answer is lost and it is tried again", async () => {
    const { all, order } = await parcel();
    loseAnswers(store);
    await expect(processReturn(api, all)).rejects.toMatchObject({ code: "shopify_unavailable" });
    expect(await processReturn(api, all)).toEqual({
      result: "done",
      found: true,
      status: "CLOSED",
      refunded: eur("49.5"),
    });
    expect(store.orderNow(order.id).refunds).toHaveLength(1);
    expect(sent("ProcessReturn")).toBe(1);
  });

  it("takes the pieces as they come, the fee for the way back with the first", async () => {
    const { all, order } = await parcel();
    const [line] = all.lines;
    const one = (processedBefore: number) => ({ ...all, lines: [{ ...line!, quantity: 1, processedBefore }] });
    expect(await processReturn(api, one(0))).toMatchObject({ status: "OPEN", refunded: eur("22.5") });
    expect(await processReturn(api, one(0))).toMatchObject({ found: true, status: "OPEN" });
    expect(await processReturn(api, one(1))).toMatchObject({ found: false, status: "CLOSED", refunded: eur("27.0") });
    expect(store.orderNow(order.id).refunds).toHaveLength(2);
  });

  it("asks for new eyes when somebody else has processed a part", async () => {
    const { all } = await parcel();
    const [line] = all.lines;
    await processReturn(api, { ...all, lines: [{ ...line!, quantity: 1 }] });
    expect(await processReturn(api, all)).toMatchObject({ result: "refused", code: "CHANGED" });
  });

  it("pays to store credit, or nothing yet", async () => {
    const before = Number(balance());
    const credited = await parcel({ payTo: "store_credit" });
    expect(await processReturn(api, credited.all)).toMatchObject({ refunded: eur("49.5") });
    expect(Number(balance()) - before).toBe(49.5);
    expect((await listOrderReturns(api, credited.order.id))?.refunds).toMatchObject([{ toStoreCredit: true }]);

    const unpaid = await parcel({ payTo: "nothing" });
    expect(await processReturn(api, unpaid.all)).toMatchObject({ refunded: null });
    expect(store.orderNow(unpaid.order.id).refunds).toEqual([]);
  });

  it("waits for the refund while a part came back unpaid", async () => {
    const { all, returnId } = await parcel({ payTo: "nothing" });
    await processReturn(api, { ...all, lines: [{ ...all.lines[0]!, quantity: 1 }] });
    expect(await readReturn(api, returnId)).toMatchObject({
      status: "OPEN",
      waitingFor: "refund",
      items: [{ processedQuantity: 1, refundedQuantity: 0 }],
    });
  });

  it("sends the exchange and pays the rest", async () => {
    const { all, order } = await parcel({}, [{ variantId: scarf.variants[0]!.id, quantity: 1 }]);
    expect(await processReturn(api, all)).toMatchObject({ status: "CLOSED", refunded: eur("9.5") });
    expect(store.orderNow(order.id).lineItems.map(({ title }) => title)).toEqual(["Linen cushion", "Scarf"]);
  });

  it("refuses what Shopify refuses, and a return that is gone", async () => {
    const { all, order } = await parcel();
    const [line] = all.lines;
    const restocked = { ...all, lines: [{ ...line!, disposition: "RESTOCKED" as const }] };
    expect(await processReturn(api, restocked)).toMatchObject({ result: "refused", code: "BLANK" });
    expect(store.orderNow(order.id).refunds).toEqual([]);
    expect(await processReturn(api, { ...all, returnId: "gid://shopify/Return/1" })).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

it("reckons in the currency that the shopper paid in", async () => {
  const pounds = (amount: string) => ({ amount, currency: "GBP" });
  const both = (eur: string, gbp: string) => ({ shopMoney: money(eur, "EUR"), presentmentMoney: money(gbp, "GBP") });
  const line = aLineItem({ quantity: 2, originalUnitPriceSet: both("30.00", "26.11") });
  const order = store.order({
    lineItems: [line],
    fulfillments: [aDelivered(3, { items: [line] })],
    shippingLine: { title: "Standard", originalPriceSet: both("5.00", "4.35") },
  });
  const returnable = (await readReturnable(api, order.id))!;
  const [item] = returnable.items;
  expect(item).toMatchObject({ unitPaid: pounds("26.11"), unitPaidInShopCurrency: eur("30.0") });
  const items = [{ ...item!, quantity: 1, reasonId: null, note: null, restockingFeePercent: 10 }];
  const returnShippingFee = pounds("3.00");
  expect(await calculateReturn(api, { orderId: order.id, items, returnShippingFee })).toMatchObject({
    goods: pounds("26.11"),
    restockingFee: pounds("2.61"),
    shippingFee: pounds("3.00"),
    refund: pounds("20.50"),
  });
  const wish = { orderId: order.id, reference: `pounds-${order.id}`, items, returnShippingFee };
  const made = await createApprovedReturn(api, wish);
  const facts = made.result === "done" ? (await readReturn(api, made.returnId))! : null;
  const lines = facts!.items.map(({ id }) => ({
    returnLineItemId: id,
    quantity: 1,
    processedBefore: 0,
    disposition: "NOT_RESTOCKED" as const,
  }));
  const processed = await processReturn(api, { returnId: facts!.id, lines, payTo: "original", notifyCustomer: false });
  expect(processed).toMatchObject({ refunded: pounds("20.5") });
  expect(store.orderNow(order.id).refunds[0]?.totalRefundedSet.shopMoney).toMatchObject({ currencyCode: "EUR" });
});

describe("refundItems", () => {
  const plan = (order: { id: string; lineItemId: string }, key: string) => ({
    orderId: order.id,
    key,
    items: [{ lineItemId: order.lineItemId, quantity: 1, restock: "NO_RESTOCK" as const }],
    shipping: true,
    payTo: "original" as const,
    note: "Lost on the way.",
    notifyCustomer: false,
  });

  it("refunds once though the answer is lost, and again for another key", async () => {
    const order = store.order();
    loseAnswers(store);
    await expect(refundItems(api, plan(order, `${order.id}-a`))).rejects.toThrow();
    expect(await refundItems(api, plan(order, `${order.id}-a`))).toMatchObject({ found: true, amount: eur("35.0") });
    expect(store.orderNow(order.id).refunds).toHaveLength(1);
    const second = await refundItems(api, { ...plan(order, `${order.id}-b`), shipping: false });
    expect(second).toMatchObject({ found: false, amount: eur("30.0") });
    expect(store.orderNow(order.id).refunds).toHaveLength(2);
  });

  it("refunds once when two tries run at once", async () => {
    const order = store.order();
    const both = await Promise.all([1, 2].map(() => refundItems(api, plan(order, `${order.id}-c`))));
    expect(new Set(both.map((one) => one.result === "done" && one.refundId)).size).toBe(1);
    expect(store.orderNow(order.id).refunds).toHaveLength(1);
  });

  it("refunds to store credit", async () => {
    const order = store.order();
    const before = Number(balance());
    await refundItems(api, { ...plan(order, `${order.id}-d`), payTo: "store_credit" });
    expect(Number(balance()) - before).toBe(35);
  });

  it("refuses more than was bought", async () => {
    const order = store.order();
    const items = [{ lineItemId: order.lineItemId, quantity: 4, restock: "NO_RESTOCK" as const }];
    expect(await refundItems(api, { ...plan(order, `${order.id}-e`), items })).toMatchObject({ result: "refused" });
    expect(store.orderNow(order.id).refunds).toEqual([]);
  });
});

describe("creditStoreCredit", () => {
  const gift = (amount: string, since = new Date()) => ({
    customerId: "gid://shopify/Customer/77",
    amount: eur(amount),
    since: since.toISOString(),
    notifyCustomer: false,
  });

  it("credits once though the answer is lost", async () => {
    const before = Number(balance());
    const bonus = gift("6.25");
    loseAnswers(store);
    await expect(creditStoreCredit(api, bonus)).rejects.toThrow();
    expect(await creditStoreCredit(api, bonus)).toMatchObject({ result: "done", found: true });
    expect(Number(balance()) - before).toBe(6.25);
  });

  it("takes no older credit, no other amount and no refund for its own", async () => {
    const before = Number(balance());
    await creditStoreCredit(api, gift("7.00"));
    await creditStoreCredit(api, gift("7.50"));
    expect(await creditStoreCredit(api, gift("7.00", new Date(Date.now() + 60_000)))).toMatchObject({ found: false });
    expect(Number(balance()) - before).toBe(21.5);
  });

  it("refuses a customer who is gone, and nothing at all", async () => {
    const nobody = { ...gift("1.00"), customerId: "gid://shopify/Customer/1" };
    expect(await creditStoreCredit(api, nobody)).toMatchObject({ result: "refused", code: "OWNER_NOT_FOUND" });
    expect(await creditStoreCredit(api, gift("0.00"))).toMatchObject({ code: "NEGATIVE_OR_ZERO_AMOUNT" });
  });
});

describe("createGiftCard", () => {
  it("makes one card, whose code is the same in every try and differs by shop and reference", async () => {
    const order = { reference: "proposal-g1", amount: eur("20.00"), note: null };
    loseAnswers(store);
    await expect(createGiftCard(api, DEMO_SHOP, order)).rejects.toThrow();
    const again = await createGiftCard(api, DEMO_SHOP, order);
    const code = giftCardCode(DEMO_SHOP, "proposal-g1");
    expect(again).toMatchObject({ result: "done", found: true, code, lastCharacters: code.slice(-4) });
    expect(giftCardsOf(store.shopify.shop())).toHaveLength(1);
    expect(code).toMatch(/^[a-z0-9]{16}$/);
    expect(giftCardCode(SECOND_SHOP, "proposal-g1")).not.toBe(code);
    expect(giftCardCode(DEMO_SHOP, "proposal-g2")).not.toBe(code);
  });
});
