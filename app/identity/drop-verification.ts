import { forShop } from "~/platform/database";

/** Forgets what a code has proved in this conversation, and the code that may still be out. Idempotent. */
export async function dropVerification(shopId: string, conversationId: string): Promise<void> {
  await forShop(shopId, async (tx) => {
    await tx.identityCode.deleteMany({ where: { shopId, conversationId } });
    await tx.conversation.updateMany({
      where: { shopId, id: conversationId },
      data: { verifiedEmail: null, verifiedCustomerId: null, verifiedUntil: null },
    });
  });
}
