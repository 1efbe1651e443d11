import { z } from "zod";
import type { Card, ProposalCard } from "~/contract/chat";
import { readReceipts } from "~/conversations/read-receipts";
import { findProposal } from "~/proposals/find-proposal";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";

/**
 * The card of a proposal that still waits for its tap, as it was shown. Null once it is decided, replaced or past its
 * time, and for what nobody asked for.
 */
export async function showAgain(turn: Turn, id: string): Promise<Reply | null> {
  const { shop, conversation, now } = turn;
  const proposal = await findProposal(shop.id, conversation.id, id);
  if (proposal?.status !== "open" || proposal.expiresAt <= now || Unasked.safeParse(proposal.payload).success)
    return null;
  const isIt = (card: Card): card is ProposalCard => card.kind === "proposal" && card.id === id;
  const message = conversation.messages.findLast(({ cards }) => cards.some(isIt));
  const card = message?.cards.find(isIt);
  if (!message || !card) return null;
  const receipts = await readReceipts(shop.id, conversation.id, message.id);
  return reply({ text: "", cards: [card], receipts, flow: { v: 1, kind: "proposal", id } });
}

/** Came beside an answer (offers/offer-kind.ts). */
const Unasked = z.object({ unasked: z.literal(true) });
