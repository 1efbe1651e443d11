import { setTimeout as sleep } from "node:timers/promises";
import type { Session } from "@shopify/shopify-api";
import { BOUNDS } from "~/platform/bounds";
import { AppError } from "~/platform/errors";
import { shopify } from "./shopify-app";

/**
 * The session of whom Shopify vouches for. Throws the library's Responses (bounce page, 401 with a retry header, 302 to
 * log in), `shopify_unavailable` where the token could not be exchanged in time (the library itself waits for minutes),
 * `bad_request` for what the library chokes on.
 */
export async function authenticateStaff(request: Request): Promise<Session> {
  const late = new AbortController();
  try {
    const waited = sleep(BOUNDS.shopifyAllTriesMilliseconds, null, { signal: late.signal });
    const known = await Promise.race([shopify().authenticate.admin(request), waited]);
    if (known === null) throw new AppError("shopify_unavailable", "the id token was not exchanged in time");
    return known.session;
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (!(error instanceof Response)) throw new AppError("bad_request", "not a request of Shopify's", { cause: error });
    // The library's one word for all that goes wrong at Shopify during the exchange.
    if (error.status === 500) throw new AppError("shopify_unavailable", "the id token could not be exchanged");
    throw error;
  } finally {
    late.abort();
  }
}
