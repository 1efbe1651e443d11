import { Prisma } from "@prisma/client";
import type { ConversationStatus } from "~/contract/chat";
import { HandoverBrief } from "~/conversations/brief";
import { BOUNDS } from "~/platform/bounds";
import { decodeCursor, encodeCursor } from "~/platform/cursor";
import { forShop } from "~/platform/database";
import { ratedLow, UNANSWERED, WAITS } from "./views";
import type { InboxView } from "./views";

/** One line of the inbox. Times are ISO 8601, UTC. */
export interface ConversationRow {
  id: string;
  status: ConversationStatus;
  shopperName: string | null;
  email: string | null;
  /** Shopify's numeric id: signed in, or proved by a code. Staff know them by Shopify's name of them. */
  customerId: string | null;
  /** The order last proved or handed over, "#1012". */
  orderName: string | null;
  /** The last that a person wrote; where nobody has typed anything, the last message. */
  lastText: string;
  /** Which of the staff wrote it; null: the shopper, or nobody. */
  lastBy: { id: string | null; name: string } | null;
  lastAt: string;
  /** Since when a shopper waits for staff; null when nobody does. */
  waitingSince: string | null;
  /** Messages that staff have not seen. */
  unread: number;
  /** HandoverReason; null while the assistant has it. */
  reason: string | null;
  /** Emotion at the hand-over; null before. */
  emotion: string | null;
  assigned: { id: string; name: string } | null;
  locale: string;
  /** How the shopper rated staff's help, the last time; `isNew`: no staff has seen it. */
  rating: { stars: number; isNew: boolean } | null;
}

export interface ConversationPage {
  rows: ConversationRow[];
  /** Cursors of the neighbouring pages; null where there is none. */
  before: string | null;
  after: string | null;
}

export interface ConversationQuery {
  view: InboxView;
  /** Who reads; decides what `mine` is. */
  staffId: string;
  /** Name, e-mail, order number or words of a message; looks through every view. Empty: no search. */
  search: string;
  /** At most one of them. */
  before?: string | null;
  after?: string | null;
}

interface Row {
  id: string;
  status: ConversationStatus;
  shopper_name: string | null;
  email: string | null;
  customer_id: string | null;
  order_name: string | null;
  last_message_text: string;
  written_text: string | null;
  written_by: string | null;
  written_by_id: string | null;
  last_message_at: Date;
  since: Date | null;
  unread: number;
  handover_reason: string | null;
  handover_brief: unknown;
  assigned_staff_id: string | null;
  staff_name: string | null;
  locale: string;
  sort_at: Date;
  stars: number | null;
  rating_seen: boolean | null;
}

/** A page of the inbox. Throws `bad_request` for a cursor that is not ours. */
export async function listConversations(shopId: string, query: ConversationQuery): Promise<ConversationPage> {
  const search = query.search.trim();
  const oldestFirst = query.view === "waiting" && !search;
  const backwards = Boolean(query.before);
  const cursor = query.before ?? query.after;
  const sortAt = oldestFirst
    ? Prisma.sql`coalesce(w.since, c.handover_at, c.last_message_at)`
    : Prisma.sql`c.last_message_at`;
  const ascending = oldestFirst !== backwards;

  const found = await forShop(shopId, (tx) => {
    const where = [
      Prisma.sql`c.shop_id = ${shopId}::uuid and not c.is_test`,
      search ? matches(shopId, search) : inView(shopId, query),
    ];
    if (cursor) {
      const { at, id } = decodeCursor(cursor);
      const beyond = Prisma.raw(ascending ? ">" : "<");
      where.push(Prisma.sql`(${sortAt}, c.id) ${beyond} (${at}::timestamptz, ${id}::uuid)`);
    }
    const direction = Prisma.raw(ascending ? "asc" : "desc");
    return tx.$queryRaw<Row[]>`
      select c.id, c.status::text as status, c.shopper_name, c.last_message_text,
        coalesce(c.reply_email, c.verified_email) as email, coalesce(c.customer_id, c.verified_customer_id) as customer_id,
        c.last_message_at, c.unread, c.handover_reason, c.handover_brief, c.assigned_staff_id, c.locale,
        s.name as staff_name, case when ${WAITS} then coalesce(w.since, c.handover_at) end as since,
        p.order_name, ${sortAt} as sort_at, g.stars, g.rating_seen,
        h.written_text, h.written_by, h.written_by_id
      from conversation c
      left join staff s on s.shop_id = c.shop_id and s.id = c.assigned_staff_id
      ${UNANSWERED}
      left join lateral (
        select o.order_name from order_proof o where o.shop_id = c.shop_id and o.conversation_id = c.id
        order by o.proved_at desc limit 1
      ) p on true
      left join lateral (
        select r.stars::int as stars, r.seen_at is not null as rating_seen from rating r
        where r.shop_id = c.shop_id and r.conversation_id = c.id and r.stars is not null
        order by r.answered_at desc limit 1
      ) g on true
      left join lateral (
        select left(m.text, 200) as written_text, m.author_name as written_by, m.staff_id as written_by_id from message m
        where m.shop_id = c.shop_id and m.conversation_id = c.id and m.author in ('shopper', 'staff')
          and m.action is null and m.text <> ''
        order by m.seq desc limit 1
      ) h on true
      where ${Prisma.join(where, " and ")}
      order by sort_at ${direction}, c.id ${direction}
      limit ${BOUNDS.inboxPage + 1}`;
  });

  const hasMore = found.length > BOUNDS.inboxPage;
  const page = found.slice(0, BOUNDS.inboxPage);
  if (backwards) page.reverse();
  const edge = (row: Row | undefined) => row && encodeCursor({ at: row.sort_at.toISOString(), id: row.id });
  return {
    rows: page.map(toRow),
    before: ((backwards ? hasMore : Boolean(cursor)) && edge(page[0])) || null,
    after: ((backwards ? true : hasMore) && edge(page.at(-1))) || null,
  };
}

function inView(shopId: string, { view, staffId }: ConversationQuery): Prisma.Sql {
  switch (view) {
    case "waiting":
      return Prisma.sql`c.status in ('waiting', 'handled_by_staff') and ${WAITS}`;
    case "mine":
      return Prisma.sql`c.status <> 'resolved' and c.assigned_staff_id = ${staffId}`;
    case "open":
      return Prisma.sql`c.status <> 'resolved'`;
    case "resolved":
      return Prisma.sql`c.status = 'resolved'`;
    case "rated_low":
      return ratedLow(shopId);
  }
}

/** Uncorrelated look-ups, so that each runs once and not for every conversation. */
function matches(shopId: string, search: string): Prisma.Sql {
  const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const words = like(search);
  const order = like(search.replace(/^#/, ""));
  return Prisma.sql`(c.shopper_name ilike ${words} or c.reply_email ilike ${words}
    or (c.handover_brief -> 'unproved')::text ilike ${words}
    or c.id in (select o.conversation_id from order_proof o
                where o.shop_id = ${shopId}::uuid and o.order_name ilike ${order})
    or c.id in (select m.conversation_id from message m
                where m.shop_id = ${shopId}::uuid and m.text ilike ${words}))`;
}

function toRow(row: Row): ConversationRow {
  const brief = HandoverBrief.safeParse(row.handover_brief).data;
  return {
    id: row.id,
    status: row.status,
    shopperName: row.shopper_name,
    email: row.email,
    customerId: row.customer_id,
    orderName: row.order_name ?? brief?.orders[0]?.name ?? null,
    lastText: row.written_text ?? row.last_message_text,
    lastBy: row.written_by === null ? null : { id: row.written_by_id, name: row.written_by },
    lastAt: row.last_message_at.toISOString(),
    waitingSince: row.since?.toISOString() ?? null,
    unread: row.unread,
    reason: row.status === "open" ? null : row.handover_reason,
    emotion: row.status === "open" ? null : (brief?.emotion ?? null),
    assigned: row.assigned_staff_id
      ? { id: row.assigned_staff_id, name: row.staff_name ?? row.assigned_staff_id }
      : null,
    locale: row.locale,
    rating: row.stars === null ? null : { stars: row.stars, isNew: !row.rating_seen },
  };
}
