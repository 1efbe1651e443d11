import { forShop } from "~/platform/database";

/** Tells the shopper's block that staff are writing. Does nothing for a conversation that is not this shop's. */
export async function announceTyping(shopId: string, conversationId: string): Promise<void> {
  await forShop(
    shopId,
    (tx) => tx.$executeRaw`
      select announce(shop_id, id, last_seq, 'staff_typing') from conversation
      where shop_id = ${shopId}::uuid and id = ${conversationId}::uuid`,
  );
}
