import { verifyChatToken } from "~/conversations/chat-token";
import type { Shopper } from "~/conversations/chat-token";
import { AppError } from "~/platform/errors";
import { shopIdOf } from "~/platform/shop-id";
import type { SignedProxyRequest } from "~/shopify/verify-app-proxy";

/**
 * Through the proxy both must agree: Shopify's signature and the token, on the shop and on who is signed in
 * ("the app must verify that logged_in_customer_id matches": Shopify's app-proxy page).
 */
export function shopperOf(signed: SignedProxyRequest, token: string): Shopper {
  const shopper = verifyChatToken(token);
  if (shopper.shopId !== shopIdOf(signed.shopDomain) || shopper.customerId !== signed.customerId) {
    throw new AppError("unauthorized", "token and signature name different shops or customers");
  }
  return shopper;
}
