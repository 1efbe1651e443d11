import { forShop } from "~/platform/database";

/** Ratings given in one week of the shop's calendar. */
export interface WeekOfRatings {
  /** Its Monday, YYYY-MM-DD. */
  week: string;
  /** 4 and 5, 3, 1 and 2 stars. */
  good: number;
  middle: number;
  low: number;
  /** Of the week's stars; null where there are none. */
  average: number | null;
}

export interface SaidRating {
  conversationId: string;
  stars: number;
  word: string;
  /** ISO 8601, UTC. */
  at: string;
  staffName: string | null;
  /** BCP 47, of the shopper. */
  locale: string;
}

export interface Ratings {
  /** Oldest first, this week last; every week is there. */
  weeks: WeekOfRatings[];
  /** Of all these weeks; null where there are none. */
  average: number | null;
  given: number;
  /** Shoppers who were asked in these weeks. */
  asked: number;
  /** The last ones with a word, newest first. */
  said: SaidRating[];
}

const WEEKS = 8;
const SAID = 5;

/** How shoppers found staff's help, over the last weeks of the shop's calendar. */
export async function readRatings(shopId: string, timeZone: string): Promise<Ratings> {
  return forShop(shopId, async (tx) => {
    const weeks = await tx.$queryRaw<(WeekOfRatings & { asked: number; sum: number })[]>`
      with calendar as (
        select generate_series(date_trunc('week', (now() at time zone ${timeZone})::date)::date - ${7 * (WEEKS - 1)}::int,
                               date_trunc('week', (now() at time zone ${timeZone})::date)::date,
                               interval '7 days')::date as week
      ), first as (
        select (min(week)::timestamp at time zone ${timeZone}) as at from calendar
      ), given as (
        select date_trunc('week', rated_at at time zone ${timeZone})::date as week,
          count(*) filter (where stars >= 4)::int as good, count(*) filter (where stars = 3)::int as middle,
          count(*) filter (where stars <= 2)::int as low, sum(stars)::int as sum
        from rating where shop_id = ${shopId}::uuid and stars is not null and rated_at >= (select at from first)
        group by 1
      ), asked as (
        select date_trunc('week', told_at at time zone ${timeZone})::date as week, count(*)::int as asked
        from rating where shop_id = ${shopId}::uuid and asks and told_at >= (select at from first)
        group by 1
      )
      select to_char(c.week, 'YYYY-MM-DD') as week, coalesce(g.good, 0) as good, coalesce(g.middle, 0) as middle,
        coalesce(g.low, 0) as low, coalesce(g.sum, 0) as sum, coalesce(a.asked, 0) as asked,
        g.sum::float8 / nullif(g.good + g.middle + g.low, 0) as average
      from calendar c left join given g using (week) left join asked a using (week) order by c.week`;
    const said = await tx.rating.findMany({
      where: { shopId, stars: { not: null }, word: { not: null } },
      orderBy: { ratedAt: "desc" },
      take: SAID,
      include: { conversation: { select: { locale: true } } },
    });
    const total = (of: (week: (typeof weeks)[number]) => number) => weeks.reduce((sum, week) => sum + of(week), 0);
    const given = total(({ good, middle, low }) => good + middle + low);
    return {
      weeks: weeks.map(({ week, good, middle, low, average }) => ({ week, good, middle, low, average })),
      average: given > 0 ? total(({ sum }) => sum) / given : null,
      given,
      asked: total(({ asked }) => asked),
      said: said.map(({ conversationId, stars, word, ratedAt, staffName, conversation }) => ({
        conversationId,
        stars: stars ?? 0,
        word: word ?? "",
        at: (ratedAt ?? new Date(0)).toISOString(),
        staffName,
        locale: conversation.locale,
      })),
    };
  });
}
