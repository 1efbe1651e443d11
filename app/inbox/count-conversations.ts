import { Prisma } from "@prisma/client";
import { forShop } from "~/platform/database";
import { ratedLow, UNANSWERED, WAITS } from "./views";
import type { InboxView } from "./views";

/** Counting stops here: beyond it the number tells nobody anything ("999+"). */
export const COUNT_CAP = 999;

/** Conversations per view (each at most COUNT_CAP + 1), and how many have messages that staff have not seen. */
export interface InboxCounts extends Record<InboxView, number> {
  unread: number;
}

export async function countConversations(shopId: string, staffId: string): Promise<InboxCounts> {
  const most = COUNT_CAP + 1;
  const [counts] = await forShop(shopId, (tx) => {
    const capped = (where: Prisma.Sql, join = Prisma.empty) => Prisma.sql`(
      select count(*)::int from (
        select 1 from conversation c ${join} where c.shop_id = ${shopId}::uuid and not c.is_test and ${where} limit ${most}
      ) counted)`;
    const active = Prisma.sql`c.status in ('waiting', 'handled_by_staff')`;
    return tx.$queryRaw<InboxCounts[]>`select
      ${capped(Prisma.sql`${active} and ${WAITS}`, UNANSWERED)} as waiting,
      ${capped(Prisma.sql`c.status <> 'resolved' and c.assigned_staff_id = ${staffId}`)} as mine,
      ${capped(Prisma.sql`c.status <> 'resolved'`)} as open,
      ${capped(Prisma.sql`c.status = 'resolved'`)} as resolved,
      ${capped(ratedLow(shopId))} as rated_low,
      ${capped(Prisma.sql`${active} and c.unread > 0`)} as unread`;
  });
  return counts!;
}
