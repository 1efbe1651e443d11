import { beforeAll, describe, expect, it } from "vitest";
import { checkConnection } from "~/inbox/check-connection";
import { readFacts } from "~/inbox/read-facts";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { aCustomer, aFulfillment, anOrder, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { aShopper } from "../support/shopper";
import { useShopify } from "../support/shopify-world";
import { aBrief, addConversation } from "./conversations";

const ANA = "gid://shopify/Customer/501";
const customer = aCustomer({ id: ANA, firstName: "Ana", lastName: "Silva", tags: ["VIP"], note: "Prefers mornings" });
const order = (number: number, more = {}) =>
  anOrder({ id: `gid://shopify/Order/${number}`, name: `#${number}`, customer: { id: ANA }, ...more });

useAppDatabase();
const shopify = useShopify({
  stores: [
    storeWith({
      customers: [customer],
      orders: [order(1012, { fulfillments: [aFulfillment({})] }), order(1013), order(1014)],
    }),
    storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP, currencyCode: "GBP" } }),
  ],
});

const shopA = { id: SHOP_A, domain: DEMO_SHOP };
const lines = [{ author: "shopper" as const, text: "where is it", minutes: 1 }];

describe("facts beside a conversation", () => {
  let signedIn: string;
  let proved: string;
  let stranger: string;
  beforeAll(async () => {
    signedIn = await addConversation(SHOP_A, { lines, customerId: "501" });
    proved = await addConversation(SHOP_A, { lines, order: { id: "gid://shopify/Order/1012", name: "#1012" } });
    stranger = await addConversation(SHOP_A, { lines });
  });

  it("show a signed-in customer and their orders", async () => {
    const facts = await readFacts(shopA, signedIn);
    expect(facts.customer).toMatchObject({ displayName: "Ana Silva", tags: ["VIP"], note: "Prefers mornings" });
    expect(facts.orders).toEqual([]);
    expect(facts.otherOrders.map((each) => each.name).sort()).toEqual(["#1012", "#1013", "#1014"]);
  });

  it("show a guest the order that they proved in full, with its customer and the other orders", async () => {
    const facts = await readFacts(shopA, proved);
    expect(facts.orders.map((each) => each.name)).toEqual(["#1012"]);
    expect(facts.orders[0]?.fulfillments).toHaveLength(1);
    expect(facts.customer?.displayName).toBe("Ana Silva");
    expect(facts.otherOrders.map((each) => each.name).sort()).toEqual(["#1013", "#1014"]);
  });

  it("show the orders that the hand-over names", async () => {
    const brief = aBrief({ orders: [{ id: "gid://shopify/Order/1013", name: "#1013", cases: ["stalled"] }] });
    const id = await addConversation(SHOP_A, { lines, status: "waiting", handover: 1, brief });
    expect((await readFacts(shopA, id)).orders.map((each) => each.name)).toEqual(["#1013"]);
  });

  it("show in full the order that a signed-in customer was shown, who need not prove it", async () => {
    const talk = aShopper({ customerId: "501" });
    await talk.say("where is #1012?");
    await talk.tap({ type: "human" });
    const facts = await readFacts(shopA, talk.shopper.conversationId);
    expect(facts.orders.map((each) => each.name)).toEqual(["#1012"]);
    expect(facts.otherOrders.map((each) => each.name).sort()).toEqual(["#1013", "#1014"]);
  });

  it("show nothing of anybody for a guest who proved nothing", async () => {
    expect(await readFacts(shopA, stranger)).toMatchObject({ customer: null, orders: [], otherOrders: [] });
  });

  it("go on without an order that Shopify no longer has", async () => {
    const id = await addConversation(SHOP_A, { lines, order: { id: "gid://shopify/Order/9999", name: "#9999" } });
    expect(await readFacts(shopA, id)).toMatchObject({ customer: null, orders: [] });
  });

  it("are not there for another shop", async () => {
    await expect(readFacts({ id: SHOP_B, domain: SECOND_SHOP }, signedIn)).rejects.toMatchObject({ code: "not_found" });
  });

  it("say so when Shopify does not answer", async () => {
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 50 } });
    await expect(readFacts(shopA, signedIn)).rejects.toMatchObject({ code: "shopify_unavailable" });
    expect(await checkConnection(DEMO_SHOP)).toBe("unavailable");
    shopify().world.faults.clear();
    expect(await checkConnection(DEMO_SHOP)).toBe("connected");
  });
});
