import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Change } from "./rows";
import type { Session } from "./session";
import { readState, type TauState } from "./state";
import type { TauOrder } from "./tau-store";

/** Amounts differ by tau-bench's own rounding at most. */
const CENT = 0.011;

const History = z.array(
  z.object({ transaction_type: z.enum(["payment", "refund"]), amount: z.number(), payment_method_id: z.string() }),
);
const Items = z.array(z.object({ item_id: z.string(), price: z.number() }));
const Ids = z.array(z.string());
const Address = z.record(z.string(), z.string());

/**
 * What is not as the task would have it, in words; empty when all is. Every order of the user's is compared in full,
 * so that what nobody asked for shows too: state, items and prices, address, reason, what is returned or exchanged for
 * what, the difference, payments and refunds by method and amount, and what gift cards hold.
 *
 * Two things are the shopper's, not the app's: by which method a difference is paid or paid back (compared is its
 * amount, outstanding or refunded at Shopify), and the payment method that a person was asked to change, which is taken out of both sides.
 */
export async function differences(session: Session, expected: readonly Change[]): Promise<string[]> {
  const { world, userId } = session;
  const { orders } = world.shop.store.data;
  const wrong: string[] = [];
  for (const order of orders) {
    const before = world.tau.orders[order.name];
    if (!before) continue;
    const changes = expected.filter(({ entity, id }) => entity === "order" && id === order.name);
    const found = await readState(world, order);
    wrong.push(...ofOrder(session, before, changes, found).map((what) => `${order.name} ${what}`));
  }
  for (const { id, field } of expected) {
    const isKnown = id === userId || orders.some(({ name }) => name === id);
    if (!isKnown) wrong.push(`${id} ${field}: not looked at`);
  }
  const ofUser = expected.filter(({ entity, id }) => entity === "user" && id === userId);
  return [...wrong, ...ofGiftCards(session, ofUser)];
}

function ofOrder(session: Session, before: TauOrder, changes: readonly Change[], found: TauState): string[] {
  const after = (field: string): unknown => changes.find((change) => change.field === field)?.after;
  const wrong: string[] = [];
  const same = (what: string, wanted: unknown, is: unknown) => {
    if (!isDeepStrictEqual(wanted, is)) wrong.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
  };
  same("status", after("status") ?? before.status, found.status);
  if (found.items) {
    const wanted = Items.parse(after("items") ?? before.items);
    const sorted = (all: { item: string; price: number }[]) =>
      all.map(({ item, price }) => `${item} ${price.toFixed(2)}`).sort();
    same("items", sorted(wanted.map(({ item_id: item, price }) => ({ item, price }))), sorted(found.items));
  }
  same("address", { ...Address.parse(after("address") ?? before.address) }, found.address);
  same("reason", after("cancel_reason") ?? null, found.cancelReason);
  same("returned", Ids.parse(after("return_items") ?? []).sort(), found.returned.sort());
  // An exchange pays nothing back by itself.
  const to = found.returned.length > 0 ? found.refundTo : null;
  same("refund to", refundTo(session, before, after("return_payment_method_id")), to);
  const exchanged = found.exchanged ?? { items: [], news: [], difference: 0 };
  same("exchanged", Ids.parse(after("exchange_items") ?? []).sort(), exchanged.items.sort());
  same("exchanged for", Ids.parse(after("exchange_new_items") ?? []).sort(), exchanged.news.sort());
  const difference = Number(after("exchange_price_difference") ?? 0);
  if (Math.abs(difference - exchanged.difference) > CENT) {
    wrong.push(`difference: ${exchanged.difference.toFixed(2)}, not ${difference.toFixed(2)}`);
  }
  const history = History.parse(after("payment_history") ?? before.payment_history);
  return [...wrong, ...ofPayments(session, before, history, found)];
}

/** The order's own payment has precedence: it may be a gift card. */
const refundTo = (session: Session, before: TauOrder, method: unknown): string | null => {
  if (typeof method !== "string") return null;
  return method === paidWith(session, before) ? "original_payment" : "gift_card";
};

const paidWith = (session: Session, before: TauOrder): string | undefined =>
  session.wallet.paidWith(before.order_id) ?? before.payment_history[0]?.payment_method_id;

/**
 * Every payment and refund that tau-bench has must be at Shopify, to the cent and by the same method, but for one: the
 * difference of changed items, of which the amount must be outstanding or paid back.
 */
function ofPayments(session: Session, before: TauOrder, history: z.infer<typeof History>, found: TauState): string[] {
  const left = history
    .map(({ transaction_type: type, amount, payment_method_id: method }) => ({ type, amount, method }))
    .filter(({ amount }) => Math.abs(amount) > CENT / 2);
  const take = (type: string, amount: number, method: string): boolean => {
    const at = left.findIndex(
      (one) => one.type === type && one.method === method && Math.abs(one.amount - amount) < CENT,
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  for (const { order, method } of session.handedOver) {
    if (order !== before.order_id) continue;
    const { amount = 0, payment_method_id: old = "" } = before.payment_history[0] ?? {};
    if (take("payment", amount, method)) take("refund", amount, old);
  }
  const strange = [
    ...found.payments.map((one) => ({ ...one, type: "payment" })),
    ...found.refunds.map((one) => ({ ...one, type: "refund" })),
  ].filter(({ type, amount, method }) => !take(type, amount, method));
  const [difference, ...more] = left;
  const signed = ({ type, amount }: { type: string; amount: number }) => (type === "payment" ? amount : -amount);
  const settled = found.outstanding + strange.reduce((sum, one) => sum + signed(one), 0);
  const wrong = more.map(({ type, amount, method }) => `no ${type} of ${amount.toFixed(2)} by ${method}`);
  if (strange.length > 1 || Math.abs((difference ? signed(difference) : 0) - settled) > CENT) {
    const amount = (difference ? signed(difference) : 0).toFixed(2);
    wrong.push(`to pay or paid: ${settled.toFixed(2)}, not ${amount}`);
  }
  return wrong;
}

/** A gift card is a way to pay at Shopify: what is paid back to it is on it. */
function ofGiftCards(session: Session, changes: readonly Change[]): string[] {
  const { world, userId, wallet } = session;
  const methods = userId === null ? {} : (world.tau.users[userId]?.payment_methods ?? {});
  return Object.values(methods).flatMap(({ id, balance = null }) => {
    if (balance === null) return [];
    const changed = changes.find(({ field }) => field === `payment_methods.${id}.balance`)?.after;
    const wanted = typeof changed === "number" ? changed : balance;
    const found = (wallet.balanceOf(id) ?? 0) + session.refundedTo(id);
    return Math.abs(wanted - found) > CENT ? [`${id}: ${found.toFixed(2)}, not ${wanted.toFixed(2)}`] : [];
  });
}
