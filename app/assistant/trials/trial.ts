import { z } from "zod";
import type { ChatMessage, Receipt } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import type { TraceStep } from "~/platform/trace";
import type { Reading } from "../reading/types";

/** As whom a merchant tries the assistant out. */
export const TrialShopper = z.object({
  /** Shopify's numeric customer id; null for a guest. */
  customerId: z
    .string()
    .regex(/^\d{1,20}$/)
    .nullable(),
  /** For the list of tests: "guest", or how the merchant found the customer ("#1005"). */
  label: z.string().max(80),
  locale: z.enum(LOCALES),
  page: z.string().startsWith("/").max(500),
});
export type TrialShopper = z.infer<typeof TrialShopper>;

/** What an answer came to, without the words and figures that change from day to day. */
export const TrialOutcome = z.object({
  /** What was understood, best first; empty for a tap. */
  intents: z.array(z.string()),
  /** Kinds of cards with their ids where those are fixed: "order", "form tracking.identify". */
  cards: z.array(z.string()),
  /** Kinds of sources; a passage of the knowledge with its document. */
  sources: z.array(z.string()),
  /** Why it went to a person; null when it did not. */
  handover: z.string().nullable(),
});
export type TrialOutcome = z.infer<typeof TrialOutcome>;

/** One thing that the merchant said or tapped, and what came of it when the test was kept. */
export const TrialLine = z.object({
  text: z.string().max(4_000),
  /** ChatAction as the block would send it; null for words. */
  action: z.unknown(),
  outcome: TrialOutcome,
});
export type TrialLine = z.infer<typeof TrialLine>;

/** What a merchant sees of one answer. */
export interface TrialTurn {
  /** The shopper's line first, then what answered it. */
  messages: (ChatMessage & { receipts: Receipt[] })[];
  reading: Reading | null;
  steps: TraceStep[];
  outcome: TrialOutcome;
  status: string;
}

/** How a kept test went when it was last run. */
export const TrialRun = z.object({
  passed: z.boolean(),
  /** The lines whose outcome is another than was kept. */
  changed: z.array(z.object({ line: z.number().int(), before: TrialOutcome, after: TrialOutcome, reply: z.string() })),
  /** The run broke off; code of the reason. */
  failure: z.string().nullable(),
});
export type TrialRun = z.infer<typeof TrialRun>;
