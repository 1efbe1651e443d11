import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { aCustomer, aFulfillment, anEvent, anOrder, daysAgo, storeWith } from "../shopify/store/fixtures";
import { useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { aShopper } from "../support/shopper";

useAppDatabase();

const customer = aCustomer();
const customerId = customer.id.split("/").pop()!;
const order = anOrder({
  name: "#1005",
  customer: { id: customer.id },
  fulfillments: [aFulfillment({ events: [anEvent("IN_TRANSIT", daysAgo(1))] })],
});
const shopify = useShopify({ stores: [storeWith({ customers: [customer], orders: [order] })] });

/** SQL statements that `run` sends, and the Admin API requests that it makes. */
async function spent(run: () => Promise<unknown>) {
  const { requests } = shopify().shop();
  const before = requests.length;
  const query = vi.spyOn(pg.Client.prototype, "query");
  await run();
  // Pools send "begin" and the like through the same method: every call is one round trip.
  const statements = query.mock.calls.length;
  query.mockRestore();
  const made = requests.slice(before);
  return { statements, calls: made.length, points: made.reduce((sum, { requested }) => sum + requested, 0) };
}

describe("the budget of one answer", () => {
  it("a greeting takes two statements and does not ask Shopify", async () => {
    const shopper = aShopper();
    expect(await spent(() => shopper.say("hello"))).toEqual({ statements: 2, calls: 0, points: 0 });
  });

  it("where is my order, for a customer who is signed in: at most four statements and 150 points", async () => {
    const shopper = aShopper({ customerId });
    await shopper.say("hello");
    const { statements, calls, points } = await spent(() => shopper.say("where is my order?"));
    expect(statements).toBeLessThanOrEqual(4);
    expect(calls).toBeLessThanOrEqual(2);
    expect(points).toBeLessThanOrEqual(150);
  });

  it("proving an order and answering for it: at most 150 points", async () => {
    const shopper = aShopper();
    const { calls, points } = await spent(() => shopper.say("where is #1005? ada@example.com"));
    expect((await shopper.stored()).proofs).toHaveLength(1);
    expect(calls).toBeLessThanOrEqual(2);
    expect(points).toBeLessThanOrEqual(150);
  });

  it("a wrong e-mail and a missing order cost the same calls", async () => {
    const wrong = await spent(() => aShopper().say("where is #1005? eve@example.com"));
    const missing = await spent(() => aShopper().say("where is #9999? eve@example.com"));
    expect(missing.calls).toBe(wrong.calls);
    expect(missing.points).toBe(wrong.points);
  });
});
