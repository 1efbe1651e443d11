import { translate } from "~/i18n/translate";
import { log } from "~/platform/log";
import { carryOutProposal } from "~/proposals/carry-out-proposal";
import { closeProposal } from "~/proposals/close-proposal";
import { confirmProposal } from "~/proposals/confirm-proposal";
import { findProposal } from "~/proposals/find-proposal";
import type { Proposal } from "~/proposals/proposal";
import type { Intent } from "../reading/types";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { CARRIERS, proposalKind } from "./kinds";
import { tellOutcome } from "./tell-outcome";

/** Taps on a proposal's buttons. Null for every other action. */
export async function continueProposal(turn: Turn): Promise<Reply | null> {
  const { action } = turn;
  if (action?.type !== "confirm" && action?.type !== "decline") return null;
  const proposal = await findProposal(turn.shop.id, turn.conversation.id, action.proposal);
  if (!proposal) return says(turn, "gone");
  return action.type === "confirm" ? confirm(turn, proposal) : decline(turn, proposal);
}

/** Words while a proposal waits: "no" declines it, "yes" does not confirm it. Null for anything else. */
export async function answerBesideProposal(turn: Turn, intent: Intent | undefined): Promise<Reply | null> {
  const { flow, shop, conversation } = turn;
  if (flow?.kind !== "proposal" || turn.action) return null;
  if (intent !== "yes" && intent !== "no" && intent !== "cancel") return null;
  const proposal = await findProposal(shop.id, conversation.id, flow.id);
  if (proposal?.status !== "open") return null;
  if (intent !== "yes") return decline(turn, proposal);
  return { ...says(turn, "please_tap"), flow };
}

async function confirm(turn: Turn, proposal: Proposal): Promise<Reply> {
  const kind = proposalKind(proposal.kind);
  if (proposal.status === "open" && kind) {
    if (proposal.expiresAt <= turn.now) return says(turn, "expired");
    const refusal = await kind.recheck(turn, proposal.payload);
    if (refusal) {
      await closeProposal(turn.shop.id, proposal.id, "refused", { result: "refused", code: "recheck" });
      return refusal;
    }
    if (turn.conversation.isTest) return says(turn, "test_only");
    if (await confirmProposal(turn.shop.id, proposal.id, turn.now)) return carryOut(turn, proposal);
  }
  // Tapped before: in another tab, or by a retry. What is under way is told by the first tap's turn, else by the job: only
  // they use the message id that was made for it.
  const now = await findProposal(turn.shop.id, turn.conversation.id, proposal.id);
  switch (now?.status) {
    case "confirmed":
      return says(turn, "working");
    case "done":
    case "refused":
    case "failed":
      return now.outcome?.code === "recheck" ? says(turn, "gone") : tellOutcome(turn, now);
    default:
      return says(turn, now?.status === "declined" ? "declined" : "gone");
  }
}

async function carryOut(turn: Turn, proposal: Proposal): Promise<Reply> {
  try {
    const settled = await carryOutProposal(turn.shop.id, proposal.id, CARRIERS, false);
    return { ...tellOutcome(turn, settled), id: settled.outcomeMessageId };
  } catch (error) {
    log.warn(
      { code: "proposal_later", shopId: turn.shop.id, kind: proposal.kind, err: error },
      "the job carries it out",
    );
    return says(turn, "working");
  }
}

async function decline(turn: Turn, proposal: Proposal): Promise<Reply> {
  const closed = await closeProposal(turn.shop.id, proposal.id, "declined");
  return closed || proposal.status === "declined" ? says(turn, "declined") : confirmedBefore(turn, proposal);
}

/** Too late to say no: what was tapped before stands, and the shopper learns what came of it. */
async function confirmedBefore(turn: Turn, proposal: Proposal): Promise<Reply> {
  const { status } = proposal;
  if (status === "confirmed") return says(turn, "working");
  return status === "done" || status === "refused" || status === "failed"
    ? tellOutcome(turn, proposal)
    : says(turn, "gone");
}

const says = ({ locale }: Turn, key: "gone" | "please_tap" | "expired" | "test_only" | "declined" | "working"): Reply =>
  reply({ text: translate(locale, `proposal.${key}`) });
