import { z } from "zod";
import { CancelReason, OrderState, Policy } from "~/policy/policy";
import { Country, Minor } from "~/policy/returns-policy";

const Version = z.int().min(0).max(1_000_000);
const Note = z.string().trim().max(500);

/** What the Policy page may ask for, as it is sent and checked. */
export const PolicyBody = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save_draft"), document: Policy, revision: Version }),
  z.object({ intent: z.literal("publish"), document: Policy, note: Note.min(1), basedOn: Version }),
  z.object({ intent: z.literal("discard_draft") }),
  z.object({ intent: z.literal("restore"), version: Version, note: Note, basedOn: Version }),
]);
export type PolicyBody = z.input<typeof PolicyBody>;

/** An order to try the rules on. `days`: since delivery. */
export const Example = z.object({
  days: z.int().min(0).max(3_650),
  country: Country,
  productType: z.string().max(120),
  tag: z.string().max(120),
  price: Minor,
  reason: z.string().max(100),
  finalSale: z.boolean(),
  minutes: z.int().min(0).max(525_600),
  state: OrderState,
  cancelReason: CancelReason.nullable(),
});
export type Example = z.infer<typeof Example>;

export const TrialBody = z.object({ document: Policy, example: Example });

export const CompareBody = z.object({ document: Policy, after: z.string().max(500).nullable() });

export const PageBody = z.object({ document: Policy });
