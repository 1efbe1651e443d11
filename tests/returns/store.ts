import { join } from "node:path";
import { beforeEach } from "vitest";
import { adminApi } from "~/shopify/admin-api";
import { DEMO_SHOP } from "../shopify/identity";
import {
  aCustomer,
  aDelivered,
  aLineItem,
  anOrder,
  aProduct,
  aReason,
  shipped,
  storeWith,
  type OrderInput,
} from "../shopify/store/fixtures";
import { loadStore } from "../shopify/store/load";
import { money } from "../shopify/store/money";
import type { Order } from "../shopify/store/types";
import { useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";

export const ada = aCustomer({ id: "gid://shopify/Customer/77" });
export const cushion = aProduct({
  productType: "Cushions",
  tags: ["linen"],
  media: [{ image: { url: "/pictures/cushion.svg", altText: "A cushion" } }],
});
export const scarf = aProduct({ title: "Scarf", tags: ["Final Sale"], price: "40.00" });
export const defective = aReason("defective");

/** A return needs an order of its own, since returns change it. */
export interface ReturnStore {
  api: ReturnType<typeof adminApi>;
  /** Three cushions for 40.00 reduced to 30.00, VAT of 16.83 within; all delivered four days ago. */
  order(parts?: Partial<OrderInput>): { id: string; lineItemId: string; item: string };
  orderNow(id: string): Order;
  shopify: ReturnType<ReturnType<typeof useShopify>>;
}

/** For a test file: a stand-in with Ada's shop, and the app connected to it with the scopes of shopify.app.toml. */
export function useReturnStore(): ReturnStore {
  const shop = {
    customers: [ada],
    products: [cushion, scarf],
    collections: [
      {
        id: "gid://shopify/Collection/5",
        title: "Living room",
        handle: "living-room",
        products: [{ id: cushion.id }],
      },
    ],
    returnReasonDefinitions: [defective, aReason("unwanted"), aReason("gone", { deleted: true })],
  };
  useAppDatabase();
  const shopify = useShopify({
    stores: [storeWith(shop)],
    appToml: join(import.meta.dirname, "../../shopify.app.toml"),
  });
  return {
    api: adminApi(DEMO_SHOP),
    get shopify() {
      return shopify();
    },
    order: (parts = {}) => {
      const line = aLineItem({
        price: "40.00",
        quantity: 3,
        discountedUnitPriceAfterAllDiscountsSet: { shopMoney: money("30.00", "EUR") },
        taxLines: [{ title: "VAT", rate: 0.23, priceSet: { shopMoney: money("16.83", "EUR") } }],
        product: { id: cushion.id },
        variant: { id: cushion.variants[0]!.id },
      });
      const item = shipped(line);
      const order = anOrder({
        customer: { id: ada.id },
        taxesIncluded: true,
        lineItems: [line],
        fulfillments: [aDelivered(4, { fulfillmentLineItems: [item] })],
        shippingLine: { title: "Standard", originalPriceSet: { shopMoney: money("5.00", "EUR") } },
        ...parts,
      });
      const { data } = loadStore(storeWith({ ...shop, orders: [order] }), Date.now());
      shopify().shop().store.addOrder(data.orders[0]!);
      return { id: order.id, lineItemId: line.id, item: item.id };
    },
    orderNow: (id) => shopify().shop().store.order(id)!,
  };
}

/** Answers of the next n mutations are lost after they took effect. */
export function loseAnswers(store: ReturnStore, times = 1): void {
  store.shopify.world.faults.set(DEMO_SHOP, { lost: times });
}

/** How often the running test has sent a mutation of this name. */
export function countMutations(store: ReturnStore): (operation: string) => number {
  let before = 0;
  beforeEach(() => {
    before = store.shopify.shop().requests.length;
  });
  return (operation) =>
    store.shopify
      .shop()
      .requests.slice(before)
      .filter((one) => one.operation === operation).length;
}
