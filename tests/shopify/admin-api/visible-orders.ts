import type { Order } from "../store/types";
import type { ApiContext } from "./context";

/** Without `read_all_orders` an app reaches the orders of the last 60 days. */
const REACH_MILLISECONDS = 60 * 86_400_000;

/** Whether this token may see this order: it was placed already, and it is recent enough. */
export function isVisibleOrder(order: Order, { world, token }: ApiContext): boolean {
  const placed = Date.parse(order.createdAt);
  const now = world.clock.now();
  if (placed > now) return false;
  return now - placed <= REACH_MILLISECONDS || token.scopes.has("read_all_orders");
}

export function visibleOrders(context: ApiContext): Order[] {
  return context.shop.store.data.orders.filter((order) => isVisibleOrder(order, context));
}

/** The order with this id; undefined when there is none that this token may see. */
export function visibleOrder(id: string, context: ApiContext): Order | undefined {
  const order = context.shop.store.order(id);
  return order && isVisibleOrder(order, context) ? order : undefined;
}
