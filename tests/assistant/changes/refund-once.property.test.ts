import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { finishProposal } from "~/assistant/proposals/finish-proposal";
import { DEMO_SHOP } from "../../shopify/identity";
import { aCustomer, aLineItem, anOrder, minutesAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import { confirmation, proposalsOf } from "./setting";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com" });
const RUNS = 8;
const names = Array.from({ length: RUNS * 3 }, (_, index) => `#${6001 + index}`);
const ordered = (name: string) =>
  anOrder({
    name,
    customer: { id: ada.id },
    createdAt: minutesAgo(30),
    lineItems: [aLineItem({ quantity: 3, price: "20.00" })],
  });
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [storeWith({ customers: [ada], orders: names.map(ordered) })],
});
let taken = 0;

type Step = "tap" | "two taps" | "job" | "two jobs" | "answer lost" | "connection closed" | "away";

it("an edit happens once and its difference goes back once, whatever is tapped and lost", async () => {
  const step = fc.constantFrom<Step>("tap", "two taps", "job", "two jobs", "answer lost", "connection closed", "away");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      const name = names[taken++]!;
      const shop = shopify().shop(DEMO_SHOP);
      const order = shop.store.data.orders.find((one) => one.name === name)!;
      const [number, line] = [order.id, order.lineItems[0]!.id].map((id) => id.split("/").pop()!);
      const shopper = aShopper({ customerId: ada.id.split("/").pop()! });
      const shown = await shopper.tap({
        type: "choose",
        choice: "changes.quantity",
        option: `${number}:${line}:1`,
        label: "…",
      });
      const tap = confirmation(shown);
      const [proposal] = await proposalsOf(shopper);
      const job = () => finishProposal(SHOP_A, proposal!.id, false).catch(() => undefined);
      for (const what of steps) {
        if (what === "answer lost") shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
        if (what === "connection closed") shopify().world.faults.set(DEMO_SHOP, { closed: 1 });
        if (what === "away") shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 2 } });
        if (what === "tap") await shopper.tap(tap);
        if (what === "two taps") await Promise.all([shopper.tap(tap), shopper.tap(tap)]);
        if (what === "job") await job();
        if (what === "two jobs") await Promise.all([job(), job()]);
      }
      shopify().world.faults.clear();
      const settled = await vi.waitUntil(
        async () => {
          await job();
          const [now] = await proposalsOf(shopper);
          return now?.status === "confirmed" ? null : now;
        },
        { timeout: 20_000, interval: 100 },
      );
      const isDone = settled.status === "done";
      expect(order["edited"] === true).toBe(isDone);
      const back = order.refunds.map(({ totalRefundedSet: { shopMoney } }) => Number(shopMoney.amount));
      expect(back).toEqual(isDone ? [40] : []);
      const told = (await shopper.stored()).messages.filter(({ id }) => id === settled.outcomeMessageId);
      expect(told).toHaveLength(isDone ? 1 : 0);
    }),
    { numRuns: RUNS },
  );
}, 120_000);
