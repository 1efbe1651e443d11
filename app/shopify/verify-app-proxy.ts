import { createHmac, timingSafeEqual } from "node:crypto";
import { AppError } from "~/platform/errors";
import { parseShopDomain } from "~/platform/shop-id";

/** Shopify signs at the moment of forwarding; its own library allows as much. */
const CLOCK_TOLERANCE_SECONDS = 90;

/** What Shopify says of a storefront request, and only what it signed. */
export interface SignedProxyRequest {
  shopDomain: string;
  /** Numeric customer id; null for visitors who are not signed in. */
  customerId: string | null;
  /** "/apps/warmline", wherever this merchant has moved it. */
  pathPrefix: string;
}

/** Parameters that decide who is who: given twice, a request is refused, whatever its signature. */
const SINGULAR = ["shop", "logged_in_customer_id", "path_prefix", "timestamp", "signature"];

/**
 * shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies: hex HMAC-SHA256 over the sorted
 * "key=value" strings (several values of a key joined by commas), without separators. The signature says nothing
 * of the body. Not the library's check: that one sorts by key and locale, which differs for some keys.
 * Throws `unauthorized`, or `bad_request` for a repeated key. `now` in milliseconds.
 */
export function verifyAppProxy(query: URLSearchParams, secrets: string[], now: number): SignedProxyRequest {
  for (const key of SINGULAR) {
    if (query.getAll(key).length > 1) throw new AppError("bad_request", `proxy request repeats ${key}`);
  }
  const keys = [...new Set(query.keys())].filter((key) => key !== "signature");
  const message = keys
    .map((key) => `${key}=${query.getAll(key).join(",")}`)
    .sort()
    .join("");
  const given = Buffer.from(query.get("signature") ?? "", "hex");
  const fits = secrets.some((secret) => {
    const wanted = createHmac("sha256", secret).update(message).digest();
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
  if (!fits) throw new AppError("unauthorized", "proxy signature does not fit");
  const age = now / 1_000 - Number(query.get("timestamp"));
  if (!(Math.abs(age) <= CLOCK_TOLERANCE_SECONDS)) throw new AppError("unauthorized", "proxy request is too old");
  return {
    shopDomain: parseShopDomain(query.get("shop") ?? ""),
    customerId: query.get("logged_in_customer_id") || null,
    pathPrefix: query.get("path_prefix") ?? "",
  };
}
