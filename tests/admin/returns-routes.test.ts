import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { forShop } from "~/platform/database";
import { findReturnCases } from "~/returns/return-case";
import { loader as settlement } from "~/routes/app.returns.$id.settlement";
import { loader as page } from "~/routes/app.returns";
import { action as act } from "~/routes/app.returns.act";
import { ada, generous, publish, recent, returnsStore, upToProposal } from "../assistant/returns/world";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const shopify = useShopify({
  stores: [returnsStore, storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } })],
});

const tokenFor = (domain: string) => {
  const shop = shopify().shop(domain);
  return mintIdToken(shopify().world.app, shop, staffOf(shop)[0]!);
};

type Route = (args: never) => Promise<unknown>;

interface Sent {
  id?: string;
  query?: string;
  body?: unknown;
}

async function call(route: Route, token: string | null, { id = "", query = "", body = null }: Sent = {}) {
  const headers = new Headers({ "user-agent": USER_AGENT, accept: "application/json" });
  headers.set("content-type", "application/json");
  if (token !== null) headers.set("authorization", `Bearer ${token}`);
  const init = body === null ? {} : { method: "POST", body: JSON.stringify(body) };
  const request = new Request(`http://localhost:3000/app/returns${query}`, { headers, ...init });
  try {
    const answer = await route({ request, params: { id }, context: {} } as never);
    return answer instanceof Response ? answer : Response.json(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

let id: string;
const approve = () => ({ caseId: id, act: { act: "approve" } });
const status = async () => (await findReturnCases(SHOP_A, { orderId: recent.id }))[0]?.status;

beforeEach(async () => {
  shopify().shop().bucket.available = 2_000;
  for (const one of shopify().shop().store.data.orders) Object.assign(one, { returns: [], refunds: [] });
  await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
  await publish((policy) => {
    const base = generous(policy);
    return { ...base, returns: { ...base.returns, approval: { ...base.returns.approval, mode: "staff" } } };
  });
  const shopper = ada();
  await shopper.confirm(await upToProposal(shopper));
  id = (await findReturnCases(SHOP_A, { orderId: recent.id }))[0]!.id;
});

describe("the Returns page’s routes", () => {
  it("are closed to whoever has no token", async () => {
    for (const [route, body] of [
      [page, null],
      [settlement, null],
      [act, approve()],
    ] as const) {
      expect((await call(route, null, { id, body })).status).toBe(302);
    }
    expect(await status()).toBe("requested");
  });

  it("are closed to a token that somebody else signed", async () => {
    const [head, claims] = tokenFor(DEMO_SHOP).split(".");
    const forged = `${head}.${claims}.${createHmac("sha256", "another").update(`${head}.${claims}`).digest("base64url")}`;
    for (const [route, body] of [
      [page, null],
      [settlement, null],
      [act, approve()],
    ] as const) {
      expect((await call(route, forged, { id, body })).status).toBe(401);
    }
    expect(await status()).toBe("requested");
  });

  it("show nothing to staff of another shop, and let them change nothing", async () => {
    const token = tokenFor(SECOND_SHOP);
    expect(await (await call(page, token)).json()).toMatchObject({ page: { rows: [] }, counts: { requested: 0 } });
    expect(await (await call(page, token, { query: "?q=1005" })).json()).toMatchObject({ page: { rows: [] } });
    expect((await call(settlement, token, { id })).status).toBe(404);
    const expected = { refund: { amount: "60.0", currency: "EUR" }, due: null, credit: null, giftCard: null };
    for (const one of [
      { act: "approve" },
      { act: "decline", reason: "OTHER", note: "No." },
      { act: "label", labelUrl: "https://l.example/1.pdf", trackingNumber: null, trackingUrl: null },
      { act: "take_in", disposition: "NOT_RESTOCKED", expected },
    ]) {
      const answer = await call(act, token, { body: { caseId: id, act: one } });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ ok: false, code: "not_found" });
    }
    expect(await status()).toBe("requested");
  });

  it("list a request with its evidence, find it by name, and decide it", async () => {
    const token = tokenFor(DEMO_SHOP);
    const row = { id, name: "#1005-R1", orderName: "#1005", evidence: { reason: { handle: "size-too-small" } } };
    const shown = { page: { rows: [row] }, counts: { requested: 1, parcel: 0 }, sort: "oldest" };
    expect(await (await call(page, token)).json()).toMatchObject(shown);
    expect(await (await call(page, token, { query: "?tab=done&q=1005-r1" })).json()).toMatchObject({
      page: { rows: [row] },
    });
    expect(await (await call(page, token, { query: "?tab=done" })).json()).toMatchObject({ page: { rows: [] } });
    const done = await call(act, token, { body: approve() });
    expect(await done.json()).toEqual({ ok: true, result: { result: "done" } });
    expect(await status()).toBe("open");
    expect(await (await call(settlement, token, { id })).json()).toMatchObject({
      state: "ready",
      refund: { amount: "60.0", currency: "EUR" },
    });
  });

  it.each([
    [
      "a label that is no https address",
      { act: "label", labelUrl: "http://x.example/1", trackingNumber: null, trackingUrl: null },
    ],
    ["a script as a label", { act: "label", labelUrl: "javascript:alert(1)", trackingNumber: null, trackingUrl: null }],
    ["a label without anything", { act: "label", labelUrl: null, trackingNumber: null, trackingUrl: null }],
    ["a novel as a reason", { act: "decline", reason: "OTHER", note: "x".repeat(501) }],
    ["a reason that Shopify does not know", { act: "decline", reason: "WORN", note: "No." }],
    ["amounts of somebody’s own", { act: "settle", settlement: {} }],
  ])("refuse %s", async (_, one) => {
    const answer = await call(act, tokenFor(DEMO_SHOP), { body: { caseId: id, act: one } });
    expect(answer.status).toBe(422);
    expect(await status()).toBe("requested");
  });

  it("know no return under a malformed id, and no page under a made-up cursor", async () => {
    const token = tokenFor(DEMO_SHOP);
    expect((await call(settlement, token, { id: "1'--" })).status).toBe(404);
    expect((await call(page, token, { query: "?after=abc" })).status).toBe(400);
  });
});
