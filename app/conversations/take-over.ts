import { forShop } from "~/platform/database";
import { announceState, lockConversation } from "./append-staff-message";
import type { StaffMember } from "./append-staff-message";

/** Gives the conversation to a staff member, which silences the assistant, or (null) back to the queue. */
export async function takeOver(shopId: string, conversationId: string, staff: StaffMember | null): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const { lastSeq, status } = await tx.conversation.update({
      where: { shopId_id: { shopId, id: conversationId } },
      data: { assignedStaffId: staff?.id ?? null },
      select: { lastSeq: true, status: true },
    });
    const next = staff ? "handled_by_staff" : status === "handled_by_staff" ? "waiting" : status;
    if (status !== "resolved") {
      await tx.conversation.update({ where: { shopId_id: { shopId, id: conversationId } }, data: { status: next } });
    }
    await announceState(tx, shopId, conversationId, lastSeq);
  });
}
