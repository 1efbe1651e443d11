import { Prisma } from "@prisma/client";

/**
 * Every return of a shop as rows (id, began, name, order_name, waiting_for, status, created_at): those from the chat, and
 * those that began elsewhere. A return of the chat that Shopify's webhook told of first is the chat's.
 */
export const everyReturn = (shopId: string): Prisma.Sql => Prisma.sql`(
  select c.id, 'chat' as began, coalesce(c.return_name, c.order_name) as name, c.order_name, c.waiting_for, c.status,
    c.created_at
  from return_case c where c.shop_id = ${shopId}::uuid
  union all
  select o.id, 'outside' as began, o.name, o.order_name, o.waiting_for, o.status, o.created_at
  from outside_return o
  where o.shop_id = ${shopId}::uuid
    and not exists (select 1 from return_case c where c.shop_id = o.shop_id and c.return_id = o.return_id)
)`;
