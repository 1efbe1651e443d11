import type { Prisma, ProposalStatus } from "@prisma/client";

/** A write as it was shown to the shopper. Made by code from the merchant's rules; a model never fills it. */
export interface Proposal {
  id: string;
  conversationId: string;
  /** Which kind of write it is, "return_request"; the kind parses `payload`. */
  kind: string;
  payload: Prisma.JsonValue;
  status: ProposalStatus;
  expiresAt: Date;
  /** When the shopper tapped; null before. */
  confirmedAt: Date | null;
  /** What came of it; null before. */
  outcome: CarriedOut | null;
  /** Id of the message that tells the outcome. */
  outcomeMessageId: string;
}

/** `refused`: Shopify or the policy says no, and trying again will not help. `code` says why, for words and for staff. */
export type CarriedOut = { result: "done" | "refused"; code?: string } & Prisma.InputJsonObject;

/**
 * Carries out one confirmed proposal. It may run more than once, also after a crash: look first, or use what Shopify
 * offers against repeats. Throws to be tried again.
 */
export type CarryOut = (
  shopId: string,
  proposal: Pick<Proposal, "id" | "conversationId" | "payload"> & { confirmedAt: Date },
) => Promise<CarriedOut>;
