import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { adminApi, type AdminApi } from "~/shopify/admin-api";
import { DEMO_SHOP } from "../shopify/identity";
import {
  aCustomer,
  aLineItem,
  anOrder,
  aProduct,
  storeWith,
  type LineItemInput,
  type OrderInput,
} from "../shopify/store/fixtures";
import { loadStore } from "../shopify/store/load";
import { money } from "../shopify/store/money";
import type { Order } from "../shopify/store/types";
import type { Shopify } from "../shopify/start";
import { useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";

export const ada = aCustomer({ id: "gid://shopify/Customer/77" });
/** 40.00, and enough of it. */
export const CUSHION = "gid://shopify/ProductVariant/11";
/** 55.50, two left. */
export const VASE = "gid://shopify/ProductVariant/21";
/** 10.00, none left. */
export const BOWL = "gid://shopify/ProductVariant/31";

const products = [
  aProduct({
    id: "gid://shopify/Product/1",
    title: "Cushion",
    variants: [{ id: CUSHION, price: "40.00", inventoryQuantity: 50 }],
  }),
  aProduct({
    id: "gid://shopify/Product/2",
    title: "Vase",
    variants: [{ id: VASE, title: "Sky", price: "55.50", inventoryQuantity: 2 }],
  }),
  aProduct({
    id: "gid://shopify/Product/3",
    title: "Bowl",
    variants: [{ id: BOWL, price: "10.00", inventoryQuantity: 0 }],
  }),
];

export interface ChangeableStore {
  api: AdminApi;
  shopify: Shopify;
  /** Two cushions, VAT of 14.96 within, shipping 5.00: 85.00 paid. Not shipped. `lineId` is the cushions'. */
  order(parts?: Partial<OrderInput>, line?: Partial<LineItemInput>): { id: string; lineId: string };
  orderNow(id: string): Order;
  stockOf(variantId: string): number;
  /** How often the running test has sent this operation. */
  sent(operation: string): number;
  /** Answers of the next mutations are lost after they took effect. */
  loseAnswers(times?: number): void;
}

/** For a test file: a stand-in with Ada's shop, and the app connected to it with the scopes of shopify.app.toml. */
export function useChangeableStore(): ChangeableStore {
  useAppDatabase();
  const shopify = useShopify({
    stores: [storeWith({ customers: [ada], products })],
    appToml: join(import.meta.dirname, "../../shopify.app.toml"),
  });
  let before = 0;
  beforeEach(() => void (before = shopify().shop().requests.length));
  afterEach(() => void (shopify().world.clock.speed = 1));
  return {
    api: adminApi(DEMO_SHOP),
    get shopify() {
      return shopify();
    },
    order(parts = {}, lineParts = {}) {
      const line = aLineItem({
        title: "Cushion",
        price: "40.00",
        quantity: 2,
        product: { id: "gid://shopify/Product/1" },
        variant: { id: CUSHION },
        taxLines: [{ title: "VAT", rate: 0.23, priceSet: { shopMoney: money("14.96", "EUR") } }],
        ...lineParts,
      });
      const order = anOrder({
        customer: { id: ada.id },
        taxesIncluded: true,
        lineItems: [line],
        shippingLine: { title: "Standard", originalPriceSet: { shopMoney: money("5.00", "EUR") } },
        ...parts,
      });
      const { data } = loadStore(storeWith({ customers: [ada], products, orders: [order] }), Date.now());
      shopify().shop().store.addOrder(data.orders[0]!);
      return { id: order.id, lineId: line.id };
    },
    orderNow: (id) => shopify().shop().store.order(id)!,
    stockOf: (id) => shopify().shop().store.variant(id)!.inventoryQuantity!,
    sent: (operation) =>
      shopify()
        .shop()
        .requests.slice(before)
        .filter((one) => one.operation === operation).length,
    loseAnswers: (times = 1) => shopify().world.faults.set(DEMO_SHOP, { lost: times }),
  };
}
