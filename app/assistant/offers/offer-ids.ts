/** The kind of proposal that makes a personal code, and the card that follows it. */
export const OFFER_KIND = "offer";
export const OFFER_NEXT = "offer.next";
