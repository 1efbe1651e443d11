import type { Prisma } from "@prisma/client";
import type { Card, ProposalCard, Receipt } from "~/contract/chat";
import { translate } from "~/i18n/translate";
import { storeProposal } from "~/proposals/store-proposal";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";

/** What the shopper sees of a proposal; every fact in it with its receipt. */
export interface Shown extends Partial<Pick<ProposalCard, "items" | "rows" | "links" | "note" | "confirmLabel">> {
  /** Said above the card. */
  text: string;
  /** "Send back 2 items of #1005". */
  title: string;
  receipts: Receipt[];
  /** Shown before the proposal's own card. */
  cards?: Card[];
  orders?: Reply["orders"];
}

/**
 * Stores a write and shows it as a card; nothing happens until the shopper taps. `payload` is what the kind carries
 * out: computed from the shop's data and the merchant's rules, never taken from a model's words.
 */
export async function propose(turn: Turn, kind: string, payload: Prisma.InputJsonObject, shown: Shown): Promise<Reply> {
  const { locale } = turn;
  const { id, expiresAt } = await storeProposal(turn.shop.id, turn.conversation.id, { kind, payload, now: turn.now });
  const card: ProposalCard = {
    kind: "proposal",
    id,
    title: shown.title,
    status: null,
    items: shown.items ?? [],
    rows: shown.rows ?? [],
    note: shown.note ?? null,
    links: shown.links ?? [],
    confirmLabel: shown.confirmLabel ?? translate(locale, "proposal.confirm"),
    declineLabel: translate(locale, "proposal.decline"),
    expiresAt: expiresAt.toISOString(),
  };
  return reply({
    text: shown.text,
    cards: [...(shown.cards ?? []), card],
    receipts: shown.receipts,
    flow: { v: 1, kind: "proposal", id },
    orders: shown.orders ?? [],
  });
}
