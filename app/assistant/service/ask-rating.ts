import type { ChoiceCard } from "~/contract/chat";
import { MOST_STARS } from "~/conversations/ratings/rating";
import type { Rating } from "~/conversations/ratings/rating";
import type { Setting } from "../words";
import { ServiceWords } from "./service-words";

/** Begins the ids of a rating's cards; the rating's own id follows. */
export const RATING_CARD = "rating.";
const STARS_CARD = `${RATING_CARD}stars:`;
export const WORD_FORM = `${RATING_CARD}word:`;

export const ALL_STARS = [5, 4, 3, 2, 1] as const;
export type Stars = (typeof ALL_STARS)[number];

/** "5: Very good". */
export const starsLabel = (words: ServiceWords, stars: Stars): string =>
  words.say("star", { stars: words.count(stars, "shopper", null), label: words.say(`star.${stars}`) });

/** The question how the help was, with an answer at one tap. */
export function askRating(setting: Setting, rating: Pick<Rating, "id" | "staffName">) {
  const words = new ServiceWords(setting);
  const card: ChoiceCard = {
    kind: "choice",
    id: `${STARS_CARD}${rating.id}`,
    prompt: words.say("prompt"),
    options: ALL_STARS.map((stars) => ({
      id: String(stars),
      label: starsLabel(words, stars),
      detail: "★".repeat(stars) + "☆".repeat(MOST_STARS - stars),
      picture: null,
    })),
  };
  const { staffName } = rating;
  const text = staffName
    ? words.say("ask", { staffName: words.fact(staffName, "shopper", null) })
    : words.say("ask.team");
  return { text, cards: [card], receipts: words.receipts };
}

/** Which rating a card or form is about, and what of it; null for any other. */
export function ratingOf(id: string): { part: "stars" | "word"; id: string } | null {
  if (id.startsWith(STARS_CARD)) return { part: "stars", id: id.slice(STARS_CARD.length) };
  return id.startsWith(WORD_FORM) ? { part: "word", id: id.slice(WORD_FORM.length) } : null;
}
