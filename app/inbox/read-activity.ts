import { forShop } from "~/platform/database";

/** Conversations that began on one day of the shop's calendar. */
export interface DayOfConversations {
  /** YYYY-MM-DD in the shop's time zone. */
  day: string;
  /** Answered by the assistant alone. */
  assistant: number;
  /** Handed to staff. */
  staff: number;
}

export interface Activity {
  /** Oldest first, today last; every day is there, also without conversations. */
  days: DayOfConversations[];
  today: DayOfConversations & {
    /** Median seconds from the hand-over to the first staff reply, of hand-overs of today that have one. */
    medianReplySeconds: number | null;
  };
}

/** Days shown on the home page. */
const DAYS = 14;

/** How the last two weeks went. Conversations without any shopper's message are not counted. */
export async function readActivity(shopId: string, timeZone: string): Promise<Activity> {
  const { days, replies } = await forShop(shopId, async (tx) => ({
    days: await tx.$queryRaw<DayOfConversations[]>`
      with calendar as (
        select generate_series((now() at time zone ${timeZone})::date - ${DAYS - 1}::int,
                               (now() at time zone ${timeZone})::date, interval '1 day')::date as day
      ), begun as (
        select (created_at at time zone ${timeZone})::date as day,
          count(*) filter (where handover_at is null)::int as assistant,
          count(*) filter (where handover_at is not null)::int as staff
        from conversation
        where shop_id = ${shopId}::uuid and last_seq > 0 and not is_test
          and created_at >= ((select min(day) from calendar)::timestamp at time zone ${timeZone})
        group by 1
      )
      select to_char(calendar.day, 'YYYY-MM-DD') as day,
        coalesce(begun.assistant, 0) as assistant, coalesce(begun.staff, 0) as staff
      from calendar left join begun using (day) order by calendar.day`,
    replies: await tx.$queryRaw<{ median: number | null }[]>`
      select percentile_cont(0.5) within group (order by extract(epoch from first_staff_reply_at - handover_at))::float8
        as median
      from conversation
      where shop_id = ${shopId}::uuid and first_staff_reply_at > handover_at and not is_test
        and handover_at >= ((now() at time zone ${timeZone})::date::timestamp at time zone ${timeZone})`,
  }));
  const today = days.at(-1)!;
  return { days, today: { ...today, medianReplySeconds: replies[0]?.median ?? null } };
}
