import { afterEach, describe, expect, it, vi } from "vitest";
import { cancelOrder, type Cancellation } from "~/orders/cancel-order";
import type { AdminApi } from "~/shopify/admin-api";
import { DEMO_SHOP } from "../shopify/identity";
import { aFulfillment } from "../shopify/store/fixtures";
import { money } from "../shopify/store/money";
import { CUSHION, useChangeableStore } from "./changeable-store";

const store = useChangeableStore();
const { api } = store;

const wish = (orderId: string, parts: Partial<Cancellation> = {}): Cancellation => ({
  orderId,
  reason: "CUSTOMER",
  refund: "original_payment",
  restock: true,
  notifyCustomer: true,
  staffNote: "By the shopper’s own wish",
  ...parts,
});

afterEach(() => void vi.useRealTimers());

describe("cancelling", () => {
  it("ends with the order cancelled, the money back and the goods on the shelf", async () => {
    const { id } = store.order();
    const stock = store.stockOf(CUSHION);
    const outcome = await cancelOrder(api, wish(id));
    expect(outcome).toMatchObject({ result: "cancelled", refunded: { amount: "85.0", currency: "EUR" } });
    const order = store.orderNow(id);
    expect(order).toMatchObject({ cancelReason: "CUSTOMER", cancellation: { staffNote: "By the shopper’s own wish" } });
    expect(order.refunds.map(({ totalRefundedSet }) => totalRefundedSet.shopMoney.amount)).toEqual(["85.00"]);
    expect(store.stockOf(CUSHION)).toBe(stock + 2);
  });

  it("gives nothing back and puts nothing back where neither was asked for", async () => {
    const { id } = store.order({ displayFinancialStatus: "PENDING" });
    const stock = store.stockOf(CUSHION);
    const outcome = await cancelOrder(api, wish(id, { refund: "none", restock: false }));
    expect(outcome).toMatchObject({ result: "cancelled", refunded: { amount: "0.0" } });
    expect(store.orderNow(id).refunds).toEqual([]);
    expect(store.stockOf(CUSHION)).toBe(stock);
  });

  it("pays out as store credit", async () => {
    const { id } = store.order();
    await cancelOrder(api, wish(id, { refund: "store_credit" }));
    const [refund] = store.orderNow(id).refunds;
    expect(refund?.transactions.map(({ gateway }) => gateway)).toEqual(["shopify_store_credit"]);
  });

  it("cancels once when it runs again, and tells what came of it the first time", async () => {
    const { id } = store.order();
    const first = await cancelOrder(api, wish(id));
    expect(await cancelOrder(api, wish(id))).toEqual(first);
    expect(store.sent("CancelOrder")).toBe(1);
    expect(store.orderNow(id).refunds).toHaveLength(1);
  });

  it("cancels once though the answer was lost after it took effect", async () => {
    const { id } = store.order();
    store.loseAnswers();
    await expect(cancelOrder(api, wish(id))).rejects.toMatchObject({ code: "shopify_unavailable" });
    await expect.poll(() => store.orderNow(id).cancelledAt, { timeout: 5_000 }).not.toBeNull();
    expect(await cancelOrder(api, wish(id))).toMatchObject({ result: "cancelled", refunded: { amount: "85.0" } });
    expect(store.orderNow(id).refunds).toHaveLength(1);
  });

  it("waits out throttling", async () => {
    const { id } = store.order();
    store.shopify.world.faults.set(DEMO_SHOP, { throttled: 1 });
    expect(await cancelOrder(api, wish(id))).toMatchObject({ result: "cancelled" });
  });

  it("is tried again later while Shopify's job is under way, and asks for no second one", async () => {
    const { id } = store.order();
    store.shopify.world.clock.speed = 0;
    vi.useFakeTimers({ toFake: ["Date"] });
    const impatient: AdminApi = {
      query: (document, variables) => {
        if (/^query JobState\b/m.test(document)) vi.setSystemTime(Date.now() + 2_000);
        return api.query(document, variables);
      },
    };
    await expect(cancelOrder(impatient, wish(id))).rejects.toMatchObject({
      code: "shopify_unavailable",
      retryAfterSeconds: 5,
    });
    vi.useRealTimers();
    // The job still runs: Shopify refuses a second cancellation, and that is no refusal for the shopper.
    await expect(cancelOrder(api, wish(id))).rejects.toMatchObject({ code: "shopify_unavailable" });
    store.shopify.world.clock.advance(1_000);
    expect(await cancelOrder(api, wish(id))).toMatchObject({ result: "cancelled" });
    expect(store.orderNow(id).refunds).toHaveLength(1);
  });
});

describe("an order that cannot be cancelled", () => {
  it("has left", async () => {
    const { id } = store.order({ fulfillments: [aFulfillment()] });
    expect(await cancelOrder(api, wish(id))).toEqual({ result: "refused", code: "shipped" });
    expect(store.sent("CancelOrder")).toBe(0);
  });

  it("leaves while the job waits: it stands, and nothing is paid back", async () => {
    const { id } = store.order();
    store.shopify.world.clock.speed = 0;
    const shipping: AdminApi = {
      query: async (document, variables) => {
        const answer = await api.query(document, variables);
        if (/^mutation CancelOrder\b/m.test(document)) {
          const order = store.orderNow(id);
          const [line] = order.lineItems;
          const parcel = aFulfillment({ items: [line!], createdAt: new Date(Date.now() - 5_000).toISOString() });
          store.shopify.shop().store.addFulfillment(order, {
            ...parcel,
            status: "SUCCESS",
            requiresShipping: true,
            trackingInfo: [],
            events: [],
          });
          store.shopify.world.clock.advance(1_000);
        }
        return answer;
      },
    };
    expect(await cancelOrder(shipping, wish(id))).toEqual({ result: "refused", code: "shipped" });
    expect(store.orderNow(id)).toMatchObject({ cancelledAt: null, refunds: [] });
  });

  it("is not there", async () => {
    const outcome = await cancelOrder(api, wish("gid://shopify/Order/999999"));
    expect(outcome).toEqual({ result: "refused", code: "not_found" });
  });

  it("has a return under way", async () => {
    const { id } = store.order({
      returns: [
        { id: "gid://shopify/Return/4711", name: "#1-R1", status: "REQUESTED", createdAt: new Date().toISOString() },
      ],
    });
    expect(await cancelOrder(api, wish(id))).toEqual({ result: "refused", code: "not_cancellable" });
  });

  it("has no customer to give store credit to", async () => {
    const { id } = store.order({ customer: null });
    const outcome = await cancelOrder(api, wish(id, { refund: "store_credit" }));
    expect(outcome).toEqual({ result: "refused", code: "not_cancellable" });
  });
});

it("a cancelled order's announced parcels stay where they are, whatever was planned", async () => {
  const { id } = store.order({
    fulfillments: [aFulfillment({ createdAt: new Date(Date.now() + 3_600_000).toISOString() })],
    totalPriceSet: { shopMoney: money("85.00", "EUR") },
  });
  expect(await cancelOrder(api, wish(id))).toMatchObject({ result: "cancelled" });
  expect(store.orderNow(id).fulfillments).toEqual([]);
});
