import { describe, expect, it, vi } from "vitest";
import { adminApi, backgroundApi } from "~/shopify/admin-api";
import { offlineToken } from "~/shopify/offline-token";
import { ShopBootstrapDocument } from "~/shopify/operations.generated";
import { SealedSessionStorage } from "~/shopify/session-storage";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { shopIdOf } from "~/platform/shop-id";
import { throttleStatus } from "../shopify/admin-api/throttle";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { revokeTokens } from "../shopify/installation";
import { storeWith } from "../shopify/store/fixtures";
import { useAppDatabase } from "../support/app-environment";
import { connect, useShopify } from "../support/shopify-world";

useAppDatabase();
const shopify = useShopify({
  stores: [storeWith(), storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } })],
});
const readShop = (domain = DEMO_SHOP) => adminApi(domain).query(ShopBootstrapDocument, {});

describe("the Admin API client", () => {
  it("reads with the shop's own token", async () => {
    expect((await readShop()).shop.myshopifyDomain).toBe(DEMO_SHOP);
    expect((await readShop(SECOND_SHOP)).shop.name).toBe("Pico Books");
  });

  it("tries again after a server error, a cut connection and throttling", async () => {
    const { faults } = shopify().world;
    faults.set(DEMO_SHOP, { status: { code: 502, times: 1 }, closed: 1 });
    expect((await readShop()).shop.name).toBe("Juniper Lane");
    faults.set(DEMO_SHOP, { throttled: 1 });
    expect((await readShop()).shop.name).toBe("Juniper Lane");
  });

  it("leaves half of the shop's points to people when it works in the background", async () => {
    const shop = shopify().shop(DEMO_SHOP);
    const half = throttleStatus(shop).maximumAvailable / 2;
    // A second and a half until it is half full again; reading the shop costs next to nothing.
    shop.bucket.available = half - 150;
    await readShop();
    expect(throttleStatus(shop).currentlyAvailable).toBeLessThan(half);
    await backgroundApi(DEMO_SHOP).query(ShopBootstrapDocument, {});
    expect(throttleStatus(shop).currentlyAvailable).toBeGreaterThanOrEqual(half - 1);
    shop.bucket.available = throttleStatus(shop).maximumAvailable;
  });

  it("gives up with a clear error when Shopify stays down", async () => {
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 10 } });
    await expect(readShop()).rejects.toMatchObject({ code: "shopify_unavailable" });
  });

  it("waits no longer for a Shopify that hangs than a shopper would", async () => {
    shopify().world.faults.set(DEMO_SHOP, { slow: 60_000 });
    const since = Date.now();
    await expect(readShop()).rejects.toMatchObject({ code: "shopify_unavailable" });
    expect(Date.now() - since).toBeLessThan(BOUNDS.shopifyAllTriesMilliseconds + 3_000);
  });

  it("refreshes a token that Shopify refuses, once for many callers, and keeps the rotated pair", async () => {
    const before = await offlineToken(DEMO_SHOP);
    shopify().shop(DEMO_SHOP).accessTokens.get(before)!.revoked = true;
    const exchanges = await Promise.all(Array.from({ length: 8 }, () => readShop()));
    expect(exchanges.map(({ shop }) => shop.name)).toEqual(Array(8).fill("Juniper Lane"));
    const after = await offlineToken(DEMO_SHOP);
    expect(after).not.toBe(before);
    const live = [...shopify().shop(DEMO_SHOP).accessTokens.values()].filter(
      (token) => !token.revoked && token.mode === "offline",
    );
    expect(live.length).toBeLessThanOrEqual(2);
  });

  it("refreshes once, also when two processes would at the same moment", async () => {
    const before = await offlineToken(DEMO_SHOP);
    const { refreshTokens } = shopify().shop(DEMO_SHOP);
    const known = refreshTokens.size;
    vi.resetModules();
    const otherProcess = await import("~/shopify/offline-token");
    const tokens = await Promise.all([
      offlineToken(DEMO_SHOP, before),
      otherProcess.offlineToken(DEMO_SHOP, before),
      otherProcess.offlineToken(DEMO_SHOP, before),
    ]);
    await (await import("~/platform/database")).closeDatabase();
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(before);
    expect(refreshTokens.size).toBe(known + 1);
  });

  it("refreshes a token that is about to end before it is used", async () => {
    const storage = new SealedSessionStorage();
    const session = (await storage.loadSession(`offline_${DEMO_SHOP}`))!;
    session.expires = new Date(Date.now() + 60_000);
    await storage.storeSession(session);
    expect(await offlineToken(DEMO_SHOP)).not.toBe(session.accessToken);
  });

  it("says that it is not authorized once the merchant has revoked everything", async () => {
    revokeTokens(shopify().shop(SECOND_SHOP));
    await expect(readShop(SECOND_SHOP)).rejects.toMatchObject({ code: "shopify_unauthorized" });
    await connect(shopify(), SECOND_SHOP);
    expect((await readShop(SECOND_SHOP)).shop.name).toBe("Pico Books");
  });

  it("forgets the sessions of revoked access, so that the next visit of staff brings new tokens", async () => {
    const sessions = () => new SealedSessionStorage().findSessionsByShop(SECOND_SHOP);
    expect(await sessions()).not.toEqual([]);
    revokeTokens(shopify().shop(SECOND_SHOP));
    await expect(readShop(SECOND_SHOP)).rejects.toMatchObject({ code: "shopify_unauthorized" });
    expect(await sessions()).toEqual([]);
    await connect(shopify(), SECOND_SHOP);
  });

  it.each([
    ["down", { status: { code: 503, times: 20 } }],
    ["throttling", { status: { code: 429, times: 20 } }],
    ["hanging", { slow: 60_000 }],
  ])(
    "keeps its tokens while Shopify is %s, and many callers do not hold the database meanwhile",
    async (_how, fault) => {
      const token = await offlineToken(DEMO_SHOP);
      shopify().world.faults.set(DEMO_SHOP, fault);
      const callers = Array.from({ length: 30 }, () =>
        offlineToken(DEMO_SHOP, token).then(
          () => null,
          (error: unknown) => error,
        ),
      );
      const rows = await forShop(shopIdOf(DEMO_SHOP), (tx) => tx.shopifySession.count());
      expect(rows).toBeGreaterThan(0);
      const refused = { code: "shopify_unavailable" };
      expect(await Promise.all(callers)).toEqual(
        Array.from({ length: 30 }, (): unknown => expect.objectContaining(refused)),
      );
      shopify().world.faults.clear();
      expect(await offlineToken(DEMO_SHOP, token)).not.toBe(token);
    },
  );

  it("says that it is not authorized in a shop that never installed it", async () => {
    await expect(readShop("stranger.myshopify.com")).rejects.toMatchObject({ code: "shopify_unauthorized" });
  });

  it("stores no token in the clear", async () => {
    const token = await offlineToken(DEMO_SHOP);
    const rows = await forShop(shopIdOf(DEMO_SHOP), (tx) => tx.shopifySession.findMany());
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Buffer.from(row.payload).includes(token)).toBe(false);
  });
});
