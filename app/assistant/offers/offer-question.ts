import { NO_FACTS } from "~/offers/occasion";
import type { OfferQuestion } from "~/offers/decide-offer";
import type { OccasionKind } from "~/offers/policy";
import { parcelFact, readComplaintResolved, readExchange, readRatingGiven } from "~/offers/read-facts";
import type { OfferShopper } from "~/offers/shopper";
import { handleOf } from "../products/subject";
import { assessOrder } from "../tracking/answer-order";
import type { Turn } from "../turn";
import type { OfferPayload } from "./offer-kind";

export type Moment = Pick<OfferPayload, "parcel" | "complaintResolvedAt" | "returnToExchange" | "lookedAt" | "rating">;

/** What is asked of the rules: whether one of `occasions` holds (null: any), by facts from the shop's own data alone. */
export const askedBy = (moment: Moment, occasions: OccasionKind[] | null = null): OfferQuestion => ({
  occasions,
  facts: {
    ...NO_FACTS,
    parcel: moment.parcel,
    complaintResolvedAt: moment.complaintResolvedAt ? new Date(moment.complaintResolvedAt) : null,
    returnToExchange: moment.returnToExchange,
    lookedAt: moment.lookedAt,
    rating: moment.rating,
  },
  cart: null,
});

/** Who asks: verified in this conversation, nothing from a message. */
export function shopperOf({ conversation }: Turn): OfferShopper {
  return {
    customerId: conversation.customerId,
    email: conversation.verifiedEmail,
    conversationId: conversation.id,
    orderId: conversation.proofs[0]?.orderId ?? null,
  };
}

/** The moment: a parcel that is spoken of, a complaint that staff resolved, an exchange agreed, products looked at, stars given. */
export async function momentOf(turn: Turn, spokenOf: string | null = orderSpokenOf(turn)): Promise<Moment> {
  const { shop, conversation, now } = turn;
  const [assessment, resolvedAt, returnToExchange, rating] = await Promise.all([
    spokenOf === null ? null : assessOrder(turn, spokenOf, "track_order"),
    readComplaintResolved(shop.id, { customerId: conversation.customerId, conversationId: conversation.id }, now),
    readExchange(shop.id, conversation.id, now),
    readRatingGiven(shop.id, conversation.id, now),
  ]);
  return {
    parcel: assessment ? parcelFact(assessment, now) : null,
    complaintResolvedAt: resolvedAt?.toISOString() ?? null,
    returnToExchange,
    lookedAt: lookedAt(turn),
    rating,
  };
}

function orderSpokenOf({ flow }: Turn): string | null {
  return flow?.kind === "tracking" && flow.step === "answered" ? flow.orderId : null;
}

/** Most products that are counted. */
const MOST_LOOKED_AT = 20;

/**
 * What this conversation was about, a product each: answers about a single one, else the page that it stands on. A
 * page is the browser's to say; it brings no more than the conversation's first product would.
 */
function lookedAt({ conversation, page }: Turn): string[] {
  const titles = conversation.messages.flatMap(({ author, cards }) =>
    author === "assistant"
      ? cards.flatMap((card) => (card.kind === "products" && card.items.length === 1 ? [card.items[0]!.title] : []))
      : [],
  );
  const here = handleOf(page) ?? (isCart(page) ? "cart" : null);
  const all = titles.length > 0 ? titles : here ? [here] : [];
  return [...new Set(all)].map((one) => one.slice(0, 255)).slice(0, MOST_LOOKED_AT);
}

/** The storefront's cart page, also under a market's or language's prefix. */
export const isCart = (page: string): boolean => /^(?:\/[\w-]+)?\/cart\/?$/.test(page);
