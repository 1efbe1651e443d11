import type { Clock } from "../clock";
import { cents, money, type Money } from "./money";
import { cancelledAt, currentTotalPrice } from "./order-facts";
import type { Store } from "./store";
import type { Customer, Order } from "./types";

/** Newest first, those already placed. */
export function ordersPlaced(store: Store, customer: Customer, clock: Clock): Order[] {
  return store
    .ordersOf(customer.id)
    .filter((order) => clock.hasPassed(order.createdAt))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}

export function numberOfOrders(store: Store, customer: Customer, clock: Clock): string {
  return customer.numberOfOrders ?? String(ordersPlaced(store, customer, clock).length);
}

/** In the shop's currency, without cancelled orders. */
export function amountSpent(store: Store, customer: Customer, clock: Clock): Money {
  if (customer.amountSpent) return customer.amountSpent;
  const spent = ordersPlaced(store, customer, clock)
    .filter((order) => !cancelledAt(order, clock))
    .reduce((total, order) => total + cents(currentTotalPrice(order, clock).shopMoney), 0);
  return money(spent / 100, store.data.shop.currencyCode);
}

type Named = Pick<Customer, "firstName" | "lastName" | "defaultEmailAddress" | "defaultPhoneNumber">;

export function displayName(customer: Named): string {
  const name = [customer.firstName, customer.lastName].filter(Boolean).join(" ");
  return name || customer.defaultEmailAddress?.emailAddress || customer.defaultPhoneNumber?.phoneNumber || "";
}
