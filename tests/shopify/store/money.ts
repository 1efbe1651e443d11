import { z } from "zod";

export const moneySchema = z.looseObject({
  /** A decimal string, as the API writes it: "19.95". */
  amount: z.string().regex(/^-?\d+(\.\d+)?$/, 'must be a decimal string like "19.95"'),
  currencyCode: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code like "EUR"'),
});
export type Money = z.output<typeof moneySchema>;

/** `presentmentMoney` may be left out where the shopper paid in the shop's currency. */
export const moneyBagSchema = z
  .looseObject({ shopMoney: moneySchema, presentmentMoney: moneySchema.optional() })
  .transform((bag) => ({ ...bag, presentmentMoney: bag.presentmentMoney ?? bag.shopMoney }));
export type MoneyBag = z.output<typeof moneyBagSchema>;

export function money(amount: number | string, currencyCode: string): Money {
  return { amount: typeof amount === "number" ? formatCents(Math.round(amount * 100)) : amount, currencyCode };
}

export function bagOf(shopMoney: Money): MoneyBag {
  return { shopMoney, presentmentMoney: shopMoney };
}

export function zeroBag(like: MoneyBag): MoneyBag {
  return {
    shopMoney: money(0, like.shopMoney.currencyCode),
    presentmentMoney: money(0, like.presentmentMoney.currencyCode),
  };
}

export function scale(bag: MoneyBag, factor: number): MoneyBag {
  return mapBag(bag, (part) => Math.round(cents(part) * factor));
}

/** The sum; both sides in their own currency. `start` gives the currencies when there is nothing to add. */
export function sum(start: MoneyBag, bags: MoneyBag[]): MoneyBag {
  return bags.reduce((total, bag) => combine(total, bag, 1), start);
}

export function subtract(from: MoneyBag, bag: MoneyBag): MoneyBag {
  return combine(from, bag, -1);
}

export function cents(value: Money): number {
  return Math.round(Number(value.amount) * 100);
}

function combine(a: MoneyBag, b: MoneyBag, sign: 1 | -1): MoneyBag {
  const add = (left: Money, right: Money): Money => ({
    amount: formatCents(cents(left) + sign * cents(right)),
    currencyCode: left.currencyCode,
  });
  return {
    shopMoney: add(a.shopMoney, b.shopMoney),
    presentmentMoney: add(a.presentmentMoney, b.presentmentMoney),
  };
}

function mapBag(bag: MoneyBag, map: (part: Money) => number): MoneyBag {
  const one = (part: Money): Money => ({ amount: formatCents(map(part)), currencyCode: part.currencyCode });
  return { shopMoney: one(bag.shopMoney), presentmentMoney: one(bag.presentmentMoney) };
}

function formatCents(value: number): string {
  return (value / 100).toFixed(2);
}
