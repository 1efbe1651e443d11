import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { takeInReturn } from "~/assistant/returns/act-on-return";
import { WEBHOOK_HANDLERS } from "~/jobs/webhooks";
import { forShop } from "~/platform/database";
import { readSettlement } from "~/returns/read-settlement";
import { findReturnCases } from "~/returns/return-case";
import { action, loader } from "~/routes/app.scopes";
import { CAPABILITIES, parseScopes } from "~/shopify/capabilities";
import { readGrantedScopes } from "~/shopify/granted-scopes";
import { offlineToken } from "~/shopify/offline-token";
import { ada, cards, choice, generous, publish, recent, returnsStore, upToProposal } from "../assistant/returns/world";
import { changeScopes, grantScopes } from "../shopify/installation";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { DEMO_SHOP } from "../shopify/identity";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { EVERY_SCOPE } from "../support/scopes";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const shopify = useShopify({
  stores: [returnsStore],
  appToml: join(import.meta.dirname, "../../shopify.app.toml"),
  optionalScopes: [],
});
const shop = () => shopify().shop();
const required = () => shopify().world.app.scopes;
const wanted = [...CAPABILITIES.store_credit];

beforeEach(async () => {
  shop().bucket.available = 2_000;
  shop().grantedScopes = new Set(required());
  for (const one of shop().store.data.orders) Object.assign(one, { returns: [], refunds: [] });
  await forShop(SHOP_A, async (tx) => {
    await tx.returnCase.deleteMany({ where: { shopId: SHOP_A } });
    await tx.shop.update({ where: { id: SHOP_A }, data: { scopes: required().join(",") } });
  });
});

async function call(route: typeof action, method: "GET" | "POST", signed = true) {
  const headers = new Headers({ "user-agent": USER_AGENT, accept: "application/json" });
  headers.set("content-type", "application/json");
  if (signed) headers.set("authorization", `Bearer ${mintIdToken(shopify().world.app, shop(), staffOf(shop())[0]!)}`);
  const request = new Request("http://localhost:3000/app/scopes", {
    headers,
    method,
    ...(method === "POST" && { body: "{}" }),
  });
  try {
    return await route({ request, params: {}, context: {} } as never);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

describe("the scopes that the merchant is asked for", () => {
  it("are known here as soon as they are granted, with a token that carries them", async () => {
    expect(await (await call(loader, "GET")).json()).toEqual({ granted: required() });
    const before = await offlineToken(DEMO_SHOP);
    grantScopes(shopify().world, shop(), wanted, true);
    expect(await (await call(action, "POST")).json()).toMatchObject({ ok: true });
    expect(await readGrantedScopes(SHOP_A)).toEqual([...required(), ...wanted]);
    const after = await offlineToken(DEMO_SHOP);
    expect(after).not.toBe(before);
    expect([...shop().accessTokens.get(after)!.scopes]).toEqual(expect.arrayContaining(wanted));
  });

  it("are what Shopify says, not what the page says", async () => {
    grantScopes(shopify().world, shop(), wanted, false);
    await call(action, "POST");
    expect(await readGrantedScopes(SHOP_A)).toEqual(required());
  });

  it("are only those that the configuration declares", () => {
    expect(() => grantScopes(shopify().world, shop(), ["read_all_orders"], true)).toThrow(/declared/);
  });

  it("are nobody’s business without a token", async () => {
    expect((await call(loader, "GET", false)).status).toBe(302);
    expect((await call(action, "POST", false)).status).toBe(302);
  });

  it("follow the merchant who takes them away, whatever the order of the webhooks", async () => {
    const heard = (current: string[]) =>
      WEBHOOK_HANDLERS["app/scopes_update"]!({
        ...{ shopId: SHOP_A, topic: "app/scopes_update", triggeredAt: null },
        payload: { current },
      });
    changeScopes(shopify().world, shop(), [...required(), ...wanted]);
    await heard([...required(), ...wanted]);
    expect(await readGrantedScopes(SHOP_A)).toEqual(expect.arrayContaining(wanted));
    changeScopes(shopify().world, shop(), required());
    await heard([...required(), ...wanted]);
    expect(await readGrantedScopes(SHOP_A)).toEqual(required());
  });
});

describe("a return", () => {
  async function toOutcomes() {
    await publish(generous);
    const shopper = ada();
    await shopper.say("I want to return order #1005");
    await shopper.choose("return.reason", "size-too-small");
    return shopper.submit("return.evidence", { answer_unused: "yes", note: "" });
  }
  const outcomes = (replies: Awaited<ReturnType<typeof toOutcomes>>) =>
    choice(replies, "return.outcome").options.map(({ id }) => id);

  it("is offered store credit once the shop has granted it, and not before", async () => {
    const before = await toOutcomes();
    expect(cards(before).length).toBeGreaterThan(0);
    expect(outcomes(before)).not.toContain("store_credit");
    expect(outcomes(before)).toContain("original_payment");
    grantScopes(shopify().world, shop(), wanted, true);
    await call(action, "POST");
    shop().bucket.available = 2_000;
    expect(outcomes(await toOutcomes())).toContain("store_credit");
  });

  it("that was agreed for store credit is not taken in when the shop took the grant away: nothing is half done", async () => {
    await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { scopes: EVERY_SCOPE } }));
    expect(parseScopes(EVERY_SCOPE)).toEqual(expect.arrayContaining(wanted));
    await publish(generous);
    const shopper = ada();
    await shopper.confirm(await upToProposal(shopper, "size-too-small", "store_credit"));
    const [kept] = await findReturnCases(SHOP_A, { orderId: recent.id });
    await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { scopes: required().join(",") } }));
    shop().bucket.available = 2_000;
    const { shown } = await readSettlement({ id: SHOP_A, domain: DEMO_SHOP }, kept!.id);
    const { refund, due, credit, giftCard } = shown;
    const expected = { refund, due, credit, giftCard };
    expect(
      await takeInReturn({ id: SHOP_A, domain: DEMO_SHOP }, kept!.id, { disposition: "NOT_RESTOCKED", expected }),
    ).toEqual({ result: "refused", code: "NOT_GRANTED" });
    const order = shop().store.data.orders.find(({ id }) => id === recent.id)!;
    expect(order.refunds).toEqual([]);
    expect(order.returns[0]?.status).toBe("OPEN");
  });
});
