import type { Conversation } from "@prisma/client";
import type { Card, ChatMessage, Receipt } from "~/contract/chat";
import { appendMessage, lockConversation } from "~/conversations/append-staff-message";
import { planRating } from "~/conversations/ratings/plan-rating";
import { resolveConversation } from "~/conversations/resolve-conversation";
import { ShopSettings } from "~/conversations/settings";
import type { ConversationView } from "~/conversations/turn-store";
import { matchLocale } from "~/i18n/languages";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { prove } from "../prove";
import type { Reply } from "../reply";
import { sourcesOf } from "../sources";
import { askRating } from "./ask-rating";
import { offerForComplaint } from "./offer-for-complaint";

/** Seen within this, a shopper without a live stream is still there: the block polls every three seconds. */
const HERE_MS = 60_000;

const whereOf = (shopId: string, id: string) => ({ where: { shopId_id: { shopId, id } } });

/**
 * Staff are done: the conversation is resolved, and a shopper who is there is told so in the same step: what the rules
 * give for a complaint, and the question how the help was. One who has left is told at the next visit (`tellAtVisit`).
 * Throws `not_found`.
 */
export async function resolveHandOver(shopId: string, conversationId: string, now: Date): Promise<void> {
  const before = await forShop(shopId, (tx) => tx.conversation.findUnique(whereOf(shopId, conversationId)));
  const mayOffer = before && before.status !== "resolved" && before.firstStaffReplyAt && isHere(before, now);
  const offer = mayOffer ? await offerForComplaint(shopId, conversationId, now) : null;
  await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const row = await tx.conversation.findUniqueOrThrow(whereOf(shopId, conversationId));
    const rating = row.status === "resolved" ? null : await planRating(tx, row, now);
    if (rating && isHere(row, now)) await tellOnce(tx, row, rating.id, offer, now);
    await resolveConversation(tx, shopId, conversationId, now);
  });
}

/** Has read what staff wrote, or looks right now. */
const isHere = (row: Conversation, now: Date): boolean =>
  row.shopperSeenSeq >= row.lastSeq || row.shopperSeenAt.getTime() > now.getTime() - HERE_MS;

/**
 * At a visit within some days: what a shopper who had left was not told when the hand-over was resolved. `view`: what
 * this visit shows of the conversation; comes back with it below.
 */
export async function tellAtVisit(
  shopId: string,
  conversationId: string,
  view: ConversationView | null,
  now: Date,
): Promise<ConversationView | null> {
  if (view?.status !== "resolved") return view;
  const since = new Date(now.getTime() - BOUNDS.ratingDays * 86_400_000);
  const due = await forShop(shopId, (tx) =>
    tx.rating.findFirst({
      where: { shopId, conversationId, toldAt: null, resolvedAt: { gte: since } },
      orderBy: { resolvedAt: "desc" },
      select: { id: true, answeredAt: true },
    }),
  );
  if (!due) return view;
  const offer = await offerForComplaint(shopId, conversationId, now);
  const told = await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const row = await tx.conversation.findUniqueOrThrow(whereOf(shopId, conversationId));
    const isStill = row.status === "resolved" && row.firstStaffReplyAt?.getTime() === due.answeredAt.getTime();
    return isStill ? tellOnce(tx, row, due.id, offer, now) : [];
  });
  return { ...view, messages: [...view.messages, ...told] };
}

/** The question comes last, so that what is typed next may answer it. The caller has locked the conversation. */
async function tellOnce(
  tx: ShopTransaction,
  row: Conversation,
  ratingId: string,
  offer: Reply | null,
  now: Date,
): Promise<ChatMessage[]> {
  const { shopId } = row;
  const rating = await tx.rating.findUniqueOrThrow(whereOf(shopId, ratingId));
  if (rating.toldAt) return [];
  await tx.rating.update({ ...whereOf(shopId, ratingId), data: { toldAt: now } });
  const { settings } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { settings: true } });
  const { assistantName } = ShopSettings.parse(settings);
  const setting = { locale: matchLocale(row.locale) ?? ("en" as const), timeZone: row.timeZone, now };
  const append = (said: { text: string; cards: Card[]; receipts: Receipt[] }) => {
    prove(said);
    return appendMessage(tx, shopId, row.id, {
      author: "assistant",
      authorName: assistantName,
      text: said.text,
      cards: said.cards,
      // Of stars and names there is nothing to look up.
      receipts: said.receipts.filter(({ source }) => source !== "shopper"),
      sources: sourcesOf(said.receipts, setting),
    });
  };
  return [
    ...(offer ? [await append(offer)] : []),
    ...(rating.asks && rating.stars === null ? [await append(askRating(setting, rating))] : []),
  ];
}
