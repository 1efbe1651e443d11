import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findClaim } from "~/offers/claim";
import { claimOffer } from "~/offers/claim-offer";
import { exportClaims } from "~/offers/export-claims";
import { grantOffer } from "~/offers/grant-offer";
import { findClaims, listClaims } from "~/offers/list-claims";
import { readBudgetUse } from "~/offers/read-budget-use";
import { readEffect, readOfferDays } from "~/offers/read-effect";
import { recordOrder } from "~/offers/record-order";
import { revokeOffer } from "~/offers/revoke-offer";
import { settleClaim } from "~/offers/settle-claim";
import { redactCustomer } from "~/conversations/redact-customer";
import { redactShop } from "~/conversations/redact-shop";
import { reportOffers } from "~/offers/personal-data";
import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { aCustomer, anOrder, aProduct, daysAgo, storeWith } from "../shopify/store/fixtures";
import { post } from "../shopify/testing";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { aPolicy, aQuestion, aRule, aShopper, claim, clearOffers, STAFF, theShop, useRules } from "./setting";

const customers = Array.from({ length: 8 }, (_, index) =>
  aCustomer({ id: `gid://shopify/Customer/${index + 1}`, email: `shopper${index + 1}@example.com` }),
);
useAppDatabase();
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers,
      products: [
        aProduct({
          id: "gid://shopify/Product/1",
          variants: [{ id: "gid://shopify/ProductVariant/11", price: "40.00", inventoryQuantity: 500 }],
        }),
      ],
      orders: customers.map(({ id, defaultEmailAddress }) =>
        anOrder({ customer: { id }, email: defaultEmailAddress!.emailAddress, createdAt: daysAgo(40) }),
      ),
    }),
    storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } }),
  ],
});
// What the app is told is given to it by the tests themselves.
beforeAll(() => shopify().world.app.webhooks.splice(0));
beforeEach(() => clearOffers());

const api = () => adminApi(DEMO_SHOP);
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
async function issued(customerId = "1") {
  const outcome = await claim({ customerId });
  if (outcome.outcome !== "issued") throw new Error(`not issued: ${outcome.code}`);
  return outcome.claim;
}

interface Bought {
  order: Record<string, unknown> & { admin_graphql_api_id: string; id: number };
  codeRefused: string | null;
}
/** Buys at the stand-in's checkout; the payload of orders/create. */
async function buy(customerId: string, code?: string): Promise<Bought> {
  const body = {
    shop: DEMO_SHOP,
    customer: `gid://shopify/Customer/${customerId}`,
    lines: [{ variant: "gid://shopify/ProductVariant/11" }],
    ...(code ? { code } : {}),
  };
  return (await post(shopify(), "/_standin/orders", body)).body as unknown as Bought;
}

describe("a code that is used", () => {
  it("is redeemed by its order, once, with what it cost and what the order brought", async () => {
    await useRules(aPolicy());
    const made = await issued();
    const { order, codeRefused } = await buy("1", made.code.toLowerCase());
    expect(codeRefused).toBeNull();
    await Promise.all([1, 2, 3].map(() => recordOrder(SHOP_A, order)));
    const redeemed = await findClaim(SHOP_A, made.id);
    expect(redeemed).toMatchObject({ state: "redeemed", charged: 500 });
    expect(redeemed!.orders).toMatchObject([{ id: order.admin_graphql_api_id, discount: 500, currency: "EUR" }]);
    const { revenue, kept } = redeemed!.orders[0]!;
    expect(revenue).toBeGreaterThanOrEqual(3_500);
    expect(kept).toBe(revenue);
    expect(redeemed!.redeemedAt).toBeInstanceOf(Date);
  });

  it("cannot be used by anybody else, or again", async () => {
    await useRules(aPolicy());
    const made = await issued();
    expect((await buy("2", made.code)).codeRefused).toBe("not_for_you");
    expect((await buy("1", made.code)).codeRefused).toBeNull();
    expect((await buy("1", made.code)).codeRefused).toBe("used_up");
  });

  it("takes from the budget what it really cost, when that is less", async () => {
    await useRules(aPolicy({ rules: [aRule({ value: { kind: "free_shipping", most: 2_000 } })] }));
    const made = await issued();
    const use = async () => (await readBudgetUse(theShop, new Date())).rules[0]!.today;
    expect(await use()).toBe(2_000);
    const { order } = await buy("1", made.code);
    await recordOrder(SHOP_A, order);
    const [spent] = (await findClaim(SHOP_A, made.id))!.orders;
    expect(spent!.discount).toBeLessThan(2_000);
    expect(await use()).toBe(spent!.discount);
  });

  it("keeps its order's refunds and cancellation, whichever webhook comes first", async () => {
    await useRules(aPolicy());
    const made = await issued();
    const { order } = await buy("1", made.code);
    const changed = { ...order, current_total_price: "0.00", cancelled_at: new Date().toISOString() };
    await recordOrder(SHOP_A, changed);
    expect((await findClaim(SHOP_A, made.id))!.orders).toMatchObject([{ kept: 0 }]);
    expect((await findClaim(SHOP_A, made.id))!.orders[0]!.cancelledAt).toBeInstanceOf(Date);
    await recordOrder(SHOP_A, order);
    expect((await findClaim(SHOP_A, made.id))!.orders).toMatchObject([{ kept: 0 }]);
    expect((await findClaim(SHOP_A, made.id))!.orders[0]!.cancelledAt).toBeInstanceOf(Date);
  });

  it("of which the order was cancelled keeps its cost taken until its end, and has cost nothing then", async () => {
    await useRules(aPolicy());
    const made = await issued();
    const { order } = await buy("1", made.code);
    await recordOrder(SHOP_A, order);
    const cancelled = { ...order, current_total_price: "0.00", cancelled_at: new Date().toISOString() };
    await Promise.all([recordOrder(SHOP_A, cancelled), recordOrder(SHOP_A, cancelled)]);
    const use = async () => (await readBudgetUse(theShop, new Date())).rules[0]!.today;
    expect(await use()).toBe(500);
    await settleClaim(api(), theShop, made.id, later(60));
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "redeemed", charged: 500 });
    await settleClaim(api(), theShop, made.id, later(15 * 1440));
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "expired", charged: 0 });
    expect(await use()).toBe(0);
    // Told again, as Shopify does: it stays ended.
    await recordOrder(SHOP_A, cancelled);
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "expired", charged: 0 });
    expect((await buy("1", made.code)).codeRefused).not.toBeNull();
  });

  it("of which the webhook came after its end is redeemed all the same", async () => {
    await useRules(aPolicy());
    const made = await issued();
    const { order } = await buy("1", made.code);
    await settleClaim(api(), theShop, made.id, later(15 * 1440));
    await recordOrder(SHOP_A, order);
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "redeemed", charged: 500 });
    expect((await findClaim(SHOP_A, made.id))!.orders).toHaveLength(1);
  });

  it("is nothing to another shop that is told of the same order", async () => {
    await useRules(aPolicy());
    const made = await issued();
    const { order } = await buy("1", made.code);
    await recordOrder(SHOP_B, order);
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "issued", orders: [] });
  });
});

describe("staff", () => {
  const aConversation = (customerId: string | null, shopId = SHOP_A) =>
    forShop(shopId, async (tx) => {
      const data = { shopId, visitorId: randomUUID(), customerId, locale: "en", timeZone: "UTC" };
      return (await tx.conversation.create({ data, select: { id: true } })).id;
    });
  const limit = { currency: "EUR", each: 1_000, daily: 1_500, validDays: 7 };
  const grant = (conversationId: string, amount: number, staff = STAFF) =>
    grantOffer(api(), theShop, staff, {
      claimId: randomUUID(),
      conversationId,
      value: { kind: "amount", amount, minimumSubtotal: 0 },
      reason: "trouble",
      note: null,
      now: new Date(),
    });

  it("grant what is within their limit, each of them, each day, and no more", async () => {
    await useRules(aPolicy({ staff: limit }));
    const [one, two, three] = [await aConversation("1"), await aConversation("2"), await aConversation(null)];
    expect(await grant(one, 1_001)).toEqual({ outcome: "none", code: "staff_limit" });
    expect(await grant(one, 1_000)).toMatchObject({
      outcome: "issued",
      claim: { ruleId: "staff", staffId: "7", customerId: "1", conversationId: one, worth: { amount: 1_000 } },
    });
    expect(await grant(one, 100)).toEqual({ outcome: "none", code: "already_had" });
    expect(await grant(two, 501)).toEqual({ outcome: "none", code: "staff_limit" });
    expect(await grant(two, 500)).toMatchObject({ outcome: "issued" });
    expect(await grant(three, 100)).toEqual({ outcome: "none", code: "staff_limit" });
    expect(await grant(three, 100, { id: "8", name: "Sean" })).toMatchObject({ outcome: "issued" });
  });

  it("grant nothing without a limit of the merchant's, when all is paused, or beyond the shop's budget", async () => {
    const id = await aConversation("1");
    await useRules(aPolicy());
    expect(await grant(id, 100)).toEqual({ outcome: "none", code: "no_rule" });
    await useRules(aPolicy({ staff: limit, paused: true }));
    expect(await grant(id, 100)).toEqual({ outcome: "none", code: "paused" });
    await useRules(aPolicy({ staff: limit, budgets: { EUR: { daily: 99, monthly: 99 } } }));
    expect(await grant(id, 100)).toEqual({ outcome: "none", code: "budget" });
  });

  it("cannot grant in another shop's conversation", async () => {
    await useRules(aPolicy({ staff: limit }));
    const theirs = await aConversation("1", SHOP_B);
    await expect(grant(theirs, 100)).rejects.toMatchObject({ code: "not_found" });
    expect((await listClaims(SHOP_A, {})).rows).toEqual([]);
  });

  it("take back what was not used, and its cost is back", async () => {
    await useRules(aPolicy());
    const made = await issued();
    const revoked = await revokeOffer(api(), SHOP_A, made.id, STAFF, new Date());
    expect(revoked).toMatchObject({ state: "revoked", charged: 0, revokedBy: "7" });
    expect((await buy("1", made.code)).codeRefused).toBe("expired");
    await revokeOffer(api(), SHOP_A, made.id, STAFF, new Date());
    expect(await claim({ customerId: "1" })).toEqual({ outcome: "none", code: "already_had" });
  });

  it("take back what Shopify could not be told at once: it counts until it can", async () => {
    await useRules(aPolicy());
    const made = await issued();
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 50 } });
    await expect(revokeOffer(api(), SHOP_A, made.id, STAFF, new Date())).rejects.toMatchObject({
      code: "shopify_unavailable",
    });
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "revoked", charged: 500 });
    shopify().world.faults.clear();
    await settleClaim(api(), theShop, made.id, later(1));
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "revoked", charged: 0 });
    expect((await buy("1", made.code)).codeRefused).toBe("expired");
  });

  it("cannot take back what was used, what is another shop's, or what never was", async () => {
    await useRules(aPolicy());
    const made = await issued();
    const { order } = await buy("1", made.code);
    const revoke = (shopId: string, id: string) => revokeOffer(api(), shopId, id, STAFF, new Date());
    await expect(revoke(SHOP_B, made.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(revoke(SHOP_A, randomUUID())).rejects.toMatchObject({ code: "not_found" });
    // Used, but the order's webhook has not come.
    await expect(revoke(SHOP_A, made.id)).rejects.toMatchObject({ code: "conflict" });
    await recordOrder(SHOP_A, order);
    await expect(revoke(SHOP_A, made.id)).rejects.toMatchObject({ code: "conflict" });
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "redeemed", charged: 500 });
  });
});

describe("the effect", () => {
  const window = () => ({ from: new Date(Date.now() - 86_400_000), to: later(60) });

  it("compares who got an offer with who was picked like them and got none", async () => {
    await useRules(aPolicy({ holdOutPercent: 50 }));
    const ids = customers.map(({ id }) => id.split("/").pop()!);
    const outcomes = await Promise.all(
      ids.map(async (customerId) => ({ customerId, ...(await claim({ customerId })) })),
    );
    const got = outcomes.flatMap((one) => (one.outcome === "issued" ? [one] : []));
    const none = outcomes.filter(({ outcome }) => outcome === "none");
    expect(Math.min(got.length, none.length)).toBeGreaterThan(0);
    await recordOrder(SHOP_A, (await buy(got[0]!.customerId, got[0]!.claim.code)).order);
    const again = (await buy(none[0]!.customerId)).order;
    await recordOrder(SHOP_A, again);
    await recordOrder(SHOP_A, again);
    const effect = await readEffect(theShop, window());
    expect(effect.offered).toMatchObject({ shoppers: got.length, ordered: 1, orders: 1, discount: 500 });
    expect(effect.heldOut).toMatchObject({ shoppers: none.length, ordered: 1, orders: 1, discount: 0 });
    expect(effect.heldOut.revenue - effect.offered.revenue).toBe(500);
    const [today] = await readOfferDays(theShop, { from: new Date(), to: later(1) });
    expect(today).toMatchObject({ issued: got.length, redeemed: 1, expired: 0, cost: 500 });
    expect((await readEffect({ ...theShop, id: SHOP_B }, window())).offered.shoppers).toBe(0);
  });

  it("leaves out offers that came unasked: the held-out were never shown what they might have left", async () => {
    await useRules(aPolicy());
    const options = { claimId: randomUUID(), unasked: true, now: new Date() };
    await claimOffer(api(), theShop, aShopper({ customerId: "1" }), aQuestion(), options);
    await issued("2");
    expect((await readEffect(theShop, window())).offered.shoppers).toBe(1);
    expect((await listClaims(SHOP_A, {})).rows).toHaveLength(2);
  });

  it("counts no order from before the offer", async () => {
    await useRules(aPolicy());
    const before = (await buy("1")).order;
    await issued();
    await recordOrder(SHOP_A, { ...before, created_at: daysAgo(1) });
    expect((await readEffect(theShop, window())).offered).toMatchObject({ shoppers: 1, ordered: 0 });
  });
});

describe("the ledger", () => {
  it("is listed newest first, by page, filtered and searched", async () => {
    await useRules(aPolicy({ rules: [aRule({ budget: { daily: 500_000, monthly: 500_000 } })] }));
    const first = await issued("1");
    await revokeOffer(api(), SHOP_A, first.id, STAFF, new Date());
    const second = await issued("2");
    const { order } = await buy("2", second.code);
    await recordOrder(SHOP_A, order);
    const ids = async (filters: Parameters<typeof listClaims>[1]) =>
      (await listClaims(SHOP_A, filters)).rows.map(({ id }) => id);
    expect(await ids({})).toEqual([second.id, first.id]);
    expect(await ids({ states: ["revoked"] })).toEqual([first.id]);
    expect(await ids({ ruleId: "other" })).toEqual([]);
    expect(await ids({ search: first.code.slice(-5).toLowerCase() })).toEqual([first.id]);
    expect(await ids({ search: String(order["name"]) })).toEqual([second.id]);
    expect(await ids({ to: new Date(Date.now() - 60_000) })).toEqual([]);
    await forShop(SHOP_A, async (tx) => {
      const row = await tx.offerClaim.findUniqueOrThrow({ where: { shopId_id: { shopId: SHOP_A, id: first.id } } });
      const more = Array.from({ length: 40 }, (_, index) => ({
        ...{ ...row, id: randomUUID(), code: `MORE-${index}`, worth: row.worth as object, why: [] },
        createdAt: new Date("2026-01-01T00:00:00Z"),
      }));
      await tx.offerClaim.createMany({ data: more });
    });
    const page = await listClaims(SHOP_A, {});
    const rest = await listClaims(SHOP_A, { cursor: page.next });
    expect([page.rows.length, rest.rows.length, rest.next]).toEqual([30, 12, null]);
    expect(new Set([...page.rows, ...rest.rows].map(({ id }) => id)).size).toBe(42);
    await expect(listClaims(SHOP_A, { cursor: "made-up" })).rejects.toMatchObject({ code: "bad_request" });
  });

  it("is exported as CSV that no spreadsheet runs", async () => {
    await useRules(aPolicy({ rules: [aRule({ name: '=HYPERLINK("x"), "thanks"' })] }));
    const made = await issued();
    const lines: string[] = [];
    for await (const line of exportClaims(SHOP_A, {})) lines.push(line);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^code,state,rule,occasion,kind,worth,/);
    expect(lines[1]).toContain(`${made.code},issued,"'=HYPERLINK(""x""), ""thanks""",loyal,amount,5.00,5.00,EUR,1,`);
    expect(lines[1]).toMatch(/\r\n$/);
  });

  it("tells a shopper their own, and nobody else's", async () => {
    await useRules(aPolicy());
    const made = await issued("1");
    expect((await findClaims(SHOP_A, { customerId: "1" })).map(({ code }) => code)).toEqual([made.code]);
    expect(await findClaims(SHOP_A, { customerId: "2" })).toEqual([]);
  });
});

describe("personal data", () => {
  const request = { customer: { id: 1, email: "Shopper1@example.com" } };

  it("is reported and erased with the customer; what was spent stays", async () => {
    await useRules(aPolicy());
    const made = await issued("1");
    const others = await issued("2");
    const { order } = await buy("1", made.code);
    await recordOrder(SHOP_A, order);
    const report = await forShop(SHOP_A, (tx) => reportOffers(tx, SHOP_A, request, []));
    expect(report).toMatchObject([{ id: made.id, code: made.code, customerId: "1", state: "redeemed" }]);

    await redactCustomer(SHOP_A, { ...request, orders_to_redact: [order.id] });
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({
      ...{ customerId: null, conversationId: null, why: [], orders: [], state: "redeemed", charged: 500 },
    });
    const left = await forShop(SHOP_A, (tx) => tx.offerMark.findMany({ where: { shopId: SHOP_A } }));
    expect(new Set(left.map(({ claimId }) => claimId))).toEqual(new Set([others.id]));
    expect(await forShop(SHOP_A, (tx) => reportOffers(tx, SHOP_A, request, []))).toEqual([]);
  });

  it("of a guest is found by the e-mail in any spelling, and by the conversation", async () => {
    const rule = aRule({ occasion: { kind: "first_order" }, who: { guests: "proved" } });
    await useRules(aPolicy({ rules: [rule] }));
    await claim({ email: "Eve+news@example.com" });
    const find = (payload: Record<string, unknown>, ids: string[] = []) =>
      forShop(SHOP_A, (tx) => reportOffers(tx, SHOP_A, payload, ids));
    expect(await find({ customer: { email: "eve@EXAMPLE.com" } })).toHaveLength(1);
    expect(await find({ customer: { email: "adam@example.com" } })).toEqual([]);
    expect(await find({ customer: {} })).toEqual([]);
  });

  it("goes with the shop, and only with that shop", async () => {
    await useRules(aPolicy());
    await issued("1");
    await redactShop(SHOP_B);
    expect((await listClaims(SHOP_A, {})).rows).toHaveLength(1);
    await redactShop(SHOP_A);
    const left = await forShop(SHOP_A, async (tx) => [
      ...[await tx.offerClaim.count(), await tx.offerMark.count(), await tx.offerOrder.count()],
      ...[await tx.offerDue.count(), await tx.offerPolicyVersion.count()],
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0]);
  });
});
