import { forShop } from "~/platform/database";

/**
 * Puts a conversation back to what it was before the shopper's message `seq` opened it again, for a message that needs
 * nobody: a rating, a thank-you. Does nothing, and says so, when it was open before or the shopper has written since.
 */
export async function keepResolved(shopId: string, conversationId: string, seq: number): Promise<boolean> {
  return forShop(shopId, async (tx) => {
    const kept = await tx.$queryRaw<{ last_seq: number }[]>`
      update conversation c set
        status = 'resolved', unread = 0,
        resolved_at = (c.before_reopening ->> 'resolvedAt')::timestamptz,
        assigned_staff_id = c.before_reopening ->> 'assignedStaffId',
        handover_reason = c.before_reopening ->> 'handoverReason',
        handover_brief = nullif(c.before_reopening -> 'handoverBrief', 'null'),
        handover_at = (c.before_reopening ->> 'handoverAt')::timestamptz,
        told_unanswered_at = (c.before_reopening ->> 'toldUnansweredAt')::timestamptz,
        first_staff_reply_at = (c.before_reopening ->> 'firstStaffReplyAt')::timestamptz
      where c.shop_id = ${shopId}::uuid and c.id = ${conversationId}::uuid and c.status = 'open'
        and (c.before_reopening ->> 'seq')::int = ${seq}::int
        and not exists (select from message m where m.shop_id = c.shop_id and m.conversation_id = c.id
                          and m.author = 'shopper' and m.seq > ${seq}::int)
      returning c.last_seq`;
    const lastSeq = kept[0]?.last_seq;
    if (lastSeq === undefined) return false;
    await tx.$executeRaw`select announce(${shopId}::uuid, ${conversationId}::uuid, ${lastSeq}::int, 'state')`;
    return true;
  });
}
