import type { Prisma } from "@prisma/client";
import { z } from "zod";
import { forShop } from "~/platform/database";
import { caseStatusOf } from "./case-status";
import type { CaseStatus } from "./return-case";
import type { readReturn } from "./read-returns";
import type { WaitingFor } from "./return-facts";

const Money = z.object({ amount: z.string(), currency: z.string() });

/** What staff see of it without asking Shopify. */
export const OutsideDetails = z.object({
  items: z.array(
    z.object({
      lineItemId: z.string(),
      title: z.string(),
      variant: z.string().nullable(),
      quantity: z.number(),
      reason: z.object({ handle: z.string(), name: z.string() }).nullable(),
      note: z.string().nullable(),
    }),
  ),
  /** There are more items than are kept here. */
  more: z.boolean(),
  exchange: z.array(z.object({ title: z.string(), variant: z.string().nullable(), quantity: z.number() })),
  trackingNumbers: z.array(z.string()),
  hasLabel: z.boolean(),
  refunds: z.array(z.object({ amount: Money, toStoreCredit: z.boolean() })),
  /** What the customer was told with a no. */
  declineNote: z.string().nullable(),
});
export type OutsideDetails = z.infer<typeof OutsideDetails>;

/** A return that began outside the chat: in Shopify's admin, in the customer's account, in another app. */
export interface OutsideReturn {
  id: string;
  /** GID. */
  returnId: string;
  name: string;
  orderId: string;
  orderName: string;
  /** Shopify's numeric id. */
  customerId: string | null;
  status: CaseStatus;
  waitingFor: WaitingFor;
  details: OutsideDetails;
  createdAt: Date;
}

/**
 * Keeps such a return as Shopify shows it now. The same again changes nothing, and what was read earlier never
 * overwrites what was read later.
 */
export async function keepOutsideReturn(
  shopId: string,
  facts: NonNullable<Awaited<ReturnType<typeof readReturn>>>,
): Promise<void> {
  const details: OutsideDetails = {
    items: facts.items.map(({ lineItemId, title, variant, quantity, note, reason }) => ({
      ...{ lineItemId, title, variant, quantity, note },
      reason: reason && { handle: reason.handle, name: reason.name },
    })),
    more: facts.moreItems,
    exchange: facts.exchange.map(({ title, variant, quantity }) => ({ title, variant, quantity })),
    trackingNumbers: facts.deliveries.flatMap(({ trackingNumber }) => trackingNumber ?? []),
    hasLabel: facts.deliveries.some(({ labelUrl }) => labelUrl !== null),
    refunds: facts.refunds.map(({ amount, toStoreCredit }) => ({ amount, toStoreCredit })),
    declineNote: facts.decline?.note ?? null,
  };
  const row = {
    name: facts.name,
    orderId: facts.orderId,
    orderName: facts.orderName,
    customerId: facts.customerId?.split("/").at(-1) ?? null,
    status: caseStatusOf(facts.status),
    waitingFor: facts.waitingFor,
    details,
    readAt: new Date(facts.readAt),
  };
  const key = { shopId, returnId: facts.id };
  await forShop(shopId, async (tx) => {
    const made = await tx.outsideReturn.createMany({
      data: [{ ...key, ...row, createdAt: new Date(facts.createdAt) }],
      skipDuplicates: true,
    });
    if (made.count === 0)
      await tx.outsideReturn.updateMany({ where: { ...key, readAt: { lt: row.readAt } }, data: row });
  });
}

/** Shopify has it no longer. */
export async function dropOutsideReturn(shopId: string, returnId: string): Promise<void> {
  await forShop(shopId, (tx) => tx.outsideReturn.deleteMany({ where: { shopId, returnId } }));
}

/** One of this shop's, by our id or Shopify's; null where there is none. */
export async function findOutsideReturn(
  shopId: string,
  by: { id: string } | { returnId: string },
): Promise<OutsideReturn | null> {
  const row = await forShop(shopId, (tx) => tx.outsideReturn.findFirst({ where: { shopId, ...by } }));
  return row && toOutsideReturn(row);
}

/** Newest first; those of which the chat has its own record are among them. */
export async function findOutsideReturns(
  shopId: string,
  where: { orderId: string } | { customerId: string; since: Date },
): Promise<OutsideReturn[]> {
  const filter = "orderId" in where ? where : { customerId: where.customerId, createdAt: { gte: where.since } };
  const rows = await forShop(shopId, (tx) =>
    tx.outsideReturn.findMany({ where: { shopId, ...filter }, orderBy: { createdAt: "desc" }, take: 100 }),
  );
  return rows.map(toOutsideReturn);
}

export function toOutsideReturn(row: Prisma.OutsideReturnGetPayload<object>): OutsideReturn {
  const { id, returnId, name, orderId, orderName, customerId, createdAt } = row;
  return {
    ...{ id, returnId, name, orderId, orderName, customerId, createdAt },
    status: row.status as CaseStatus,
    waitingFor: row.waitingFor as WaitingFor,
    details: OutsideDetails.parse(row.details),
  };
}
