import { STORE_CREDIT_GATEWAY } from "../refunds/payments";
import type { StoreFile } from "../store/types";
import type { OrderFile } from "./order-plan";

type CustomerFile = NonNullable<StoreFile["customers"]>[number];

/** The customers with the credit that returns of theirs were paid back as, in the shop's currency. */
export function withStoreCredit(customers: CustomerFile[], orders: OrderFile[]): CustomerFile[] {
  return customers.map((customer) => {
    const credits = orders
      .filter((order) => order.customer?.id === customer.id)
      .flatMap(({ refunds = [] }) => refunds)
      .filter(({ transactions = [] }) => transactions.some(({ gateway }) => gateway === STORE_CREDIT_GATEWAY))
      .map(({ totalRefundedSet }) => totalRefundedSet.shopMoney);
    const [first] = credits;
    if (!first) return customer;
    const amount = credits.reduce((sum, credit) => sum + Number(credit.amount), 0).toFixed(2);
    const id = customer.id.replace("/Customer/", "/StoreCreditAccount/");
    return { ...customer, storeCreditAccounts: [{ id, balance: { amount, currencyCode: first.currencyCode } }] };
  });
}
