import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Customer } from "../store/types";
import type { ShopState } from "../world";
import { readCookie } from "../pages/cookies";

const COOKIE = "_storefront_customer";
/** The storefront's own secret: the app must not be able to make or read this cookie. */
const SECRET = "storefront-session";

/** `Set-Cookie` value that signs a customer in to this shop's storefront. */
export function sessionCookie(shop: ShopState, customer: Customer): string {
  const number = customer.id.split("/").pop() ?? "";
  return `${COOKIE}=${number}.${seal(shop, number)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=1209600`;
}

export const endedSessionCookie = `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;

/** The customer whom the cookie names, if this storefront gave it out; null for a guest. */
export function signedInCustomer(shop: ShopState, req: Pick<IncomingMessage, "headers">): Customer | null {
  const [number = "", mark = ""] = (readCookie(req, COOKIE) ?? "").split(".");
  const [given, expected] = [Buffer.from(mark), Buffer.from(seal(shop, number))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return shop.store.customer(`gid://shopify/Customer/${number}`) ?? null;
}

function seal(shop: ShopState, number: string): string {
  return createHmac("sha256", SECRET).update(`${shop.domain}:${number}`).digest("hex");
}
