import type { Receipt } from "~/contract/chat";
import { forShop } from "~/platform/database";

/** Where the facts of a message come from; empty when it states none or is not of this conversation. */
export async function readReceipts(shopId: string, conversationId: string, messageId: string): Promise<Receipt[]> {
  return forShop(shopId, async (tx) => {
    const where = { shopId, conversationId, id: messageId };
    const row = await tx.message.findFirst({ where, select: { receipts: true } });
    return (row?.receipts ?? []) as unknown as Receipt[];
  });
}
