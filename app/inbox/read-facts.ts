import { HandoverBrief } from "~/conversations/brief";
import type { OrderFacts, OrderSummary } from "~/orders/order-facts";
import { listCustomerOrders } from "~/orders/list-customer-orders";
import { readOrder } from "~/orders/read-order";
import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";
import type { AdminApi } from "~/shopify/admin-api";
import { StaffCustomerDocument } from "~/shopify/operations.generated";
import type { StaffCustomerQuery } from "~/shopify/operations.generated";

export type CustomerFacts = NonNullable<StaffCustomerQuery["customer"]>;

/** What staff see beside a conversation, read from Shopify at `readAt` and never stored. */
export interface ConversationFacts {
  /** Null for a guest, and for a customer that Shopify no longer knows. */
  customer: CustomerFacts | null;
  /** The orders that the conversation is about, newest first. */
  orders: OrderFacts[];
  /** The customer's other orders. */
  otherOrders: OrderSummary[];
  /** ISO 8601 UTC. */
  readAt: string;
}

/** Orders read in full; a conversation is seldom about more. */
const MOST_ORDERS = 3;

/**
 * The customer and the orders of a conversation. Which ones comes from what is stored of it (signed-in customer, brief,
 * proved orders, those that the assistant has shown), never from the request. Throws `not_found` for a conversation that
 * is not this shop's, `shopify_unavailable` or `shopify_unauthorized` when Shopify does not answer.
 */
export async function readFacts(
  shop: { id: string; domain: string },
  conversationId: string,
): Promise<ConversationFacts> {
  const subject = await readSubject(shop.id, conversationId);
  const api = adminApi(shop.domain);
  const found = await Promise.all(subject.orderIds.slice(0, MOST_ORDERS).map((id) => readOrder(api, id)));
  const orders = found.filter((order) => order !== null);
  const customerGid = subject.customerId
    ? `gid://shopify/Customer/${subject.customerId}`
    : (orders.find((order) => order.customerId !== null)?.customerId ?? null);
  const [customer, others] = customerGid ? await readCustomer(api, customerGid) : [null, []];
  return {
    customer,
    orders,
    otherOrders: others.filter((other) => !orders.some((order) => order.id === other.id)),
    readAt: new Date().toISOString(),
  };
}

async function readSubject(shopId: string, conversationId: string) {
  const { row, shown } = await forShop(shopId, async (tx) => ({
    row: await tx.conversation.findUnique({
      where: { shopId_id: { shopId, id: conversationId } },
      select: {
        customerId: true,
        handoverBrief: true,
        proofs: { orderBy: { provedAt: "desc" }, select: { orderId: true } },
      },
    }),
    shown: await ordersShown(tx, shopId, conversationId),
  }));
  if (!row) throw new AppError("not_found", "no such conversation in this shop");
  const briefed = HandoverBrief.safeParse(row.handoverBrief).data?.orders.map((order) => order.id) ?? [];
  return {
    customerId: row.customerId,
    orderIds: [...new Set([...briefed, ...row.proofs.map((proof) => proof.orderId), ...shown])],
  };
}

/**
 * The orders of which the shopper has seen the card, the latest first: who is signed in proves none. A card has the
 * order's name, the receipt beside it says which order that is.
 */
async function ordersShown(tx: ShopTransaction, shopId: string, conversationId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select r ->> 'ref' as id from message m cross join jsonb_array_elements(m.receipts) r
    where m.shop_id = ${shopId}::uuid and m.conversation_id = ${conversationId}::uuid and m.author = 'assistant'
      and r ->> 'source' = 'order' and r ->> 'ref' like 'gid://shopify/Order/%'
      and exists (select from jsonb_array_elements(m.cards) c
                  where c ->> 'kind' = 'order' and c ->> 'orderName' = r ->> 'shown')
    group by 1 order by max(m.seq) desc limit ${MOST_ORDERS}`;
  return rows.map(({ id }) => id);
}

async function readCustomer(api: AdminApi, gid: string): Promise<[CustomerFacts | null, OrderSummary[]]> {
  const [{ customer }, orders] = await Promise.all([
    api.query(StaffCustomerDocument, { id: gid }),
    listCustomerOrders(api, gid.split("/").at(-1)!),
  ]);
  return [customer, orders];
}
