import type { Order } from "../../shopify/store/types";
import { identify, newShopper, type Given, type TauShopper } from "./shopper";
import type { TauUser } from "./tau-store";
import { Wallet } from "./wallet";
import type { TauWorld } from "./world";

/**
 * One user of tau-bench with Warmline's chat. Who they are is proved there with what they say of themselves, and again
 * in the new conversation after every hand-over. A null user proves nothing and needs nothing proved.
 */
export class Session {
  readonly wallet: Wallet;
  /** Orders whose payment a person was asked to change, with the new method. */
  readonly handedOver: { order: string; method: string }[] = [];
  /** Differences that Shopify paid back another way than the call says. */
  elsewhere = 0;
  readonly #methods: TauUser["payment_methods"];
  #shopper: TauShopper | null = null;

  constructor(
    readonly world: TauWorld,
    readonly userId: string | null,
    readonly given: readonly Given[],
  ) {
    const user = userId === null ? null : world.tau.users[userId];
    if (user === undefined) throw new Error(`no user ${userId} in the store`);
    this.#methods = user?.payment_methods ?? {};
    this.wallet = new Wallet(this.#methods);
  }

  /** At a conversation that the assistant has; a new one where a person has the last. Throws for the wrong person. */
  async shopper(): Promise<TauShopper> {
    const open = this.#shopper;
    if (open && (await open.stored()).status === "open") return open;
    const fresh = newShopper(this.world);
    let proved: string | null = null;
    for (const given of this.given) proved ??= await identify(fresh, given);
    if (proved !== this.userId) throw new Error(`${this.userId ?? "nobody"} was taken for ${proved ?? "nobody"}`);
    return (this.#shopper = fresh);
  }

  /** By its name, "#W123". */
  order(name: string): Order | undefined {
    return this.world.shop.store.data.orders.find((order) => order.name === name);
  }

  /** Whether it is theirs and has so much; what comes back needs no cover. */
  canPay(method: string, amount: number): boolean {
    const balance = this.wallet.balanceOf(method);
    return this.wallet.has(method) && (balance === null || balance + this.refundedTo(method) >= amount);
  }

  /** What Shopify has paid back to a method since the beginning. */
  refundedTo(method: string): number {
    const { orders } = this.world.shop.store.data;
    const before = Object.values(this.world.tau.orders).filter(({ order_id: name }) => this.order(name));
    const paid = orders.flatMap(refundsOf).filter((one) => one.method === method);
    const known = before.flatMap(({ payment_history: history }) =>
      history.filter(({ transaction_type: type, payment_method_id: id }) => type === "refund" && id === method),
    );
    return sum(paid.map(({ amount }) => amount)) - sum(known.map(({ amount }) => amount));
  }

  /** What each method has got back at Shopify so far. */
  refundsNow(): Map<string, number> {
    return new Map(Object.keys(this.#methods).map((method) => [method, this.refundedTo(method)]));
  }

  /**
   * A difference as the call has it: by that method, whatever way Shopify took. `before`: refunds before the change.
   */
  settleBy(method: string, difference: number, before: ReadonlyMap<string, number>): void {
    for (const [other, amount] of this.refundsNow()) {
      const back = amount - (before.get(other) ?? 0);
      if (back === 0) continue;
      this.wallet.pay(other, back);
      if (other !== method) this.elsewhere += 1;
    }
    this.wallet.pay(method, difference);
  }

  /** As the person will do it where tau-bench's rules let them: another method of the user's own that covers it. */
  personChangesPayment(name: string, method: string): void {
    this.handedOver.push({ order: name, method });
    const payment = this.order(name)?.transactions[0];
    const before = this.wallet.paidWith(name) ?? String(payment?.["paymentId"]);
    const amount = Number(payment?.amountSet.shopMoney.amount ?? 0);
    if (method === before || !this.canPay(method, amount)) return;
    this.wallet.pay(method, amount);
    this.wallet.pay(before, -amount);
    this.wallet.nowPaidWith(name, method);
  }
}

export const refundsOf = (order: Order): { method: string; amount: number }[] =>
  order.refunds
    .flatMap(({ transactions }) => transactions)
    .map((transaction) => ({ method: methodOf(order, transaction), amount: amountOf(transaction) }));

export const paymentsOf = (order: Order): { method: string; amount: number }[] =>
  order.transactions
    .filter(({ kind }) => kind === "SALE")
    .map((transaction) => ({ method: methodOf(order, transaction), amount: amountOf(transaction) }));

type Transaction = Order["transactions"][number];

const amountOf = ({ amountSet }: Transaction): number => Number(amountSet.shopMoney.amount);

/** A refund goes to what was paid with: its parent's. */
function methodOf(order: Order, transaction: Transaction): string {
  const parent = order.transactions.find(({ id }) => id === transaction.parentTransaction?.id);
  const method = parent?.["paymentId"] ?? transaction["paymentId"];
  return typeof method === "string" ? method : "none";
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
