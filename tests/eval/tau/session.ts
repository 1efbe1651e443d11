import type { Order } from "../../shopify/store/types";
import { identify, newShopper, type Given, type TauShopper } from "./shopper";
import { Wallet } from "./wallet";
import type { TauWorld } from "./world";

/** One user of tau-bench with Warmline's chat: who they are was proved there, and is again after every hand-over. */
export class Session {
  readonly wallet: Wallet;
  /** What was paid or is to come back outside of Shopify, by method; above zero: paid. */
  readonly outside: { method: string; amount: number }[] = [];
  /** Orders whose payment a person was asked to change, with the new method. */
  readonly handedOver: { order: string; method: string }[] = [];
  #shopper: TauShopper | null = null;

  constructor(
    readonly world: TauWorld,
    readonly userId: string,
    readonly given: Given,
  ) {
    const user = world.tau.users[userId];
    if (!user) throw new Error(`no user ${userId} in the store`);
    this.wallet = new Wallet(user);
  }

  /** At a conversation that the assistant has; a new one where a person has the last. */
  async shopper(): Promise<TauShopper> {
    const open = this.#shopper;
    if (open && (await open.stored()).status === "open") return open;
    const fresh = newShopper(this.world);
    const proved = await identify(fresh, this.given);
    if (proved !== this.userId) throw new Error(`${this.userId} was taken for ${proved ?? "nobody"}`);
    return (this.#shopper = fresh);
  }

  /** By its name, "#W123". */
  order(name: string): Order | undefined {
    return this.world.shop.store.data.orders.find((order) => order.name === name);
  }

  paysOutside(method: string, amount: number): void {
    this.outside.push({ method, amount });
    this.wallet.pay(method, amount);
  }

  /** As the person will do it where tau-bench's rules let them: another method of the user's own that covers it. */
  personChangesPayment(name: string, method: string): void {
    this.handedOver.push({ order: name, method });
    const payment = this.order(name)?.transactions[0];
    const before = this.wallet.paidWith(name) ?? String(payment?.["paymentId"]);
    const amount = Number(payment?.amountSet.shopMoney.amount ?? 0);
    if (method === before || !this.wallet.covers(method, amount)) return;
    this.wallet.pay(method, amount);
    this.wallet.pay(before, -amount);
    this.wallet.nowPaidWith(name, method);
  }
}
