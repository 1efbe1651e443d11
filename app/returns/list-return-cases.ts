import type { Prisma } from "@prisma/client";
import { BOUNDS } from "~/platform/bounds";
import { decodeCursor, encodeCursor } from "~/platform/cursor";
import { forShop } from "~/platform/database";
import { toReturnCase } from "./return-case";
import type { ReturnCase } from "./return-case";
import { WAITING_IN } from "./return-tabs";
import type { ReturnTab } from "./return-tabs";

export interface ReturnCaseQuery {
  tab: ReturnTab;
  /** A part of the order's or the return's name; looks through every tab. Empty: no search. */
  search: string;
  sort: "newest" | "oldest";
  /** At most one of them. */
  before?: string | null;
  after?: string | null;
}

export interface ReturnCasePage {
  rows: ReturnCase[];
  /** Cursors of the neighbouring pages; null where there is none. */
  before: string | null;
  after: string | null;
}

/** A page of the returns that began here. Throws `bad_request` for a cursor that is not ours. */
export async function listReturnCases(shopId: string, query: ReturnCaseQuery): Promise<ReturnCasePage> {
  const search = query.search.trim();
  const backwards = Boolean(query.before);
  const cursor = query.before ?? query.after;
  const direction = (query.sort === "oldest") !== backwards ? "asc" : "desc";
  const found = await forShop(shopId, (tx) =>
    tx.returnCase.findMany({
      where: {
        shopId,
        AND: [
          search ? named(search) : { waitingFor: WAITING_IN[query.tab] },
          cursor ? beyond(cursor, direction === "asc" ? "gt" : "lt") : {},
        ],
      },
      orderBy: [{ createdAt: direction }, { id: direction }],
      take: BOUNDS.returnsPage + 1,
    }),
  );
  const hasMore = found.length > BOUNDS.returnsPage;
  const page = found.slice(0, BOUNDS.returnsPage).map(toReturnCase);
  if (backwards) page.reverse();
  const edge = (one: ReturnCase | undefined) => one && encodeCursor({ at: one.createdAt.toISOString(), id: one.id });
  return {
    rows: page,
    before: ((backwards ? hasMore : Boolean(cursor)) && edge(page[0])) || null,
    after: ((backwards ? true : hasMore) && edge(page.at(-1))) || null,
  };
}

/** The returns of one conversation, newest first. */
export async function listConversationReturns(shopId: string, conversationId: string): Promise<ReturnCase[]> {
  const rows = await forShop(shopId, (tx) =>
    tx.returnCase.findMany({ where: { shopId, conversationId }, orderBy: { createdAt: "desc" }, take: 10 }),
  );
  return rows.map(toReturnCase);
}

function named(search: string): Prisma.ReturnCaseWhereInput {
  const contains = { contains: search, mode: "insensitive" } as const;
  return { OR: [{ orderName: contains }, { returnName: contains }] };
}

function beyond(cursor: string, side: "gt" | "lt"): Prisma.ReturnCaseWhereInput {
  const { at, id } = decodeCursor(cursor);
  return { OR: [{ createdAt: { [side]: new Date(at) } }, { createdAt: new Date(at), id: { [side]: id } }] };
}
