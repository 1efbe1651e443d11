import { Prisma } from "@prisma/client";
import { forShop } from "~/platform/database";
import { announceState, lockConversation } from "./append-staff-message";

/** Staff are done with it. Should the shopper write again, the assistant answers first. */
export async function resolveConversation(shopId: string, conversationId: string): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const { lastSeq } = await tx.conversation.update({
      where: { shopId_id: { shopId, id: conversationId } },
      data: { status: "resolved", resolvedAt: new Date(), unread: 0, flow: Prisma.DbNull },
      select: { lastSeq: true },
    });
    await announceState(tx, shopId, conversationId, lastSeq);
  });
}
