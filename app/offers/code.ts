import { createHmac } from "node:crypto";
import { config } from "~/platform/config";

/** 32 signs, none of which is taken for another: no 0, O, 1, I. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LETTERS = 10;

/**
 * The code of a claim: a function of the claim's id, so that after a crash the same claim leads to the same code and
 * never to a second one. 50 bits that only the app's secret tells: THANKS-7KQ2M-XW4PD.
 */
export function codeOf(prefix: string, shopId: string, claimId: string): string {
  const digest = createHmac("sha256", config().SHOPIFY_API_SECRET)
    .update(`warmline/offer-code\n${shopId}\n${claimId}`)
    .digest();
  // 256 is a multiple of 32: every sign is as likely as any other.
  const letters = [...digest.subarray(0, LETTERS)].map((byte) => SIGNS[byte % SIGNS.length]).join("");
  return `${prefix}-${letters.slice(0, LETTERS / 2)}-${letters.slice(LETTERS / 2)}`;
}

/** Puts the code on the shop's cart and leads on to one of its pages (a path, "/products/mug"). */
export function applyLink(storefrontUrl: string, code: string, path = "/"): string {
  const url = new URL(`/discount/${encodeURIComponent(code)}`, storefrontUrl);
  // Only a path of the same shop: never another host.
  if (path.startsWith("/") && !/^\/[/\\]/.test(path)) url.searchParams.set("redirect", path);
  return url.href;
}
