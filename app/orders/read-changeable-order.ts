import type { AdminApi } from "~/shopify/admin-api";
import { ChangeableOrderDocument, type ChangeableOrderQuery } from "~/shopify/operations.generated";
import type { Money } from "./order-facts";

/** An order as far as a wish to change it needs it, read at `readAt` (ISO 8601 UTC). */
export interface ChangeableOrder {
  /** Shopify GID. */
  id: string;
  name: string;
  customerId: string | null;
  /** To compare with a verified address; never shown. */
  email: string | null;
  placedAt: string;
  cancelledAt: string | null;
  /** Its items were changed before. */
  edited: boolean;
  fulfillmentStatus: OrderNode["displayFulfillmentStatus"];
  requiresShipping: boolean;
  /** Of the delivery address; null where there is none. */
  countryCode: string | null;
  /** As it stands, in the currency that the shopper paid in. */
  total: Money;
  /** The same in the shop's currency: what the merchant's rules compare. */
  shopTotal: Money;
  /** Received and not paid back, in the currency that the shopper paid in: what a cancellation gives back. */
  paid: Money;
  /** Those that are still part of it. */
  lines: ChangeableLine[];
  readAt: string;
}

export interface ChangeableLine {
  id: string;
  title: string;
  variant: string | null;
  quantity: number;
  unfulfilled: number;
  isGiftCard: boolean;
  picture: { url: string; alt: string } | null;
  /** GIDs; null where the shop has deleted them. */
  productId: string | null;
  variantId: string | null;
}

type OrderNode = NonNullable<ChangeableOrderQuery["order"]>;

/** Null when the app cannot see the order. Only for shoppers whose own it is: the caller compares. */
export async function readChangeableOrder(api: AdminApi, orderId: string): Promise<ChangeableOrder | null> {
  const { order } = await api.query(ChangeableOrderDocument, { id: orderId });
  if (order === null) return null;
  return {
    id: order.id,
    name: order.name,
    customerId: order.customer?.id ?? null,
    email: order.email,
    placedAt: order.processedAt,
    cancelledAt: order.cancelledAt,
    edited: order.edited,
    fulfillmentStatus: order.displayFulfillmentStatus,
    requiresShipping: order.requiresShipping,
    countryCode: order.shippingAddress?.countryCodeV2 ?? null,
    total: money(order.currentTotalPriceSet.presentmentMoney),
    shopTotal: money(order.currentTotalPriceSet.shopMoney),
    paid: money(order.netPaymentSet.presentmentMoney),
    lines: order.lineItems.nodes.filter((line) => line.currentQuantity > 0).map(toLine),
    readAt: new Date().toISOString(),
  };
}

const money = ({ amount, currencyCode }: { amount: string; currencyCode: string }): Money => ({
  amount,
  currency: currencyCode,
});

const toLine = (line: OrderNode["lineItems"]["nodes"][number]): ChangeableLine => ({
  id: line.id,
  title: line.title,
  variant: line.variantTitle,
  quantity: line.currentQuantity,
  unfulfilled: line.unfulfilledQuantity,
  isGiftCard: line.isGiftCard,
  picture: line.image === null ? null : { url: line.image.url, alt: line.image.altText ?? "" },
  productId: line.product?.id ?? null,
  variantId: line.variant?.id ?? null,
});
