import { HttpResponseError } from "@shopify/shopify-api";
import type { Session } from "@shopify/shopify-api";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { parseShopDomain, shopIdOf } from "~/platform/shop-id";
import { shopifyLibrary } from "./shopify-app";
import { SealedSessionStorage } from "./session-storage";

/** A token is renewed this long before it ends, so that no call starts with a dying one. */
const RENEW_BEFORE_MS = 5 * 60_000;

/**
 * A valid offline access token of the shop, refreshed where needed (tokens live one hour, refresh tokens rotate:
 * shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens).
 * `rejected`: a token that Shopify has just refused; it is not given out again.
 * Throws `shopify_unauthorized` when the app is not installed or its access was revoked.
 */
export async function offlineToken(shopDomain: string, rejected?: string): Promise<string> {
  const session = await load(shopDomain);
  if (isFresh(session, rejected)) return session.accessToken!;
  return refresh(shopDomain, rejected);
}

/** Takes a new token for the one at hand, which still lives: what the shop granted since is in the new one. */
export async function renewOfflineToken(shopDomain: string): Promise<void> {
  const session = await load(shopDomain);
  if (session.refreshToken) await refresh(shopDomain, session.accessToken);
}

const storage = new SealedSessionStorage();

async function load(shopDomain: string): Promise<Session> {
  const session = await storage.loadSession(`offline_${parseShopDomain(shopDomain)}`);
  if (!session?.accessToken) throw new AppError("shopify_unauthorized", "no offline session: app not installed");
  return session;
}

const isFresh = (session: Session, rejected?: string): boolean =>
  session.accessToken !== rejected && !(session.expires && session.expires.getTime() - Date.now() < RENEW_BEFORE_MS);

/** One process refreshes, the others wait for it and take what it got. */
async function refresh(shopDomain: string, rejected?: string): Promise<string> {
  const shopId = shopIdOf(shopDomain);
  return forShop(shopId, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`token/${shopId}`}, 0))`;
    const session = await load(shopDomain);
    if (isFresh(session, rejected)) return session.accessToken!;
    if (!session.refreshToken) throw new AppError("shopify_unauthorized", "access token refused, no refresh token");
    try {
      const { session: renewed } = await shopifyLibrary().auth.refreshToken({
        shop: shopDomain,
        refreshToken: session.refreshToken,
      });
      await storage.storeIn(tx, renewed);
      return renewed.accessToken!;
    } catch (error) {
      const status = error instanceof HttpResponseError ? (error as HttpResponseError).response.code : null;
      if (status !== null && status < 500) {
        log.warn({ code: "token_refresh_refused", shopId }, "Shopify refused to refresh the offline token");
        throw new AppError("shopify_unauthorized", "refresh token refused", { cause: error });
      }
      throw new AppError("shopify_unavailable", "token refresh failed", { cause: error });
    }
  });
}
