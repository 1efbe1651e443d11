import type { AdminApi } from "~/shopify/admin-api";
import { OrdersByIdsDocument, type OrdersByIdsQuery, type OrderSummaryFragment } from "~/shopify/operations.generated";
import { toOrderSummary, type OrderSummary } from "./order-facts";

/** Orders by GID, newest first, at most six; those that the app can no longer see are left out. For proved orders only. */
export async function listProvedOrders(api: AdminApi, orderIds: string[]): Promise<OrderSummary[]> {
  if (orderIds.length === 0) return [];
  const { nodes } = await api.query(OrdersByIdsDocument, { ids: orderIds.slice(0, 6) });
  const readAt = new Date().toISOString();
  return nodes
    .filter(isOrder)
    .map((node) => toOrderSummary(node, readAt))
    .sort((a, b) => b.placedAt.localeCompare(a.placedAt));
}

/** `nodes` answers null for what is gone and an empty object for a GID of another type. */
function isOrder(node: OrdersByIdsQuery["nodes"][number]): node is OrderSummaryFragment {
  return node !== null && "id" in node;
}
