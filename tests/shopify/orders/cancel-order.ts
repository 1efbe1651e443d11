import { fulfillmentsSoFar } from "../carriers/fulfillment-state";
import { issueRefund, type RefundPlan } from "../refunds/issue-refund";
import { maximumRefundable, paymentsOf } from "../refunds/payments";
import { nowIn, type Place } from "../returns/place";
import { tellOfRefund } from "../returns/tell";
import { refuse } from "../returns/user-errors";
import { presentmentCents, shippingLeft } from "../returns/worth";
import { cancelledAt, displayFinancialStatus, returnsSoFar, unfulfilledQuantity } from "../store/order-facts";
import type { Order } from "../store/types";
import { orderPayload } from "../webhooks/payloads";
import { startJob, type Job } from "./jobs";
import { changeStock } from "./stock";

export interface CancelInput {
  orderId: string;
  reason: NonNullable<Order["cancelReason"]>;
  restock: boolean;
  refund?: boolean | null;
  refundMethod?: {
    originalPaymentMethodsRefund?: boolean | null;
    storeCreditRefund?: { expiresAt?: string | null } | null;
  } | null;
  staffNote?: string | null;
}

const underWay = new WeakSet<Order>();

/** The mutation orderCancel: what can be refused at once is; the rest is a job. Throws Refusal. */
export function cancelOrder(order: Order | undefined, input: CancelInput, place: Place): Job {
  const { clock } = place.world;
  if (!order) return refuse(["orderId"], "Order does not exist", "NOT_FOUND");
  if (cancelledAt(order, clock))
    refuse(["orderId"], "Cannot cancel an order that has already been canceled", "INVALID");
  if (underWay.has(order)) refuse(["orderId"], "The order is being cancelled", "INVALID");
  if (hasShipped(order, place)) refuse(["orderId"], "Cannot cancel an order with fulfilled items", "INVALID");
  if (returnsSoFar(order, clock).some(({ status }) => status === "OPEN" || status === "REQUESTED")) {
    refuse(["orderId"], "Cannot cancel an order with an open return", "INVALID");
  }
  const credit = input.refundMethod?.storeCreditRefund;
  if (credit && !order.customer) {
    const field = ["refundMethod", "storeCreditRefund"];
    refuse(field, "Store credit requires a customer on the order.", "STORE_CREDIT_REFUND_MISSING_CUSTOMER");
  }
  if (credit?.expiresAt && clock.fromOutside(credit.expiresAt) <= clock.now()) {
    const field = ["refundMethod", "storeCreditRefund", "expiresAt"];
    refuse(field, "Expiry must be in the future", "STORE_CREDIT_REFUND_EXPIRATION_IN_PAST");
  }
  underWay.add(order);
  return startJob(place, () => {
    underWay.delete(order);
    // A parcel that left meanwhile wins: the job ends and the order stands.
    if (!hasShipped(order, place)) carryOut(order, input, place);
  });
}

function carryOut(order: Order, input: CancelInput, place: Place): void {
  const { world, shop } = place;
  const { clock } = world;
  const waiting = order.lineItems.map((line) => ({ line, quantity: unfulfilledQuantity(order, line, clock) }));
  const statusBefore = displayFinancialStatus(order, clock);
  const toRefund = input.refund === true || input.refundMethod != null;
  const refund = toRefund ? issueRefund(order, refundPlan(order, input, waiting, place), place) : null;
  if (statusBefore === "AUTHORIZED") order.displayFinancialStatus = "VOIDED";
  else if (!refund && statusBefore === "PAID") order.displayFinancialStatus = "PAID";

  const at = nowIn(place);
  Object.assign(order, { cancelledAt: at, closedAt: at, updatedAt: at, cancelReason: input.reason });
  order["cancellation"] = { staffNote: input.staffNote ?? null };
  // What the file says of parcels still to come will not happen any more.
  order.fulfillments = fulfillmentsSoFar(order, clock);
  if (input.restock) {
    for (const { line, quantity } of waiting) {
      changeStock(place, line.variant ? shop.store.variant(line.variant.id) : undefined, quantity);
    }
  }
  if (refund) tellOfRefund(place, order, refund);
  world.emit(shop, "orders/cancelled", orderPayload(world, shop, order));
  world.emit(shop, "orders/updated", orderPayload(world, shop, order));
}

function refundPlan(
  order: Order,
  { refundMethod, restock, staffNote }: CancelInput,
  waiting: { line: Order["lineItems"][number]; quantity: number }[],
  place: Place,
): RefundPlan {
  const credit = refundMethod?.storeCreditRefund;
  const back = maximumRefundable(order, place);
  const payments = paymentsOf(order, place)
    .filter(({ left }) => presentmentCents(left) > 0)
    .map(({ transaction, left }) => ({ parent: transaction, amount: left }));
  const restockType = restock ? "CANCEL" : "NO_RESTOCK";
  return {
    lines: waiting.filter(({ quantity }) => quantity > 0).map((each) => ({ ...each, restockType })),
    shipping: shippingLeft(order),
    payments: credit ? [] : payments,
    storeCredit: credit ? { amount: back.presentmentMoney, expiresAt: credit.expiresAt ?? null } : null,
    note: staffNote ?? null,
    returnId: null,
    // After an edit more may have been paid than the order is worth now: all of it goes back.
    allowOverRefunding: true,
    field: ["orderId"],
  };
}

function hasShipped(order: Order, { world }: Place): boolean {
  return fulfillmentsSoFar(order, world.clock).some(({ status }) => status !== "CANCELLED");
}
