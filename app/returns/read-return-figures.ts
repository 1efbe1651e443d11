import { Prisma } from "@prisma/client";
import { forShop } from "~/platform/database";

/** Weeks that the figures look back. */
export const FIGURE_WEEKS = 12;
/** Products listed; more is a report, not a look. */
const PRODUCTS = 8;

export interface ReturnFigures {
  /** Mondays of the shop's calendar (YYYY-MM-DD), oldest first; the last one is this week. */
  weeks: string[];
  /** Most frequent first; returns per week, in the order of `weeks`. */
  reasons: { handle: string; name: string | null; perWeek: number[] }[];
  /** Pieces asked to come back, most first. */
  products: { title: string; pieces: number }[];
}

/**
 * Why shoppers send things back and what, of the last twelve weeks: asked for in the chat, or begun at Shopify since the
 * app was there. Declined ones count, since they were wanted; those that the shopper took back do not.
 */
export async function readReturnFigures(shopId: string, timeZone: string): Promise<ReturnFigures> {
  const weeks = weeksUntilNow(timeZone);
  const since = Prisma.sql`(${weeks[0]!}::timestamp at time zone ${timeZone})`;
  const asked = Prisma.sql`
    select c.id, c.created_at, c.evidence -> 'reason' ->> 'handle' as handle, null as name, c.plan -> 'items' as items
    from return_case c
    where c.shop_id = ${shopId}::uuid and c.status <> 'canceled' and c.created_at >= ${since}
    union all
    select o.id, o.created_at, o.details #>> '{items,0,reason,handle}', o.details #>> '{items,0,reason,name}',
      o.details -> 'items'
    from outside_return o
    where o.shop_id = ${shopId}::uuid and o.status <> 'canceled' and o.created_at >= ${since}
      and not exists (select 1 from return_case c where c.shop_id = o.shop_id and c.return_id = o.return_id)`;
  const { counts, products } = await forShop(shopId, async (tx) => ({
    counts: await tx.$queryRaw<{ handle: string; name: string | null; week: string; count: number }[]>(Prisma.sql`
      select coalesce(handle, 'other') as handle, max(name) as name, count(*)::int as count,
        to_char(date_trunc('week', created_at at time zone ${timeZone}), 'YYYY-MM-DD') as week
      from (${asked}) r group by 1, 4`),
    products: await tx.$queryRaw<{ title: string; pieces: number }[]>(Prisma.sql`
      select item ->> 'title' as title, sum((item ->> 'quantity')::int)::int as pieces
      from (${asked}) r, jsonb_array_elements(r.items) item
      group by 1 order by 2 desc, 1 limit ${PRODUCTS}`),
  }));
  const handles = [...new Set(counts.map(({ handle }) => handle))];
  const reasons = handles.map((handle) => {
    const own = counts.filter((one) => one.handle === handle);
    return {
      handle,
      name: own.find(({ name }) => name !== null)?.name ?? null,
      perWeek: weeks.map((week) => own.find((one) => one.week === week)?.count ?? 0),
    };
  });
  const sum = ({ perWeek }: { perWeek: number[] }) => perWeek.reduce((total, count) => total + count, 0);
  return { weeks, reasons: reasons.sort((a, b) => sum(b) - sum(a) || a.handle.localeCompare(b.handle)), products };
}

/** The Mondays up to this week's, by the shop's calendar. */
function weeksUntilNow(timeZone: string): string[] {
  const today = new Date(new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date()));
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY_MS;
  return Array.from({ length: FIGURE_WEEKS }, (_, index) =>
    new Date(monday - (FIGURE_WEEKS - 1 - index) * 7 * DAY_MS).toISOString().slice(0, 10),
  );
}

const DAY_MS = 86_400_000;
