import { scale, subtract, sum, zeroBag, type MoneyBag } from "../store/money";
import { maximumRefundable, suggestMethods, suggestTransactions } from "../refunds/payments";
import { shippingRefund } from "../refunds/suggest-refund";
import { zeroOf } from "../store/order-facts";
import type { Fulfillment, LineItem, Order, Return, ReturnLineItem } from "../store/types";
import { exchangeUnitPrice, restockingFeeOf, returnShippingFeeOf } from "./fees";
import type { Place } from "./place";
import { addWorth, fromPresentment, lesser, presentmentCents, shippingLeft, worthOf, type Worth } from "./worth";

export interface OutcomeArgs {
  returnLineItems: { id: string; quantity: number }[];
  exchangeLineItems?: { id: string; quantity: number }[] | null;
  refundShipping?: { fullRefund?: boolean | null; shippingRefundAmount?: { amount: string } | null } | null;
  refundMethodAllocation?: "ORIGINAL_PAYMENT_METHODS" | "STORE_CREDIT" | null;
}

/** Return.suggestedFinancialOutcome: what these pieces are worth, less fees and what goes out instead. */
export function suggestOutcome(order: Order, ret: Return, args: OutcomeArgs, place: Place): Record<string, unknown> {
  const goods = addWorth(
    order,
    args.returnLineItems.flatMap(({ id, quantity }) => {
      const line = ret.returnLineItems.find((one) => one.id === id);
      return line ? [worthOfReturned(order, line, quantity, place)] : [];
    }),
  );
  const shipping = shippingOf(order, args);
  const net = subtract(addWorth(order, [goods, shipping]).total, keptBack(order, ret, args, place));
  const most = maximumRefundable(order, place);
  return {
    discountedSubtotal: goods.subtotal,
    totalTax: addWorth(order, [goods, shipping]).tax,
    totalDuties: zeroOf(order),
    totalAdditionalFees: zeroOf(order),
    totalCartDiscountAmount: zeroOf(order),
    maximumRefundable: most,
    refundDuties: [],
    shipping: shippingRefund(order, shipping),
    financialTransfer: transferOf(order, net, most, args, place),
  };
}

/** Fees and exchanges. */
function keptBack(order: Order, ret: Return, args: OutcomeArgs, place: Place): MoneyBag {
  const fees = args.returnLineItems.flatMap(({ id, quantity }) => {
    const line = ret.returnLineItems.find((one) => one.id === id);
    return line ? [restockingFeeOf(order, line, quantity)] : [];
  });
  const exchanges = (args.exchangeLineItems ?? []).flatMap(({ id, quantity }) => {
    const line = ret.exchangeLineItems.find((one) => one.id === id);
    return line ? [scale(exchangeUnitPrice(order, line, place), quantity)] : [];
  });
  return sum(zeroOf(order), [...fees, ...exchanges, returnShippingFeeOf(order, ret)]);
}

function transferOf(order: Order, net: MoneyBag, most: MoneyBag, args: OutcomeArgs, place: Place): object | null {
  if (presentmentCents(net) === 0) return null;
  if (presentmentCents(net) < 0) return { __typename: "InvoiceReturnOutcome", amount: scale(net, -1) };
  const amount = lesser(net, most);
  const toCredit = args.refundMethodAllocation === "STORE_CREDIT";
  return {
    __typename: "RefundReturnOutcome",
    amount,
    suggestedTransactions: toCredit ? [] : suggestTransactions(order, amount, place),
    suggestedRefundMethods: toCredit ? suggestMethods(order, amount, place) : [],
  };
}

function shippingOf(order: Order, { refundShipping }: OutcomeArgs): Worth {
  if (refundShipping?.fullRefund) return shippingLeft(order);
  const amount = fromPresentment(order, refundShipping?.shippingRefundAmount?.amount ?? "0");
  return { subtotal: amount, tax: zeroBag(amount), total: amount };
}

/** The order's line behind a line of a return. */
export function lineOf(line: ReturnLineItem, { shop }: Place): LineItem {
  const shipped = shop.store.find(line.fulfillmentLineItem.id) as
    Fulfillment["fulfillmentLineItems"][number] | undefined;
  const item = shipped && shop.store.lineItem(shipped.lineItem.id);
  if (!item) throw new Error(`${line.id} returns nothing of this store`);
  return item;
}

export function worthOfReturned(order: Order, line: ReturnLineItem, quantity: number, place: Place): Worth {
  return worthOf(order, lineOf(line, place), quantity, line.refundedQuantity);
}
