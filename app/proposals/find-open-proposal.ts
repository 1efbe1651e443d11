import { forShop } from "~/platform/database";
import type { Proposal } from "./proposal";

/** The conversation's proposal of a kind that still waits for its tap; there is never more than one. */
export async function findOpenProposal(
  shopId: string,
  conversationId: string,
  kind: string,
  now: Date,
): Promise<Pick<Proposal, "id" | "payload"> | null> {
  return forShop(shopId, (tx) =>
    tx.proposal.findFirst({
      where: { shopId, conversationId, kind, status: "open", expiresAt: { gt: now } },
      select: { id: true, payload: true },
    }),
  );
}
