import { z } from "zod";
import { CaseDecision, CaseEvidence, CasePlan } from "~/returns/return-case";
import { ReturnState } from "./flow";

/** The kind of proposal that asks for a return. */
export const RETURN_KIND = "return";

/** All that carrying out needs; amounts and rules were computed by code when it was shown. */
export const ReturnPayload = z.object({
  /** To decide anew at the tap. */
  state: ReturnState,
  orderName: z.string(),
  customerId: z.string().nullable(),
  /** For the receipt of a withdrawal; null for any other return. */
  email: z.email().nullable(),
  plan: CasePlan,
  evidence: CaseEvidence,
  decision: CaseDecision,
  /** The merchant's own words on how to send the parcel; may be empty. */
  instructions: z.string().max(1_000),
});
export type ReturnPayload = z.infer<typeof ReturnPayload>;
