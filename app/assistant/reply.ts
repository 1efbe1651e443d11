import type { Card, Receipt } from "~/contract/chat";
import type { HandoverBrief, HandoverReason } from "~/conversations/brief";
import type { Flow, StoredFlow } from "./flow";

/** What a step of the assistant answers with; nothing leaves the server before `prove` has passed it. */
export interface Reply {
  /** Of the message, where it was made beforehand; else a new one is made. */
  id?: string;
  /** In the shopper's language; plain text with the contract's small Markdown. */
  text: string;
  cards: Card[];
  receipts: Receipt[];
  /** Where the dialogue stands after this reply, to be stored with the conversation; null when nothing is pending. */
  flow: StoredFlow | null;
  /** What the shopper was in the middle of, and what this is not about: it is asked again below (keep-flow.ts). */
  waiting: Flow | null;
  /** A person would help here: the reply has said so and offers one with a tap. */
  suggestHuman: boolean;
  /** Set when the conversation goes to staff now. `text` may be empty then: the hand-over speaks for itself. */
  handover: { reason: HandoverReason; evidence?: HandoverBrief["evidence"] } | null;
  /** Left by the shopper for an answer by mail. */
  replyEmail: string | null;
  /** The built-in dialogue was not sure or has no answer of its own: with a model, the model may answer instead. */
  conversational: boolean;
  /** Orders proved in this very step; the caller stores them before the reply is published. */
  proved: ProvedOrder[];
  /** Needs nobody: a conversation that staff had resolved, and that this message opened again, is resolved as before. */
  keepsResolved: boolean;
  /** The orders that were spoken of, with their case codes: for the hand-over's brief. */
  orders: { id: string; name: string; cases: string[] }[];
}

export interface ProvedOrder {
  /** Shopify GID. */
  orderId: string;
  orderName: string;
  provedBy: "email" | "phone" | "postcode";
}

/** A reply with nothing but what is given; the rest empty. */
export function reply(parts: Partial<Reply> & Pick<Reply, "text">): Reply {
  return {
    cards: [],
    receipts: [],
    flow: null,
    waiting: null,
    suggestHuman: false,
    handover: null,
    replyEmail: null,
    conversational: false,
    proved: [],
    keepsResolved: false,
    orders: [],
    ...parts,
  };
}
