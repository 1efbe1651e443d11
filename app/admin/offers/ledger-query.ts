import { z } from "zod";
import { CLAIM_STATES, OCCASIONS } from "~/offers/offer-terms";
import type { ClaimFilters } from "~/offers/list-claims";
import { daysBefore, startOf } from "~/offers/calendar";
import { LEDGER_PERIODS } from "./periods";

const Query = z.object({
  state: z.enum(CLAIM_STATES).optional().catch(undefined),
  rule: z.string().max(40).optional().catch(undefined),
  occasion: z
    .enum([...OCCASIONS, "staff"])
    .optional()
    .catch(undefined),
  days: z.enum(LEDGER_PERIODS).optional().catch(undefined),
  q: z.string().max(100).catch(""),
  cursor: z.string().max(300).optional().catch(undefined),
});
export type LedgerQuery = z.infer<typeof Query>;

/** What of the ledger is asked for, from an address; what is not understood asks for nothing. */
export const readLedgerQuery = (request: Request): LedgerQuery =>
  Query.parse(Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== "")));

export function ledgerFilters(
  { state, rule, occasion, days, q }: LedgerQuery,
  timeZone: string,
  now: Date,
): ClaimFilters {
  return {
    ...(state && { states: [state] }),
    ...(rule && { ruleId: rule }),
    ...(occasion && { occasion }),
    ...(days && { from: startOf("day", daysBefore(now, Number(days) - 1), timeZone) }),
    search: q,
  };
}
