import { createHmac, randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { OfferCard } from "~/contract/chat";
import { grantHandler } from "~/assistant/service/give-offer";
import type { GrantWish } from "~/assistant/service/give-offer";
import { readConversation } from "~/inbox/read-conversation";
import { listClaims } from "~/offers/list-claims";
import { forShop } from "~/platform/database";
import { action, loader } from "~/routes/app.inbox.$conversationId.offer";
import { addConversation } from "../inbox/conversations";
import { aPolicy, clearOffers, useRules } from "../offers/setting";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { aCustomer, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const shopper = aCustomer({ email: "ada@example.com" });
const customerId = shopper.id.split("/").pop()!;
const shopify = useShopify({
  stores: [
    storeWith({ customers: [shopper] }),
    storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } }),
  ],
});

const LIMIT = { currency: "EUR", each: 1_000, daily: 1_500, validDays: 7 };
const TEN_OFF: GrantWish = {
  value: { kind: "amount", amount: 1_000, minimumSubtotal: 0 },
  reason: "trouble",
  note: "",
};

const tokenFor = (domain: string) => {
  const shop = shopify().shop(domain);
  return mintIdToken(shopify().world.app, shop, staffOf(shop)[0]!);
};

async function call(route: (args: never) => Promise<unknown>, token: string | null, id: string, body: unknown = null) {
  const headers = new Headers({ "user-agent": USER_AGENT, accept: "application/json" });
  headers.set("content-type", "application/json");
  if (token !== null) headers.set("authorization", `Bearer ${token}`);
  const init = body === null ? {} : { method: "POST", body: JSON.stringify(body) };
  const request = new Request(`http://localhost:3000/app/inbox/${id}/offer`, { headers, ...init });
  try {
    return (await route({ request, params: { conversationId: id }, context: {} } as never)) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
const giving = (wish: Partial<GrantWish> = {}, claimId: string = randomUUID()) => ({
  intent: "give",
  claimId,
  wish: { ...TEN_OFF, ...wish },
});
const give = async (id: string, body = giving()) =>
  (await call(action, tokenFor(DEMO_SHOP), id, body)).json() as Promise<unknown>;
const codes = () => shopify().shop().store.data.discountNodes;
const told = async (id: string) =>
  (await readConversation(SHOP_A, id)).messages.filter(({ author }) => author === "staff");
const ledger = async (shopId = SHOP_A) => (await listClaims(shopId, {})).rows;

let id: string;
beforeEach(async () => {
  await clearOffers();
  await clearOffers(SHOP_B);
  codes().length = 0;
  await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { currency: "EUR" } }));
  await useRules(aPolicy({ rules: [], staff: LIMIT }));
  id = await aWaiting();
});
const aWaiting = (more: Partial<Parameters<typeof addConversation>[1]> = {}) =>
  addConversation(SHOP_A, {
    ...{ status: "waiting" as const, handover: 2, customerId },
    lines: [{ author: "shopper", text: "my parcel is late", minutes: 3 }],
    ...more,
  });

describe("a code that staff give", () => {
  it("is made once, stands in the ledger with its reason, and the shopper has it as a card in their language", async () => {
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({ where: { shopId_id: { shopId: SHOP_A, id } }, data: { locale: "de" } }),
    );
    expect(await give(id, giving({ note: "third parcel late" }))).toEqual({ ok: true, result: { result: "issued" } });
    const [claim] = await ledger();
    expect(claim).toMatchObject({
      ...{ ruleId: "staff", customerId, conversationId: id, state: "issued", charged: 1_000 },
      why: [{ code: "staff", values: { reason: "trouble", note: "third parcel late" } }],
    });
    expect(codes()).toHaveLength(1);
    const [message, ...more] = await told(id);
    expect(more).toEqual([]);
    expect(message?.text).toMatch(/^Maya hat dir einen persönlichen Code erstellt/);
    expect(message?.text).not.toContain("third parcel");
    const card = message?.cards[0] as OfferCard;
    expect(card).toMatchObject({ kind: "offer", code: claim?.code, title: "Ein persönlicher Code für dich" });
    expect(card.rows[0]?.value).toContain("10,00");
    expect(card.links[0]?.url).toContain(`/discount/${claim?.code}`);
    expect((await readConversation(SHOP_A, id)).status).toBe("handled_by_staff");
  });

  it("is one under double clicks, retries and the job that comes after", async () => {
    const body = giving();
    const answers = await Promise.all([give(id, body), give(id, body), give(id, body)]);
    for (const { result } of answers as { result: { result: string } }[]) {
      expect(["issued", "under_way"]).toContain(result.result);
    }
    expect(await give(id, body)).toEqual({ ok: true, result: { result: "issued" } });
    const entry = await forShop(SHOP_A, (tx) =>
      tx.outboxEntry.findUniqueOrThrow({
        where: { shopId_key: { shopId: SHOP_A, key: `offer_grant/${body.claimId}` } },
      }),
    );
    await grantHandler(SHOP_A, { kind: entry.kind, key: entry.key, payload: entry.payload as never });
    expect(codes()).toHaveLength(1);
    expect(await ledger()).toHaveLength(1);
    expect(await told(id)).toHaveLength(1);
  });

  it.each([
    [{ kind: "percentage", percent: 10, of: 8_000 }, 800],
    [{ kind: "free_shipping", most: 700 }, 700],
  ] as const)("costs at most what it says: %o", async (value, cost) => {
    expect(await give(id, giving({ value }))).toEqual({ ok: true, result: { result: "issued" } });
    expect((await ledger())[0]).toMatchObject({ charged: cost, worth: { kind: value.kind, amount: cost } });
  });

  it("is refused beyond the limit of one code, by the server, whatever the page sends", async () => {
    for (const value of [
      { kind: "amount", amount: 1_001, minimumSubtotal: 0 },
      { kind: "percentage", percent: 100, of: 1_001 },
      { kind: "free_shipping", most: 1_001 },
    ] as const) {
      expect(await give(id, giving({ value }))).toEqual({
        ok: true,
        result: { result: "refused", code: "staff_limit" },
      });
    }
    expect([await ledger(), codes(), await told(id)]).toEqual([[], [], []]);
  });

  it("is refused beyond the limit of the day, also when two are clicked at once for two shoppers", async () => {
    const other = await aWaiting({ customerId: undefined });
    const answers = await Promise.all([give(id), give(other)]);
    const results = (answers as { result: object }[]).map(({ result }) => result);
    expect(results).toContainEqual({ result: "issued" });
    expect(results).toContainEqual({ result: "refused", code: "staff_limit" });
    expect(await (await call(loader, tokenFor(DEMO_SHOP), id)).json()).toEqual({
      ...{ may: true, allowance: { ...LIMIT, today: 1_000 } },
    });
  });

  it("is refused where the merchant has set no limit or paused all offers, and both is said beforehand", async () => {
    await useRules(aPolicy({ rules: [], staff: null }));
    expect(await give(id)).toEqual({ ok: true, result: { result: "refused", code: "no_rule" } });
    expect(await (await call(loader, tokenFor(DEMO_SHOP), id)).json()).toEqual({ may: false, why: "no_limit" });
    await useRules(aPolicy({ rules: [], staff: LIMIT, paused: true }));
    expect(await give(id)).toEqual({ ok: true, result: { result: "refused", code: "paused" } });
    expect(await (await call(loader, tokenFor(DEMO_SHOP), id)).json()).toEqual({ may: false, why: "paused" });
    expect(codes()).toEqual([]);
  });

  it("follows by itself when Shopify did not answer", async () => {
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 1_000 } });
    const body = giving();
    expect(await give(id, body)).toEqual({ ok: true, result: { result: "under_way" } });
    expect(await told(id)).toEqual([]);
    shopify().world.faults.clear();
    expect(await give(id, body)).toEqual({ ok: true, result: { result: "issued" } });
    expect([codes().length, (await told(id)).length]).toEqual([1, 1]);
  });

  it("is not one that was given in another conversation", async () => {
    const body = giving();
    await give(id, body);
    const other = await aWaiting();
    await give(other, body);
    expect(await told(other)).toEqual([]);
    expect(await ledger()).toHaveLength(1);
  });

  it("is shown beforehand as the shopper will read it, with nothing made or kept", async () => {
    const body = { intent: "preview", wish: TEN_OFF };
    const answer = (await (await call(action, tokenFor(DEMO_SHOP), id, body)).json()) as {
      result: { text: string; cards: OfferCard[]; locale: string };
    };
    expect(answer.result.text).toBe("Maya has made you a personal code, to make up for the trouble you had.");
    expect(answer.result.cards[0]?.rows[0]?.value).toBe("€10.00 off from €10.00");
    expect([await ledger(), codes(), await told(id)]).toEqual([[], [], []]);
    const entries = await forShop(SHOP_A, (tx) =>
      tx.outboxEntry.count({
        where: { shopId: SHOP_A, kind: "offer_grant", payload: { path: ["conversationId"], equals: id } },
      }),
    );
    expect(entries).toBe(0);
  });

  it("is not for whoever has no token, or one that somebody else signed", async () => {
    const [head, claims] = tokenFor(DEMO_SHOP).split(".");
    const forged = `${head}.${claims}.${createHmac("sha256", "another").update(`${head}.${claims}`).digest("base64url")}`;
    for (const [token, status] of [
      [null, 302],
      [forged, 401],
    ] as const) {
      expect((await call(action, token, id, giving())).status).toBe(status);
      expect((await call(loader, token, id)).status).toBe(status);
    }
    expect([await ledger(), codes()]).toEqual([[], []]);
  });

  it("is not given by staff of another shop, and none of theirs is spent", async () => {
    const token = tokenFor(SECOND_SHOP);
    await forShop(SHOP_B, (tx) => tx.shop.update({ where: { id: SHOP_B }, data: { currency: "EUR" } }));
    await useRules(aPolicy({ rules: [], staff: LIMIT }), SHOP_B);
    for (const body of [giving(), { intent: "preview", wish: TEN_OFF }]) {
      const answer = await call(action, token, id, body);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ ok: false, code: "not_found" });
    }
    expect([await ledger(), await ledger(SHOP_B), codes(), await told(id)]).toEqual([[], [], [], []]);
    const kept = await forShop(SHOP_B, (tx) =>
      tx.outboxEntry.count({ where: { shopId: SHOP_B, kind: "offer_grant" } }),
    );
    expect(kept).toBe(0);
  });

  it.each([
    { value: { kind: "amount", amount: 0, minimumSubtotal: 0 } },
    { value: { kind: "amount", amount: -500, minimumSubtotal: 0 } },
    { value: { kind: "amount", amount: 1.5, minimumSubtotal: 0 } },
    { value: { kind: "percentage", percent: 101, of: 100 } },
    { value: { kind: "gift_card", amount: 100 } },
    { reason: "because" },
    { note: "x".repeat(301) },
  ])("is not made of nonsense: %o", async (wish) => {
    const answer = await call(action, tokenFor(DEMO_SHOP), id, { ...giving(), wish: { ...TEN_OFF, ...wish } });
    expect(answer.status).toBe(422);
    expect(codes()).toEqual([]);
  });
});
