import { forShop } from "~/platform/database";

/**
 * Staff have seen the conversation up to `seq`, and its rating. What arrived after stays unread. Other staff's lists follow live.
 * Does nothing for a conversation that is not this shop's.
 */
export async function markRead(shopId: string, conversationId: string, seq: number): Promise<void> {
  await forShop(shopId, async (tx) => {
    const rated = await tx.rating.updateMany({
      where: { shopId, conversationId, stars: { not: null }, seenAt: null },
      data: { seenAt: new Date() },
    });
    const changed = await tx.$queryRaw<{ last_seq: number }[]>`
      update conversation c set unread = later.unread
      from (select count(*)::int as unread from message m
            where m.shop_id = ${shopId}::uuid and m.conversation_id = ${conversationId}::uuid
              and m.author = 'shopper' and m.seq > ${seq}) later
      where c.shop_id = ${shopId}::uuid and c.id = ${conversationId}::uuid and c.unread > later.unread
      returning c.last_seq`;
    if (changed.length + rated.count === 0) return;
    const lastSeq = changed[0]?.last_seq ?? seq;
    await tx.$executeRaw`select announce(${shopId}::uuid, ${conversationId}::uuid, ${lastSeq}::int, 'state')`;
  });
}
