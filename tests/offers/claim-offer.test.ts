import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { findClaim } from "~/offers/claim";
import { claimOffer } from "~/offers/claim-offer";
import { findOffer } from "~/offers/find-offer";
import { findClaims, listClaims } from "~/offers/list-claims";
import { listPublicOffers } from "~/offers/list-public-offers";
import { NO_FACTS } from "~/offers/occasion";
import { settleClaim } from "~/offers/settle-claim";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { giftCardCode } from "~/returns/create-gift-card";
import { adminApi } from "~/shopify/admin-api";
import { giftCardsOf } from "../shopify/credit/gift-cards";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { aCustomer, anOrder, aProduct, daysAgo, inDays, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { aPolicy, aQuestion, aRule, aShopper, claim, clearOffers, theShop, useRules } from "./setting";

const customers = [1, 2, 3, 4].map((n) =>
  aCustomer({ id: `gid://shopify/Customer/${n}`, email: `shopper${n}@example.com`, tags: n === 4 ? ["vip"] : [] }),
);
const mug = aProduct({
  id: "gid://shopify/Product/1",
  variants: [{ id: "gid://shopify/ProductVariant/11", price: "40.00", inventoryQuantity: 12 }],
});

useAppDatabase();
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers,
      products: [mug],
      orders: customers.map(({ id, defaultEmailAddress }) =>
        anOrder({ customer: { id }, email: defaultEmailAddress!.emailAddress, createdAt: daysAgo(40) }),
      ),
      discountNodes: [
        {
          id: "gid://shopify/DiscountNode/900",
          discount: {
            __typename: "DiscountCodeBasic",
            title: "Welcome week",
            startsAt: daysAgo(3),
            endsAt: inDays(4),
            codes: [{ code: "WELCOME5" }],
            customerGets: {
              items: { __typename: "AllDiscountItems" },
              value: { __typename: "DiscountPercentage", percentage: 0.05 },
            },
          },
        },
      ],
    }),
    storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } }),
  ],
});
beforeEach(async () => {
  await clearOffers();
  await clearOffers(SHOP_B);
  shopify().shop().store.data.discountNodes.length = 1;
});

const api = () => adminApi(DEMO_SHOP);
const codes = () => shopify().shop().store.data.discountNodes.slice(1);
const codesOf = (claimCode: string) => codes().filter(({ discount }) => discount.codes[0]!.code === claimCode);
const states = async () => (await listClaims(SHOP_A, {})).rows.map(({ state }) => state);
async function issued(customerId = "1", question = {}) {
  const outcome = await claim({ customerId }, { question });
  if (outcome.outcome !== "issued") throw new Error(`not issued: ${outcome.code}`);
  return outcome.claim;
}
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe("a claim", () => {
  it("becomes one code at Shopify, for that customer, once, until its end, saying where it came from", async () => {
    await useRules(aPolicy());
    const made = await issued();
    expect(made).toMatchObject({ state: "issued", reserved: 500, charged: 500, customerId: "1", currency: "EUR" });
    expect(made.code).toMatch(/^THANKS-/);
    const [node] = codes();
    expect(codes()).toHaveLength(1);
    expect(node!.discount).toMatchObject({
      __typename: "DiscountCodeBasic",
      title: `Warmline · Thank you · ${made.code}`,
      codes: [{ code: made.code }],
      usageLimit: 1,
      appliesOncePerCustomer: true,
      context: { customers: [{ id: "gid://shopify/Customer/1" }] },
      minimumRequirement: { greaterThanOrEqualToSubtotal: { amount: "30.00" } },
      customerGets: { value: { __typename: "DiscountAmount", amount: { amount: "5.00" } } },
      tags: ["warmline", "warmline-loyal", "warmline-rule-thanks"],
    });
    const days = (Date.parse(node!.discount.endsAt!) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(14);
    expect(made.discountId).toBe(node!.id.replace("DiscountNode", "DiscountCodeNode"));
  });

  it("is the same claim and the same code however often and at whatever time it comes again", async () => {
    await useRules(aPolicy());
    const claimId = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => claim({ customerId: "1" }, { claimId })));
    outcomes.push(await claim({ customerId: "1" }, { claimId }));
    const found = new Set(outcomes.map((one) => (one.outcome === "issued" ? one.claim.code : one.code)));
    expect(found.size).toBe(1);
    expect(codes()).toHaveLength(1);
    expect(await states()).toEqual(["issued"]);
  });

  it("leaves one code when the answer of Shopify is lost, or the process dies before it is noted", async () => {
    await useRules(aPolicy());
    const claimId = randomUUID();
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    await expect(claim({ customerId: "1" }, { claimId })).rejects.toMatchObject({ code: "shopify_unavailable" });
    expect(await states()).toEqual(["reserved"]);
    expect(codes()).toHaveLength(1);
    expect(await claim({ customerId: "1" }, { claimId })).toMatchObject({ outcome: "issued" });
    expect(codes()).toHaveLength(1);
  });

  it("waits for Shopify when it is down or throttled, with its cost taken", async () => {
    await useRules(aPolicy({ rules: [aRule({ budget: { daily: 500, monthly: 500 } })] }));
    const claimId = randomUUID();
    await issuedLater(claimId);
    expect(await states()).toEqual(["reserved"]);
    expect(await claim({ customerId: "2" })).toEqual({ outcome: "none", code: "budget" });
    shopify().world.faults.clear();
    expect(await claim({ customerId: "1" }, { claimId })).toMatchObject({ outcome: "issued" });
  });

  /** The profile is read, then Shopify goes away. */
  async function issuedLater(claimId: string): Promise<void> {
    const real = api();
    const failing = {
      query: ((document: string, variables: unknown) => {
        if (/discountCodeBasicCreate/.test(document)) shopify().world.faults.set(DEMO_SHOP, { throttled: 50 });
        return real.query(document, variables as never);
      }) as typeof real.query,
    };
    const claiming = claimOffer(failing, theShop, aShopper({ customerId: "1" }), aQuestion(), {
      claimId,
      now: new Date(),
    });
    await expect(claiming).rejects.toMatchObject({ code: "shopify_unavailable" });
  }

  it("that Shopify refuses gives its cost back, and stays refused", async () => {
    // A product that the merchant has deleted since.
    const items = { kind: "products" as const, ids: ["gid://shopify/Product/999"] };
    await useRules(aPolicy({ rules: [aRule({ items })] }));
    const claimId = randomUUID();
    expect(await claim({ customerId: "1" }, { claimId })).toEqual({ outcome: "none", code: "refused_by_shopify" });
    expect(await findClaim(SHOP_A, claimId)).toMatchObject({ state: "released", charged: 0, refusal: "invalid" });
    expect(await claim({ customerId: "1" }, { claimId })).toEqual({ outcome: "none", code: "refused_by_shopify" });
    expect(codes()).toHaveLength(0);
  });

  it("asks Shopify nothing when nothing could be given", async () => {
    await useRules(aPolicy({ rules: [aRule({ budget: { daily: 0, monthly: 0 } })] }));
    const before = shopify().shop().requests.length;
    expect(await claim({ customerId: "1" })).toEqual({ outcome: "none", code: "budget" });
    await useRules(aPolicy({ paused: true }));
    expect(await claim({ customerId: "1" })).toEqual({ outcome: "none", code: "paused" });
    expect(shopify().shop().requests.length).toBe(before);
  });

  it("never gives another rule's offer than the one that was shown", async () => {
    const shown = aRule({ id: "shown", who: { ordersFrom: 9 } });
    await useRules(aPolicy({ rules: [shown, aRule()] }));
    const options = { claimId: randomUUID(), ruleId: "shown", now: new Date() };
    const outcome = await claimOffer(api(), theShop, aShopper({ customerId: "1" }), aQuestion(), options);
    expect(outcome).toEqual({ outcome: "none", code: "orders" });
  });
});

describe("other kinds", () => {
  it("free shipping is free up to its most", async () => {
    await useRules(aPolicy({ rules: [aRule({ value: { kind: "free_shipping", most: 900 } })] }));
    await issued();
    expect(codes()[0]!.discount).toMatchObject({
      __typename: "DiscountCodeFreeShipping",
      maximumShippingPrice: { amount: "9.00" },
      usageLimit: 1,
    });
  });

  const buyGet = (getUnitMost: number) =>
    aRule({
      value: {
        ...{ kind: "buy_x_get_y", buyQuantity: 2, buyProducts: [mug.id], getQuantity: 1, getProducts: [mug.id] },
        ...{ percent: 50, getUnitMost },
      },
    });

  it("buy-x-get-y is given once per order", async () => {
    await useRules(aPolicy({ rules: [buyGet(4_000)] }));
    expect(await issued()).toMatchObject({ reserved: 2_000 });
    expect(codes()[0]!.discount).toMatchObject({ __typename: "DiscountCodeBxgy", usesPerOrderLimit: 1 });
  });

  it("buy-x-get-y is refused when what is given away has become dearer than the rule reckoned", async () => {
    await useRules(aPolicy({ rules: [buyGet(3_999)] }));
    expect(await claim({ customerId: "1" })).toEqual({ outcome: "none", code: "refused_by_shopify" });
    expect((await listClaims(SHOP_A, {})).rows[0]).toMatchObject({
      state: "released",
      refusal: "price_rose",
      charged: 0,
    });
    expect(codes()).toHaveLength(0);
  });

  it("store credit is on the account at once, once, and paid for", async () => {
    await useRules(aPolicy({ rules: [aRule({ value: { kind: "store_credit", amount: 700 } })] }));
    const claimId = randomUUID();
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    await expect(claim({ customerId: "1" }, { claimId })).rejects.toMatchObject({ code: "shopify_unavailable" });
    const outcome = await claim({ customerId: "1" }, { claimId });
    expect(outcome).toMatchObject({ outcome: "issued", claim: { state: "redeemed", charged: 700 } });
    expect(await claim({ customerId: "1" }, { claimId })).toMatchObject({ outcome: "issued" });
    const [account] = shopify().shop().store.customer("gid://shopify/Customer/1")!.storeCreditAccounts;
    expect(account!.balance).toEqual({ amount: "7.00", currencyCode: "EUR" });
    expect(codes()).toHaveLength(0);
  });

  it("a reservation of money whose process died is given by the sweep, not lost", async () => {
    await useRules(aPolicy({ rules: [aRule({ value: { kind: "store_credit", amount: 300 } })] }));
    const claimId = randomUUID();
    await dieBeforeGiving();
    await settleClaim(api(), theShop, claimId, later(16));
    expect(await findClaim(SHOP_A, claimId)).toMatchObject({ state: "redeemed", charged: 300 });

    /** Shopify goes away once the profile is read. */
    async function dieBeforeGiving(): Promise<void> {
      const real = api();
      const failing = {
        query: ((document: string, variables: unknown) =>
          /^query StoreCredit\b/m.test(document)
            ? Promise.reject(new AppError("shopify_unavailable", "down"))
            : real.query(document, variables as never)) as typeof real.query,
      };
      const claiming = claimOffer(failing, theShop, aShopper({ customerId: "2" }), aQuestion(), {
        claimId,
        now: new Date(),
      });
      await expect(claiming).rejects.toMatchObject({ code: "shopify_unavailable" });
    }
  });

  it("a gift card is one card, whose code is no secret of the ledger's", async () => {
    await useRules(aPolicy({ rules: [aRule({ value: { kind: "gift_card", amount: 1_000 } })] }));
    const claimId = randomUUID();
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    await claim({ customerId: "1" }, { claimId }).catch(() => undefined);
    expect(await claim({ customerId: "1" }, { claimId })).toMatchObject({ outcome: "issued" });
    const cards = giftCardsOf(shopify().shop());
    expect(cards.map(({ code, balance }) => [code, balance.amount])).toEqual([
      [giftCardCode(DEMO_SHOP, claimId), "10.00"],
    ]);
    expect(JSON.stringify(await findClaim(SHOP_A, claimId))).not.toContain(cards[0]!.code);
  });

  it("a percentage of the cart is an amount on that cart's subtotal", async () => {
    await useRules(aPolicy({ rules: [aRule({ value: { kind: "percentage", percent: 10, cartMost: 20_000 } })] }));
    const lines = [
      { ...{ variantId: "gid://shopify/ProductVariant/11", productId: mug.id, collectionIds: [], cost: null } },
    ].map((line) => ({ ...line, price: 4_000, quantity: 2 }));
    await issued("1", { cart: { lines } });
    expect(codes()[0]!.discount).toMatchObject({
      customerGets: { value: { __typename: "DiscountAmount", amount: { amount: "8.00" } } },
      minimumRequirement: { greaterThanOrEqualToSubtotal: { amount: "80.00" } },
    });
  });
});

describe("who gets one", () => {
  it("is read from Shopify: orders, spend, tags", async () => {
    await useRules(aPolicy({ rules: [aRule({ who: { anyTag: ["VIP"], ordersFrom: 1, spentFrom: 1_000 } })] }));
    const offer = await findOffer(api(), theShop, aShopper({ customerId: "4" }), aQuestion(), new Date());
    expect(offer).toMatchObject({ offered: true, why: [{ code: "occasion" }, { code: "orders" }, { code: "spent" }] });
    expect(await claim({ customerId: "1" })).toEqual({ outcome: "none", code: "tags" });
  });

  it("is one person in every spelling of an e-mail, and one household at one door", async () => {
    const rule = aRule({ occasion: { kind: "first_order" }, who: { guests: "proved" } });
    await useRules(aPolicy({ rules: [rule] }));
    expect(await claim({ email: "eve.lee+1@gmail.com" })).toMatchObject({ outcome: "issued" });
    expect(await claim({ email: "evelee@googlemail.com" })).toEqual({ outcome: "none", code: "already_had" });
    expect(await claim({ email: "other@example.com" })).toMatchObject({ outcome: "issued" });
  });

  it("is nobody without anything to know them again by, whatever the rule says of guests", async () => {
    await useRules(aPolicy({ rules: [aRule({ occasion: { kind: "first_order" }, who: { guests: "any" } })] }));
    expect(await claim({})).toEqual({ outcome: "none", code: "guests" });
  });

  it("is not a guest who proved an order, when it is for a first one", async () => {
    await useRules(aPolicy({ rules: [aRule({ occasion: { kind: "first_order" }, who: { guests: "any" } })] }));
    const orderId = shopify().shop().store.data.orders[0]!.id;
    expect(await claim({ orderId })).toEqual({ outcome: "none", code: "occasion" });
  });

  it("is nobody of the hold-out: recorded, told no, without a code or a cost, and not asked again", async () => {
    await useRules(aPolicy({ holdOutPercent: 50, rules: [aRule({ everyDays: 30 })] }));
    const outcomes = await Promise.all(["1", "2", "3", "4"].map((customerId) => claim({ customerId })));
    const rows = (await listClaims(SHOP_A, {})).rows;
    const held = rows.filter(({ state }) => state === "held_out");
    expect(outcomes.filter(({ outcome }) => outcome === "none")).toEqual(
      held.map(() => ({ outcome: "none", code: "held_out" })),
    );
    expect(held.every(({ charged, reserved }) => charged === 0 && reserved === 0)).toBe(true);
    expect(codes()).toHaveLength(rows.length - held.length);
    for (const { customerId } of held) {
      expect(await claim({ customerId })).toEqual({ outcome: "none", code: "already_had" });
      expect(await findClaims(SHOP_A, { customerId: customerId! })).toEqual([]);
    }
  });

  it("is a matter of looked-up facts, not of what is asked for", async () => {
    await useRules(aPolicy({ rules: [aRule({ occasion: { kind: "parcel_late", days: 3 } })] }));
    const question = { occasions: ["parcel_late" as const] };
    expect(await claim({ customerId: "1" }, { question })).toEqual({ outcome: "none", code: "occasion" });
    const facts = { ...NO_FACTS, parcel: { orderId: "gid://shopify/Order/1", state: "late" as const, daysLate: 4 } };
    expect(await claim({ customerId: "1" }, { question: { ...question, facts } })).toMatchObject({ outcome: "issued" });
  });
});

describe("in time", () => {
  it("a reservation that nobody went on with is released, and its cost is back", async () => {
    await useRules(aPolicy());
    const claimId = randomUUID();
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    await claim({ customerId: "1" }, { claimId }).catch(() => undefined);
    shopify().shop().store.data.discountNodes.length = 1;
    await settleClaim(api(), theShop, claimId, later(10));
    expect(await states()).toEqual(["reserved"]);
    await settleClaim(api(), theShop, claimId, later(16));
    expect(await findClaim(SHOP_A, claimId)).toMatchObject({ state: "released", charged: 0 });
    // The late retry of the same claim makes no code any more.
    expect(await claim({ customerId: "1" }, { claimId })).toEqual({ outcome: "none", code: "withdrawn" });
    expect(codes()).toHaveLength(0);
  });

  it("a reservation whose code was made after all is the shopper's", async () => {
    await useRules(aPolicy());
    const claimId = randomUUID();
    shopify().world.faults.set(DEMO_SHOP, { lost: 1 });
    await claim({ customerId: "1" }, { claimId }).catch(() => undefined);
    await settleClaim(api(), theShop, claimId, later(16));
    expect(await findClaim(SHOP_A, claimId)).toMatchObject({ state: "issued", charged: 500 });
    expect(codes()).toHaveLength(1);
  });

  it("an unused code is ended after its last day, and its cost is back in the month's budget", async () => {
    await useRules(aPolicy());
    const made = await issued();
    await settleClaim(api(), theShop, made.id, later(14 * 1440));
    expect(await states()).toEqual(["issued"]);
    await settleClaim(api(), theShop, made.id, later(15 * 1440));
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "expired", charged: 0 });
    expect(Date.parse(codesOf(made.code)[0]!.discount.endsAt!)).toBeLessThanOrEqual(Date.now() + 1_000);
  });

  it("a code that was used before its end stays paid for, also before the order's webhook has come", async () => {
    await useRules(aPolicy());
    const made = await issued();
    codesOf(made.code)[0]!.discount.codes[0]!.asyncUsageCount = 1;
    await settleClaim(api(), theShop, made.id, later(15 * 1440));
    expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "redeemed", charged: 500 });
  });

  it("nothing is left to be looked at when a claim has come to its end", async () => {
    await useRules(aPolicy());
    const made = await issued();
    const due = () => forShop(SHOP_A, (tx) => tx.offerDue.count({ where: { shopId: SHOP_A } }));
    expect(await due()).toBe(1);
    await settleClaim(api(), theShop, made.id, later(15 * 1440));
    expect(await due()).toBe(0);
  });
});

describe("codes of the shop's own", () => {
  it("are named only where the merchant allows it, and only while anyone can use them", async () => {
    await useRules(aPolicy({ publicCodes: ["WELCOME5", "NOSUCHCODE"] }));
    expect(await listPublicOffers(api(), SHOP_A)).toMatchObject([
      { code: "WELCOME5", title: "Welcome week", summary: "5% off entire order" },
    ]);
    await useRules(aPolicy({ publicCodes: [] }));
    expect(await listPublicOffers(api(), SHOP_A)).toEqual([]);
    const made = await issued();
    await useRules(aPolicy({ publicCodes: [made.code] }));
    expect(await listPublicOffers(api(), SHOP_A)).toEqual([]);
  });
});

it("shows an outsider nothing of another shop's offers", async () => {
  await useRules(aPolicy());
  const made = await issued();
  expect(await findClaim(SHOP_B, made.id)).toBeNull();
  expect((await listClaims(SHOP_B, {})).rows).toEqual([]);
  expect(await findClaims(SHOP_B, { customerId: "1" })).toEqual([]);
  await settleClaim(adminApi(SECOND_SHOP), { id: SHOP_B, domain: SECOND_SHOP }, made.id, later(15 * 1440));
  expect(await findClaim(SHOP_A, made.id)).toMatchObject({ state: "issued" });
});
