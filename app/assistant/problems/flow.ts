import { z } from "zod";

/** Something is wrong with an order: what is known so far. Never refused, always looked at by a person. */
export const ProblemFlow = z.object({
  v: z.literal(1),
  kind: z.literal("problem"),
  /** `damaged`: also what is another thing than ordered. */
  matter: z.enum(["missing", "damaged", "not_received"]).default("missing"),
  /** Shopify GID; null until it is chosen. */
  orderId: z.string().nullable(),
});
export type ProblemFlow = z.infer<typeof ProblemFlow>;

/** Ids of the cards that this flow sends and understands when they come back in an action. */
export const PROBLEM_CARD = {
  order: "problem.order",
  evidence: "problem.evidence",
  notReceived: "problem.not_received",
} as const;
