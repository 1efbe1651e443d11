import type { ShopTransaction } from "~/platform/database";
import type { HandoverBrief, HandoverReason } from "./brief";
import { announceState } from "./append-staff-message";

/**
 * Hands an open conversation to staff outside of a turn (a turn that died, a write that failed in the end). The caller
 * has locked the conversation and told the shopper. Does nothing when staff have it already.
 */
export async function giveToStaff(
  tx: ShopTransaction,
  shopId: string,
  conversationId: string,
  reason: HandoverReason,
): Promise<void> {
  const where = { shopId_id: { shopId, id: conversationId } };
  const conversation = await tx.conversation.findUniqueOrThrow({ where });
  if (conversation.status !== "open") return;
  const brief: HandoverBrief = {
    reason,
    emotion: "calm",
    orders: [],
    intents: [],
    words: conversation.lastMessageText,
    unproved: [],
    signedIn: conversation.customerId !== null,
    evidence: null,
  };
  await tx.conversation.update({
    where,
    data: { status: "waiting", handoverReason: reason, handoverBrief: brief, handoverAt: new Date() },
  });
  await announceState(tx, shopId, conversationId, conversation.lastSeq);
}
