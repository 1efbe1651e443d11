import type { ChoiceCard } from "~/contract/chat";
import type { OfferWords } from "./offer-words";

/** The kind of proposal that makes a personal code, and the card that follows it. */
export const OFFER_KIND = "offer";
export const OFFER_NEXT = "offer.next";

export type AfterOffer = "why" | "profile" | "similar";

/** What can be asked or wanted next, by a tap. */
export const afterOffer = (options: AfterOffer[], words: OfferWords): ChoiceCard => ({
  kind: "choice",
  id: OFFER_NEXT,
  prompt: null,
  options: options.map((id) => ({ id, label: words.say(`option.${id}`), detail: null, picture: null })),
});
