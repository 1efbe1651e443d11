import { z } from "zod";
import type { Reply } from "../reply";
import type { Turn } from "../turn";

/** What the shopper was about to do; `state` belongs to the flow named by `to` and is parsed there. */
export const Wanted = z.object({
  to: z.enum(["orders", "changes", "returns", "offers"]),
  state: z.record(z.string(), z.json()),
});
export type Wanted = z.infer<typeof Wanted>;

/** Goes on with what was wanted, once the shopper is identified. */
export type Resume = (turn: Turn, wanted: Wanted) => Promise<Reply>;

/** An address is awaited, or a name instead, or the code that was mailed. */
export const IdentityFlow = z.object({
  v: z.literal(1),
  kind: z.literal("identity"),
  step: z.enum(["email", "name", "code"]),
  wanted: Wanted,
});
export type IdentityFlow = z.infer<typeof IdentityFlow>;

/** Ids of the cards that this flow sends and understands when they come back in an action. */
export const IDENTITY_CARD = {
  email: "identity.email",
  name: "identity.name",
  code: "identity.code",
  next: "identity.next",
} as const;

/** Options of the `next` card. `orders` begins here from anywhere: "all my orders, with a code by e-mail". */
export const IDENTITY_OPTION = {
  again: "again",
  other: "other",
  name: "name",
  human: "human",
  orders: "orders",
} as const;
