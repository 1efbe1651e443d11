import type { Prisma, ProposalStatus } from "@prisma/client";
import { forShop } from "~/platform/database";

/**
 * Ends an open proposal without carrying it out. False when it is not open any more: a tap came first.
 * `refused`: what the tap found, with the reason's code.
 */
export async function closeProposal(
  shopId: string,
  id: string,
  status: Extract<ProposalStatus, "declined" | "refused" | "replaced">,
  outcome?: Prisma.InputJsonObject,
): Promise<boolean> {
  const { count } = await forShop(shopId, (tx) =>
    tx.proposal.updateMany({ where: { shopId, id, status: "open" }, data: { status, outcome, settledAt: new Date() } }),
  );
  return count > 0;
}
