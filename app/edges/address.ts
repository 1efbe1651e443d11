import { createHash } from "node:crypto";

/**
 * A stand-in for the visitor's network address, for allowances only: hashed, and IPv6 by its /64. Behind the app
 * proxy it is what Shopify forwards; the first entry may be forged by the visitor, so nothing but a rate hangs on it.
 */
export function addressOf(request: Request): string {
  const forwarded = request.headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown";
  const network = forwarded.includes(":") ? forwarded.split(":").slice(0, 4).join(":") : forwarded;
  return createHash("sha256").update(network).digest("base64url").slice(0, 22);
}
