import type { Rating } from "@prisma/client";
import { z } from "zod";
import type { Author, Card, ConversationStatus, Receipt } from "~/contract/chat";
import { HandoverBrief } from "~/conversations/brief";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { AppError } from "~/platform/errors";

/** A message as staff see it: with the sources of its facts. Times are ISO 8601, UTC. */
export interface InboxMessage {
  id: string;
  seq: number;
  author: Author;
  authorName: string | null;
  staffId: string | null;
  text: string;
  cards: Card[];
  receipts: Receipt[];
  /** Ids of photos that came with it, as far as they are still kept. */
  photos: string[];
  at: string;
  clientId: string | null;
  mailedAt: string | null;
}

export interface InboxConversation {
  id: string;
  status: ConversationStatus;
  shopperName: string | null;
  email: string | null;
  /** Shopify's numeric customer id; null for guests. */
  customerId: string | null;
  /** BCP 47; the language that the shopper is answered in. */
  locale: string;
  timeZone: string;
  page: string;
  startedAt: string;
  handoverAt: string | null;
  /** Null before a hand-over, and for a brief that an older version wrote differently. */
  brief: HandoverBrief | null;
  assigned: { id: string; name: string } | null;
  unread: number;
  lastSeq: number;
  /** The shopper has read up to here. */
  shopperSeenSeq: number;
  shopperSeenAt: string;
  /** How the shopper rated staff's help, the last time; null while they have not. */
  rating: ConversationRating | null;
  /** Orders that the shopper proved, newest first. */
  provedOrders: { id: string; name: string }[];
  /** The newest ones, oldest of them first. */
  messages: InboxMessage[];
  /** There are messages before the first of `messages`. */
  hasEarlier: boolean;
}

export interface ConversationRating {
  /** 1 to 5. */
  stars: number;
  /** In the shopper's own words. */
  word: string | null;
  at: string;
  /** Who helped; null where several did. */
  staffName: string | null;
  /** No staff has seen it yet. */
  isNew: boolean;
}

/** A conversation with its newest messages. Throws `not_found` for one that is not this shop's. */
export async function readConversation(shopId: string, conversationId: string): Promise<InboxConversation> {
  return forShop(shopId, async (tx) => {
    const row = await tx.conversation.findUnique({
      where: { shopId_id: { shopId, id: conversationId } },
      include: {
        assigned: { select: { id: true, name: true } },
        proofs: { orderBy: { provedAt: "desc" }, select: { orderId: true, orderName: true } },
        ratings: { where: { stars: { not: null } }, orderBy: { answeredAt: "desc" }, take: 1 },
      },
    });
    if (!row) throw new AppError("not_found", "no such conversation in this shop");
    const { messages, hasEarlier } = await newestBefore(tx, shopId, conversationId, row.lastSeq + 1);
    return {
      id: row.id,
      status: row.status,
      shopperName: row.shopperName,
      email: row.replyEmail,
      customerId: row.customerId,
      locale: row.locale,
      timeZone: row.timeZone,
      page: row.page,
      startedAt: row.createdAt.toISOString(),
      handoverAt: row.handoverAt?.toISOString() ?? null,
      brief: HandoverBrief.safeParse(row.handoverBrief).data ?? null,
      assigned: row.assigned,
      unread: row.unread,
      lastSeq: row.lastSeq,
      shopperSeenSeq: row.shopperSeenSeq,
      shopperSeenAt: row.shopperSeenAt.toISOString(),
      rating: row.ratings.map(toRating)[0] ?? null,
      provedOrders: row.proofs.map((proof) => ({ id: proof.orderId, name: proof.orderName })),
      messages,
      hasEarlier,
    };
  });
}

const toRating = ({ stars, word, ratedAt, staffName, seenAt }: Rating): ConversationRating => ({
  stars: stars ?? 0,
  word,
  at: (ratedAt ?? new Date(0)).toISOString(),
  staffName,
  isNew: seenAt === null,
});

/** The messages before `beforeSeq`, the newest page of them. Empty for a conversation that is not this shop's. */
export async function readEarlierMessages(
  shopId: string,
  conversationId: string,
  beforeSeq: number,
): Promise<{ messages: InboxMessage[]; hasEarlier: boolean }> {
  return forShop(shopId, (tx) => newestBefore(tx, shopId, conversationId, beforeSeq));
}

async function newestBefore(tx: ShopTransaction, shopId: string, conversationId: string, beforeSeq: number) {
  const rows = await tx.message.findMany({
    where: { shopId, conversationId, seq: { lt: beforeSeq } },
    orderBy: { seq: "desc" },
    take: BOUNDS.transcriptMessages,
  });
  const photos = await photosOf(tx, shopId, conversationId, rows);
  const messages = rows.reverse().map((row) => ({
    id: row.id,
    seq: row.seq,
    author: row.author,
    authorName: row.authorName,
    staffId: row.staffId,
    text: row.text,
    // Written by append_message() from typed values only.
    cards: row.cards as unknown as Card[],
    receipts: row.receipts as unknown as Receipt[],
    photos: photos.get(row.id) ?? [],
    at: row.createdAt.toISOString(),
    clientId: row.clientId,
    mailedAt: row.mailedAt?.toISOString() ?? null,
  }));
  return { messages, hasEarlier: (messages[0]?.seq ?? 1) > 1 };
}

/** A form's values; a field of photos holds their ids, joined by spaces. */
const Submitted = z.object({ type: z.literal("submit"), values: z.record(z.string(), z.string()) });
const PhotoIds = z.array(z.uuid()).min(1);

/** By message: the photos that its form handed in, of those that this conversation has. */
async function photosOf(
  tx: ShopTransaction,
  shopId: string,
  conversationId: string,
  rows: { id: string; action: unknown }[],
): Promise<Map<string, string[]>> {
  const named = rows.flatMap(({ id, action }) => {
    const form = Submitted.safeParse(action).data;
    const ids = Object.values(form?.values ?? {}).flatMap((value) => PhotoIds.safeParse(value.split(/\s+/)).data ?? []);
    return ids.length > 0 ? [{ message: id, ids }] : [];
  });
  if (named.length === 0) return new Map();
  const kept = await tx.photo.findMany({
    where: { shopId, conversationId, id: { in: named.flatMap(({ ids }) => ids) } },
    select: { id: true },
  });
  const known = new Set(kept.map(({ id }) => id));
  return new Map(named.map(({ message, ids }) => [message, ids.filter((id) => known.has(id))]));
}
