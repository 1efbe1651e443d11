import type { Money } from "~/orders/order-facts";
import type { AdminApi } from "~/shopify/admin-api";
import {
  ReturnableItemsDocument,
  ReturnableLinesDocument,
  type ReturnableItemsQuery,
  type ReturnableLinesQuery,
} from "~/shopify/operations.generated";
import { ofMinor, presentment, shopSide } from "./money";

/** What of an order can still go back, as Shopify sees it: the merchant's own rules come on top (app/policy). */
export interface Returnable {
  orderId: string;
  orderName: string;
  /** GID. */
  customerId: string | null;
  /** To compare with a verified address; never shown. */
  email: string | null;
  /** Something of it has been sent. */
  shipped: boolean;
  /** Returns of the order so far, without declined and cancelled ones. */
  returnCount: number;
  /** Of the shipping address, "IE". */
  countryCode: string | null;
  placedAt: string;
  cancelledAt: string | null;
  /** Prices include taxes. */
  taxesIncluded: boolean;
  /** What was paid and not refunded yet, shipping included: what the shopper paid in, and in the shop's currency. */
  refundable: Money;
  refundableInShopCurrency: Money;
  items: ReturnableItem[];
  /** The order has more than was read (ten fulfilments of twenty items, fifty in all). */
  more: boolean;
  /** ISO 8601 UTC. */
  readAt: string;
}

export interface ReturnableItem {
  fulfillmentLineItemId: string;
  lineItemId: string;
  fulfillmentId: string;
  /** Still returnable: shipped, in no other return and not refunded. */
  quantity: number;
  /** As bought, in all fulfilments. */
  bought: number;
  title: string;
  variant: string | null;
  variantId: string | null;
  /** For one, after all discounts; without tax where `taxesIncluded` is false. */
  unitPaid: Money;
  unitPaidInShopCurrency: Money;
  isGiftCard: boolean;
  shippedAt: string;
  /** Null: no carrier has said so. */
  deliveredAt: string | null;
  /** The carrier has it and has not delivered it yet. */
  onItsWay: boolean;
  /** Null: deleted since. `finalSale`: by its tags or its metafield custom.final_sale. */
  product: {
    id: string;
    type: string;
    tags: string[];
    /** At most ten. */
    collections: { id: string; handle: string; title: string }[];
    finalSale: boolean;
  } | null;
  picture: { url: string; alt: string } | null;
}

const MOST_LINES = 50;

/** FulfillmentDisplayStatus of a parcel that a carrier is known to have. */
const ON_ITS_WAY: string[] = [
  "IN_TRANSIT",
  "OUT_FOR_DELIVERY",
  "ATTEMPTED_DELIVERY",
  "CARRIER_PICKED_UP",
  "DELAYED",
  "READY_FOR_PICKUP",
];

/** Null when the app cannot see the order. For orders that were proved to be the shopper's own, or for staff. */
export async function readReturnable(api: AdminApi, orderId: string): Promise<Returnable | null> {
  const { order, returnableFulfillments: fulfillments } = await api.query(ReturnableItemsDocument, { orderId });
  if (order === null) return null;
  const shipped = fulfillments.nodes.flatMap(shippedLines);
  const ids = [...new Set(shipped.map(({ lineItemId }) => lineItemId))].slice(0, MOST_LINES);
  const { nodes } = ids.length > 0 ? await api.query(ReturnableLinesDocument, { ids }) : { nodes: [] };
  const lines = new Map(nodes.filter(isLine).map((line) => [line.id, line]));
  const items = shipped.flatMap((one) => {
    const line = lines.get(one.lineItemId);
    return line ? [{ ...one, ...aboutLine(line) }] : [];
  });
  const refundable = order.suggestedRefund?.maximumRefundableSet;
  return {
    orderId: order.id,
    orderName: order.name,
    customerId: order.customer?.id ?? null,
    email: order.email,
    shipped: order.displayFulfillmentStatus !== "UNFULFILLED",
    returnCount: order.returns.nodes.filter(({ status }) => status !== "DECLINED" && status !== "CANCELED").length,
    countryCode: order.shippingAddress?.countryCodeV2 ?? null,
    placedAt: order.processedAt,
    cancelledAt: order.cancelledAt,
    taxesIncluded: order.taxesIncluded,
    refundable: refundable ? presentment(refundable) : ofMinor(0, order.presentmentCurrencyCode),
    refundableInShopCurrency: refundable ? shopSide(refundable) : ofMinor(0, order.currencyCode),
    items,
    more:
      fulfillments.pageInfo.hasNextPage ||
      fulfillments.nodes.some((one) => one.returnableFulfillmentLineItems.pageInfo.hasNextPage) ||
      items.length < shipped.length,
    readAt: new Date().toISOString(),
  };
}

type FulfillmentNode = ReturnableItemsQuery["returnableFulfillments"]["nodes"][number];
type LineNode = Extract<NonNullable<ReturnableLinesQuery["nodes"][number]>, { id: string }>;

function shippedLines({ fulfillment, returnableFulfillmentLineItems }: FulfillmentNode) {
  return returnableFulfillmentLineItems.nodes.map(({ quantity, fulfillmentLineItem }) => ({
    fulfillmentLineItemId: fulfillmentLineItem.id,
    lineItemId: fulfillmentLineItem.lineItem.id,
    fulfillmentId: fulfillment.id,
    quantity,
    shippedAt: fulfillment.createdAt,
    deliveredAt: fulfillment.deliveredAt,
    onItsWay: fulfillment.deliveredAt === null && ON_ITS_WAY.includes(fulfillment.displayStatus ?? ""),
  }));
}

function aboutLine(line: LineNode) {
  return {
    bought: line.quantity,
    title: line.title,
    variant: line.variantTitle,
    variantId: line.variant?.id ?? null,
    unitPaid: presentment(line.discountedUnitPriceAfterAllDiscountsSet),
    unitPaidInShopCurrency: shopSide(line.discountedUnitPriceAfterAllDiscountsSet),
    isGiftCard: line.isGiftCard,
    product: line.product && {
      id: line.product.id,
      type: line.product.productType,
      tags: line.product.tags,
      collections: line.product.collections.nodes,
      finalSale: isFinalSale(line.product),
    },
    picture: line.image && { url: line.image.url, alt: line.image.altText ?? "" },
  };
}

/** Shops write it "Final sale", "final-sale" or "FINAL_SALE"; Shopify itself has no field for it. */
function isFinalSale({ tags, finalSale }: { tags: string[]; finalSale: { value: string } | null }): boolean {
  return finalSale?.value === "true" || tags.some((tag) => /^final[\s_-]?sale$/i.test(tag.trim()));
}

/** `nodes` answers null for what is gone and an empty object for a GID of another type. */
function isLine(node: ReturnableLinesQuery["nodes"][number]): node is LineNode {
  return node !== null && "id" in node;
}
