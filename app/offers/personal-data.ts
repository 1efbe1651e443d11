import type { Prisma } from "@prisma/client";
import { z } from "zod";
import type { ShopTransaction } from "~/platform/database";
import { toClaim } from "./claim";
import { marksOf } from "./household";

/** The parts of customers/redact and customers/data_request by which a person is found. Ids are numeric. */
const Payload = z.object({
  customer: z.object({ id: z.union([z.number(), z.string()]).nullish(), email: z.string().nullish() }).default({}),
  orders_to_redact: z.array(z.union([z.number(), z.string()])).default([]),
  orders_requested: z.array(z.union([z.number(), z.string()])).default([]),
});

/** A person's claims: by customer id, by keyed hash of any spelling of the e-mail, by order, by conversation. */
function claimsOf(
  shopId: string,
  payload: Record<string, unknown>,
  conversationIds: string[],
): Prisma.OfferClaimWhereInput {
  const { customer, orders_to_redact: toRedact, orders_requested: requested } = Payload.parse(payload);
  const { seek } = marksOf(shopId, {
    customerId: customer.id == null ? null : String(customer.id),
    emails: customer.email ? [customer.email] : [],
    addresses: [],
    visitorId: null,
  });
  const orderIds = [...toRedact, ...requested].map((id) => `gid://shopify/Order/${id}`);
  return {
    shopId,
    OR: [
      { conversationId: { in: conversationIds } },
      { marks: { some: { mark: { in: seek.person }, personal: true } } },
      { orders: { some: { orderId: { in: orderIds } } } },
      ...(customer.id == null ? [] : [{ customerId: String(customer.id) }]),
    ],
  };
}

/**
 * Erases who a person's claims were for: customer, conversation, marks, reasons, orders. The amounts stay, as what the
 * merchant has spent, and so does the code until it has ended.
 */
export async function redactOffers(
  tx: ShopTransaction,
  shopId: string,
  payload: Record<string, unknown>,
  conversationIds: string[],
): Promise<void> {
  const found = await tx.offerClaim.findMany({
    where: claimsOf(shopId, payload, conversationIds),
    select: { id: true },
  });
  const ids = found.map(({ id }) => id);
  await tx.offerMark.deleteMany({ where: { shopId, claimId: { in: ids } } });
  await tx.offerOrder.deleteMany({ where: { shopId, claimId: { in: ids } } });
  await tx.offerClaim.updateMany({
    where: { shopId, id: { in: ids } },
    data: { customerId: null, conversationId: null, why: [] },
  });
}

/** What the ledger holds of a person, for the merchant's answer to a data request. */
export async function reportOffers(
  tx: ShopTransaction,
  shopId: string,
  payload: Record<string, unknown>,
  conversationIds: string[],
): Promise<Record<string, unknown>[]> {
  const rows = await tx.offerClaim.findMany({
    where: claimsOf(shopId, payload, conversationIds),
    include: { orders: true },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(toClaim).map(({ id, customerId, code, state, ruleName, occasion, worth, why, orders, ...claim }) => ({
    ...{ id, customerId, code, state, rule: ruleName, occasion, worth, why, orders },
    ...{ createdAt: claim.createdAt, endsAt: claim.endsAt, redeemedAt: claim.redeemedAt },
  }));
}
