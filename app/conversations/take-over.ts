import { forShop } from "~/platform/database";
import { announceState, lockConversation } from "./append-staff-message";
import type { StaffMember } from "./append-staff-message";

/** Assigns the conversation to a staff member (null: to nobody) and, with somebody, silences the assistant. */
export async function takeOver(shopId: string, conversationId: string, staff: StaffMember | null): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const { lastSeq, status } = await tx.conversation.update({
      where: { shopId_id: { shopId, id: conversationId } },
      data: { assignedStaffId: staff?.id ?? null },
      select: { lastSeq: true, status: true },
    });
    if (staff && status !== "resolved") {
      await tx.conversation.update({
        where: { shopId_id: { shopId, id: conversationId } },
        data: { status: "handled_by_staff" },
      });
    }
    await announceState(tx, shopId, conversationId, lastSeq);
  });
}
