import type { Conversation } from "@prisma/client";
import { BOUNDS } from "~/platform/bounds";
import type { ShopTransaction } from "~/platform/database";
import { HandoverBrief } from "../brief";
import { toRating } from "./rating";
import type { Rating } from "./rating";

const DAY_MS = 86_400_000;

/**
 * When staff resolve a hand-over: keeps it, with whether the shopper may be asked how it was. One row per hand-over:
 * resolving it again changes nothing of what was asked. Null where no person has helped. The caller has locked the
 * conversation.
 */
export async function planRating(tx: ShopTransaction, row: Conversation, now: Date): Promise<Rating | null> {
  const { shopId, id: conversationId, firstStaffReplyAt: answeredAt } = row;
  if (!answeredAt || row.isTest) return null;
  const since = beginOf(row, answeredAt);
  const helpers = await tx.message.findMany({
    where: { shopId, conversationId, author: "staff", createdAt: { gte: since } },
    distinct: ["staffId"],
    select: { staffId: true, authorName: true },
  });
  const helper = helpers.length === 1 ? helpers[0] : undefined;
  const given = {
    reason: row.handoverReason,
    staffId: helper?.staffId ?? null,
    staffName: helper?.authorName ?? null,
    resolvedAt: now,
  };
  const rating = await tx.rating.upsert({
    where: { shopId_conversationId_answeredAt: { shopId, conversationId, answeredAt } },
    create: { shopId, conversationId, answeredAt, ...given, asks: await mayAsk(tx, row, since, now) },
    update: given,
  });
  return toRating(rating);
}

/** A message has the time at which its transaction began, before `firstStaffReplyAt` is taken. */
const TRANSACTION_MS = 20_000;

/** Since when the hand-over has been one. */
const beginOf = ({ handoverAt }: Conversation, answeredAt: Date): Date =>
  handoverAt && handoverAt < answeredAt ? handoverAt : new Date(answeredAt.getTime() - TRANSACTION_MS);

/** Nobody in distress or in a rage is asked for stars, and nobody twice who did not care to answer. */
async function mayAsk(tx: ShopTransaction, row: Conversation, since: Date, now: Date): Promise<boolean> {
  const { shopId, id: conversationId, visitorId, customerId } = row;
  const brief = HandoverBrief.safeParse(row.handoverBrief).data;
  if (brief?.emotion === "distress") return false;
  const [upset] = await tx.$queryRaw<{ found: boolean }[]>`
    select exists (
      select from message where shop_id = ${shopId}::uuid and conversation_id = ${conversationId}::uuid
        and author = 'shopper' and created_at >= ${since}::timestamptz
        and reading ->> 'emotion' in ('distress', 'angry')) as found`;
  if (upset?.found) return false;
  const ignored = await tx.rating.findFirst({
    where: {
      shopId,
      stars: null,
      asks: true,
      toldAt: { gte: new Date(now.getTime() - BOUNDS.ratingQuietDays * DAY_MS) },
      conversation: customerId ? { OR: [{ visitorId }, { customerId }] } : { visitorId },
    },
    select: { id: true },
  });
  return ignored === null;
}
