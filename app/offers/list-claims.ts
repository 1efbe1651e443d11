import type { OfferState, Prisma } from "@prisma/client";
import { z } from "zod";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { toClaim } from "./claim";
import type { OfferClaim } from "./claim";

export interface ClaimFilters {
  states?: OfferState[];
  ruleId?: string;
  /** OccasionKind, or "staff". */
  occasion?: string;
  /** Made at or after, before. */
  from?: Date;
  to?: Date;
  /** Part of a code, or of an order's name. */
  search?: string;
}

/** Claims per page of the ledger. */
const PAGE = 30;

const Cursor = z.object({ at: z.iso.datetime(), id: z.uuid() });

/** A page of the ledger, newest first. Throws `bad_request` for a cursor that is not ours. */
export async function listClaims(
  shopId: string,
  { cursor, ...filters }: ClaimFilters & { cursor?: string | null },
): Promise<{ rows: OfferClaim[]; next: string | null }> {
  const rows = await readClaims(shopId, filters, cursor ? decode(cursor) : null, PAGE + 1);
  const last = rows[PAGE - 1];
  return {
    rows: rows.slice(0, PAGE),
    next: rows.length > PAGE && last ? encode({ at: last.createdAt.toISOString(), id: last.id }) : null,
  };
}

/** A shopper's own claims, newest first: "what was my code?". Those of the hold-out are not told. */
export async function findClaims(
  shopId: string,
  whose: { conversationId: string } | { customerId: string },
): Promise<OfferClaim[]> {
  const rows = await forShop(shopId, (tx) =>
    tx.offerClaim.findMany({
      where: { shopId, ...whose, state: { notIn: ["held_out", "released", "reserved"] } },
      include: { orders: true },
      orderBy: { createdAt: "desc" },
      take: 20,
    }),
  );
  return rows.map(toClaim);
}

/** `after`: the place in the list after which to go on. */
export async function readClaims(
  shopId: string,
  filters: ClaimFilters,
  after: z.infer<typeof Cursor> | null,
  most: number,
): Promise<OfferClaim[]> {
  const rows = await forShop(shopId, (tx) =>
    tx.offerClaim.findMany({
      where: { AND: [where(shopId, filters), after ? beyond(after) : {}] },
      include: { orders: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: most,
    }),
  );
  return rows.map(toClaim);
}

function where(
  shopId: string,
  { states, ruleId, occasion, from, to, search }: ClaimFilters,
): Prisma.OfferClaimWhereInput {
  const text = search?.trim();
  return {
    shopId,
    ...(states && states.length > 0 ? { state: { in: states } } : {}),
    ...(ruleId ? { ruleId } : {}),
    ...(occasion ? { occasion } : {}),
    createdAt: { gte: from, lt: to },
    ...(text
      ? {
          OR: [
            { code: { contains: text, mode: "insensitive" } },
            { orders: { some: { orderName: { contains: text, mode: "insensitive" }, withCode: true } } },
          ],
        }
      : {}),
  };
}

function beyond({ at, id }: z.infer<typeof Cursor>): Prisma.OfferClaimWhereInput {
  return { OR: [{ createdAt: { lt: new Date(at) } }, { createdAt: new Date(at), id: { lt: id } }] };
}

const encode = (cursor: z.infer<typeof Cursor>): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

function decode(text: string): z.infer<typeof Cursor> {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch (cause) {
    throw new AppError("bad_request", "malformed cursor", { cause });
  }
}
