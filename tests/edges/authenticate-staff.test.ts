import { describe, expect, it } from "vitest";
import { adminApi } from "~/shopify/admin-api";
import { authenticateStaff } from "~/shopify/authenticate-staff.server";
import { ShopBootstrapDocument } from "~/shopify/operations.generated";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { DEMO_SHOP } from "../shopify/identity";
import { revokeTokens } from "../shopify/installation";
import { storeWith } from "../shopify/store/fixtures";
import { useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const shopify = useShopify({ stores: [storeWith()] });

/** As App Bridge fetches; `staffNumber` is somebody who has been here before, or has not. */
function visit(staffNumber: number, path = "/app"): Promise<unknown> {
  const shop = shopify().shop(DEMO_SHOP);
  const staff = { ...staffOf(shop)[0]!, id: `gid://shopify/StaffMember/${staffNumber}` };
  const headers = {
    "user-agent": USER_AGENT,
    authorization: `Bearer ${mintIdToken(shopify().world.app, shop, staff)}`,
  };
  return authenticateStaff(new Request(`http://localhost:3000${path}`, { headers }));
}
const readShop = () => adminApi(DEMO_SHOP).query(ShopBootstrapDocument, {});

describe("a visit of staff", () => {
  it("brings new tokens after the shop's were revoked, also of somebody whose own have not run out", async () => {
    await visit(1);
    revokeTokens(shopify().shop(DEMO_SHOP));
    await expect(readShop()).rejects.toMatchObject({ code: "shopify_unauthorized" });
    await visit(1);
    expect((await readShop()).shop.myshopifyDomain).toBe(DEMO_SHOP);
  });

  it.each([
    ["is down", 11, { status: { code: 503, times: 50 } }],
    ["cuts connections", 12, { closed: 50 }],
    ["hangs", 13, { slow: 60_000 }],
  ])("is answered in time when Shopify %s, and goes well afterwards", async (_how, staff, fault) => {
    shopify().world.faults.set(DEMO_SHOP, fault);
    await expect(visit(staff)).rejects.toMatchObject({ code: "shopify_unavailable" });
    shopify().world.faults.clear();
    await expect(visit(staff)).resolves.toMatchObject({ shop: DEMO_SHOP });
  });

  it("needs no Shopify for who has been here today", async () => {
    await visit(3);
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 50 } });
    await expect(visit(3)).resolves.toMatchObject({ shop: DEMO_SHOP });
  });

  it.each([
    ["a host that is none", "/app?shop=juniper-lane.myshopify.com&host=x&embedded=1&id_token=zzz"],
    ["a way out of the frame that leads elsewhere", "/auth/exit-iframe?exitIframe=https://evil.example"],
  ])("with %s is a bad request", async (_what, path) => {
    const request = new Request(`http://localhost:3000${path}`, { headers: { "user-agent": USER_AGENT } });
    await expect(authenticateStaff(request)).rejects.toMatchObject({ code: "bad_request" });
  });
});
