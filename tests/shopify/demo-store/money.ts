import type { z } from "zod";
import type { moneyBagSchema, moneySchema } from "../store/money";

/** Amounts in the smallest unit of two currencies at once: the shop's and the one that the shopper paid in. */
export interface Amount {
  shop: number;
  presentment: number;
}

export type Currency = "EUR" | "GBP" | "USD" | "JPY";

export interface Currencies {
  shop: Currency;
  presentment: Currency;
}

const DECIMALS: Record<Currency, number> = { EUR: 2, GBP: 2, USD: 2, JPY: 0 };

/** Units per euro, frozen: the demo's prices must not move with the market. */
const PER_EURO: Record<Currency, number> = { EUR: 1, GBP: 0.86, USD: 1.1, JPY: 164 };

/** What a price of the shop's catalogue costs abroad, rounded as a merchant would: whole units, hundreds of yen. */
export function priced(shopUnits: number, { shop, presentment }: Currencies): Amount {
  const amount = Math.round(shopUnits * 100);
  if (shop === presentment) return { shop: amount, presentment: amount };
  const converted = (shopUnits / PER_EURO[shop]) * PER_EURO[presentment];
  return {
    shop: amount,
    presentment: presentment === "JPY" ? Math.round(converted / 100) * 100 : Math.round(converted) * 100,
  };
}

export const NOTHING: Amount = { shop: 0, presentment: 0 };

export const plus = (...amounts: Amount[]): Amount => ({
  shop: amounts.reduce((sum, amount) => sum + amount.shop, 0),
  presentment: amounts.reduce((sum, amount) => sum + amount.presentment, 0),
});

export const minus = (from: Amount, take: Amount): Amount => ({
  shop: from.shop - take.shop,
  presentment: from.presentment - take.presentment,
});

export const times = (amount: Amount, factor: number): Amount => ({
  shop: Math.round(amount.shop * factor),
  presentment: Math.round(amount.presentment * factor),
});

export type Money = z.input<typeof moneySchema>;
/** `presentmentMoney` is left out where it says the same, which halves the file. */
export type MoneyBag = z.input<typeof moneyBagSchema>;

/** As the Admin API writes a Decimal: "79.0", "74.99". */
export function money(minor: number, currencyCode: Currency): Money {
  const text = (minor / 10 ** DECIMALS[currencyCode]).toFixed(2).replace(/0$/, "");
  return { amount: text, currencyCode };
}

export const bag = (amount: Amount, { shop, presentment }: Currencies): MoneyBag => ({
  shopMoney: money(amount.shop, shop),
  ...(shop !== presentment && { presentmentMoney: money(amount.presentment, presentment) }),
});

/** Shares of a whole in proportion to weights; the last share takes what rounding left over. */
export function shares(whole: Amount, weights: number[]): Amount[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = whole;
  return weights.map((weight, index) => {
    const share = index === weights.length - 1 ? left : times(whole, total === 0 ? 0 : weight / total);
    left = minus(left, share);
    return share;
  });
}
