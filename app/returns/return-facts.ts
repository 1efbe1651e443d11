import type { Money } from "~/orders/order-facts";
import type {
  OrderReturnStatus,
  RefundFactsFragment,
  ReturnDeclineReason,
  ReturnFactsFragment,
  ReturnStatus,
} from "~/shopify/operations.generated";
import { presentment } from "./money";
import type { ReturnReason } from "./read-return-reasons";

/** A return as the business sees it: plain data, read once, at `readAt`. Times are ISO 8601 in UTC. */
export interface ReturnFacts {
  /** GID. */
  id: string;
  /** "#1005-R1" */
  name: string;
  orderId: string;
  status: ReturnStatus;
  createdAt: string;
  approvedAt: string | null;
  closedAt: string | null;
  decline: { reason: ReturnDeclineReason; note: string | null } | null;
  waitingFor: WaitingFor;
  /** At most ten. */
  items: ReturnedItem[];
  moreItems: boolean;
  /** What goes out for it; at most ten. */
  exchange: ExchangedItem[];
  deliveries: ReturnDelivery[];
  /** Newest first. */
  refunds: RefundFacts[];
  readAt: string;
}

/**
 * Whose turn it is. `shop_decision`: asked for, not answered. `parcel`: approved, and the shop has not said that it
 * came (Shopify knows nothing of a returning parcel's way). `refund`: it came, and less was paid back than came.
 * `nothing`: declined, cancelled or done.
 */
export type WaitingFor = "shop_decision" | "parcel" | "refund" | "nothing";

export interface ReturnedItem {
  /** GID of the return's line. */
  id: string;
  fulfillmentLineItemId: string;
  lineItemId: string;
  title: string;
  variant: string | null;
  quantity: number;
  /** Came back and was looked at. */
  processedQuantity: number;
  refundedQuantity: number;
  reason: ReturnReason | null;
  /** The shopper's words (with our reference at the end, see reference.ts). */
  note: string | null;
}

export interface ExchangedItem {
  id: string;
  /** GID; null for what is no variant of the shop. */
  variantId: string | null;
  title: string;
  variant: string | null;
  quantity: number;
  processedQuantity: number;
}

export interface ReturnDelivery {
  id: string;
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  labelUrl: string | null;
}

export interface RefundFacts {
  id: string;
  at: string;
  /** In the currency that the shopper paid in. */
  amount: Money;
  returnId: string | null;
  toStoreCredit: boolean;
  /** The bank or card network has it; false while a payment is pending or failed. */
  settled: boolean;
}

export interface OrderReturns {
  orderId: string;
  orderName: string;
  customerId: string | null;
  returnStatus: OrderReturnStatus;
  /** Newest first, at most five. */
  returns: ReturnFacts[];
  /** All refunds of the order, newest first, at most twenty; `returnId` says which belong to a return. */
  refunds: RefundFacts[];
  readAt: string;
}

export function toReturnFacts(
  node: ReturnFactsFragment,
  order: { id: string; returnStatus: OrderReturnStatus },
  refundsOfOrder: RefundFacts[],
  readAt: string,
): ReturnFacts {
  const items = node.returnLineItems.nodes.flatMap(toItem);
  const exchange = node.exchangeLineItems.nodes.map((line) => ({
    id: line.id,
    variantId: line.variantId,
    title: line.title ?? "",
    variant: line.variantTitle,
    quantity: line.quantity,
    processedQuantity: line.processedQuantity,
  }));
  return {
    id: node.id,
    name: node.name,
    orderId: order.id,
    status: node.status,
    createdAt: node.createdAt,
    approvedAt: node.requestApprovedAt,
    closedAt: node.closedAt,
    decline: node.decline && { reason: node.decline.reason, note: node.decline.note },
    waitingFor: waitingFor(node.status, items, exchange.length > 0, order.returnStatus),
    items,
    moreItems: node.returnLineItems.pageInfo.hasNextPage,
    exchange,
    deliveries: node.reverseFulfillmentOrders.nodes
      .flatMap(({ reverseDeliveries }) => reverseDeliveries.nodes)
      .map(({ id, deliverable }) => ({
        id,
        carrier: deliverable?.tracking?.carrierName ?? null,
        trackingNumber: deliverable?.tracking?.number ?? null,
        trackingUrl: deliverable?.tracking?.url ?? null,
        labelUrl: deliverable?.label?.publicFileUrl ?? null,
      })),
    refunds: refundsOfOrder.filter(({ returnId }) => returnId === node.id),
    readAt,
  };
}

/** Newest first. */
export function toRefunds(nodes: RefundFactsFragment[]): RefundFacts[] {
  return nodes
    .flatMap((node) => {
      if (node.createdAt === null) return [];
      const paid = node.transactions.nodes.filter(({ kind }) => kind === "REFUND");
      return [
        {
          id: node.id,
          at: node.createdAt,
          amount: presentment(node.totalRefundedSet),
          returnId: node.return?.id ?? null,
          toStoreCredit: paid.some(({ gateway }) => gateway === STORE_CREDIT_GATEWAY),
          settled: paid.length > 0 && paid.every(({ status }) => status === "SUCCESS"),
        },
      ];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** How Shopify names the gateway of a refund to store credit. */
const STORE_CREDIT_GATEWAY = "shopify_store_credit";

function toItem(line: ReturnFactsFragment["returnLineItems"]["nodes"][number]): ReturnedItem[] {
  // The other kind is a line without an order, which no order's return has.
  if (!("fulfillmentLineItem" in line)) return [];
  const { lineItem } = line.fulfillmentLineItem;
  const reason = line.returnReasonDefinition;
  return [
    {
      id: line.id,
      fulfillmentLineItemId: line.fulfillmentLineItem.id,
      lineItemId: lineItem.id,
      title: lineItem.title,
      variant: lineItem.variantTitle,
      quantity: line.quantity,
      processedQuantity: line.processedQuantity,
      refundedQuantity: line.refundedQuantity,
      reason: reason && { id: reason.id, handle: reason.handle, name: reason.name },
      note: line.customerNote ?? (line.returnReasonNote || null),
    },
  ];
}

function waitingFor(
  status: ReturnStatus,
  items: ReturnedItem[],
  isExchange: boolean,
  orderStatus: OrderReturnStatus,
): WaitingFor {
  if (status === "REQUESTED") return "shop_decision";
  if (status !== "OPEN") return "nothing";
  const came = items.some((item) => item.processedQuantity > item.refundedQuantity);
  if (orderStatus === "INSPECTION_COMPLETE" || (came && !isExchange)) return "refund";
  return "parcel";
}
