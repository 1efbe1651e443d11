import type { Conversation } from "@prisma/client";
import { appendMessage, lockConversation } from "~/conversations/append-staff-message";
import { planRating } from "~/conversations/ratings/plan-rating";
import type { Rating } from "~/conversations/ratings/rating";
import { resolveConversation } from "~/conversations/resolve-conversation";
import { ShopSettings } from "~/conversations/settings";
import type { ConversationView } from "~/conversations/turn-store";
import { matchLocale } from "~/i18n/languages";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { prove } from "../prove";
import { sourcesOf } from "../sources";
import { askRating } from "./ask-rating";

/** Seen within this, a shopper without a live stream is still there: the block polls every three seconds. */
const HERE_MS = 60_000;

/**
 * Staff are done: the conversation is resolved, and a shopper who is there is asked how the help was, in the same step.
 * One who has left is asked at the next visit (`askAtVisit`). Throws `not_found`.
 */
export async function resolveHandOver(shopId: string, conversationId: string, now: Date): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const row = await tx.conversation.findUniqueOrThrow({ where: { shopId_id: { shopId, id: conversationId } } });
    const rating = row.status === "resolved" ? null : await planRating(tx, row, now);
    if (rating && isHere(row, now)) await askOnce(tx, row, rating, now);
    await resolveConversation(tx, shopId, conversationId, now);
  });
}

/** Has read what staff wrote, or looks right now. */
const isHere = (row: Conversation, now: Date): boolean =>
  row.shopperSeenSeq >= row.lastSeq || row.shopperSeenAt.getTime() > now.getTime() - HERE_MS;

/**
 * At a visit within some days: asks what a shopper who had left was not asked. `view`: what this visit shows of the
 * conversation; comes back with the question below it.
 */
export async function askAtVisit(
  shopId: string,
  conversationId: string,
  view: ConversationView | null,
  now: Date,
): Promise<ConversationView | null> {
  if (view?.status !== "resolved") return view;
  const asked = await forShop(shopId, async (tx) => {
    const since = new Date(now.getTime() - BOUNDS.ratingDays * 86_400_000);
    const due = await tx.rating.findFirst({
      where: { shopId, conversationId, asks: true, toldAt: null, stars: null, resolvedAt: { gte: since } },
      orderBy: { resolvedAt: "desc" },
      select: { id: true, answeredAt: true },
    });
    if (!due) return null;
    await lockConversation(tx, shopId, conversationId);
    const row = await tx.conversation.findUniqueOrThrow({ where: { shopId_id: { shopId, id: conversationId } } });
    const isStill = row.status === "resolved" && row.firstStaffReplyAt?.getTime() === due.answeredAt.getTime();
    return isStill ? askOnce(tx, row, due, now) : null;
  });
  return asked ? { ...view, messages: [...view.messages, asked] } : view;
}

/** The caller has locked the conversation. Null, with nothing said, where it was asked before or may not be. */
async function askOnce(tx: ShopTransaction, row: Conversation, { id }: Pick<Rating, "id">, now: Date) {
  const { shopId } = row;
  const where = { shopId_id: { shopId, id } };
  const rating = await tx.rating.findUniqueOrThrow({ where });
  if (!rating.asks || rating.toldAt || rating.stars !== null) return null;
  const { settings } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { settings: true } });
  const setting = { locale: matchLocale(row.locale) ?? ("en" as const), timeZone: row.timeZone, now };
  const asked = askRating(setting, rating);
  prove(asked);
  await tx.rating.update({ where, data: { toldAt: now } });
  return appendMessage(tx, shopId, row.id, {
    author: "assistant",
    authorName: ShopSettings.parse(settings).assistantName,
    ...asked,
    // How the help was is asked, nothing is stated: no source is worth naming.
    sources: sourcesOf([], setting),
  });
}
