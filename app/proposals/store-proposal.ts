import type { Prisma } from "@prisma/client";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";

/**
 * Stores what the shopper is about to be shown; an open proposal of the same kind in the conversation gives way to it.
 * Returns its id and when the tap lapses.
 */
export async function storeProposal(
  shopId: string,
  conversationId: string,
  { kind, payload, now }: { kind: string; payload: Prisma.InputJsonObject; now: Date },
): Promise<{ id: string; expiresAt: Date }> {
  const expiresAt = new Date(now.getTime() + BOUNDS.proposalMinutes * 60_000);
  return forShop(shopId, async (tx) => {
    await tx.proposal.updateMany({
      where: { shopId, conversationId, kind, status: "open" },
      data: { status: "replaced", settledAt: now },
    });
    const { id } = await tx.proposal.create({
      data: { shopId, conversationId, kind, payload, expiresAt },
      select: { id: true },
    });
    return { id, expiresAt };
  });
}
