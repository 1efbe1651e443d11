import { z } from "zod";
import { redactOffers } from "~/offers/personal-data";
import { forShop } from "~/platform/database";

const Id = z.union([z.number(), z.string()]);
/**
 * customers/redact and customers/data_request: shopify.dev/docs/apps/build/compliance/privacy-law-compliance. Orders are
 * numeric ids, under another name in each.
 */
const Payload = z
  .object({
    customer: z.object({ id: Id.nullish(), email: z.string().nullish() }).default({}),
    orders_to_redact: z.array(Id).default([]),
    orders_requested: z.array(Id).default([]),
  })
  .transform(({ customer, orders_to_redact: toRedact, orders_requested: requested }) => ({
    customer,
    orderIds: [...toRedact, ...requested].map((id) => `gid://shopify/Order/${id}`),
  }));

/** Which conversations are a customer's: signed in or verified as them, about their orders, or with their address. */
export function conversationsOf(shopId: string, payload: Record<string, unknown>) {
  const { customer, orderIds } = Payload.parse(payload);
  const either = [
    ...(customer.id == null
      ? []
      : [
          { customerId: String(customer.id) },
          { verifiedCustomerId: String(customer.id) },
          // The proof of a guest ends with the conversation; their return still says whose it was.
          { returnCases: { some: { customerId: String(customer.id) } } },
        ]),
    ...(customer.email
      ? [
          { replyEmail: { equals: customer.email, mode: "insensitive" as const } },
          { verifiedEmail: { equals: customer.email, mode: "insensitive" as const } },
          { code: { email: { equals: customer.email, mode: "insensitive" as const } } },
        ]
      : []),
    ...(customer.email
      ? [{ messages: { some: { text: { contains: customer.email, mode: "insensitive" as const } } } }]
      : []),
    ...(orderIds.length > 0
      ? [{ proofs: { some: { orderId: { in: orderIds } } } }, { returnCases: { some: { orderId: { in: orderIds } } } }]
      : []),
  ];
  return { shopId, OR: either };
}

/** Which returns that began outside the chat are theirs. */
export function outsideReturnsOf(shopId: string, payload: Record<string, unknown>) {
  const { customer, orderIds } = Payload.parse(payload);
  const either = [
    ...(customer.id == null ? [] : [{ customerId: String(customer.id) }]),
    ...(orderIds.length === 0 ? [] : [{ orderId: { in: orderIds } }]),
  ];
  return { shopId, OR: either };
}

/** Erases a customer's conversations with all that hangs on them, their returns, and whom their offers were for. Idempotent. */
export async function redactCustomer(shopId: string, payload: Record<string, unknown>): Promise<void> {
  const where = conversationsOf(shopId, payload);
  if (where.OR.length === 0) return;
  const { customer } = Payload.parse(payload);
  await forShop(shopId, async (tx) => {
    const found = await tx.conversation.findMany({
      where,
      select: { id: true, proposals: { select: { id: true } }, returnCases: { select: { id: true } } },
    });
    const ids = found.map((conversation) => conversation.id);
    const outside = await tx.outsideReturn.findMany({ where: outsideReturnsOf(shopId, payload), select: { id: true } });
    const named = (key: string, values: string[]) =>
      values.map((value) => ({ payload: { path: [key], equals: value } }));
    await tx.outboxEntry.deleteMany({
      where: {
        shopId,
        OR: [
          ...named("conversationId", ids),
          ...named(
            "proposalId",
            found.flatMap(({ proposals }) => proposals.map(({ id }) => id)),
          ),
          ...named(
            "caseId",
            [...found.flatMap(({ returnCases }) => returnCases), ...outside].map(({ id }) => id),
          ),
          // What an earlier customers/data_request named them by.
          ...(customer.id == null ? [] : [{ payload: { path: ["customer", "id"], equals: customer.id } }]),
          ...(customer.email ? [{ payload: { path: ["customer", "email"], equals: customer.email } }] : []),
        ],
      },
    });
    if (customer.id != null) {
      // A merchant's kept test that was played as this customer.
      await tx.trial.deleteMany({
        where: { shopId, shopper: { path: ["customerId"], equals: String(customer.id) } },
      });
    }
    await tx.outsideReturn.deleteMany({ where: { shopId, id: { in: outside.map(({ id }) => id) } } });
    await redactOffers(tx, shopId, payload, ids);
    await tx.conversation.deleteMany({ where: { shopId, id: { in: ids } } });
  });
}
