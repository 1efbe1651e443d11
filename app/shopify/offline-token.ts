import { setTimeout as sleep } from "node:timers/promises";
import { HttpResponseError } from "@shopify/shopify-api";
import type { Session } from "@shopify/shopify-api";
import { BOUNDS } from "~/platform/bounds";
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

const underWay = new Map<string, Promise<string>>();

/** Of the callers in this process one refreshes, the others take what it got: they would hold connections meanwhile. */
async function refresh(shopDomain: string, rejected?: string): Promise<string> {
  const others = underWay.get(shopDomain);
  if (others) {
    const token = await others;
    if (token !== rejected) return token;
  }
  const own = refreshInTurn(shopDomain, rejected).finally(() => underWay.delete(shopDomain));
  underWay.set(shopDomain, own);
  return own;
}

/** One process refreshes, the others wait for it and take what it got. */
async function refreshInTurn(shopDomain: string, rejected?: string): Promise<string> {
  const shopId = shopIdOf(shopDomain);
  const token = await forShop(shopId, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`token/${shopId}`}, 0))`;
    const since = new Date();
    const session = await load(shopDomain);
    if (isFresh(session, rejected)) return session.accessToken!;
    const renewed = session.refreshToken ? await exchange(shopDomain, session.refreshToken) : null;
    if (renewed === null) {
      // With the online sessions gone too, the next visit of staff exchanges their id token, which brings a new pair.
      await tx.shopifySession.deleteMany({ where: { shopId, updatedAt: { lt: since } } });
      return null;
    }
    await storage.storeIn(tx, renewed);
    return renewed.accessToken!;
  });
  if (token !== null) return token;
  log.warn({ code: "token_refresh_refused", shopId }, "Shopify does not refresh the offline token");
  throw new AppError("shopify_unauthorized", "access was revoked");
}

/**
 * Null when Shopify refuses the refresh token. Throws `shopify_unavailable`; the old refresh token stays good until the
 * new one is used, so an answer that was not waited for costs nothing.
 */
async function exchange(shop: string, refreshToken: string): Promise<Session | null> {
  const late = new AbortController();
  try {
    const waited = sleep(BOUNDS.shopifyMilliseconds, null, { signal: late.signal });
    const answer = await Promise.race([shopifyLibrary().auth.refreshToken({ shop, refreshToken }), waited]);
    if (answer === null) throw new Error("no answer in time");
    return answer.session;
  } catch (error) {
    const status = error instanceof HttpResponseError ? (error as HttpResponseError).response.code : null;
    if (status === 400) return null;
    throw new AppError("shopify_unavailable", `token refresh failed: ${status ?? "not reached"}`, { cause: error });
  } finally {
    late.abort();
  }
}
