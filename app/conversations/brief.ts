import { z } from "zod";

/**
 * Why a conversation went to staff. `asked`: the shopper tapped or wrote that they want a person. `shop_rule`: the
 * merchant wants such matters at a person.
 */
export const HANDOVER_REASONS = [
  "asked",
  "shop_rule",
  "distress",
  "bereavement",
  "not_received",
  "parcel_problem",
  "order_problem",
  "order_change",
  "return",
  "refund",
  "cannot_help",
  "not_verified",
  "source_down",
  "failure",
] as const;
export type HandoverReason = (typeof HANDOVER_REASONS)[number];

/** Steps that wait for the shopper's answer, by the flow's kind. */
export const MIDWAY = ["return", "changes", "identity", "tracking", "problem", "proposal"] as const;

/**
 * What staff need so that nobody is asked twice. Codes and facts, no prose: the inbox words it in the
 * staff member's language.
 */
export const HandoverBrief = z.object({
  reason: z.enum(HANDOVER_REASONS),
  emotion: z.enum(["calm", "worried", "frustrated", "angry", "distress"]),
  /** Orders that the shopper proved or was signed in for, newest first; `cases` are shipment case codes shown. */
  orders: z.array(z.object({ id: z.string(), name: z.string(), cases: z.array(z.string()) })),
  /** What the shopper wanted, best first. */
  intents: z.array(z.string()),
  /** What the shopper was in the middle of; left out where nothing was pending. */
  midway: z.enum(MIDWAY).optional(),
  /** The shopper's own last words, cut at 500 characters. */
  words: z.string(),
  /** Order numbers, e-mails and tracking numbers that were typed but not proved. */
  unproved: z.array(z.string()),
  signedIn: z.boolean(),
  /** What the shopper wrote and showed of what went wrong; null where they were not asked. Photos by id. */
  evidence: z
    .object({
      note: z.string().nullable(),
      photos: z.array(z.uuid()),
      answers: z.record(z.string(), z.boolean()),
      /**
       * What was answered and what the carrier recorded, in the order in which staff want it: codes, worded by the inbox;
       * `label` where the question is in the merchant's own words. Dates as ISO 8601, addresses masked.
       */
      facts: z
        .array(
          z.object({ code: z.string().max(60), label: z.string().max(300).nullable(), value: z.string().max(300) }),
        )
        .default([]),
    })
    .nullable()
    .default(null),
});
export type HandoverBrief = z.infer<typeof HandoverBrief>;
