import { Prisma } from "@prisma/client";

/**
 * The parts of the inbox. `waiting`: a shopper waits for staff, who waits longest first; `mine`: assigned to the
 * reader and not resolved; `open`: everything not resolved; `resolved`; `rated_low`: where staff's help was
 * rated 1 or 2 of 5 lately. All but `waiting` newest first.
 */
export const INBOX_VIEWS = ["waiting", "mine", "open", "resolved", "rated_low"] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/**
 * For a conversation `c`: `w.since` is the first shopper's message that no staff message follows, but not before the
 * hand-over (what the assistant answered did not wait for staff). Null when no such message exists.
 */
export const UNANSWERED = Prisma.sql`left join lateral (
  select case when count(*) > 0 then greatest(min(m.created_at), c.handover_at) end as since from message m
  where c.status in ('waiting', 'handled_by_staff')
    and m.shop_id = c.shop_id and m.conversation_id = c.id and m.author = 'shopper'
    and m.seq > coalesce((select max(s.seq) from message s
                          where s.shop_id = c.shop_id and s.conversation_id = c.id and s.author = 'staff'), 0)
) w on true`;

/** Waits for staff. A hand-over waits even when the shopper only tapped and wrote nothing. */
export const WAITS = Prisma.sql`(c.status = 'waiting' or (c.status = 'handled_by_staff' and w.since is not null))`;

/** Stars up to here say that the help was not what was needed. */
export const LOW_STARS = 2;

/** Uncorrelated, so that it runs once and not for every conversation. */
export const ratedLow = (shopId: string): Prisma.Sql => Prisma.sql`c.id in (
  select r.conversation_id from rating r
  where r.shop_id = ${shopId}::uuid and r.stars <= ${LOW_STARS} and r.rated_at > now() - interval '30 days')`;
