import { Prisma } from "@prisma/client";
import { forShop } from "~/platform/database";
import { everyReturn } from "./every-return";

/** What waits for staff, and since when the longest. */
export interface WaitingReturns {
  toDecide: Waiting;
  toRefund: Waiting;
}

interface Waiting {
  count: number;
  /** ISO 8601 UTC; null where nothing waits. */
  since: string | null;
}

/** Returns that somebody of the shop has to do something about; parcels on their way are nobody's turn. */
export async function readWaitingReturns(shopId: string): Promise<WaitingReturns> {
  const rows = await forShop(shopId, (tx) =>
    tx.$queryRaw<{ waitingFor: string; count: number; since: Date }[]>(Prisma.sql`
        select waiting_for as "waitingFor", count(*)::int as count, min(created_at) as since
        from ${everyReturn(shopId)} r where waiting_for in ('shop_decision', 'refund') group by 1`),
  );
  const of = (waitingFor: string): Waiting => {
    const row = rows.find((one) => one.waitingFor === waitingFor);
    return { count: row?.count ?? 0, since: row?.since.toISOString() ?? null };
  };
  return { toDecide: of("shop_decision"), toRefund: of("refund") };
}
