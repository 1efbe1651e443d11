import type { Place } from "../returns/place";
import { atLeastZero, fromPresentment, lesser, presentmentCents } from "../returns/worth";
import { subtract, sum, type MoneyBag } from "../store/money";
import { currentTotalPrice, originalTotalPrice, refundsSoFar, zeroOf } from "../store/order-facts";
import type { Order, Transaction } from "../store/types";

export const STORE_CREDIT_GATEWAY = "shopify_store_credit";

export interface Payment {
  transaction: Transaction;
  /** Paid with it and not given back yet. */
  left: MoneyBag;
}

/** What can still be given back, payment by payment. An order of a file that names no payments has one, of all of it. */
export function paymentsOf(order: Order, place: Place): Payment[] {
  const isUnpaid = ["PENDING", "AUTHORIZED", "EXPIRED", "VOIDED"].includes(order.displayFinancialStatus ?? "");
  if (order.transactions.length === 0 && !isUnpaid && presentmentCents(originalTotalPrice(order)) > 0) {
    payInFull(order, place);
  }
  const refunded = refundsSoFar(order, place.world.clock).flatMap((refund) => refund.transactions);
  return order.transactions
    .filter(({ kind, status }) => (kind === "SALE" || kind === "CAPTURE") && status === "SUCCESS")
    .map((transaction) => {
      const back = refunded.filter(
        ({ parentTransaction, status }) => parentTransaction?.id === transaction.id && status !== "FAILURE",
      );
      const left = subtract(
        transaction.amountSet,
        sum(
          zeroOf(order),
          back.map(({ amountSet }) => amountSet),
        ),
      );
      return { transaction, left: atLeastZero(order, left) };
    });
}

/** No more than what was paid and not refunded, by whatever way. */
export function maximumRefundable(order: Order, place: Place): MoneyBag {
  const paid = sum(
    zeroOf(order),
    paymentsOf(order, place).map(({ left }) => left),
  );
  return atLeastZero(order, lesser(paid, currentTotalPrice(order, place.world.clock)));
}

/** An amount spread over the payments, oldest first, as Shopify suggests to refund it. */
export function suggestTransactions(order: Order, amount: MoneyBag, place: Place): object[] {
  let open = presentmentCents(amount);
  return paymentsOf(order, place).flatMap(({ transaction, left }) => {
    const part = Math.min(open, presentmentCents(left));
    open -= part;
    if (part === 0) return [];
    return [
      {
        kind: "SUGGESTED_REFUND",
        gateway: transaction.gateway,
        formattedGateway: transaction.formattedGateway ?? transaction.gateway,
        accountNumber: null,
        paymentDetails: null,
        amountSet: fromPresentment(order, part),
        maximumRefundableSet: left,
        parentTransaction: transaction,
      },
    ];
  });
}

/** Store credit is offered instead of the payments, never beside them, here. */
export function suggestMethods(order: Order, amount: MoneyBag, place: Place): object[] {
  return [
    {
      __typename: "SuggestedStoreCreditRefund",
      amount,
      maximumRefundable: maximumRefundable(order, place),
      expiresAt: null,
    },
  ];
}

function payInFull(order: Order, { shop }: Place): void {
  shop.store.addTransaction(order, {
    id: shop.store.newId("OrderTransaction"),
    kind: "SALE",
    status: "SUCCESS",
    gateway: order.paymentGatewayNames[0] ?? "shopify_payments",
    formattedGateway: null,
    amountSet: originalTotalPrice(order),
    parentTransaction: null,
    createdAt: order.createdAt,
    processedAt: order.createdAt,
    test: false,
  });
}
