import { forShop } from "~/platform/database";
import { announceState, lockConversation } from "./append-staff-message";

/** Back to staff: to the one it is assigned to, else to the queue. */
export async function reopenConversation(shopId: string, conversationId: string): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const where = { shopId_id: { shopId, id: conversationId } };
    const { assignedStaffId } = await tx.conversation.findUniqueOrThrow({ where, select: { assignedStaffId: true } });
    const { lastSeq } = await tx.conversation.update({
      where,
      data: { status: assignedStaffId ? "handled_by_staff" : "waiting", resolvedAt: null },
      select: { lastSeq: true },
    });
    await announceState(tx, shopId, conversationId, lastSeq);
  });
}
