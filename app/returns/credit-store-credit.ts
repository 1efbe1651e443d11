import type { Money } from "~/orders/order-facts";
import type { AdminApi } from "~/shopify/admin-api";
import { CreditStoreCreditDocument, StoreCreditDocument } from "~/shopify/operations.generated";
import { minor, money, toInput } from "./money";
import { done, refused, refusedBy, type Written } from "./written";

export interface StoreCreditGift {
  /** GID. */
  customerId: string;
  amount: Money;
  /**
   * When it was decided, ISO 8601, the same in every try: Shopify keeps no note and no key with a credit, so a credit
   * by hand of this amount since then is taken for ours. Two gifts of one amount to one customer must therefore not be
   * under way at the same time; better one too few than one too many.
   */
  since: string;
  /** ISO 8601; null: never. */
  expiresAt?: string | null;
  notifyCustomer: boolean;
}

/** Shopify's clock may be behind ours. */
const CLOCKS_DIFFER_BY_MILLISECONDS = 5_000;

/**
 * Puts money on a customer's store credit account, which is opened where there is none: for bonuses and gestures.
 * What a return is worth goes to store credit by `processReturn` or `refundItems`, where Shopify itself ties it to
 * the order. May run any number of times: one credit.
 */
export async function creditStoreCredit(
  api: AdminApi,
  gift: StoreCreditGift,
): Promise<Written<{ transactionId: string; balance: Money }>> {
  const { customer } = await api.query(StoreCreditDocument, { customerId: gift.customerId });
  if (customer === null) return refused("OWNER_NOT_FOUND", "customer is gone");
  const earliest = Date.parse(gift.since) - CLOCKS_DIFFER_BY_MILLISECONDS;
  for (const account of customer.storeCreditAccounts.nodes) {
    const made = account.transactions.nodes.find(
      (one) =>
        "id" in one &&
        one.event === "ADJUSTMENT" &&
        one.amount.currencyCode === gift.amount.currency &&
        minor(money(one.amount)) === minor(gift.amount) &&
        Date.parse(one.createdAt) >= earliest,
    );
    if (made && "id" in made) return done({ transactionId: made.id, balance: money(account.balance) }, true);
  }
  const { storeCreditAccountCredit } = await api.query(CreditStoreCreditDocument, {
    id: gift.customerId,
    input: {
      creditAmount: toInput(gift.amount),
      expiresAt: gift.expiresAt ?? null,
      notify: gift.notifyCustomer,
    },
  });
  const refusal = refusedBy(storeCreditAccountCredit?.userErrors ?? []);
  if (refusal) return refusal;
  const transaction = storeCreditAccountCredit?.storeCreditAccountTransaction;
  return transaction
    ? done({ transactionId: transaction.id, balance: money(transaction.balanceAfterTransaction) })
    : refused("EMPTY", "no transaction came back");
}
