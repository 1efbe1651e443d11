import type { z } from "zod";
import type { CarriedOut, CarryOut } from "~/proposals/proposal";
import type { Reply } from "../reply";
import type { Turn } from "../turn";

/** What telling an outcome may know: it may happen after the turn, in a job. */
export type Telling = Pick<Turn, "locale" | "timeZone" | "now" | "shop">;

/** One kind of write that a shopper can be offered: all of what differs between a return, a cancellation, a code. */
interface Definition<Payload> {
  /** Stored with the proposal. */
  name: string;
  payload: z.ZodType<Payload>;
  /**
   * At the tap: looks at the policy, at the shopper's identity and at Shopify once more. Null when it may be carried
   * out as shown; else the reply that says why not (perhaps with a new proposal).
   */
  recheck(turn: Turn, payload: Payload): Promise<Reply | null>;
  /** See CarryOut: idempotent, and blind to the conversation. `proposalId` is the same in every try. */
  carryOut(
    shopId: string,
    payload: Payload,
    proposal: { id: string; conversationId: string; confirmedAt: Date },
  ): Promise<CarriedOut>;
  /** What the shopper reads of the outcome, with receipts. */
  tell(telling: Telling, payload: Payload, outcome: CarriedOut): Reply;
}

/** A kind whose stored payloads are parsed before they reach it, so that one list can hold all kinds. */
export interface ProposalKind {
  name: string;
  /** Parsed already: what a maker hands in is checked by the type. */
  recheck(turn: Turn, payload: unknown): Promise<Reply | null>;
  carryOut: CarryOut;
  tell(telling: Telling, payload: unknown, outcome: CarriedOut): Reply;
}

export function defineKind<Payload>({ payload, ...kind }: Definition<Payload>): ProposalKind {
  return {
    name: kind.name,
    recheck: (turn, stored) => kind.recheck(turn, payload.parse(stored)),
    carryOut: (shopId, { payload: stored, ...proposal }) => kind.carryOut(shopId, payload.parse(stored), proposal),
    tell: (telling, stored, outcome) => kind.tell(telling, payload.parse(stored), outcome),
  };
}
