import type { Money } from "~/orders/order-facts";
import { fromMinor, toMinor } from "~/policy/minor-units";

interface MoneyNode {
  amount: string;
  currencyCode: string;
}

/** The side of the currency that the shopper paid in. */
export const presentment = (bag: { presentmentMoney: MoneyNode }): Money => money(bag.presentmentMoney);

/** The side of the shop's own currency. */
export const shopSide = (bag: { shopMoney: MoneyNode }): Money => money(bag.shopMoney);

export const money = ({ amount, currencyCode }: MoneyNode): Money => ({ amount, currency: currencyCode });

export const minor = ({ amount, currency }: Money): number => toMinor(amount, currency);

export const ofMinor = (value: number, currency: string): Money => ({ amount: fromMinor(value, currency), currency });

/** As Shopify's inputs take it. */
export const toInput = ({ amount, currency }: Money) => ({ amount, currencyCode: currency });
