import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import type { AdminApi } from "~/shopify/admin-api";
import { OfferOrderDocument } from "~/shopify/operations.generated";
import type { WhoAsks } from "./household";

/** What offers need to know of a shop. */
export interface OfferShop {
  id: string;
  /** Permanent, "juniper-lane.myshopify.com". */
  domain: string;
  /** ISO 4217; discounts are made in it. */
  currency: string;
  /** IANA name: whose days and months the budgets are of. */
  timeZone: string;
}

/** Who asks, from a verified conversation only. */
export interface OfferShopper {
  /** Shopify's numeric id: signed in or proved by a code; null for guests. */
  customerId: string | null;
  /** Proved by a code; null where none was. */
  email: string | null;
  conversationId: string | null;
  /** GID of an order proved in the conversation: its e-mail and address tell the household. */
  orderId: string | null;
}

/** The shop by its id: for jobs, which carry ids only. */
export async function offerShop(shopId: string): Promise<OfferShop & { uninstalledAt: Date | null }> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
  if (!shop) throw new AppError("not_found", "no such shop");
  const { id, domain, currency, timeZone, uninstalledAt } = shop;
  return { id, domain, currency, timeZone, uninstalledAt };
}

/** What a guest is known again by: browser, proved e-mail, the order's e-mail and door. */
export async function whoIsGuest(api: AdminApi, shopId: string, shopper: OfferShopper): Promise<WhoAsks> {
  const order = shopper.orderId ? (await api.query(OfferOrderDocument, { id: shopper.orderId })).order : null;
  return {
    customerId: null,
    emails: [shopper.email, order?.email].filter((email) => email != null),
    addresses: order?.shippingAddress
      ? [{ ...order.shippingAddress, countryCode: order.shippingAddress.countryCodeV2 }]
      : [],
    visitorId: await visitorOf(shopId, shopper.conversationId),
  };
}

export async function visitorOf(shopId: string, conversationId: string | null): Promise<string | null> {
  if (!conversationId) return null;
  const row = await forShop(shopId, (tx) =>
    tx.conversation.findUnique({ where: { shopId_id: { shopId, id: conversationId } }, select: { visitorId: true } }),
  );
  return row?.visitorId ?? null;
}
