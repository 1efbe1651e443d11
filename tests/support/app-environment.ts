import { afterAll, beforeAll } from "vitest";
import { closeDatabase, forShop } from "~/platform/database";
import { closeEvents } from "~/platform/events";
import { closeJobs } from "~/platform/jobs";
import { closeMail } from "~/platform/mail";
import { shopIdOf } from "~/platform/shop-id";
import { API_KEY, API_SECRET, DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { createTestDatabase } from "./database";
import type { TestDatabase } from "./database";
import { EVERY_SCOPE } from "./scopes";

/** The environment of an app process in tests; everything that `parseConfig` demands. */
export function appEnvironment(
  database: { appUrl: string },
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    NODE_ENV: "test",
    DATABASE_URL: database.appUrl,
    SHOPIFY_API_KEY: API_KEY,
    SHOPIFY_API_SECRET: API_SECRET,
    SHOPIFY_APP_URL: "http://localhost:3000",
    SCOPES: "read_orders,read_customers,read_fulfillments",
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
    MAIL_FROM: "answers@warmline.example",
    ...more,
  };
}

export const SHOP_A = shopIdOf(DEMO_SHOP);
export const SHOP_B = shopIdOf(SECOND_SHOP);

/**
 * Gives the test file a database of its own with two installed shops, and this process the environment to use it.
 * Everything is closed and dropped after the file.
 */
export function useAppDatabase(more: Record<string, string> = {}): { database: () => TestDatabase } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    Object.assign(process.env, appEnvironment(database, more));
    await addShop(DEMO_SHOP, "Juniper Lane", "Europe/Dublin");
    await addShop(SECOND_SHOP, "Pico Books", "Europe/London");
  });
  afterAll(async () => {
    await closeJobs(2_000);
    await closeEvents();
    closeMail();
    await closeDatabase();
    await database?.drop();
  });
  return { database: () => database! };
}

async function addShop(domain: string, name: string, timeZone: string): Promise<void> {
  const id = shopIdOf(domain);
  await forShop(id, (tx) =>
    tx.shop.create({
      data: {
        ...{ id, domain, name, timeZone, contactEmail: "team@example.com" },
        ...{ storefrontUrl: `https://${domain}`, scopes: EVERY_SCOPE },
      },
    }),
  );
}
