import { creditAccount } from "../credit/store-credit";
import { nowIn, type Place } from "../returns/place";
import { refuse } from "../returns/user-errors";
import { fromPresentment, lesser, presentmentCents, worthOf, type Worth } from "../returns/worth";
import { sum, type Money, type MoneyBag } from "../store/money";
import { refundedQuantity, zeroOf } from "../store/order-facts";
import type { LineItem, Order, Refund, Transaction } from "../store/types";
import { paymentsOf, STORE_CREDIT_GATEWAY } from "./payments";

export interface RefundPlan {
  lines: { line: LineItem; quantity: number; restockType: Refund["refundLineItems"][number]["restockType"] }[];
  shipping: Worth | null;
  /** Given back the way it was paid; amounts in the currency that the shopper paid in. */
  payments: { parent: Transaction; amount: MoneyBag }[];
  storeCredit: { amount: Money; expiresAt: string | null } | null;
  note: string | null;
  returnId: string | null;
  allowOverRefunding: boolean;
  /** Path of the amount in the mutation's input, for its errors. */
  field: string[];
}

/** Makes the refund, moves the money, brings the order's numbers up to date. Throws Refusal before anything changed. */
export function issueRefund(order: Order, plan: RefundPlan, place: Place): Refund {
  const { shop } = place;
  const at = nowIn(place);
  const credit = plan.storeCredit && fromPresentment(order, plan.storeCredit.amount.amount);
  const total = sum(zeroOf(order), [...plan.payments.map(({ amount }) => amount), ...(credit ? [credit] : [])]);
  check(order, plan, total, place);

  const transactions = plan.payments.map(({ parent, amount }) => refundOf(parent, amount, at, place));
  if (plan.storeCredit && order.customer) {
    creditAccount(place, { to: order.customer.id, ...plan.storeCredit, event: "ORDER_REFUND" });
    transactions.push(refundOf(null, credit ?? total, at, place));
  }
  const refund: Refund = {
    id: shop.store.newId("Refund"),
    createdAt: at,
    note: plan.note,
    totalRefundedSet: total,
    return: plan.returnId === null ? null : { id: plan.returnId },
    refundLineItems: plan.lines.map(({ line, quantity, restockType }) => {
      const worth = worthOf(order, line, quantity, refundedQuantity(order, line, place.world.clock));
      return {
        id: shop.store.newId("RefundLineItem"),
        lineItem: { id: line.id },
        quantity,
        restockType,
        subtotalSet: worth.subtotal,
        totalTaxSet: worth.tax,
      };
    }),
    transactions,
    refundShippingLines:
      plan.shipping && presentmentCents(plan.shipping.total) > 0
        ? [
            {
              id: shop.store.newId("RefundShippingLine"),
              subtotalAmountSet: plan.shipping.subtotal,
              taxAmountSet: plan.shipping.tax,
            },
          ]
        : [],
  };
  shop.store.addRefund(order, refund);
  settle(order, plan, at);
  return refund;
}

function check(order: Order, plan: RefundPlan, total: MoneyBag, place: Place): void {
  if (plan.storeCredit && !order.customer) {
    refuse(plan.field, "Store credit requires a customer on the order.", "INVALID");
  }
  for (const { parent, amount } of plan.payments) {
    const payment = paymentsOf(order, place).find(({ transaction }) => transaction.id === parent.id);
    if (!payment) refuse(plan.field, "Parent transaction must be a sale or a capture of the order.", "INVALID");
    else if (presentmentCents(lesser(amount, payment.left)) < presentmentCents(amount)) {
      refuse(plan.field, "Transaction amount is greater than what is left of its parent.", "INVALID");
    }
  }
  // "The amount paid for the order" (RefundInput.allowOverRefunding): after an edit that may be more than it is worth.
  const paid = sum(
    zeroOf(order),
    paymentsOf(order, place).map(({ left }) => left),
  );
  if (!plan.allowOverRefunding && presentmentCents(total) > presentmentCents(paid)) {
    refuse(plan.field, "Refund amount must not be greater than the refundable amount.", "INVALID");
  }
}

/** `parent` null: paid out as store credit. */
function refundOf(parent: Transaction | null, amountSet: MoneyBag, at: string, { shop }: Place): Transaction {
  return {
    id: shop.store.newId("OrderTransaction"),
    kind: "REFUND",
    status: "SUCCESS",
    gateway: parent?.gateway ?? STORE_CREDIT_GATEWAY,
    formattedGateway: parent ? parent.formattedGateway : "Store credit",
    amountSet,
    parentTransaction: parent && { id: parent.id },
    createdAt: at,
    processedAt: at,
    test: parent?.test ?? false,
  };
}

/** What a file stated outright follows; from now on the statuses are worked out. */
function settle(order: Order, { lines }: RefundPlan, at: string): void {
  for (const { line, quantity } of lines) {
    if (line.currentQuantity !== undefined) line.currentQuantity = Math.max(0, line.currentQuantity - quantity);
    if (line.refundableQuantity !== undefined) {
      line.refundableQuantity = Math.max(0, line.refundableQuantity - quantity);
    }
  }
  order.displayFinancialStatus = undefined;
  order.updatedAt = at;
}
