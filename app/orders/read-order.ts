import type { AdminApi } from "~/shopify/admin-api";
import { OrderFactsDocument } from "~/shopify/operations.generated";
import { toOrderFacts, type OrderFacts } from "./order-facts";

/**
 * Everything that a tracking answer is made of; null when the app cannot see the order (deleted, or by now older than
 * `read_orders` reaches). Call only for orders that are proved or the signed-in customer's own.
 */
export async function readOrder(api: AdminApi, orderId: string): Promise<OrderFacts | null> {
  const { order } = await api.query(OrderFactsDocument, { id: orderId });
  return order === null ? null : toOrderFacts(order, new Date().toISOString());
}
