import { findCustomerOrder, listCustomerOrders } from "~/orders/list-customer-orders";
import { findEmailOrder, listEmailOrders } from "~/orders/list-email-orders";
import type { OrderSummary } from "~/orders/order-facts";
import { nameFormat } from "../tracking/setting";
import type { Turn } from "../turn";

/** Most that a list shows. */
const SHOWN = 6;

/** Signed in at Shopify, or by a code that was mailed to their address. */
export const isIdentified = ({ conversation }: Pick<Turn, "conversation">): boolean =>
  conversation.customerId !== null || conversation.verifiedEmail !== null;

/** Orders that the identified shopper may change: of their account and of the verified address; newest first. */
export async function listVerifiedOrders({ conversation, shopify }: Turn): Promise<OrderSummary[]> {
  const { customerId, verifiedEmail } = conversation;
  const lists = await Promise.all([
    customerId === null ? [] : listCustomerOrders(shopify, customerId),
    verifiedEmail === null ? [] : listEmailOrders(shopify, verifiedEmail),
  ]);
  const byId = new Map(lists.flat().map((order) => [order.id, order]));
  return [...byId.values()].sort((a, b) => b.placedAt.localeCompare(a.placedAt)).slice(0, SHOWN);
}

/** The one with the typed name; null when it is not theirs, or not to be seen. */
export async function findVerifiedOrder(turn: Turn, typedName: string): Promise<OrderSummary | null> {
  const { customerId, verifiedEmail } = turn.conversation;
  const format = nameFormat(turn);
  return (
    (customerId === null ? null : await findCustomerOrder(turn.shopify, format, customerId, typedName)) ??
    (verifiedEmail === null ? null : await findEmailOrder(turn.shopify, format, verifiedEmail, typedName))
  );
}

/** Whether an order as read at Shopify is the identified shopper's own: every write needs it, at the tap too. */
export function ownsOrder(
  { conversation: { customerId, verifiedEmail } }: Pick<Turn, "conversation">,
  order: { customerId: string | null; email: string | null },
): boolean {
  const isCustomers = customerId !== null && order.customerId === `gid://shopify/Customer/${customerId}`;
  return isCustomers || (verifiedEmail !== null && order.email?.toLowerCase() === verifiedEmail);
}
