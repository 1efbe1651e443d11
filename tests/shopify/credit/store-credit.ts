import { cents, money, type Money } from "../store/money";
import { refuse } from "../returns/user-errors";
import { nowIn, type Place } from "../returns/place";
import type { Customer } from "../store/types";

type Account = Customer["storeCreditAccounts"][number];

export interface CreditTransaction {
  __typename: "StoreCreditAccountCreditTransaction";
  id: string;
  account: Account;
  amount: Money;
  remainingAmount: Money;
  balanceAfterTransaction: Money;
  createdAt: string;
  expiresAt: string | null;
  event: "ADJUSTMENT" | "ORDER_REFUND";
  origin: null;
}

/** Oldest first (CREATED_AT). Kept beside the store: files know balances only. */
const transactions = new WeakMap<Account, CreditTransaction[]>();

export function creditTransactions(account: Account): CreditTransaction[] {
  return transactions.get(account) ?? [];
}

export function restoreTransactions(account: Account, kept: CreditTransaction[]): void {
  transactions.set(account, kept);
}

interface Credit {
  /** Of the account, or of the customer whose account it is; one in the currency is opened where there is none. */
  to: string;
  amount: Money;
  expiresAt: string | null;
  event: CreditTransaction["event"];
}

/** Adds to a store credit account. Throws Refusal. */
export function creditAccount(place: Place, { to, amount, expiresAt, event }: Credit): CreditTransaction {
  const { shop, world } = place;
  if (cents(amount) <= 0) {
    refuse(["creditInput", "creditAmount", "amount"], "A positive amount must be used", "NEGATIVE_OR_ZERO_AMOUNT");
  }
  if (expiresAt && world.clock.fromOutside(expiresAt) <= world.clock.now()) {
    refuse(["creditInput", "expiresAt"], "The expiry date must be in the future", "EXPIRES_AT_IN_PAST");
  }
  const account = accountFor(place, to, amount.currencyCode);
  account.balance = money((cents(account.balance) + cents(amount)) / 100, amount.currencyCode);
  const transaction: CreditTransaction = {
    __typename: "StoreCreditAccountCreditTransaction",
    id: shop.store.newId("StoreCreditAccountCreditTransaction"),
    account,
    amount,
    remainingAmount: amount,
    balanceAfterTransaction: account.balance,
    createdAt: nowIn(place),
    expiresAt: expiresAt ? new Date(world.clock.fromOutside(expiresAt)).toISOString() : null,
    event,
    origin: null,
  };
  transactions.set(account, [...creditTransactions(account), transaction]);
  return transaction;
}

function accountFor({ shop }: Place, id: string, currencyCode: string): Account {
  const customer = shop.store.customer(id);
  if (!customer) {
    const account = id.includes("/StoreCreditAccount/") ? (shop.store.find(id) as Account | undefined) : undefined;
    if (!account) {
      const isOwner = id.includes("/Customer/");
      return refuse(
        ["id"],
        isOwner ? "Owner does not exist" : "Store credit account does not exist",
        isOwner ? "OWNER_NOT_FOUND" : "ACCOUNT_NOT_FOUND",
      );
    }
    if (account.balance.currencyCode !== currencyCode) {
      const field = ["creditInput", "creditAmount", "currencyCode"];
      refuse(field, "The currency provided does not match the currency of the account", "MISMATCHING_CURRENCY");
    }
    return account;
  }
  const known = customer.storeCreditAccounts.find(({ balance }) => balance.currencyCode === currencyCode);
  if (known) return known;
  const account: Account = { id: shop.store.newId("StoreCreditAccount"), balance: money(0, currencyCode) };
  shop.store.addStoreCreditAccount(customer, account);
  return account;
}
