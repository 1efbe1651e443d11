import { readChangeableOrder, type ChangeableOrder } from "~/orders/read-changeable-order";
import type { ChangeFacts } from "~/policy/facts";
import { orderStateOf } from "~/policy/order-state";
import { readPolicy, type ActivePolicy } from "~/policy/read-policy";
import { offerHuman } from "../dialogue/offer-human";
import { ownsOrder } from "../identity/own-orders";
import { requireIdentity } from "../identity/require-identity";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import type { ChangeWish } from "./flow";
import { ChangeWords } from "./words";

/** An order that is the identified shopper's own, as it stands now, and the merchant's rules as they hold now. */
export interface OpenedOrder extends ActivePolicy {
  turn: Turn;
  order: ChangeableOrder;
  words: ChangeWords;
}

/**
 * Reads the order and the rules anew; the first step of everything that changes an order, and again at the tap. A reply
 * where the shopper is not (or no longer) identified, or the order is not theirs.
 */
export async function openOrder(turn: Turn, orderId: string, wish: ChangeWish): Promise<OpenedOrder | Reply> {
  const asked = requireIdentity(turn, { to: "changes", state: { ...wish, orderId } });
  if (asked) return asked;
  const [order, active] = await Promise.all([readChangeableOrder(turn.shopify, orderId), readPolicy(turn.shop.id)]);
  if (order === null || !ownsOrder(turn, order)) {
    return offerHuman(turn, "order_change", new ChangeWords(turn).say("order.gone"));
  }
  return { ...active, turn, order, words: new ChangeWords(turn, order.readAt) };
}

export const isOpened = (opened: OpenedOrder | Reply): opened is OpenedOrder => "order" in opened;

/** What the merchant's rules are asked with. */
export const changeFacts = ({ order, turn }: Pick<OpenedOrder, "order" | "turn">): ChangeFacts => ({
  now: turn.now.toISOString(),
  timeZone: turn.shop.timeZone,
  placedAt: order.placedAt,
  cancelled: order.cancelledAt !== null,
  state: orderStateOf(order.fulfillmentStatus),
  itemsChanged: order.edited,
});
