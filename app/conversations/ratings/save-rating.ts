import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { announceState } from "../append-staff-message";
import { isOpen, MOST_STARS, toRating } from "./rating";
import type { Rating } from "./rating";

/** A rating that this conversation's shopper was asked for; null for any other. */
export async function findRating(shopId: string, conversationId: string, id: string): Promise<Rating | null> {
  const row = await forShop(shopId, (tx) =>
    tx.rating.findFirst({ where: { shopId, conversationId, id, asks: true, toldAt: { not: null } } }),
  );
  return row && toRating(row);
}

/**
 * Stars (1 to 5) and a word, each as far as it is given. Null, with nothing changed, when its time is over. Staff's
 * pages follow live.
 */
export async function saveRating(
  shopId: string,
  rating: Rating,
  given: { stars: number | null; word: string | null },
  now: Date,
): Promise<Rating | null> {
  const stars = given.stars === null ? null : Math.min(MOST_STARS, Math.max(1, Math.trunc(given.stars)));
  const word = given.word?.trim().slice(0, BOUNDS.ratingWordCharacters) || null;
  return forShop(shopId, async (tx) => {
    const where = { shopId_id: { shopId, id: rating.id } };
    const [locked] = await tx.$queryRaw<{ id: string }[]>`
      select id from rating where shop_id = ${shopId}::uuid and id = ${rating.id}::uuid for update`;
    if (!locked) return null;
    const before = toRating(await tx.rating.findUniqueOrThrow({ where }));
    if (!isOpen(before, now)) return null;
    const isNews = (stars !== null && stars !== before.stars) || word !== null;
    const saved = await tx.rating.update({
      where,
      data: {
        ...(stars === null ? {} : { stars }),
        ...(word === null ? {} : { word }),
        // Changing it does not make it last longer.
        ...(stars !== null && before.ratedAt === null ? { ratedAt: now } : {}),
        ...(isNews ? { seenAt: null } : {}),
      },
    });
    const { lastSeq } = await tx.conversation.findUniqueOrThrow({
      where: { shopId_id: { shopId, id: rating.conversationId } },
      select: { lastSeq: true },
    });
    await announceState(tx, shopId, rating.conversationId, lastSeq);
    return toRating(saved);
  });
}
