import { forShop } from "~/platform/database";

/** Whether this shopper was shown a proposal of a kind since then: in this browser, or as this customer. */
export async function hasProposed(
  shopId: string,
  kind: string,
  whose: { conversationId: string; customerId: string | null },
  since: Date,
): Promise<boolean> {
  return forShop(shopId, async (tx) => {
    const conversation = await tx.conversation.findUnique({
      where: { shopId_id: { shopId, id: whose.conversationId } },
      select: { visitorId: true },
    });
    const found = await tx.proposal.findFirst({
      where: {
        shopId,
        kind,
        createdAt: { gte: since },
        conversation: {
          OR: [
            { id: whose.conversationId },
            ...(conversation ? [{ visitorId: conversation.visitorId }] : []),
            ...(whose.customerId ? [{ customerId: whose.customerId }, { verifiedCustomerId: whose.customerId }] : []),
          ],
        },
      },
      select: { id: true },
    });
    return found !== null;
  });
}
