import { forShop } from "~/platform/database";
import type { Proposal } from "./proposal";

/** A proposal of this very conversation; null for any other. */
export async function findProposal(shopId: string, conversationId: string, id: string): Promise<Proposal | null> {
  return forShop(shopId, async (tx) => {
    const row = await tx.proposal.findFirst({ where: { shopId, conversationId, id } });
    return row && { ...row, outcome: row.outcome as Proposal["outcome"] };
  });
}

/** By id alone: for the job that carries it out. */
export async function readProposal(shopId: string, id: string): Promise<Proposal | null> {
  return forShop(shopId, async (tx) => {
    const row = await tx.proposal.findUnique({ where: { shopId_id: { shopId, id } } });
    return row && { ...row, outcome: row.outcome as Proposal["outcome"] };
  });
}
