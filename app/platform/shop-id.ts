import { createHash } from "node:crypto";
import { AppError } from "./errors";

/** Namespace for RFC 9562 version-5 ids of shops; made once for Warmline, never to change. */
const NAMESPACE = Buffer.from("5f0c9a6ed1b54c1ba3f27b6d0f4c8e11", "hex");

/** Shopify's permanent domains: shopify.dev/docs/apps/build/authentication-authorization (shop parameter). */
const SHOP_DOMAIN = /^[a-z0-9][a-z0-9-]{0,98}\.myshopify\.com$/;

/** Lower-cased; throws `bad_request` for anything that is not a permanent shop domain. */
export function parseShopDomain(text: string): string {
  const domain = text.toLowerCase();
  if (!SHOP_DOMAIN.test(domain)) throw new AppError("bad_request", "not a myshopify.com domain");
  return domain;
}

/**
 * The tenant's id: a function of its permanent domain, so that a verified request opens its shop's scope
 * without any query that could see more than one shop.
 */
export function shopIdOf(domain: string): string {
  const hash = createHash("sha1").update(NAMESPACE).update(parseShopDomain(domain)).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
