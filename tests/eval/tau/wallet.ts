import type { TauUser } from "./tau-store";

/**
 * What a user of tau-bench pays with. A Shopify app sees no such thing: the shopper pays the difference of a change on
 * Shopify's own page, with what they have. So the wallet is on the shopper's side of the evaluation, and a shopper
 * whose gift card does not cover a difference, or who names a card that is not theirs, does not confirm.
 */
export class Wallet {
  readonly #methods: TauUser["payment_methods"];
  readonly #balances: Map<string, number>;
  /** By order number, where a person has changed it. */
  readonly #paidWith = new Map<string, string>();

  constructor(methods: TauUser["payment_methods"]) {
    this.#methods = methods;
    this.#balances = new Map(
      Object.values(methods).flatMap(({ id, balance }) => (balance === undefined ? [] : [[id, balance]])),
    );
  }

  has = (method: string): boolean => method in this.#methods;

  /** Of a gift card, without what Shopify has paid back to it; null for any other method. */
  balanceOf = (method: string): number | null => this.#balances.get(method) ?? null;

  /** Money that leaves (above zero) or comes back outside of Shopify's own refunds. */
  pay(method: string, amount: number): void {
    const balance = this.#balances.get(method);
    if (balance !== undefined) this.#balances.set(method, balance - amount);
  }

  paidWith = (order: string): string | undefined => this.#paidWith.get(order);
  nowPaidWith = (order: string, method: string): unknown => this.#paidWith.set(order, method);
}
