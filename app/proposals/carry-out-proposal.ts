import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { settleIntent } from "~/platform/outbox";
import { CARRY_OUT_PROPOSAL, proposalKey } from "./confirm-proposal";
import { readProposal } from "./find-proposal";
import type { CarriedOut, CarryOut, Proposal } from "./proposal";

/**
 * Carries out a confirmed proposal, or finds that it was; the outbox's claim lets one process at a time do it. Returns
 * the settled proposal. Throws when it could not be carried out now: the job tries again, and after `isLastTry` it is
 * `failed`.
 */
export async function carryOutProposal(
  shopId: string,
  id: string,
  carriers: Record<string, CarryOut>,
  isLastTry: boolean,
): Promise<Proposal> {
  try {
    await settleIntent(
      shopId,
      proposalKey(id),
      {
        [CARRY_OUT_PROPOSAL]: async () => {
          const proposal = await theProposal(shopId, id);
          const carryOut = carriers[proposal.kind];
          if (!carryOut) throw new AppError("internal", `nobody carries out ${proposal.kind}`);
          const outcome = await carryOut(shopId, { ...proposal, confirmedAt: proposal.confirmedAt ?? new Date() });
          await note(shopId, id, { status: outcome.result, outcome });
          return outcome;
        },
      },
      isLastTry,
    );
  } catch (error) {
    if (isLastTry) await note(shopId, id, { status: "failed" });
    throw error;
  }
  return theProposal(shopId, id);
}

async function note(
  shopId: string,
  id: string,
  data: { status: "done" | "refused" | "failed"; outcome?: CarriedOut },
): Promise<void> {
  await forShop(shopId, (tx) =>
    tx.proposal.updateMany({ where: { shopId, id, status: "confirmed" }, data: { ...data, settledAt: new Date() } }),
  );
}

async function theProposal(shopId: string, id: string): Promise<Proposal> {
  const proposal = await readProposal(shopId, id);
  if (!proposal) throw new AppError("not_found", "no such proposal");
  return proposal;
}
