import type { Place } from "../returns/place";
import { refuse } from "../returns/user-errors";
import { fromPresentment, shippingLeft, type Worth } from "../returns/worth";
import { zeroBag, type Money } from "../store/money";
import { refundableQuantity, totalPrice } from "../store/order-facts";
import type { Order, Refund } from "../store/types";
import { issueRefund, type RefundPlan } from "./issue-refund";
import { paymentsOf } from "./payments";

export interface RefundInput {
  orderId: string;
  note?: string | null;
  allowOverRefunding?: boolean | null;
  refundLineItems?:
    { lineItemId: string; quantity: number; restockType?: RefundPlan["lines"][number]["restockType"] | null }[] | null;
  refundMethods?: { storeCreditRefund?: { amount: Money; expiresAt?: string | null } | null }[] | null;
  shipping?: { amount?: string | null; fullRefund?: boolean | null } | null;
  /** Amounts in the currency that the shopper paid in. */
  transactions?: { amount: string; parentId?: string | null }[] | null;
}

/** The mutation refundCreate. Throws Refusal. */
export function createRefund(order: Order | undefined, input: RefundInput, place: Place): Refund {
  if (!order) return refuse(["input", "orderId"], "Order does not exist", "NOT_FOUND");
  const lines = (input.refundLineItems ?? []).map(({ lineItemId, quantity, restockType }, index) => {
    const field = ["input", "refundLineItems", String(index)];
    const line = order.lineItems.find(({ id }) => id === lineItemId);
    if (!line) return refuse([...field, "lineItemId"], "Line item does not exist", "NOT_FOUND");
    if (quantity < 1 || quantity > refundableQuantity(order, line, place.world.clock)) {
      refuse([...field, "quantity"], "Quantity cannot refund more items than were purchased", "INVALID");
    }
    return { line, quantity, restockType: restockType ?? ("NO_RESTOCK" as const) };
  });
  const payments = (input.transactions ?? []).map(({ amount, parentId }, index) => {
    const payment = paymentsOf(order, place).find(({ transaction }) => transaction.id === parentId);
    if (!payment) {
      return refuse(["input", "transactions", String(index), "parentId"], "Transaction does not exist", "NOT_FOUND");
    }
    return { parent: payment.transaction, amount: fromPresentment(order, amount) };
  });
  const storeCredit = input.refundMethods?.find(({ storeCreditRefund }) => storeCreditRefund)?.storeCreditRefund;
  if (storeCredit && storeCredit.amount.currencyCode !== totalPrice(order).presentmentMoney.currencyCode) {
    refuse(["input", "refundMethods"], "Currency must be the order's presentment currency", "INVALID");
  }
  if (lines.length === 0 && payments.length === 0 && !storeCredit && !input.shipping) {
    refuse(["input"], "Refund must have at least one item, shipping or an amount", "INVALID");
  }
  return issueRefund(
    order,
    {
      lines,
      shipping: shippingOf(order, input),
      payments,
      storeCredit: storeCredit ? { amount: storeCredit.amount, expiresAt: storeCredit.expiresAt ?? null } : null,
      note: input.note ?? null,
      returnId: null,
      allowOverRefunding: input.allowOverRefunding ?? false,
      field: ["input", "transactions"],
    },
    place,
  );
}

function shippingOf(order: Order, { shipping }: RefundInput): Worth | null {
  if (!shipping) return null;
  if (shipping.fullRefund) return shippingLeft(order);
  const amount = fromPresentment(order, shipping.amount ?? "0");
  return { subtotal: amount, tax: zeroBag(amount), total: amount };
}
