import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readCart } from "~/offers/read-cart";
import { parcelFact, readComplaintResolved } from "~/offers/read-facts";
import { daysToBirthday, readProfile } from "~/offers/read-profile";
import { explainProfile, profileForModel } from "~/offers/profile";
import { worthOnCart } from "~/offers/value";
import type { Worth } from "~/offers/value";
import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { DEMO_SHOP } from "../shopify/identity";
import { aParcel, anEvent, assess, daysAgo, facts, inDays, NOW } from "../shipments/facts";
import { aCustomer, anOrder, aProduct, daysAgo as ago, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { aLine, aPolicy, aShopper, theShop } from "./setting";

useAppDatabase();
const ada = aCustomer({
  id: "gid://shopify/Customer/1",
  email: "ada@example.com",
  tags: ["vip"],
  metafields: [{ namespace: "facts", key: "birth_date", value: "1992-02-29" }],
  statistics: { rfmGroup: "LOYAL" },
});
useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers: [ada],
      products: [
        aProduct({
          id: "gid://shopify/Product/1",
          variants: [
            {
              id: "gid://shopify/ProductVariant/11",
              price: "40.00",
              inventoryItem: { unitCost: { amount: "12.5", currencyCode: "EUR" } },
            },
            { id: "gid://shopify/ProductVariant/12", price: "8.00" },
          ],
        }),
      ],
      collections: [
        {
          id: "gid://shopify/Collection/5",
          title: "Linen",
          handle: "linen",
          products: [{ id: "gid://shopify/Product/1" }],
        },
      ],
      orders: [
        anOrder({ customer: { id: ada.id }, email: "ada@example.com", createdAt: ago(40) }),
        anOrder({ customer: { id: ada.id }, email: "ada@example.com", createdAt: ago(90) }),
      ],
    }),
  ],
});

async function aConversation(parts: Record<string, unknown>, shopId = SHOP_A): Promise<string> {
  const data = { shopId, visitorId: randomUUID(), locale: "en", timeZone: "UTC", ...parts };
  return forShop(shopId, async (tx) => (await tx.conversation.create({ data, select: { id: true } })).id);
}

describe("a parcel is an occasion", () => {
  const late = (parts: Parameters<typeof aParcel>[0]) => {
    const order = facts({ fulfillments: [aParcel(parts)] });
    return parcelFact(assess(order), NOW);
  };

  it("when it has passed its estimate, by so many days", () => {
    expect(late({ estimatedDeliveryAt: daysAgo(3), events: [anEvent("IN_TRANSIT", daysAgo(1))] })).toMatchObject({
      state: "late",
      daysLate: 3,
    });
  });

  it("when it came late, for a while", () => {
    const delivered = (days: number) => ({
      estimatedDeliveryAt: daysAgo(days + 4),
      events: [anEvent("DELIVERED", daysAgo(days))],
    });
    expect(late(delivered(2))).toMatchObject({ state: "late", daysLate: 4 });
    expect(late(delivered(40))).toBeNull();
  });

  it("when the carrier calls it lost", () => {
    const events = [anEvent("FAILURE", daysAgo(1), { message: "The shipment is lost" })];
    expect(late({ estimatedDeliveryAt: daysAgo(3), events })).toMatchObject({ state: "lost" });
  });

  it("never without an estimate, before it, or because somebody says so", () => {
    expect(late({ events: [anEvent("IN_TRANSIT", daysAgo(9))] })).toBeNull();
    expect(late({ estimatedDeliveryAt: inDays(1), events: [anEvent("DELAYED", daysAgo(1))] })).toBeNull();
  });
});

describe("a resolved complaint", () => {
  const resolved = { status: "resolved", resolvedAt: ago(2), firstStaffReplyAt: ago(3), customerId: "7" };
  const read = (conversationId: string, customerId: string | null = "7", shopId = SHOP_A) =>
    readComplaintResolved(shopId, { customerId, conversationId }, new Date());
  /** What staff's resolving has left. */
  const handedOver = (conversationId: string, reason: string | null, resolvedAt = ago(2)) =>
    forShop(SHOP_A, (tx) =>
      tx.rating.create({
        data: { shopId: SHOP_A, conversationId, answeredAt: ago(3), reason, resolvedAt, asks: false },
      }),
    );

  it("is one that a person answered and resolved, of the same customer or visitor", async () => {
    const id = await aConversation(resolved);
    await handedOver(id, "parcel_problem");
    expect((await read(id))?.toISOString()).toBe(new Date(ago(2)).toISOString());
    expect(await read(id, "8")).toBeNull();
    expect(await read(id, null)).not.toBeNull();
    expect(await read(id, "7", SHOP_B)).toBeNull();
  });

  it("stays one when the shopper writes again, and is none while staff have it open again", async () => {
    const again = await aConversation({ ...resolved, customerId: "10", status: "open", firstStaffReplyAt: null });
    await handedOver(again, "refund");
    expect(await read(again, "10")).not.toBeNull();
    const reopened = await aConversation({ ...resolved, customerId: "11", status: "handled_by_staff" });
    await handedOver(reopened, "refund");
    expect(await read(reopened, "11")).toBeNull();
  });

  it("is none that was about something else, or long ago", async () => {
    for (const [reason, at] of [
      ["asked", ago(2)],
      [null, ago(2)],
      ["refund", ago(61)],
    ] as const) {
      const id = await aConversation({ ...resolved, customerId: "9" });
      await handedOver(id, reason, at);
      expect(await read(id, "9")).toBeNull();
    }
  });
});

describe("a cart", () => {
  it("has the shop's prices and costs, whatever else was sent along", async () => {
    const lines = [
      { variantId: "gid://shopify/ProductVariant/11", quantity: 2, price: 1 },
      { variantId: "gid://shopify/ProductVariant/12", quantity: 1 },
      { variantId: "gid://shopify/ProductVariant/99", quantity: 1 },
      { variantId: "gid://shopify/ProductVariant/11", quantity: -5 },
    ];
    const collectionIds = ["gid://shopify/Collection/5"];
    expect(await readCart(adminApi(DEMO_SHOP), theShop, lines)).toEqual({
      lines: [
        aLine({ variantId: "gid://shopify/ProductVariant/11", price: 4_000, quantity: 2, cost: 1_250, collectionIds }),
        aLine({ variantId: "gid://shopify/ProductVariant/12", price: 800, quantity: 1, cost: null, collectionIds }),
      ],
    });
    expect(await readCart(adminApi(DEMO_SHOP), theShop, [])).toBeNull();
  });

  it("tells what a code is worth on it", () => {
    const worth: Worth = {
      ...{ kind: "amount", amount: 500, percent: null, currency: "EUR", minimumSubtotal: 3_000 },
      ...{ onlyVariants: null, loyal: false },
    };
    const on = (parts: Partial<Worth>, price: number) =>
      worthOnCart({ ...worth, ...parts }, { items: { kind: "all" } }, { lines: [aLine({ price })] });
    expect([on({}, 2_999), on({}, 3_000), on({ minimumSubtotal: 0 }, 300)]).toEqual([0, 500, 300]);
    expect(on({ onlyVariants: ["gid://shopify/ProductVariant/12"] }, 9_000)).toBe(0);
    expect(on({ kind: "free_shipping" }, 9_000)).toBeNull();
  });
});

describe("the profile", () => {
  const now = new Date("2026-11-20T12:00:00Z");

  it("is computed from the shop's data and what happened here", async () => {
    for (const page of ["/products/linen-throw", "/en/products/mug?variant=1", "/products/mug", "/"]) {
      await aConversation({ customerId: "1", page, handoverAt: page === "/" ? now : null });
    }
    const shopper = aShopper({ customerId: "1" });
    const { profile, who } = await readProfile(adminApi(DEMO_SHOP), theShop, shopper, aPolicy(), new Date());
    expect(profile).toMatchObject({
      ...{ isGuest: false, orders: 2, daysSinceLastOrder: 40, tags: ["vip"], rfm: "LOYAL", conversations: 4 },
      ...{ handedOver: 1, ratings: [] },
    });
    expect([...profile.viewed].sort()).toEqual(["linen-throw", "mug"]);
    expect(profile.spent).toBeGreaterThan(0);
    expect(who.emails).toEqual(["ada@example.com"]);
  });

  it("is explained without the shop's own words, and shown to a model in bands that single nobody out", async () => {
    const shopper = aShopper({ customerId: "1" });
    const { profile } = await readProfile(adminApi(DEMO_SHOP), theShop, shopper, aPolicy(), new Date());
    expect(explainProfile(profile).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["orders", "spent", "days_since_last_order", "rfm", "birthday", "tag"]) as string[],
    );
    expect(JSON.stringify(explainProfile(profile))).not.toContain("vip");
    expect(profileForModel(profile)).toMatchObject({ known_to_shop: true, orders: "2-3", since_last_order: "31-90" });
    expect(JSON.stringify(profileForModel(profile))).not.toMatch(/IE|vip|ada|Product|1992|LOYAL/);
  });

  it.each([
    ["1990-11-20", 0],
    ["1990-11-27", 7],
    ["1990-11-13", -7],
    ["1992-02-29", 100],
    ["1990-05-30", -174],
    ["soon", null],
    [null, null],
  ])("knows how far the birthday %s is: %s days", (value, days) => {
    expect(daysToBirthday(value, now, "Europe/Dublin")).toBe(days);
  });

  it("of a customer whom Shopify does not know is a guest's", async () => {
    const shopper = aShopper({ customerId: "404" });
    const { profile } = await readProfile(adminApi(DEMO_SHOP), theShop, shopper, aPolicy(), new Date());
    expect(profile).toMatchObject({ isGuest: true, orders: 0 });
  });
});
