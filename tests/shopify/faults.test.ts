import { describe, expect, it } from "vitest";
import { DEMO_SHOP, SECOND_SHOP } from "./identity";
import { Faults } from "./faults";
import { storeWith } from "./store/fixtures";
import { admin, listWith, openShopify, post, tokenFor } from "./testing";

const query = "{ shop { name } }";

describe("faults on demand", () => {
  it("answers so many requests with a status, then works again", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    shopify.world.faults.set(DEMO_SHOP, { status: { code: 503, times: 2 } });
    const token = tokenFor(shopify.shop());
    const status = async () =>
      (
        await fetch(`${shopify.url}/admin/api/2026-10/graphql.json`, {
          method: "POST",
          headers: { "content-type": "application/json", "x-shopify-access-token": token },
          body: JSON.stringify({ query }),
        })
      ).status;
    expect([await status(), await status(), await status()]).toEqual([503, 503, 200]);
  });

  it("strikes the token endpoint too", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    shopify.world.faults.set("*", { status: { code: 502, times: 1 } });
    const response = await fetch(`${shopify.url}/admin/oauth/access_token`, { method: "POST" });
    expect(response.status).toBe(502);
    expect(response.headers.get("content-type")).toContain("text/html");
  });

  it("throttles so many requests", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    shopify.world.faults.set(DEMO_SHOP, { throttled: 1 });
    expect((await admin(shopify, query)).body.errors?.[0]?.extensions.code).toBe("THROTTLED");
    expect((await admin(shopify, query)).body.errors).toBeUndefined();
  });

  it("closes connections without an answer", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    shopify.world.faults.set(DEMO_SHOP, { closed: 1 });
    await expect(admin(shopify, query)).rejects.toThrow();
    expect((await admin(shopify, query)).status).toBe(200);
  });

  it("is slow for as long as it is told", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    shopify.world.faults.set(DEMO_SHOP, { slow: 200 });
    const token = tokenFor(shopify.shop());
    const impatient = fetch(`${shopify.url}/admin/api/2026-10/graphql.json`, {
      method: "POST",
      headers: { "x-shopify-access-token": token },
      signal: AbortSignal.timeout(50),
    });
    await expect(impatient).rejects.toThrow();
    expect((await admin(shopify, query)).status).toBe(200);
  });

  it("strikes one shop and spares the other", async () => {
    const shopify = await openShopify({ stores: [storeWith(), storeWith({ shop: { myshopifyDomain: SECOND_SHOP } })] });
    shopify.world.faults.set(DEMO_SHOP, { throttled: 5 });
    expect((await admin(shopify, query, { shop: shopify.shop(SECOND_SHOP) })).body.errors).toBeUndefined();
    expect((await admin(shopify, query)).body.errors).toHaveLength(1);
  });

  it("keeps what is not named when it is set again, and forgets all when cleared", () => {
    const faults = new Faults();
    faults.set("a", { slow: 10 });
    faults.set("a", { closed: 2 });
    expect(faults.get("a")).toEqual({ slow: 10, closed: 2, throttled: 0, lost: 0, status: null });
    faults.clear();
    expect(faults.all()).toEqual({});
    expect(faults.takeClosed("a")).toBe(false);
  });
});

describe("/_standin", () => {
  it("shows and turns the clock", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    const before = shopify.world.clock.now();
    const { status, body } = await post(shopify, "/_standin/clock", { advance: "3d", speed: 60 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ speed: 60 });
    expect(Date.parse(String(body["now"])) - before).toBeGreaterThanOrEqual(3 * 86_400_000);
    const shown = (await (await fetch(`${shopify.url}/_standin/clock`)).json()) as Record<string, unknown>;
    expect(Object.keys(shown).sort()).toEqual(["now", "realNow", "speed"]);
  });

  it("sets and clears faults, and revokes tokens", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    await post(shopify, "/_standin/faults", { shop: DEMO_SHOP, throttled: 1 });
    expect(shopify.world.faults.get(DEMO_SHOP).throttled).toBe(1);
    await post(shopify, "/_standin/faults", { clear: true });
    expect(shopify.world.faults.all()).toEqual({});

    const token = tokenFor(shopify.shop());
    await post(shopify, "/_standin/faults", { shop: DEMO_SHOP, revokeTokens: true });
    expect((await admin(shopify, query, { token })).status).toBe(401);
    expect((await admin(shopify, query)).status).toBe(200);
  });

  it("uninstalls and installs the app", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    expect((await post(shopify, "/_standin/app", { shop: DEMO_SHOP, action: "uninstall" })).body).toEqual({
      installed: false,
      scopes: [],
    });
    const installed = await post(shopify, "/_standin/app", { shop: DEMO_SHOP, action: "install" });
    expect(installed.body).toMatchObject({ installed: true, scopes: listWith("read_orders") });
  });

  it.each([
    ["/_standin/clock", { advance: "soon" }, "advance must look like"],
    ["/_standin/clock", { forward: "3d" }, "forward"],
    ["/_standin/faults", { slow: -1 }, "slow"],
    ["/_standin/webhooks", { shop: "nobody.myshopify.com" }, "no shop nobody"],
    ["/_standin/webhooks", { shop: DEMO_SHOP, topic: "orders/updated" }, "needs a payload"],
    ["/_standin/app", { shop: DEMO_SHOP, action: "burn" }, "action"],
  ])("answers %s %j with a clear 400", async (path, body, text) => {
    const shopify = await openShopify({ stores: [storeWith()] });
    const answer = await post(shopify, path, body);
    expect(answer.status).toBe(400);
    expect(answer.body["error"]).toContain(text);
  });
});
