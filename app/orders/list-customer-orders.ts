import type { AdminApi } from "~/shopify/admin-api";
import { CustomerOrdersDocument } from "~/shopify/operations.generated";
import { AppError } from "~/platform/errors";
import { toOrderSummary, type OrderSummary } from "./order-facts";
import { normaliseOrderName, sameOrderName, type OrderNameFormat } from "./order-name";
import { searchTerm } from "./search-term";

/**
 * The signed-in customer's newest orders, newest first, at most six. `customerId` is Shopify's numeric id from a
 * signed request, never from a body.
 */
export function listCustomerOrders(api: AdminApi, customerId: string): Promise<OrderSummary[]> {
  return find(api, customerId, []);
}

/** The signed-in customer's order with the typed name; null when it is not theirs or not to be seen. */
export async function findCustomerOrder(
  api: AdminApi,
  format: OrderNameFormat,
  customerId: string,
  typedName: string,
): Promise<OrderSummary | null> {
  const name = normaliseOrderName(typedName, format);
  if (name === null) return null;
  const found = await find(api, customerId, [searchTerm("name", name)]);
  return found.find((order) => sameOrderName(order.name, name)) ?? null;
}

async function find(api: AdminApi, customerId: string, terms: string[]): Promise<OrderSummary[]> {
  if (!/^\d+$/.test(customerId)) throw new AppError("bad_request", "customer id is not numeric");
  const query = [searchTerm("customer_id", customerId), ...terms].join(" AND ");
  const { orders } = await api.query(CustomerOrdersDocument, { query });
  const readAt = new Date().toISOString();
  // The filter is a search: what it lets through is checked before anyone sees it.
  return orders.nodes
    .map((node) => toOrderSummary(node, readAt))
    .filter((order) => order.customerId === `gid://shopify/Customer/${customerId}`);
}
