import { cents, money, scale, subtract, sum, type Money, type MoneyBag } from "../store/money";
import { discountedUnitPrice, shippingPrice, totalPrice, zeroOf } from "../store/order-facts";
import type { LineItem, Order } from "../store/types";

export interface Worth {
  /** After all discounts; with tax where the order's prices include it. */
  subtotal: MoneyBag;
  tax: MoneyBag;
  /** What the shopper paid for it. */
  total: MoneyBag;
}

/** What the shopper paid for some pieces of a line, the first `before` of which were settled already. */
export function worthOf(order: Order, line: LineItem, quantity: number, before = 0): Worth {
  const subtotal = scale(discountedUnitPrice(line), quantity);
  const lineTax = taxesOf(order, line);
  // Cumulative, so that the shares of all pieces add up to the line's tax.
  const tax = subtract(
    scale(lineTax, Math.min(1, (before + quantity) / line.quantity)),
    scale(lineTax, Math.min(1, before / line.quantity)),
  );
  return { subtotal, tax, total: taxesIncluded(order) ? subtotal : sum(subtotal, [tax]) };
}

export function addWorth(order: Order, parts: Worth[]): Worth {
  const zero = zeroOf(order);
  return {
    subtotal: sum(
      zero,
      parts.map(({ subtotal }) => subtotal),
    ),
    tax: sum(
      zero,
      parts.map(({ tax }) => tax),
    ),
    total: sum(
      zero,
      parts.map(({ total }) => total),
    ),
  };
}

/** What was paid for shipping and not refunded yet. */
export function shippingLeft(order: Order): Worth {
  const zero = zeroOf(order);
  const back = order.refunds.flatMap(
    (refund) => (refund["refundShippingLines"] ?? []) as { subtotalAmountSet: LooseBag; taxAmountSet?: LooseBag }[],
  );
  const all = shippingPrice(order);
  const paidTax = order.shippingLine ? taxesOf(order, order.shippingLine) : zero;
  const subtotal = subtract(
    all,
    sum(
      zero,
      back.map((line) => complete(line.subtotalAmountSet)),
    ),
  );
  const tax = subtract(
    paidTax,
    sum(
      zero,
      back.map((line) => (line.taxAmountSet ? complete(line.taxAmountSet) : zero)),
    ),
  );
  return { subtotal, tax, total: taxesIncluded(order) ? subtotal : sum(subtotal, [tax]) };
}

export function taxesIncluded(order: Order): boolean {
  return order["taxesIncluded"] === true;
}

/** An amount that somebody named in the currency that the shopper paid in; the shop's side at the order's own rate. */
export function fromPresentment(order: Order, amount: string | number): MoneyBag {
  const total = totalPrice(order);
  const named = typeof amount === "number" ? amount : cents({ amount, currencyCode: "" });
  const [shop, presentment] = [cents(total.shopMoney), cents(total.presentmentMoney)];
  const rate = presentment === 0 ? 1 : shop / presentment;
  return {
    shopMoney: money(Math.round(named * rate) / 100, total.shopMoney.currencyCode),
    presentmentMoney: money(named / 100, total.presentmentMoney.currencyCode),
  };
}

/** A price of the catalogue (the shop's currency) in both currencies of an order. */
export function fromShopPrice(order: Order, amount: string): MoneyBag {
  const total = totalPrice(order);
  const [shop, presentment] = [cents(total.shopMoney), cents(total.presentmentMoney)];
  const price = cents({ amount, currencyCode: "" });
  const rate = shop === 0 ? 1 : presentment / shop;
  return {
    shopMoney: money(price / 100, total.shopMoney.currencyCode),
    presentmentMoney: money(Math.round(price * rate) / 100, total.presentmentMoney.currencyCode),
  };
}

export const presentmentCents = (bag: MoneyBag): number => cents(bag.presentmentMoney);

/** The smaller of the two, by what the shopper sees. */
export const lesser = (a: MoneyBag, b: MoneyBag): MoneyBag => (presentmentCents(a) <= presentmentCents(b) ? a : b);

export const atLeastZero = (order: Order, bag: MoneyBag): MoneyBag => (presentmentCents(bag) < 0 ? zeroOf(order) : bag);

/** As a store file may give it: fields that the stand-in does not know of stay as they were written. */
interface LooseBag {
  shopMoney: Money;
  presentmentMoney?: Money | undefined;
}

const complete = (bag: LooseBag): MoneyBag => ({
  shopMoney: bag.shopMoney,
  presentmentMoney: bag.presentmentMoney ?? bag.shopMoney,
});

function taxesOf(order: Order, thing: Record<string, unknown>): MoneyBag {
  const lines = (thing["taxLines"] ?? []) as { priceSet: LooseBag }[];
  return sum(
    zeroOf(order),
    lines.map(({ priceSet }) => complete(priceSet)),
  );
}
