import { RequestedTokenType } from "@shopify/shopify-api";
import { afterAll, afterEach, beforeAll } from "vitest";
import { SealedSessionStorage } from "~/shopify/session-storage";
import { shopifyLibrary } from "~/shopify/shopify-app";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { useStandIn } from "../shopify/preload";
import { startShopify } from "../shopify/start";
import type { Shopify, StartOptions } from "../shopify/start";

/**
 * A stand-in Shopify with these stores for the test file, with the app connected to each of them by a real token
 * exchange. After `useAppDatabase()`. Faults are cleared after every test.
 */
export function useShopify(options: StartOptions): () => Shopify {
  let shopify: Shopify | undefined;
  let restore: (() => void) | undefined;
  beforeAll(async () => {
    shopify = await startShopify({ optionalScopes: "granted", ...options });
    restore = useStandIn(shopify.url);
    for (const domain of shopify.world.shops.keys()) await connect(shopify, domain);
  });
  afterEach(() => shopify?.world.faults.clear());
  afterAll(async () => {
    restore?.();
    await shopify?.stop();
  });
  return () => shopify!;
}

/** The app gets its offline token for the shop, as on the first visit of its staff. */
export async function connect(shopify: Shopify, domain: string): Promise<void> {
  const shop = shopify.shop(domain);
  const { session } = await shopifyLibrary().auth.tokenExchange({
    shop: domain,
    sessionToken: mintIdToken(shopify.world.app, shop, staffOf(shop)[0]!),
    requestedTokenType: RequestedTokenType.OfflineAccessToken,
    expiring: true,
  });
  await new SealedSessionStorage().storeSession(session);
}
