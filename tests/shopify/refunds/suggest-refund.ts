import { cents, zeroBag } from "../store/money";
import { refundableQuantity, refundedQuantity } from "../store/order-facts";
import type { Order } from "../store/types";
import type { Place } from "../returns/place";
import { addWorth, fromPresentment, lesser, shippingLeft, worthOf, type Worth } from "../returns/worth";
import { maximumRefundable, suggestMethods, suggestTransactions } from "./payments";

export interface SuggestArgs {
  refundLineItems?: { lineItemId: string; quantity: number; restockType?: string | null }[] | null;
  refundShipping?: boolean | null;
  shippingAmount?: string | null;
  suggestFullRefund?: boolean | null;
  refundMethodAllocation?: "ORIGINAL_PAYMENT_METHODS" | "STORE_CREDIT" | null;
}

/** Order.suggestedRefund */
export function suggestRefund(order: Order, args: SuggestArgs, place: Place): Record<string, unknown> {
  const { clock } = place.world;
  const full = args.suggestFullRefund ?? false;
  const wanted = full
    ? order.lineItems.map((line) => ({ line, quantity: refundableQuantity(order, line, clock), restockType: null }))
    : (args.refundLineItems ?? []).flatMap(({ lineItemId, quantity, restockType = null }) => {
        const line = order.lineItems.find(({ id }) => id === lineItemId);
        return line ? [{ line, quantity, restockType }] : [];
      });
  const goods = addWorth(
    order,
    wanted.map(({ line, quantity }) => worthOf(order, line, quantity, refundedQuantity(order, line, clock))),
  );
  const shipping = refundedShipping(order, args, full);
  const most = maximumRefundable(order, place);
  const amount = lesser(addWorth(order, [goods, shipping]).total, most);
  const toCredit = args.refundMethodAllocation === "STORE_CREDIT";
  return {
    amountSet: amount,
    subtotalSet: goods.subtotal,
    discountedSubtotalSet: goods.subtotal,
    totalTaxSet: addWorth(order, [goods, shipping]).tax,
    totalDutiesSet: zeroBag(amount),
    totalCartDiscountAmountSet: zeroBag(amount),
    maximumRefundableSet: most,
    refundDuties: [],
    refundLineItems: wanted.map(({ line, quantity, restockType }) => ({
      id: null,
      lineItem: line,
      quantity,
      restockType: restockType ?? "NO_RESTOCK",
      subtotalSet: worthOf(order, line, quantity).subtotal,
    })),
    shipping: shippingRefund(order, shipping),
    suggestedTransactions: toCredit ? [] : suggestTransactions(order, amount, place),
    suggestedRefundMethods: toCredit ? suggestMethods(order, amount, place) : [],
  };
}

/** The type ShippingRefund. */
export function shippingRefund(order: Order, shipping: Worth): object {
  return { amountSet: shipping.subtotal, taxSet: shipping.tax, maximumRefundableSet: shippingLeft(order).subtotal };
}

function refundedShipping(order: Order, { refundShipping, shippingAmount }: SuggestArgs, full: boolean): Worth {
  if (refundShipping || full) return shippingLeft(order);
  const amount = fromPresentment(order, cents({ amount: shippingAmount ?? "0", currencyCode: "" }));
  return { subtotal: amount, tax: zeroBag(amount), total: amount };
}
