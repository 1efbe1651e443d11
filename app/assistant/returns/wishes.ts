import type { ReturnState } from "./flow";
import { chosenItems } from "./matter";
import type { ChosenItem, ReturnMatter } from "./matter";

/** A variant wanted instead of pieces of a returned item. */
export type Wish = ReturnState["exchanges"][number];

/** The items that are exchanged; the others are paid back. */
export function exchangedItems(matter: ReturnMatter, state: ReturnState): ChosenItem[] {
  const all = chosenItems(matter, state);
  if (state.exchanged === null) return state.outcome === "exchange" ? all : [];
  return all.filter(({ item }) => state.exchanged?.includes(item.fulfillmentLineItemId));
}

/** What was chosen for them, never more pieces than come back. */
export function wishesOf(matter: ReturnMatter, state: ReturnState): Wish[] {
  return exchangedItems(matter, state).flatMap(({ item, quantity }) => {
    let left = quantity;
    return wishesFor(state, item.fulfillmentLineItemId).flatMap((wish) => {
      const pieces = Math.min(wish.quantity, left);
      left -= pieces;
      return pieces > 0 ? [{ ...wish, quantity: pieces }] : [];
    });
  });
}

/** The next pieces that want a variant, and how many of their item there are; null when all have one. */
export function nextToExchange(matter: ReturnMatter, state: ReturnState): (ChosenItem & { left: number }) | null {
  for (const { item, quantity } of exchangedItems(matter, state)) {
    const id = item.fulfillmentLineItemId;
    const left = quantity - wishesFor(state, id).reduce((sum, wish) => sum + wish.quantity, 0);
    if (left > 0) return { item, left, quantity: state.apart.includes(id) ? 1 : left };
  }
  return null;
}

/** The same variant again for another piece of the same item is one wish of two. */
export function withWish(wishes: readonly Wish[], added: Wish): Wish[] {
  const isSame = ({ id, variantId }: Wish) => id === added.id && variantId === added.variantId;
  const same = wishes.find(isSame);
  if (!same) return [...wishes, added];
  return wishes.map((wish) => (wish === same ? { ...wish, quantity: wish.quantity + added.quantity } : wish));
}

const wishesFor = (state: ReturnState, id: string): Wish[] => state.exchanges.filter((wish) => wish.id === id);
