import type { Rating as RatingRow } from "@prisma/client";
import { BOUNDS } from "~/platform/bounds";

export const MOST_STARS = 5;

/** How a shopper rates a hand-over that staff have resolved; without stars while they have not. */
export interface Rating {
  id: string;
  conversationId: string;
  /** Who helped; null where several did. */
  staffName: string | null;
  resolvedAt: Date;
  /** When the shopper was asked; null: not yet. */
  toldAt: Date | null;
  stars: number | null;
  word: string | null;
  ratedAt: Date | null;
}

export const toRating = ({ id, conversationId, staffName, resolvedAt, toldAt, stars, word, ratedAt }: RatingRow) =>
  ({ id, conversationId, staffName, resolvedAt, toldAt, stars, word, ratedAt }) satisfies Rating;

/** May be given, or changed, at this moment. */
export function isOpen({ toldAt, ratedAt }: Rating, now: Date): boolean {
  if (!toldAt) return false;
  const [from, minutes] = ratedAt ? [ratedAt, BOUNDS.ratingChangeMinutes] : [toldAt, BOUNDS.ratingDays * 24 * 60];
  return now.getTime() < from.getTime() + minutes * 60_000;
}
