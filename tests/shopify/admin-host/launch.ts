import { createHash, createHmac, randomUUID } from "node:crypto";
import type { StaffMember } from "../store/types";
import type { AppRegistration, ShopState } from "../world";
import { staffNumber } from "./staff";

const LIFETIME_SECONDS = 60;

/**
 * An id token (once called session token): who looks at the app, for one minute.
 * Claims as shopify.dev lists them, HS256 with the app's secret. `now`: milliseconds, real time.
 */
export function mintIdToken(app: AppRegistration, shop: ShopState, staff: StaffMember, now = Date.now()): string {
  const seconds = Math.floor(now / 1000);
  const claims = {
    iss: `https://${shop.domain}/admin`,
    dest: `https://${shop.domain}`,
    aud: app.key,
    sub: staffNumber(staff),
    exp: seconds + LIFETIME_SECONDS,
    nbf: seconds,
    iat: seconds,
    jti: randomUUID(),
    sid: sessionOf(shop, staff),
  };
  const signed = [{ alg: "HS256", typ: "JWT" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${signed}.${createHmac("sha256", app.secret).update(signed).digest("base64url")}`;
}

/** The address of the app's frame: `path` of the app ("/app/inbox?tab=open") with all that Shopify adds when it opens it. */
export function launchUrl(app: AppRegistration, shop: ShopState, staff: StaffMember, path: string): string {
  const url = new URL(path, app.url);
  const added = {
    embedded: "1",
    // The libraries read the admin's address from it; they accept no other host name than Shopify's.
    host: Buffer.from(`admin.shopify.com/store/${shop.handle}`).toString("base64").replace(/=+$/, ""),
    id_token: mintIdToken(app, shop, staff),
    locale: staff.locale,
    session: sessionOf(shop, staff),
    shop: shop.domain,
    timestamp: String(Math.floor(Date.now() / 1000)),
  };
  for (const [name, value] of Object.entries(added)) url.searchParams.set(name, value);
  url.searchParams.delete("hmac");
  url.searchParams.set("hmac", signLaunchQuery(url.searchParams, app.secret));
  return url.href;
}

/** Hex HMAC-SHA256 over the sorted "key=value" pairs joined with "&". */
export function signLaunchQuery(query: URLSearchParams, secret: string): string {
  const text = [...query]
    .filter(([name]) => name !== "hmac")
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return createHmac("sha256", secret).update(text).digest("hex");
}

/** One admin session per person and shop; the same for as long as the stand-in knows them. */
function sessionOf(shop: ShopState, staff: StaffMember): string {
  return createHash("sha256").update(`${shop.domain} ${staff.id}`).digest("hex");
}
