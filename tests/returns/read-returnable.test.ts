import { describe, expect, it } from "vitest";
import { calculateReturn } from "~/returns/calculate-return";
import { readReturnReasons } from "~/returns/read-return-reasons";
import { readReturnable } from "~/returns/read-returnable";
import { aFulfillment, aLineItem, daysAgo, inDays, shipped } from "../shopify/store/fixtures";
import { money } from "../shopify/store/money";
import { defective, scarf, useReturnStore } from "./store";

const store = useReturnStore();
const { api } = store;
const eur = (amount: string) => ({ amount, currency: "EUR" });

describe("what can go back", () => {
  it("is read with everything that the rules ask about", async () => {
    const { id, item, lineItemId } = store.order();
    const found = await readReturnable(api, id);
    expect(found).toMatchObject({
      orderId: id,
      customerId: "gid://shopify/Customer/77",
      countryCode: "IE",
      placedAt: daysAgo(5),
      taxesIncluded: true,
      refundable: eur("95.0"),
      more: false,
    });
    expect(found?.items).toMatchObject([
      {
        fulfillmentLineItemId: item,
        lineItemId,
        quantity: 3,
        bought: 3,
        title: "Linen cushion",
        variant: "Sage",
        unitPaid: eur("30.0"),
        deliveredAt: daysAgo(4),
        shippedAt: daysAgo(7),
        product: {
          type: "Cushions",
          tags: ["linen"],
          collections: [{ id: "gid://shopify/Collection/5", handle: "living-room", title: "Living room" }],
          finalSale: false,
        },
        picture: { alt: "A cushion" },
      },
    ]);
  });

  it("leaves out what has not shipped, and says nothing of a delivery that nobody reported", async () => {
    const [sent, waiting] = [aLineItem({ title: "Sent" }), aLineItem({ title: "Waiting" })];
    const { id } = store.order({
      lineItems: [sent, waiting],
      fulfillments: [
        aFulfillment({ fulfillmentLineItems: [shipped(sent)] }),
        aFulfillment({ fulfillmentLineItems: [shipped(waiting)], createdAt: inDays(1) }),
      ],
    });
    const found = await readReturnable(api, id);
    expect(found?.items.map(({ title, deliveredAt }) => [title, deliveredAt])).toEqual([["Sent", null]]);
  });

  it("knows a final sale by its tag", async () => {
    const line = aLineItem({ product: { id: scarf.id } });
    const { id } = store.order({ lineItems: [line], fulfillments: [aFulfillment({ items: [line] })] });
    expect((await readReturnable(api, id))?.items[0]?.product?.finalSale).toBe(true);
  });

  it("goes on with a product that was deleted", async () => {
    const line = aLineItem();
    const { id } = store.order({ lineItems: [line], fulfillments: [aFulfillment({ items: [line] })] });
    expect((await readReturnable(api, id))?.items).toMatchObject([{ product: null, variantId: null, picture: null }]);
  });

  it("is nothing for an order that cannot be seen", async () => {
    expect(await readReturnable(api, "gid://shopify/Order/1")).toBeNull();
  });
});

it("reads reasons by line and as a whole, without withdrawn ones", async () => {
  const { lineItemId } = store.order();
  const reasons = await readReturnReasons(api, [lineItemId, "gid://shopify/LineItem/1"]);
  expect(reasons.all.map(({ handle }) => handle)).toEqual(["defective", "unwanted"]);
  expect(reasons.suggested[lineItemId]?.[0]).toEqual({ id: defective.id, handle: "defective", name: "Defective" });
  expect(Object.keys(reasons.suggested)).toEqual([lineItemId]);
});

describe("what a return comes to", () => {
  it("is worth of the goods less fees, with the tax inside", async () => {
    const { id, item, lineItemId } = store.order();
    const items = [{ fulfillmentLineItemId: item, lineItemId, quantity: 2, restockingFeePercent: 10 }];
    expect(await calculateReturn(api, { orderId: id, items, returnShippingFee: eur("4.50") })).toMatchObject({
      goods: eur("60.00"),
      tax: eur("11.22"),
      restockingFee: eur("6.00"),
      shippingFee: eur("4.50"),
      exchange: eur("0.00"),
      refund: eur("49.50"),
      storeCredit: eur("49.50"),
      due: eur("0.00"),
      lines: [{ fulfillmentLineItemId: item, quantity: 2, value: eur("60.00"), restockingFee: eur("6.00") }],
    });
    expect(store.orderNow(id).returns).toEqual([]);
  });

  it("adds tax where prices do not include it", async () => {
    const { id, item, lineItemId } = store.order({ taxesIncluded: false });
    const items = [{ fulfillmentLineItemId: item, lineItemId, quantity: 1 }];
    expect(await calculateReturn(api, { orderId: id, items })).toMatchObject({
      goods: eur("35.61"),
      refund: eur("35.61"),
    });
  });

  it("asks for the difference when the exchange is dearer, and gives it back when it is cheaper", async () => {
    const { id, item, lineItemId } = store.order();
    const exchange = [{ variantId: scarf.variants[0]!.id, quantity: 1 }];
    const plan = (quantity: number) => ({
      orderId: id,
      items: [{ fulfillmentLineItemId: item, lineItemId, quantity }],
      exchange,
    });
    expect(await calculateReturn(api, plan(1))).toMatchObject({ refund: eur("0.00"), due: eur("10.00") });
    expect(await calculateReturn(api, plan(2))).toMatchObject({ refund: eur("20.00"), due: eur("0.00") });
  });

  it("gives back no more than was paid and not refunded yet", async () => {
    const refund = {
      id: "gid://shopify/Refund/31",
      createdAt: daysAgo(1),
      totalRefundedSet: { shopMoney: money("80.00", "EUR") },
    };
    const { id, item, lineItemId } = store.order({ refunds: [refund] });
    const items = [{ fulfillmentLineItemId: item, lineItemId, quantity: 3 }];
    expect(await calculateReturn(api, { orderId: id, items })).toMatchObject({
      goods: eur("90.00"),
      refund: eur("15.00"),
    });
  });

  it("is an error for what is not there", async () => {
    const plan = { orderId: "gid://shopify/Order/1", items: [] };
    await expect(calculateReturn(api, plan)).rejects.toMatchObject({ code: "not_found" });
  });
});
