import type { AdminApi } from "~/shopify/admin-api";
import { OrdersToProveDocument, type OrdersToProveQuery } from "~/shopify/operations.generated";
import { asConfirmationNumber, normaliseOrderName, sameOrderName, type OrderNameFormat } from "./order-name";
import { searchTerm } from "./search-term";

export type OrderToProve = OrdersToProveQuery["orders"]["nodes"][number];

/**
 * The order that a typed name or confirmation number means, with what proves it; null when the app can see none.
 * One call to Shopify whether there is such an order or not. For `proveOrder` only: the answer is not for a shopper.
 */
export async function findOrderByName(
  api: AdminApi,
  format: OrderNameFormat,
  typed: string,
): Promise<OrderToProve | null> {
  const confirmation = asConfirmationNumber(typed);
  if (confirmation !== null) {
    const found = await find(api, searchTerm("confirmation_number", confirmation));
    return found.find((order) => order.confirmationNumber?.toUpperCase() === confirmation) ?? null;
  }
  // Nothing that names an order still costs the one call, so that time tells nothing.
  const name = normaliseOrderName(typed, format) ?? "-";
  const found = await find(api, searchTerm("name", name));
  return found.find((order) => sameOrderName(order.name, name)) ?? null;
}

async function find(api: AdminApi, query: string): Promise<OrderToProve[]> {
  const { orders } = await api.query(OrdersToProveDocument, { query });
  return orders.nodes;
}
