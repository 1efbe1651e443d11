import { expect, it } from "vitest";
import { DEMO_SHOP } from "../shopify/identity";
import { aCustomer, storeWith } from "../shopify/store/fixtures";
import { appEnvironment, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { theShop } from "./setting";
import { storm } from "./storm";

const app = useAppDatabase();
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers: Array.from({ length: 40 }, (_, index) => aCustomer({ email: `customer${index}@example.com` })),
    }),
  ],
});

it(
  "gives no code too many and nobody two, while processes are killed and Shopify throttles and loses answers",
  { timeout: 240_000 },
  async () => {
    const figures = await storm({
      shopify: shopify(),
      shop: theShop,
      env: appEnvironment(app.database(), { SHOPIFY_STANDIN: shopify().url, LOG_LEVEL: "silent" }),
      ...{ claims: 60, budgetFor: 10, processes: 2, kills: 2 },
    });
    expect(figures).toMatchObject({ claims: 60, overspent: 0, twice: 0, unknown: 0, unfinished: 0 });
    expect(figures.issued).toBeGreaterThan(6);
    expect(figures.issued).toBeLessThanOrEqual(10);
    expect(figures.killed).toBeGreaterThan(0);
    expect(shopify().shop(DEMO_SHOP).store.data.discountNodes.length).toBeLessThanOrEqual(10);
  },
);
