import { fulfillmentsSoFar } from "../carriers/fulfillment-state";
import type { Clock } from "../clock";
import { editsOf, removedQuantity } from "../orders/edit-state";
import { bagOf, cents, money, scale, subtract, sum, zeroBag, type MoneyBag } from "./money";
import type { LineItem, Order, Refund, Return } from "./types";

/** What Shopify works out about an order from its parts, as of the clock's now. */

export function refundsSoFar(order: Order, clock: Clock): Refund[] {
  return order.refunds.filter((refund) => clock.hasPassed(refund.createdAt));
}

export function returnsSoFar(order: Order, clock: Clock): Return[] {
  return order.returns.filter((ret) => clock.hasPassed(ret.createdAt));
}

export function cancelledAt(order: Order, clock: Clock): string | null {
  return order.cancelledAt && clock.hasPassed(order.cancelledAt) ? order.cancelledAt : null;
}

export function closedAt(order: Order, clock: Clock): string | null {
  return order.closedAt && clock.hasPassed(order.closedAt) ? order.closedAt : null;
}

export function refundedQuantity(order: Order, line: LineItem, clock: Clock): number {
  return refundsSoFar(order, clock)
    .flatMap((refund) => refund.refundLineItems)
    .filter((refunded) => refunded.lineItem.id === line.id)
    .reduce((total, refunded) => total + refunded.quantity, 0);
}

export function fulfilledQuantity(order: Order, line: LineItem, clock: Clock): number {
  return fulfillmentsSoFar(order, clock)
    .filter(({ status }) => status === "SUCCESS" || status === "OPEN" || status === "PENDING")
    .flatMap((fulfillment) => fulfillment.fulfillmentLineItems)
    .filter((shipped) => shipped.lineItem.id === line.id)
    .reduce((total, shipped) => total + shipped.quantity, 0);
}

/** Ordered less what was refunded, removed or has come back (a processed return counts before its refund). */
export function currentQuantity(order: Order, line: LineItem, clock: Clock): number {
  if (line.currentQuantity !== undefined) return line.currentQuantity;
  const shippedAs = new Set(
    order.fulfillments.flatMap((fulfillment) =>
      fulfillment.fulfillmentLineItems.filter(({ lineItem }) => lineItem.id === line.id).map(({ id }) => id),
    ),
  );
  const cameBackUnpaid = returnsSoFar(order, clock)
    .flatMap((ret) => ret.returnLineItems)
    .filter(({ fulfillmentLineItem }) => shippedAs.has(fulfillmentLineItem.id))
    .reduce((total, back) => total + Math.max(0, back.processedQuantity - back.refundedQuantity), 0);
  const gone = refundedQuantity(order, line, clock) + removedQuantity(line) + cameBackUnpaid;
  return Math.max(0, line.quantity - gone);
}

export function refundableQuantity(order: Order, line: LineItem, clock: Clock): number {
  const gone = refundedQuantity(order, line, clock) + removedQuantity(line);
  return line.refundableQuantity ?? Math.max(0, line.quantity - gone);
}

/** Refunded before it shipped is not waiting to ship; refunded after (a return) is. */
export function unfulfilledQuantity(order: Order, line: LineItem, clock: Clock): number {
  if (line.unfulfilledQuantity !== undefined) return line.unfulfilledQuantity;
  const neverToShip = refundsSoFar(order, clock)
    .flatMap((refund) => refund.refundLineItems)
    .filter((refunded) => refunded.lineItem.id === line.id && refunded.restockType !== "RETURN")
    .reduce((total, refunded) => total + refunded.quantity, 0);
  return Math.max(0, line.quantity - fulfilledQuantity(order, line, clock) - neverToShip - removedQuantity(line));
}

/** A stated status counts only while nothing has shipped: from the first parcel on it follows from the parcels. */
export function displayFulfillmentStatus(order: Order, clock: Clock): string {
  const fulfilled = order.lineItems.reduce((total, line) => total + fulfilledQuantity(order, line, clock), 0);
  if (fulfilled === 0) {
    const stated = order.displayFulfillmentStatus ?? "UNFULFILLED";
    const impliesParcels = stated === "FULFILLED" || stated === "PARTIALLY_FULFILLED";
    return impliesParcels && order.fulfillments.length > 0 ? "UNFULFILLED" : stated;
  }
  const open = order.lineItems.reduce((total, line) => total + unfulfilledQuantity(order, line, clock), 0);
  return open === 0 ? "FULFILLED" : "PARTIALLY_FULFILLED";
}

export function displayFinancialStatus(order: Order, clock: Clock): string | null {
  if (order.displayFinancialStatus !== undefined) return order.displayFinancialStatus;
  const refunded = cents(totalRefunded(order, clock).shopMoney);
  if (refunded >= cents(totalPrice(order).shopMoney) && refunded > 0) return "REFUNDED";
  if (refunded > 0) return "PARTIALLY_REFUNDED";
  if (cancelledAt(order, clock)) return "VOIDED";
  return editsOf(order) && cents(outstanding(order, clock).shopMoney) > 0 ? "PARTIALLY_PAID" : "PAID";
}

export function returnStatus(order: Order, clock: Clock): string {
  if (order.returnStatus) return order.returnStatus;
  const statuses = new Set(returnsSoFar(order, clock).map(({ status }) => status));
  if (statuses.has("REQUESTED")) return "RETURN_REQUESTED";
  if (statuses.has("OPEN")) return "IN_PROGRESS";
  return statuses.has("CLOSED") ? "RETURNED" : "NO_RETURN";
}

export function discountedUnitPrice(line: LineItem): MoneyBag {
  return line.discountedUnitPriceAfterAllDiscountsSet ?? line.originalUnitPriceSet;
}

export function subtotalPrice(order: Order): MoneyBag {
  const lines = order.lineItems.map((line) => scale(discountedUnitPrice(line), line.quantity));
  return sum(zeroOf(order), lines);
}

export function shippingPrice(order: Order): MoneyBag {
  return order.shippingLine?.originalPriceSet ?? zeroOf(order);
}

export function totalPrice(order: Order): MoneyBag {
  return order.totalPriceSet ?? sum(subtotalPrice(order), [shippingPrice(order)]);
}

export function totalDiscounts(order: Order): MoneyBag {
  const perLine = order.lineItems.map((line) =>
    scale(subtract(line.originalUnitPriceSet, discountedUnitPrice(line)), line.quantity),
  );
  return order.totalDiscountsSet ?? sum(zeroOf(order), perLine);
}

export function totalRefunded(order: Order, clock: Clock): MoneyBag {
  return sum(
    zeroOf(order),
    refundsSoFar(order, clock).map((refund) => refund.totalRefundedSet),
  );
}

/** After refunds and edits. What an edit took out and a refund without items then paid back counts once. */
export function currentTotalPrice(order: Order, clock: Clock): MoneyBag {
  const removed = editsOf(order)?.removed;
  const refunded = totalRefunded(order, clock);
  if (!removed) return subtract(totalPrice(order), refunded);
  const withoutItems = refundsSoFar(order, clock).filter(({ refundLineItems }) => refundLineItems.length === 0);
  const paidBack = sum(
    zeroOf(order),
    withoutItems.map((refund) => refund.totalRefundedSet),
  );
  const counted = cents(paidBack.shopMoney) < cents(removed.shopMoney) ? paidBack : removed;
  return subtract(subtract(totalPrice(order), refunded), subtract(removed, counted));
}

/** What the shopper still owes; negative where the shop owes it to them. */
export function outstanding(order: Order, clock: Clock): MoneyBag {
  if (cancelledAt(order, clock)) return zeroOf(order);
  const kept = subtract(received(order), totalRefunded(order, clock));
  return subtract(currentTotalPrice(order, clock), kept);
}

/** An order of a file that names no payments was paid when it was placed, unless it says otherwise. */
function received(order: Order): MoneyBag {
  const payments = order.transactions.filter(
    ({ kind, status }) => (kind === "SALE" || kind === "CAPTURE") && status === "SUCCESS",
  );
  if (payments.length > 0) {
    return sum(
      zeroOf(order),
      payments.map(({ amountSet }) => amountSet),
    );
  }
  const isUnpaid = ["PENDING", "AUTHORIZED", "EXPIRED", "VOIDED"].includes(order.displayFinancialStatus ?? "");
  return isUnpaid || order.transactions.length > 0 ? zeroOf(order) : originalTotalPrice(order);
}

/** As the order was placed. */
export function originalTotalPrice(order: Order): MoneyBag {
  return subtract(totalPrice(order), editsOf(order)?.added ?? zeroOf(order));
}

export function zeroOf(order: Order): MoneyBag {
  const [line] = order.lineItems;
  return line ? zeroBag(line.originalUnitPriceSet) : bagOf(money(0, order.currencyCode ?? "USD"));
}
