import { expect, it } from "vitest";
import { saveSettings } from "~/inbox/save-settings";
import { findOrderByName } from "~/orders/find-order-by-name";
import { forShop } from "~/platform/database";
import { shopIdOf } from "~/platform/shop-id";
import { ShopSettings } from "~/conversations/settings";
import { adminApi } from "~/shopify/admin-api";
import { rememberShop } from "~/shopify/remember-shop";
import { anOrder, storeWith } from "../shopify/store/fixtures";
import { useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";

const domain = "numbered.myshopify.com";
const shopId = shopIdOf(domain);
const order = anOrder({ name: "#W1005-EU", email: "ada@example.com" });

useAppDatabase();
const shopify = useShopify({
  stores: [
    storeWith({
      shop: { myshopifyDomain: domain, orderNumberFormatPrefix: "#W", orderNumberFormatSuffix: "-EU" },
      orders: [order],
    }),
  ],
});

async function settings(): Promise<ShopSettings> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUniqueOrThrow({ where: { id: shopId } }));
  return ShopSettings.parse(shop.settings);
}

it("learns from Shopify how the shop writes order numbers, so that its orders are found as they are typed", async () => {
  await rememberShop(domain);
  const { orderNamePrefix: prefix, orderNameSuffix: suffix } = await settings();
  expect({ prefix, suffix }).toEqual({ prefix: "#W", suffix: "-EU" });
  for (const typed of ["#W1005-EU", "w1005-eu", "W1005", "1005"]) {
    expect((await findOrderByName(adminApi(domain), { prefix, suffix }, typed))?.id, typed).toBe(order.id);
  }
});

it("keeps what staff have decided when the shop changes its order numbers", async () => {
  await rememberShop(domain);
  await saveSettings(shopId, { assistantName: "Ada" });
  shopify().shop(domain).store.data.shop.orderNumberFormatPrefix = "EN";
  await rememberShop(domain);
  expect(await settings()).toMatchObject({ assistantName: "Ada", orderNamePrefix: "EN", orderNameSuffix: "-EU" });
});
