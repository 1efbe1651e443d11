import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import type { ProvedOrder } from "./reply";

/** Keeps which orders this conversation has proved; a proof lapses (bounds.ts, proofHours). */
export async function saveProofs(shopId: string, conversationId: string, proved: ProvedOrder[]): Promise<void> {
  if (proved.length === 0) return;
  const expiresAt = new Date(Date.now() + BOUNDS.proofHours * 3_600_000);
  await forShop(shopId, async (tx) => {
    for (const { orderId, orderName, provedBy } of proved) {
      const row = { orderName, provedBy, provedAt: new Date(), expiresAt };
      await tx.orderProof.upsert({
        where: { shopId_conversationId_orderId: { shopId, conversationId, orderId } },
        create: { shopId, conversationId, orderId, ...row },
        update: row,
      });
    }
  });
}
