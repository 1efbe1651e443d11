import { scale, sum, zeroBag, type MoneyBag } from "../store/money";
import { zeroOf } from "../store/order-facts";
import type { ExchangeLineItem, LineItem, Order, Return, ReturnLineItem } from "../store/types";
import type { Place } from "./place";
import { fromShopPrice, worthOf } from "./worth";

/** A part of what the pieces are worth, kept back for the work with them. */
export function restockingFee(order: Order, line: LineItem, quantity: number, percentage: number): MoneyBag {
  return scale(worthOf(order, line, quantity).total, percentage / 100);
}

/** The share of a return line's fee that belongs to some of its pieces. */
export function restockingFeeOf(order: Order, line: ReturnLineItem, quantity: number): MoneyBag {
  return line.restockingFee ? scale(line.restockingFee.amountSet, quantity / line.quantity) : zeroOf(order);
}

/** Kept back once, with the first pieces that are processed. */
export function returnShippingFeeOf(order: Order, ret: Return): MoneyBag {
  const untouched = ret.returnLineItems.every(({ processedQuantity }) => processedQuantity === 0);
  return untouched
    ? sum(
        zeroOf(order),
        ret.returnShippingFees.map(({ amountSet }) => amountSet),
      )
    : zeroOf(order);
}

/** What one piece of an exchange costs the shopper. */
export function exchangeUnitPrice(order: Order, line: ExchangeLineItem, { shop }: Place): MoneyBag {
  if (line.unitPriceSet) return line.unitPriceSet;
  const variant = line.variantId ? shop.store.variant(line.variantId) : undefined;
  return variant ? fromShopPrice(order, variant.price) : zeroBag(zeroOf(order));
}
