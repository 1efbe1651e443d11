import { forShop } from "~/platform/database";

/** Tells every process that an order changed which open conversations are about. Nothing is stored. */
export async function announceOrder(shopId: string, orderId: string): Promise<void> {
  await forShop(shopId, async (tx) => {
    const about = await tx.conversation.findMany({
      where: { shopId, status: { not: "resolved" }, proofs: { some: { orderId } } },
      select: { id: true, lastSeq: true },
    });
    for (const { id, lastSeq } of about) {
      await tx.$executeRaw`select announce(${shopId}::uuid, ${id}::uuid, ${lastSeq}::int, 'order')`;
    }
  });
}
