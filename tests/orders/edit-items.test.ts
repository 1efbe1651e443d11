import { describe, expect, it, vi } from "vitest";
import { editItems } from "~/orders/edit-items";
import { previewEdit, type EditPlan, type ItemWish } from "~/orders/preview-edit";
import { DEMO_SHOP } from "../shopify/identity";
import { aFulfillment, aLineItem, shipped } from "../shopify/store/fixtures";
import { BOWL, CUSHION, useChangeableStore, VASE } from "./changeable-store";

const store = useChangeableStore();
const { api } = store;
const noted = { notifyCustomer: true, staffNote: "By the shopper’s own wish" };

async function planned(orderId: string, wish: Partial<ItemWish>): Promise<EditPlan> {
  const preview = await previewEdit(api, orderId, { lines: [], add: [], ...wish });
  if (preview.result === "refused") throw new Error(preview.code);
  return preview.plan;
}

const piecesNow = (orderId: string) =>
  store.orderNow(orderId).lineItems.map(({ title, quantity }) => `${quantity} ${title}`);

describe("a preview", () => {
  it("tells what fewer pieces come to, and changes nothing", async () => {
    const { id, lineId } = store.order();
    const preview = await previewEdit(api, id, { lines: [{ lineItemId: lineId, quantity: 1 }], add: [] });
    expect(preview).toMatchObject({
      result: "possible",
      totalBefore: { amount: "85.0", currency: "EUR" },
      totalAfter: { amount: "45.0" },
      difference: { amount: "-40.00", currency: "EUR" },
      outstanding: { amount: "-40.0" },
      plan: { orderId: id, lines: [{ lineItemId: lineId, from: 2, to: 1 }], variants: [] },
    });
    expect(store.orderNow(id)).not.toHaveProperty("edited");
    expect(store.sent("CommitOrderEdit")).toBe(0);
  });

  it("tells what a swap comes to, with today's price of the new one", async () => {
    const { id, lineId } = store.order();
    const preview = await previewEdit(api, id, {
      lines: [{ lineItemId: lineId, quantity: 0 }],
      add: [{ variantId: VASE, quantity: 2 }],
    });
    expect(preview).toMatchObject({
      totalAfter: { amount: "116.0" },
      difference: { amount: "31.00" },
      outstanding: { amount: "31.0" },
      added: [{ variantId: VASE, title: "Vase", variant: "Sky", quantity: 2, unitPrice: { amount: "55.5" } }],
      plan: { variants: [{ variantId: VASE, from: 0, to: 2 }] },
    });
  });

  it.each([
    [
      "nothing changes",
      (lineId: string) => ({ lines: [{ lineItemId: lineId, quantity: 2 }], add: [] }),
      "nothing_changes",
    ],
    [
      "nothing is left",
      (lineId: string) => ({ lines: [{ lineItemId: lineId, quantity: 0 }], add: [] }),
      "nothing_left",
    ],
    [
      "the line is another order's",
      () => ({ lines: [{ lineItemId: "gid://shopify/LineItem/1", quantity: 1 }], add: [] }),
      "not_editable",
    ],
    ["there are not so many", () => ({ lines: [], add: [{ variantId: VASE, quantity: 3 }] }), "out_of_stock"],
    [
      "there are not so many in two parts",
      () => ({
        lines: [],
        add: [
          { variantId: VASE, quantity: 2 },
          { variantId: VASE, quantity: 1 },
        ],
      }),
      "out_of_stock",
    ],
    ["there is none", () => ({ lines: [], add: [{ variantId: BOWL, quantity: 1 }] }), "out_of_stock"],
    [
      "it is not sold",
      () => ({ lines: [], add: [{ variantId: "gid://shopify/ProductVariant/404", quantity: 1 }] }),
      "out_of_stock",
    ],
    [
      "the quantity is none",
      (lineId: string) => ({ lines: [{ lineItemId: lineId, quantity: -1 }], add: [] }),
      "not_editable",
    ],
  ])("refuses when %s", async (_what, wishOf, code) => {
    const { id, lineId } = store.order();
    expect(await previewEdit(api, id, wishOf(lineId))).toEqual({ result: "refused", code });
  });

  it("refuses what has left, wholly or in part", async () => {
    const whole = store.order({ fulfillments: [aFulfillment()] });
    const wish = (lineId: string, quantity: number) => ({ lines: [{ lineItemId: lineId, quantity }], add: [] });
    expect(await previewEdit(api, whole.id, wish(whole.lineId, 1))).toEqual({ result: "refused", code: "shipped" });

    const line = aLineItem({
      quantity: 3,
      price: "40.00",
      variant: { id: CUSHION },
      product: { id: "gid://shopify/Product/1" },
    });
    const part = store.order({
      lineItems: [line],
      fulfillments: [aFulfillment({ fulfillmentLineItems: [shipped(line, 2)] })],
    });
    expect(await previewEdit(api, part.id, wish(line.id, 1))).toEqual({ result: "refused", code: "shipped" });
    expect(await previewEdit(api, part.id, wish(line.id, 2))).toMatchObject({ result: "possible" });
  });

  it("refuses a cancelled order and one that is not there", async () => {
    const { id, lineId } = store.order({ cancelledAt: new Date(Date.now() - 60_000).toISOString() });
    const wish = { lines: [{ lineItemId: lineId, quantity: 1 }], add: [] };
    expect(await previewEdit(api, id, wish)).toEqual({ result: "refused", code: "cancelled" });
    expect(await previewEdit(api, "gid://shopify/Order/999999", wish)).toEqual({
      result: "refused",
      code: "not_found",
    });
  });
});

describe("an edit", () => {
  it("takes pieces out, and they are back on the shelf", async () => {
    const { id, lineId } = store.order();
    const stock = store.stockOf(CUSHION);
    const plan = await planned(id, { lines: [{ lineItemId: lineId, quantity: 1 }] });
    expect(await editItems(api, plan, noted)).toEqual({
      result: "edited",
      isNew: true,
      total: { amount: "45.0", currency: "EUR" },
      outstanding: { amount: "-40.0", currency: "EUR" },
    });
    expect(store.stockOf(CUSHION)).toBe(stock + 1);
  });

  it("swaps, and the shopper owes the difference", async () => {
    const { id, lineId } = store.order();
    const plan = await planned(id, {
      lines: [{ lineItemId: lineId, quantity: 1 }],
      add: [{ variantId: VASE, quantity: 1 }],
    });
    const stock = store.stockOf(VASE);
    expect(await editItems(api, plan, noted)).toMatchObject({
      total: { amount: "100.5" },
      outstanding: { amount: "15.5" },
    });
    expect(piecesNow(id)).toEqual(["2 Cushion", "1 Vase"]);
    expect(store.stockOf(VASE)).toBe(stock - 1);
    store.shopify.shop().store.variant(VASE)!.inventoryQuantity = 2;
  });

  it("happens once when it runs again", async () => {
    const { id, lineId } = store.order();
    const plan = await planned(id, {
      lines: [{ lineItemId: lineId, quantity: 3 }],
      add: [{ variantId: VASE, quantity: 1 }],
    });
    const first = await editItems(api, plan, noted);
    expect(first).toMatchObject({ result: "edited", outstanding: { amount: "95.5" } });
    expect(await editItems(api, plan, noted)).toEqual({ ...first, isNew: false });
    expect(store.sent("CommitOrderEdit")).toBe(1);
    expect(piecesNow(id)).toEqual(["3 Cushion", "1 Vase"]);
    store.shopify.shop().store.variant(VASE)!.inventoryQuantity = 2;
  });

  it("happens once though the answer to the commit was lost", async () => {
    const { id, lineId } = store.order();
    const plan = await planned(id, { lines: [{ lineItemId: lineId, quantity: 1 }] });
    const losing: typeof api = {
      query: (document, variables) => {
        if (/^mutation CommitOrderEdit\b/m.test(document)) store.loseAnswers();
        return api.query(document, variables);
      },
    };
    await expect(editItems(losing, plan, noted)).rejects.toMatchObject({ code: "shopify_unavailable" });
    expect(await editItems(api, plan, noted)).toMatchObject({ result: "edited", total: { amount: "45.0" } });
    expect(store.sent("CommitOrderEdit")).toBe(1);
  });

  it("starts over after an answer that was lost half way, and waits out throttling", async () => {
    const { id, lineId } = store.order();
    const plan = await planned(id, { lines: [{ lineItemId: lineId, quantity: 1 }] });
    store.loseAnswers();
    await expect(editItems(api, plan, noted)).rejects.toMatchObject({ code: "shopify_unavailable" });
    store.shopify.world.faults.set(DEMO_SHOP, { throttled: 1 });
    expect(await editItems(api, plan, noted)).toMatchObject({ result: "edited", total: { amount: "45.0" } });
  });

  it("is refused when the order was changed since it was shown", async () => {
    const { id, lineId } = store.order();
    const plan = await planned(id, { lines: [{ lineItemId: lineId, quantity: 1 }] });
    const other = await planned(id, { lines: [{ lineItemId: lineId, quantity: 3 }] });
    expect(await editItems(api, other, noted)).toMatchObject({ result: "edited" });
    expect(await editItems(api, plan, noted)).toEqual({ result: "refused", code: "order_changed" });
  });

  it("is refused when it would cost something else than was shown", async () => {
    const { id } = store.order();
    const plan = await planned(id, { add: [{ variantId: VASE, quantity: 1 }] });
    const vase = store.shopify.shop().store.variant(VASE)!;
    vase.price = "60.00";
    expect(await editItems(api, plan, noted)).toEqual({ result: "refused", code: "price_changed" });
    vase.price = "55.50";
    vase.inventoryQuantity = 0;
    expect(await editItems(api, plan, noted)).toEqual({ result: "refused", code: "out_of_stock" });
    vase.inventoryQuantity = 2;
    expect(store.sent("CommitOrderEdit")).toBe(0);
  });

  it("tells the app, with what was added and what was taken out", async () => {
    const { id, lineId } = store.order();
    const plan = await planned(id, { lines: [{ lineItemId: lineId, quantity: 1 }] });
    const emit = vi.spyOn(store.shopify.world, "emit");
    await editItems(api, plan, noted);
    const told = emit.mock.calls.map(([, topic, payload]) => ({ topic, payload }));
    expect(told.map(({ topic }) => topic)).toEqual(["inventory_levels/update", "orders/edited", "orders/updated"]);
    expect(told[1]?.payload).toMatchObject({
      order_edit: {
        notify_customer: true,
        staff_note: noted.staffNote,
        line_items: { additions: [], removals: [{ id: Number(lineId.split("/").at(-1)), delta: -1 }] },
      },
    });
    expect(told[2]?.payload).toMatchObject({ current_total_price: "45.00" });
  });
});
