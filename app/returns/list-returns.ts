import { Prisma } from "@prisma/client";
import { BOUNDS } from "~/platform/bounds";
import { decodeCursor, encodeCursor } from "~/platform/cursor";
import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { everyReturn } from "./every-return";
import { toOutsideReturn } from "./outside-return";
import type { OutsideReturn } from "./outside-return";
import { toReturnCase } from "./return-case";
import type { ReturnCase } from "./return-case";
import { WAITING_IN } from "./return-tabs";
import type { Beginning, ReturnTab } from "./return-tabs";

export interface ReturnQuery {
  tab: ReturnTab;
  /** A part of the order's or the return's name; looks through every tab. Empty: no search. */
  search: string;
  /** Null: both. */
  began: Beginning | null;
  sort: "newest" | "oldest";
  /** At most one of them. */
  before?: string | null;
  after?: string | null;
}

export type ListedReturn = ({ began: "chat" } & ReturnCase) | ({ began: "outside" } & OutsideReturn);

export interface ReturnPage {
  rows: ListedReturn[];
  /** Cursors of the neighbouring pages; null where there is none. */
  before: string | null;
  after: string | null;
}

interface Place {
  id: string;
  began: Beginning;
  createdAt: Date;
}

/** A page of the shop's returns, wherever they began. Throws `bad_request` for a cursor that is not ours. */
export async function listReturns(shopId: string, query: ReturnQuery): Promise<ReturnPage> {
  const backwards = Boolean(query.before);
  const cursor = query.before ?? query.after;
  const ascending = (query.sort === "oldest") !== backwards;
  return forShop(shopId, async (tx) => {
    const found = await tx.$queryRaw<Place[]>(Prisma.sql`
      select id, began, created_at as "createdAt" from ${everyReturn(shopId)} r
      where ${Prisma.join([...wanted(query), ...(cursor ? [beyond(cursor, ascending)] : [])], " and ")}
      order by ${ascending ? Prisma.sql`created_at, id` : Prisma.sql`created_at desc, id desc`}
      limit ${BOUNDS.returnsPage + 1}`);
    const page = found.slice(0, BOUNDS.returnsPage);
    if (backwards) page.reverse();
    const hasMore = found.length > BOUNDS.returnsPage;
    const edge = (one: Place | undefined) => one && encodeCursor({ at: one.createdAt.toISOString(), id: one.id });
    return {
      rows: await load(tx, shopId, page),
      before: ((backwards ? hasMore : Boolean(cursor)) && edge(page[0])) || null,
      after: ((backwards ? true : hasMore) && edge(page.at(-1))) || null,
    };
  });
}

function wanted({ search, tab, began }: ReturnQuery): Prisma.Sql[] {
  const words = search.trim();
  const named = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return [
    words
      ? Prisma.sql`(order_name ilike ${named} or name ilike ${named})`
      : Prisma.sql`waiting_for = ${WAITING_IN[tab]}`,
    ...(began ? [Prisma.sql`began = ${began}`] : []),
  ];
}

function beyond(cursor: string, ascending: boolean): Prisma.Sql {
  const { at, id } = decodeCursor(cursor);
  const side = ascending ? Prisma.sql`>` : Prisma.sql`<`;
  return Prisma.sql`(created_at, id) ${side} (${at}::timestamptz, ${id}::uuid)`;
}

/** The rows behind the places, in their order. */
async function load(tx: ShopTransaction, shopId: string, places: Place[]): Promise<ListedReturn[]> {
  const idsOf = (began: Beginning) => places.filter((place) => place.began === began).map(({ id }) => id);
  const cases = await tx.returnCase.findMany({ where: { shopId, id: { in: idsOf("chat") } } });
  const outside = await tx.outsideReturn.findMany({ where: { shopId, id: { in: idsOf("outside") } } });
  const rows = new Map<string, ListedReturn>([
    ...cases.map((row) => [row.id, { began: "chat" as const, ...toReturnCase(row) }] as const),
    ...outside.map((row) => [row.id, { began: "outside" as const, ...toOutsideReturn(row) }] as const),
  ]);
  return places.flatMap(({ id }) => rows.get(id) ?? []);
}
