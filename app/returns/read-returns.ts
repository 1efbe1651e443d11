import type { AdminApi } from "~/shopify/admin-api";
import { OrderReturnsDocument, ReturnByIdDocument } from "~/shopify/operations.generated";
import { toRefunds, toReturnFacts, type OrderReturns, type ReturnFacts } from "./return-facts";

/** The returns and refunds of an order: what "where is my refund?" is answered from. Null: the app cannot see it. */
export async function listOrderReturns(api: AdminApi, orderId: string): Promise<OrderReturns | null> {
  const { order } = await api.query(OrderReturnsDocument, { orderId });
  if (order === null) return null;
  const readAt = new Date().toISOString();
  const refunds = toRefunds(order.refunds);
  return {
    orderId: order.id,
    orderName: order.name,
    customerId: order.customer?.id ?? null,
    returnStatus: order.returnStatus,
    returns: order.returns.nodes.map((node) => toReturnFacts(node, order, refunds, readAt)),
    refunds,
    readAt,
  };
}

/** One return, by its GID (a webhook names it). Null when the app cannot see it. */
export async function readReturn(
  api: AdminApi,
  returnId: string,
): Promise<(ReturnFacts & { orderName: string; customerId: string | null }) | null> {
  const found = await api.query(ReturnByIdDocument, { id: returnId });
  const node = found.return;
  if (node === null) return null;
  const facts = toReturnFacts(node, node.order, toRefunds(node.order.refunds), new Date().toISOString());
  return { ...facts, orderName: node.order.name, customerId: node.order.customer?.id ?? null };
}
