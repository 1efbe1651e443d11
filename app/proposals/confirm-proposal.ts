import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { sendJob } from "~/platform/jobs";
import { storeIntent } from "~/platform/outbox";

/** The outbox's kind for every confirmed proposal; its key follows from the id, so that one proposal is one intent. */
export const CARRY_OUT_PROPOSAL = "proposal";
export const proposalKey = (id: string): string => `proposal/${id}`;

/**
 * The shopper's own tap: from here on it will be carried out, once. The intent is stored in the same transaction; the
 * caller carries it out at once, and the job does when the caller dies before or Shopify is away.
 * False when it was not open, or its time is over.
 */
export async function confirmProposal(shopId: string, id: string, now: Date): Promise<boolean> {
  return forShop(shopId, async (tx) => {
    const { count } = await tx.proposal.updateMany({
      where: { shopId, id, status: "open", expiresAt: { gt: now } },
      data: { status: "confirmed", confirmedAt: now },
    });
    if (count === 0) return false;
    await storeIntent(tx, shopId, { kind: CARRY_OUT_PROPOSAL, key: proposalKey(id), payload: { proposalId: id } });
    // Not before the turn of the tap is over for certain: it tells the outcome itself, where it can.
    const afterSeconds = BOUNDS.turnSeconds + 5;
    await sendJob("proposal", { shopId, proposalId: id }, { singletonKey: id, afterSeconds, within: tx });
    return true;
  });
}
