import type { AdminApi } from "~/shopify/admin-api";
import { CustomerOrdersDocument } from "~/shopify/operations.generated";
import { toOrderSummary, type OrderSummary } from "./order-facts";
import { normaliseOrderName, sameOrderName, type OrderNameFormat } from "./order-name";
import { searchTerm } from "./search-term";

/** The newest orders placed with an address, newest first, at most six. `email`: verified by a code, in lower case. */
export function listEmailOrders(api: AdminApi, email: string): Promise<OrderSummary[]> {
  return find(api, email, []);
}

/** The order with the typed name, if it was placed with the verified address; else null. */
export async function findEmailOrder(
  api: AdminApi,
  format: OrderNameFormat,
  email: string,
  typedName: string,
): Promise<OrderSummary | null> {
  const name = normaliseOrderName(typedName, format);
  if (name === null) return null;
  const found = await find(api, email, [searchTerm("name", name)]);
  return found.find((order) => sameOrderName(order.name, name)) ?? null;
}

async function find(api: AdminApi, email: string, terms: string[]): Promise<OrderSummary[]> {
  const query = [searchTerm("email", email), ...terms].join(" AND ");
  const { orders } = await api.query(CustomerOrdersDocument, { query });
  const readAt = new Date().toISOString();
  // The filter is a search: what it lets through is checked before anyone sees it.
  return orders.nodes
    .map((node) => toOrderSummary(node, readAt))
    .filter((order) => order.email?.toLowerCase() === email);
}
