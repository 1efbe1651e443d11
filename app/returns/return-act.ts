import { createHash } from "node:crypto";
import { z } from "zod";
import { DECLINE_NOTE_CHARACTERS, DECLINE_REASONS } from "./act-choices";
import { Settlement } from "./settle-return";

const httpsUrl = z.url({ protocol: /^https$/ }).max(2_000);

/** What staff decide about a return, as it is kept until it is carried out. */
export const ReturnAct = z.discriminatedUnion("act", [
  z.object({ act: z.literal("approve") }),
  z.object({
    act: z.literal("decline"),
    reason: z.enum(DECLINE_REASONS),
    /** The shopper reads it. */
    note: z.string().trim().max(DECLINE_NOTE_CHARACTERS),
  }),
  z
    .object({
      act: z.literal("label"),
      labelUrl: httpsUrl.nullable(),
      trackingNumber: z.string().trim().min(1).max(100).nullable(),
      trackingUrl: httpsUrl.nullable(),
    })
    .refine(({ labelUrl, trackingNumber }) => labelUrl !== null || trackingNumber !== null, {
      path: ["labelUrl"],
      message: "returns.error.label",
    }),
  z.object({ act: z.literal("settle"), settlement: Settlement }),
]);
export type ReturnAct = z.infer<typeof ReturnAct>;

/** The outbox's kind for everything that staff do to a return. */
export const RETURN_ACT = "return_act";

/** One decision and one taking-in per return, whoever comes first; a label as often as it is another one. */
export function actKey(caseId: string, act: Pick<ReturnAct, "act">): string {
  const prefix = `return/${caseId}`;
  if (act.act === "settle") return `${prefix}/settle`;
  if (act.act !== "label") return `${prefix}/decision`;
  return `${prefix}/label/${createHash("sha256").update(JSON.stringify(act)).digest("hex").slice(0, 16)}`;
}
