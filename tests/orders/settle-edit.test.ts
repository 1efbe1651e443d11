import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlingOf } from "~/orders/difference";
import { editItems } from "~/orders/edit-items";
import { previewEdit, type ItemWish } from "~/orders/preview-edit";
import { settleEdit } from "~/orders/settle-edit";
import { invoicesSent } from "../shopify/admin-api/payments";
import { payOrder } from "../shopify/checkout/pay-order";
import { DEMO_SHOP } from "../shopify/identity";
import { useChangeableStore, VASE } from "./changeable-store";

const store = useChangeableStore();
const { api } = store;
const place = () => ({ world: store.shopify.world, shop: store.shopify.shop(DEMO_SHOP) });

/** Edits, and settles as often as asked. */
async function edited(wish: (lineId: string) => Partial<ItemWish>, order = store.order()) {
  const preview = await previewEdit(api, order.id, { lines: [], add: [], ...wish(order.lineId) });
  if (preview.result === "refused") throw new Error(preview.code);
  const outcome = await editItems(api, preview.plan, { notifyCustomer: true, staffNote: "note" });
  if (outcome.result === "refused") throw new Error(outcome.code);
  const settle = (isNew = false, settling = preview.settling) =>
    settleEdit(api, { orderId: order.id, settling, key: `order-items/${order.id}`, note: "Changed", isNew });
  return { id: order.id, settling: preview.settling, settle };
}

const fewer = (lineId: string) => ({ lines: [{ lineItemId: lineId, quantity: 1 }] });
const more = (lineId: string) => ({ lines: [{ lineItemId: lineId, quantity: 3 }] });

describe("what an edit made cheaper", () => {
  it("goes back the way it was paid, once, however often it is tried", async () => {
    const { id, settling, settle } = await edited(fewer);
    expect(settling).toEqual({ kind: "back", amount: { amount: "40.00", currency: "EUR" } });
    const answers = [await settle(true), await settle(), ...(await Promise.all([settle(), settle()]))];
    for (const { refunded } of answers) expect(Number(refunded?.amount)).toBe(40);
    const { refunds } = store.orderNow(id);
    expect(refunds).toHaveLength(1);
    expect(refunds[0]).toMatchObject({ refundLineItems: [], note: expect.stringMatching(/^Changed Ref\. /) as string });
    expect(await previewEdit(api, id, { lines: [], add: [{ variantId: VASE, quantity: 1 }] })).toMatchObject({
      settling: { kind: "due", amount: { amount: "55.50" } },
    });
  });

  it.each(["lost", "closed", "status"] as const)("goes back once where Shopify’s answer is %s", async (fault) => {
    const { id, settle } = await edited(fewer);
    const { faults } = store.shopify.world;
    faults.set(DEMO_SHOP, fault === "status" ? { status: { code: 503, times: 1 } } : { [fault]: 1 });
    await settle(true).catch(() => undefined);
    faults.clear();
    expect(Number((await settle()).refunded?.amount)).toBe(40);
    expect(store.orderNow(id).refunds).toHaveLength(1);
  });

  it("is never more than Shopify says that the shop owes", async () => {
    const { id, settle } = await edited(fewer);
    const greedy = await settle(true, { kind: "back", amount: { amount: "84.00", currency: "EUR" } });
    expect(Number(greedy.refunded?.amount)).toBe(40);
    expect(Number(store.orderNow(id).refunds[0]?.totalRefundedSet.shopMoney.amount)).toBe(40);
  });

  it("is staff’s business where it was paid by hand", async () => {
    const order = store.order();
    store.orderNow(order.id).paymentGatewayNames = ["bank_deposit"];
    const { id, settle } = await edited(fewer, order);
    expect(await settle(true)).toMatchObject({ refunded: null });
    expect(store.orderNow(id).refunds).toHaveLength(0);
  });
});

describe("what an edit made dearer", () => {
  it("can be paid on Shopify’s page, whose link is mailed once", async () => {
    const { id, settling, settle } = await edited(more);
    expect(settling).toEqual({ kind: "due", amount: { amount: "40.00", currency: "EUR" } });
    const first = await settle(true);
    expect(first).toMatchObject({
      invoiced: true,
      payUrl: expect.stringMatching(/\/orders\/\d+\/pay\/\w+$/) as string,
    });
    expect(await settle()).toMatchObject({ invoiced: false, payUrl: first.payUrl });
    expect(invoicesSent(store.orderNow(id))).toBe(1);
    payOrder(store.orderNow(id), place());
    expect((await settle()).payUrl).toBeNull();
  });

  it("is linked to even where the invoice cannot be sent", async () => {
    const order = store.order();
    store.orderNow(order.id).email = null;
    const { settle } = await edited(more, order);
    expect(await settle(true)).toMatchObject({ invoiced: false, payUrl: expect.stringContaining("/pay/") as string });
  });

  it("is paid with the order where that is still to be paid", async () => {
    const order = store.order();
    store.orderNow(order.id).displayFinancialStatus = "PENDING";
    const { id, settling, settle } = await edited(more, order);
    expect(settling).toEqual({ kind: "with_order" });
    expect(await settle(true)).toEqual({ refunded: null, payUrl: null, invoiced: false });
    expect(invoicesSent(store.orderNow(id))).toBe(0);
  });
});

describe("what becomes of a difference", () => {
  const euro = (cents: number) => ({ amount: (cents / 100).toFixed(2), currency: "EUR" });
  const cents = fc.integer({ min: -50_000, max: 50_000 });

  it("pays back no more than the edit and no more than is owed, and asks for no more than is open", () => {
    fc.assert(
      fc.property(cents, cents, (before, difference) => {
        const after = before + difference;
        const settling = settlingOf(euro(difference), euro(before), euro(after));
        const amount = "amount" in settling ? Math.round(Number(settling.amount.amount) * 100) : 0;
        if (settling.kind === "back") {
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThanOrEqual(Math.min(-difference, -after));
        }
        if (settling.kind === "due") expect([amount, before <= 0, difference > 0]).toEqual([after, true, true]);
        if (difference === 0) expect(settling.kind).toBe("even");
        if (before <= 0 && after < 0 && difference < 0) expect(settling.kind).toBe("back");
      }),
    );
  });
});
