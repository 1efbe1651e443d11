import { beforeEach, describe, expect, it } from "vitest";
import { findTrialCustomer } from "~/assistant/trials/find-trial-customer";
import { acceptTrial, keepTrial, listTrials } from "~/assistant/trials/keep-trial";
import { runTrials } from "~/assistant/trials/run-trials";
import { resumeTrial, startTrial } from "~/assistant/trials/start-trial";
import { takeTrialTurn } from "~/assistant/trials/take-trial-turn";
import type { TrialLine, TrialShopper } from "~/assistant/trials/trial";
import { ShopSettings } from "~/conversations/settings";
import { countConversations } from "~/inbox/count-conversations";
import { listConversations } from "~/inbox/list-conversations";
import { readActivity } from "~/inbox/read-activity";
import { saveSettings } from "~/inbox/save-settings";
import { forShop } from "~/platform/database";
import { DEMO_SHOP } from "../../shopify/identity";
import { aCustomer, aFulfillment, anEvent, anOrder, daysAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";

useAppDatabase();
const customer = aCustomer({ email: "ada@example.com" });
const customerId = customer.id.split("/").pop()!;
const order = anOrder({
  name: "#1005",
  email: "ada@example.com",
  customer: { id: customer.id },
  fulfillments: [aFulfillment({ events: [anEvent("IN_TRANSIT", daysAgo(1))] })],
});
useShopify({ stores: [storeWith({ customers: [customer], orders: [order] })] });

beforeEach(() =>
  forShop(SHOP_A, async (tx) => {
    await tx.trial.deleteMany({ where: { shopId: SHOP_A } });
    await tx.shop.update({ where: { id: SHOP_A }, data: { settings: {} } });
  }),
);

const guest: TrialShopper = { customerId: null, label: "", locale: "en", page: "/" };
const ada: TrialShopper = { ...guest, customerId, label: "#1005" };

/** Says each line as that shopper and returns what would be kept. */
async function tried(as: TrialShopper, texts: string[]): Promise<TrialLine[]> {
  const shopper = await startTrial(SHOP_A, as);
  const lines: TrialLine[] = [];
  for (const text of texts) {
    const { outcome } = await takeTrialTurn(shopper, { text, action: null });
    lines.push({ text, action: null, outcome });
  }
  return lines;
}

describe("a merchant’s test conversation", () => {
  it("answers as the shopper would be answered, and shows reading, look-ups and sources", async () => {
    const shopper = await startTrial(SHOP_A, ada);
    const turn = await takeTrialTurn(shopper, { text: "where is my parcel?", action: null });
    expect(turn.messages.at(-1)?.text).toMatch(/#1005.*on its way/);
    expect(turn.reading?.intents[0]?.intent).toBe("track_order");
    expect(turn.steps).toContainEqual({ kind: "shopify", name: "CustomerOrders", detail: null });
    expect(turn.steps).toContainEqual(expect.objectContaining({ kind: "route", name: "built_in" }));
    expect(turn.messages.at(-1)?.receipts.map(({ ref }) => ref)).toContain(order.id);
    expect(turn.outcome).toMatchObject({ cards: expect.arrayContaining(["order", "tracking"]) as string[] });
  });

  it("is in no inbox, in no figures and in no gap, also when it asks for a person", async () => {
    const before = await countConversations(SHOP_A, "1");
    const activity = await readActivity(SHOP_A, "Europe/Dublin");
    const shopper = await startTrial(SHOP_A, guest);
    await takeTrialTurn(shopper, { text: "do you ship zebras to the moon on sundays?", action: null });
    const turn = await takeTrialTurn(shopper, { text: "", action: { type: "human" } });
    expect(turn.outcome.handover).toBe("asked");
    expect(await countConversations(SHOP_A, "1")).toEqual(before);
    const query = { staffId: "1", search: "" };
    for (const view of ["waiting", "open", "mine", "resolved"] as const) {
      const { rows } = await listConversations(SHOP_A, { ...query, view });
      expect(rows.map(({ id }) => id)).not.toContain(shopper.conversationId);
    }
    const found = await listConversations(SHOP_A, { ...query, view: "open", search: "zebras" });
    expect(found.rows).toEqual([]);
    expect(await readActivity(SHOP_A, "Europe/Dublin")).toEqual(activity);
    const gaps = await forShop(SHOP_A, (tx) => tx.knowledgeGap.findMany({ where: { shopId: SHOP_A } }));
    expect(gaps.filter(({ question }) => question.includes("zebras"))).toEqual([]);
  });

  it("does not use up the guesses that protect an order", async () => {
    const shopper = await startTrial(SHOP_A, guest);
    for (let i = 0; i < 8; i++) {
      const values = { order: "1005", identifier: `eve${i}@example.com` };
      await takeTrialTurn(shopper, {
        text: "",
        action: { type: "submit", form: "tracking.identify", values, label: "guess" },
      });
    }
    const real = aShopper();
    expect((await real.say("1005 ada@example.com where is it")).text).toMatch(/on its way/);
  });

  it("goes on only as the one that it is: no shopper’s conversation, no other shop’s", async () => {
    const real = aShopper();
    await real.say("hello");
    await expect(resumeTrial(SHOP_A, real.shopper.conversationId)).rejects.toThrow(/no such test/);
    const { conversationId } = await startTrial(SHOP_A, guest);
    await expect(resumeTrial(SHOP_B, conversationId)).rejects.toThrow(/no such test/);
    expect(await resumeTrial(SHOP_A, conversationId)).toMatchObject({ conversationId });
  });

  it("is as the customer of an order number or an address", async () => {
    const shop = { domain: DEMO_SHOP, settings: ShopSettings.parse({}) };
    expect(await findTrialCustomer(shop, "1005")).toEqual({ customerId, label: "#1005" });
    expect(await findTrialCustomer(shop, "ADA@example.com")).toMatchObject({ customerId });
    await expect(findTrialCustomer(shop, "nobody@example.com")).rejects.toThrow(/no such customer/);
  });
});

describe("a kept test", () => {
  it("stays as it was while nothing changes", async () => {
    const lines = await tried(ada, ["hello", "where is my parcel?", "and the discount for wholesale?"]);
    await keepTrial(SHOP_A, "1", { name: "Parcel", shopper: ada, lines });
    await runTrials(SHOP_A);
    const [kept] = await listTrials(SHOP_A);
    expect(kept?.lastRun).toEqual({ passed: true, changed: [], failure: null });
    expect(kept?.lastRunAt).not.toBeNull();
  });

  it("tells which line a changed setting has changed, and takes the new answer when told to", async () => {
    const lines = await tried(guest, ["hello", "a question about wholesale"]);
    const id = await keepTrial(SHOP_A, "1", { name: "Wholesale", shopper: guest, lines });
    await saveSettings(SHOP_A, { alwaysPerson: ["wholesale"] });
    await runTrials(SHOP_A);
    const [changed] = await listTrials(SHOP_A);
    expect(changed?.lastRun).toMatchObject({ passed: false, changed: [{ line: 1, after: { handover: "shop_rule" } }] });
    await acceptTrial(SHOP_A, id);
    await runTrials(SHOP_A);
    expect((await listTrials(SHOP_A))[0]?.lastRun?.passed).toBe(true);
  });

  it("is another shop’s to see or change for nobody", async () => {
    const id = await keepTrial(SHOP_A, "1", { name: "Ours", shopper: guest, lines: await tried(guest, ["hello"]) });
    expect(await listTrials(SHOP_B)).toEqual([]);
    await acceptTrial(SHOP_B, id);
    await runTrials(SHOP_B);
    expect((await listTrials(SHOP_A))[0]?.lastRunAt).toBeNull();
  });
});
