import { z } from "zod";
import { DISPOSITIONS } from "~/returns/act-choices";
import { ReturnAct } from "~/returns/return-act";

const Money = z.object({ amount: z.string(), currency: z.string() });

const [Approve, Decline, Label] = ReturnAct.options;

/** What the Returns page sends: an act on one return. Many at once are many of these. */
export const ReturnsBody = z.object({
  caseId: z.uuid(),
  act: z.discriminatedUnion("act", [
    Approve,
    Decline,
    Label,
    z.object({
      act: z.literal("take_in"),
      disposition: z.enum(DISPOSITIONS),
      /** As they were shown. */
      expected: z.object({
        refund: Money.nullable(),
        due: Money.nullable(),
        credit: Money.nullable(),
        giftCard: Money.nullable(),
      }),
    }),
  ]),
});
export type ReturnsBody = z.infer<typeof ReturnsBody>;
