import type { OrderFactsQuery, OrderSummaryFragment } from "~/shopify/operations.generated";

/** An order as the business sees it: plain data, read once, at `readAt`. Times are ISO 8601 in UTC. */
export interface OrderFacts {
  /** Shopify GID. */
  id: string;
  /** As the shop writes it, "#1005". */
  name: string;
  customerId: string | null;
  /** To compare with a verified address; never shown. */
  email: string | null;
  placedAt: string;
  cancelledAt: string | null;
  cancelReason: OrderNode["cancelReason"];
  fulfillmentStatus: OrderNode["displayFulfillmentStatus"];
  financialStatus: OrderNode["displayFinancialStatus"];
  returnStatus: OrderNode["returnStatus"];
  requiresShipping: boolean;
  /** Before refunds, in the currency that the shopper paid in. */
  total: Money;
  refunded: Money;
  /** Newest first; at most three. */
  refunds: { id: string; at: string; amount: Money }[];
  items: OrderItem[];
  /** The order has more items than were read. */
  moreItems: boolean;
  fulfillments: FulfillmentFacts[];
  /** Fulfilments beyond those read. */
  moreFulfillments: number;
  /** When Shopify answered, ISO 8601 UTC. */
  readAt: string;
}

export interface OrderItem {
  id: string;
  title: string;
  variant: string | null;
  /** As bought. */
  quantity: number;
  /** After removals and refunds. */
  currentQuantity: number;
  unfulfilledQuantity: number;
  requiresShipping: boolean;
  picture: { url: string; alt: string } | null;
}

export interface FulfillmentFacts {
  id: string;
  status: FulfillmentNode["status"];
  displayStatus: FulfillmentNode["displayStatus"];
  createdAt: string;
  inTransitAt: string | null;
  deliveredAt: string | null;
  estimatedDeliveryAt: string | null;
  requiresShipping: boolean;
  trackings: { company: string | null; number: string | null; url: string | null }[];
  items: { itemId: string; quantity: number }[];
  moreItems: boolean;
  /** Newest first; the newest eight. */
  events: CarrierEvent[];
}

export interface CarrierEvent {
  id: string;
  status: FulfillmentNode["events"]["nodes"][number]["status"];
  /** The carrier's own words, in whatever language it writes. */
  message: string | null;
  happenedAt: string;
  estimatedDeliveryAt: string | null;
  city: string | null;
  country: string | null;
}

/** `amount` is a decimal string as Shopify gives it ("129.90"); never a float. */
export interface Money {
  amount: string;
  currency: string;
}

/** Enough of an order to choose it from a list. */
export interface OrderSummary {
  id: string;
  name: string;
  confirmationNumber: string | null;
  customerId: string | null;
  /** To compare with a verified address; never shown. */
  email: string | null;
  placedAt: string;
  cancelled: boolean;
  fulfillmentStatus: OrderSummaryFragment["displayFulfillmentStatus"];
  parcelStatuses: NonNullable<OrderSummaryFragment["fulfillments"][number]["displayStatus"]>[];
  trackingNumbers: string[];
  titles: string[];
  picture: { url: string; alt: string } | null;
  readAt: string;
}

type OrderNode = NonNullable<OrderFactsQuery["order"]>;
type FulfillmentNode = OrderNode["fulfillments"][number];
type MoneyNode = { presentmentMoney: { amount: string; currencyCode: string } };

export function toOrderFacts(node: OrderNode, readAt: string): OrderFacts {
  return {
    id: node.id,
    name: node.name,
    customerId: node.customer?.id ?? null,
    email: node.email,
    // `processedAt` is the date that the shopper knows: imported and backdated orders differ from `createdAt`.
    placedAt: node.processedAt,
    cancelledAt: node.cancelledAt,
    cancelReason: node.cancelReason,
    fulfillmentStatus: node.displayFulfillmentStatus,
    financialStatus: node.displayFinancialStatus,
    returnStatus: node.returnStatus,
    requiresShipping: node.requiresShipping,
    total: toMoney(node.totalPriceSet),
    refunded: toMoney(node.totalRefundedSet),
    refunds: node.refunds
      .flatMap((refund) =>
        refund.createdAt === null
          ? []
          : [{ id: refund.id, at: refund.createdAt, amount: toMoney(refund.totalRefundedSet) }],
      )
      .sort((a, b) => b.at.localeCompare(a.at)),
    items: node.lineItems.nodes.map((item) => ({
      id: item.id,
      title: item.title,
      variant: item.variantTitle,
      quantity: item.quantity,
      currentQuantity: item.currentQuantity,
      unfulfilledQuantity: item.unfulfilledQuantity,
      requiresShipping: item.requiresShipping,
      picture: toPicture(item.image),
    })),
    moreItems: node.lineItems.pageInfo.hasNextPage,
    fulfillments: node.fulfillments.map(toFulfillment),
    moreFulfillments: Math.max(0, (node.fulfillmentsCount?.count ?? 0) - node.fulfillments.length),
    readAt,
  };
}

export function toOrderSummary(node: OrderSummaryFragment, readAt: string): OrderSummary {
  return {
    id: node.id,
    name: node.name,
    confirmationNumber: node.confirmationNumber,
    customerId: node.customer?.id ?? null,
    email: node.email,
    placedAt: node.createdAt,
    cancelled: node.cancelledAt !== null,
    fulfillmentStatus: node.displayFulfillmentStatus,
    parcelStatuses: node.fulfillments.flatMap((one) => one.displayStatus ?? []),
    trackingNumbers: node.fulfillments.flatMap((one) => one.trackingInfo.flatMap((info) => info.number ?? [])),
    titles: node.lineItems.nodes.map((item) => item.title),
    picture: toPicture(node.lineItems.nodes[0]?.image ?? null),
    readAt,
  };
}

function toFulfillment(node: FulfillmentNode): FulfillmentFacts {
  return {
    id: node.id,
    status: node.status,
    displayStatus: node.displayStatus,
    createdAt: node.createdAt,
    inTransitAt: node.inTransitAt,
    deliveredAt: node.deliveredAt,
    estimatedDeliveryAt: node.estimatedDeliveryAt,
    requiresShipping: node.requiresShipping,
    trackings: node.trackingInfo.filter((info) => info.company !== null || info.number !== null || info.url !== null),
    items: node.fulfillmentLineItems.nodes.map((item) => ({ itemId: item.lineItem.id, quantity: item.quantity ?? 0 })),
    moreItems: node.fulfillmentLineItems.pageInfo.hasNextPage,
    events: node.events.nodes,
  };
}

function toMoney(bag: MoneyNode): Money {
  return { amount: bag.presentmentMoney.amount, currency: bag.presentmentMoney.currencyCode };
}

function toPicture(image: { url: string; altText: string | null } | null): { url: string; alt: string } | null {
  return image === null ? null : { url: image.url, alt: image.altText ?? "" };
}
