import { z } from "zod";
import { TrialLine, TrialShopper } from "~/assistant/trials/trial";
import { ChatActionBody } from "~/edges/chat-schemas";
import { BOUNDS } from "~/platform/bounds";

/** What the test page asks of the server. */
export const TrialBody = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("start"),
    /** An order number or e-mail of the customer to be; null: a guest. */
    customer: z.string().trim().min(1).max(120).nullable(),
    locale: TrialShopper.shape.locale,
    page: TrialShopper.shape.page,
  }),
  z.object({
    do: z.literal("say"),
    conversationId: z.uuid(),
    text: z.string().trim().max(BOUNDS.messageCharacters),
    action: ChatActionBody.nullable(),
  }),
  z.object({
    do: z.literal("keep"),
    name: z.string().trim().min(1).max(80),
    shopper: TrialShopper,
    lines: z
      .array(TrialLine.extend({ action: ChatActionBody.nullable() }))
      .min(1)
      .max(BOUNDS.trialLines),
  }),
  z.object({ do: z.literal("run") }),
  z.object({ do: z.literal("accept"), id: z.uuid() }),
  z.object({ do: z.literal("delete"), id: z.uuid() }),
]);
