import { z } from "zod";
import { HANDOVER_REASONS } from "~/conversations/brief";
import { ChangesFlow } from "./changes/flow";
import { IdentityFlow } from "./identity/flow";
import { ProductsFlow } from "./products/flow";
import { ProblemFlow } from "./problems/flow";
import { ReturnFlow } from "./returns/flow";
import { TrackingFlow } from "./tracking/flow";

/** A person was offered; "yes" brings one in. */
export const OfferFlow = z.object({
  v: z.literal(1),
  kind: z.literal("offer_human"),
  reason: z.enum(HANDOVER_REASONS),
});

/** Asked back what it is about; the topic card's options name the topics. */
export const TopicFlow = z.object({ v: z.literal(1), kind: z.literal("topic") });

/** A proposal waits for its tap. */
export const ProposalFlow = z.object({ v: z.literal(1), kind: z.literal("proposal"), id: z.uuid() });

/** Where the dialogue stands between two turns. One flow at a time. */
export const Flow = z.union([
  TrackingFlow,
  OfferFlow,
  TopicFlow,
  ProposalFlow,
  ReturnFlow,
  ProblemFlow,
  IdentityFlow,
  ChangesFlow,
  ProductsFlow,
]);
export type Flow = z.infer<typeof Flow>;

/** The stored flow; null when there is none or it is of another version: dropped, not guessed at. */
export function parseFlow(stored: unknown): Flow | null {
  const parsed = Flow.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
