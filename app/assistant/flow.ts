import { z } from "zod";
import type { ChatAction } from "~/contract/chat";
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

/** What the dialogue is about between two turns. */
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

/**
 * As it is stored with the conversation: what was asked last, and `beside` it what else the next words may be about: a
 * side question that was answered, or what waits until one can be (keep-flow.ts).
 */
export type StoredFlow = Flow & { beside?: Flow };

export interface Flows {
  /** What the words or the tap are about first. */
  flow: Flow | null;
  beside: Flow | null;
}

const Stored = z.object({ beside: Flow.nullable().catch(null).default(null) });

/** What is stored; of another version it is dropped, not guessed at. A tap is about the flow that showed its card. */
export function parseFlows(stored: unknown, action: ChatAction | null = null): Flows {
  const flow = Flow.safeParse(stored).data ?? null;
  const beside = (flow && Stored.safeParse(stored).data?.beside) ?? null;
  return beside && action && showed(beside, action) && !(flow && showed(flow, action))
    ? { flow: beside, beside: flow }
    : { flow, beside };
}

/** Ids of cards begin with the flow's kind; those of the dialogue end with it. */
function showed(flow: Flow, action: ChatAction): boolean {
  if (action.type === "confirm" || action.type === "decline") {
    return flow.kind === "proposal" && flow.id === action.proposal;
  }
  const card = action.type === "choose" ? action.choice : action.type === "submit" ? action.form : "";
  return card.startsWith(`${flow.kind}.`) || card === `dialogue.${flow.kind}`;
}

/** Flows that wait for an answer; all others only know what "and when?" or "the blue one" means. */
export const awaits = (flow: Flow): boolean =>
  flow.kind === "tracking" ? flow.step === "identify" || flow.step === "choose" : AWAITING.includes(flow.kind);

const AWAITING: readonly Flow["kind"][] = ["return", "changes", "identity", "problem", "proposal"];
