import type { Place } from "./place";
import type { Order, Refund, Return, ReverseDelivery } from "../store/types";
import type { WebhookPayload } from "../world";

/** Thin, as Shopify's own samples are: whoever needs more reads the return by its global id. */
export function returnPayload({ world }: Place, order: Order, ret: Return): WebhookPayload {
  return {
    ...ids(ret.id),
    name: ret.name,
    status: ret.status.toLowerCase(),
    order_id: number(order.id),
    order: ids(order.id),
    created_at: world.clock.present(ret.createdAt),
    total_return_line_items: ret.returnLineItems.length,
    return_line_items: ret.returnLineItems.map((line) => ({
      ...ids(line.id),
      quantity: line.quantity,
      customer_note: line.customerNote,
      fulfillment_line_item: ids(line.fulfillmentLineItem.id),
    })),
    ...(ret.decline && { decline: { reason: ret.decline.reason.toLowerCase(), note: ret.decline.note } }),
  };
}

export function refundPayload({ world }: Place, order: Order, refund: Refund): WebhookPayload {
  return {
    ...ids(refund.id),
    order_id: number(order.id),
    created_at: world.clock.present(refund.createdAt),
    processed_at: world.clock.present(refund.createdAt),
    note: refund.note,
    return: refund.return ? ids(refund.return.id) : null,
    refund_line_items: refund.refundLineItems.map((line) => ({
      id: line.id ? number(line.id) : null,
      line_item_id: number(line.lineItem.id),
      quantity: line.quantity,
      restock_type: line.restockType.toLowerCase(),
    })),
    transactions: refund.transactions.map((transaction) => ({
      ...ids(transaction.id),
      kind: transaction.kind.toLowerCase(),
      status: transaction.status.toLowerCase(),
      gateway: transaction.gateway,
      amount: transaction.amountSet.presentmentMoney.amount,
      currency: transaction.amountSet.presentmentMoney.currencyCode,
    })),
  };
}

export function reverseDeliveryPayload(ret: Return, delivery: ReverseDelivery): WebhookPayload {
  return {
    ...ids(delivery.id),
    return: ids(ret.id),
    shipping_deliverable: {
      label: delivery.deliverable?.label?.publicFileUrl ?? null,
      tracking_number: delivery.deliverable?.tracking?.number ?? null,
      tracking_url: delivery.deliverable?.tracking?.url ?? null,
    },
  };
}

const number = (gid: string): number => Number(gid.split("/").at(-1));
const ids = (gid: string) => ({ id: number(gid), admin_graphql_api_id: gid });
