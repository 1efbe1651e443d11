import { forShop } from "~/platform/database";

/**
 * Staff have seen the conversation up to `seq`. What arrived after stays unread. Other staff's lists follow live.
 * Does nothing for a conversation that is not this shop's.
 */
export async function markRead(shopId: string, conversationId: string, seq: number): Promise<void> {
  await forShop(shopId, async (tx) => {
    const changed = await tx.$queryRaw<{ last_seq: number }[]>`
      update conversation c set unread = later.unread
      from (select count(*)::int as unread from message m
            where m.shop_id = ${shopId}::uuid and m.conversation_id = ${conversationId}::uuid
              and m.author = 'shopper' and m.seq > ${seq}) later
      where c.shop_id = ${shopId}::uuid and c.id = ${conversationId}::uuid and c.unread > later.unread
      returning c.last_seq`;
    const lastSeq = changed[0]?.last_seq;
    if (lastSeq === undefined) return;
    await tx.$executeRaw`select announce(${shopId}::uuid, ${conversationId}::uuid, ${lastSeq}::int, 'state')`;
  });
}
