import { z } from "zod";
import { LOCALES } from "~/i18n/languages";

const Ref = z.string().regex(/^faq\/[0-9a-f-]{36}$/);

/** Longer answers belong on a page, where shoppers can read them in peace. */
export const FAQ_BOUNDS = { question: 200, answer: 1_500 };

/** What the Knowledge page may ask for, as it is sent and checked. */
export const KnowledgeBody = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("refresh") }),
  z.object({
    intent: z.literal("save_faq"),
    ref: Ref.nullable(),
    question: z.string().trim().min(1).max(FAQ_BOUNDS.question),
    answer: z.string().trim().min(1).max(FAQ_BOUNDS.answer),
    locale: z.enum(LOCALES),
    gapId: z.uuid().nullable(),
  }),
  z.object({ intent: z.literal("delete_faq"), ref: Ref }),
  z.object({ intent: z.literal("dismiss_gap"), id: z.uuid() }),
]);
export type KnowledgeBody = z.infer<typeof KnowledgeBody>;
