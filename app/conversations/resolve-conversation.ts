import { Prisma } from "@prisma/client";
import type { ShopTransaction } from "~/platform/database";
import { announceState } from "./append-staff-message";

/**
 * Staff are done with it. Should the shopper write again, the assistant answers first. The caller has locked the
 * conversation.
 */
export async function resolveConversation(
  tx: ShopTransaction,
  shopId: string,
  conversationId: string,
  now: Date,
): Promise<void> {
  const { lastSeq } = await tx.conversation.update({
    where: { shopId_id: { shopId, id: conversationId } },
    data: { status: "resolved", resolvedAt: now, unread: 0, flow: Prisma.DbNull },
    select: { lastSeq: true },
  });
  await announceState(tx, shopId, conversationId, lastSeq);
}
