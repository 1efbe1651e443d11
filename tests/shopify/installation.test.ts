import { describe, expect, it } from "vitest";
import { DEMO_SHOP } from "./identity";
import { changeScopes, installApp, uninstallApp } from "./installation";
import { admin, listWith, openListening, tokenFor, topicsOf } from "./testing";

describe("uninstalling", () => {
  it("kills the tokens, says so, and sends nothing more but what compliance demands", async () => {
    const { app, shopify } = await openListening();
    const shop = shopify.shop();
    const token = tokenFor(shop);
    uninstallApp(shopify.world, shop);
    expect((await admin(shopify, "{ shop { name } }", { token })).status).toBe(401);
    shopify.world.emit(shop, "orders/updated", {});
    shopify.world.emit(shop, "shop/redact", {});
    await shopify.webhooks.idle();
    expect(topicsOf(app).sort()).toEqual(["app/uninstalled", "shop/redact"]);
    expect(JSON.parse(app.received[0]!.body)).toMatchObject({ myshopify_domain: DEMO_SHOP });
  });

  it("is followed by shop/redact after two days, unless the app came back", async () => {
    const { app, shopify } = await openListening();
    const shop = shopify.shop();
    uninstallApp(shopify.world, shop);
    shopify.world.clock.advance(47 * 3_600_000);
    await shopify.webhooks.idle();
    expect(topicsOf(app)).toEqual(["app/uninstalled"]);
    installApp(shopify.world, shop);
    shopify.world.clock.advance(47 * 3_600_000);
    uninstallApp(shopify.world, shop);
    shopify.world.clock.advance(49 * 3_600_000);
    shopify.world.clock.advance(49 * 3_600_000);
    await shopify.webhooks.idle();
    expect(topicsOf(app)).toEqual(["app/uninstalled", "app/uninstalled", "shop/redact"]);
  });

  it("can be followed by a new installation with fresh tokens", async () => {
    const { shopify } = await openListening();
    const shop = shopify.shop();
    const old = tokenFor(shop);
    uninstallApp(shopify.world, shop);
    installApp(shopify.world, shop);
    expect((await admin(shopify, "{ shop { name } }", { token: old })).status).toBe(401);
    expect((await admin(shopify, "{ shop { name } }")).status).toBe(200);
  });

  it("is told of a change of scopes, which tokens follow at once", async () => {
    const { app, shopify } = await openListening();
    const shop = shopify.shop();
    const token = tokenFor(shop);
    changeScopes(shopify.world, shop, ["read_products"]);
    await shopify.webhooks.idle();
    expect(JSON.parse(app.received[0]!.body)).toMatchObject({
      current: ["read_products"],
      previous: listWith("read_orders"),
    });
    expect(
      (await admin(shopify, "{ orders(first: 1) { nodes { id } } }", { token })).body.errors?.[0]?.extensions.code,
    ).toBe("ACCESS_DENIED");
  });
});
