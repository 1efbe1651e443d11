import type { MoneyBag } from "../store/money";
import type { LineItem, Order } from "../store/types";

/** What edits did to an order. Shopify shows it only through quantities and totals, so it stands beside the order. */
export interface EditState {
  /** What the lines and pieces added later are worth, with tax. */
  added: MoneyBag;
  /** What the pieces taken out were worth, with tax. */
  removed: MoneyBag;
}

const orders = new WeakMap<Order, EditState>();
const lines = new WeakMap<LineItem, number>();

export const editsOf = (order: Order): EditState | undefined => orders.get(order);
export const removedQuantity = (line: LineItem): number => lines.get(line) ?? 0;

export function noteEdit(order: Order, state: EditState): void {
  orders.set(order, state);
}

export function removePieces(line: LineItem, quantity: number): void {
  lines.set(line, removedQuantity(line) + quantity);
}
