import { parcelFact, readComplaintResolved } from "~/offers/read-facts";
import { NO_FACTS } from "~/offers/occasion";
import type { OfferQuestion } from "~/offers/decide-offer";
import type { OfferShopper } from "~/offers/shopper";
import { assessOrder } from "../tracking/answer-order";
import type { Turn } from "../turn";
import type { OfferPayload } from "./offer-kind";

type Moment = Pick<OfferPayload, "parcel" | "complaintResolvedAt">;

/** What is asked of the rules: any occasion that holds, by facts from the shop's own data alone. */
export const askedBy = ({ parcel, complaintResolvedAt }: Moment): OfferQuestion => ({
  occasions: null,
  facts: { ...NO_FACTS, parcel, complaintResolvedAt: complaintResolvedAt ? new Date(complaintResolvedAt) : null },
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

/** The moment: a parcel that was just spoken of, a complaint that staff have resolved. */
export async function momentOf(turn: Turn): Promise<Moment> {
  const { flow, shop, conversation, now } = turn;
  const spoken = flow?.kind === "tracking" && flow.step === "answered" ? flow.orderId : null;
  const [assessment, resolvedAt] = await Promise.all([
    spoken === null ? null : assessOrder(turn, spoken, "track_order"),
    readComplaintResolved(shop.id, { customerId: conversation.customerId, conversationId: conversation.id }, now),
  ]);
  return {
    parcel: assessment ? parcelFact(assessment, now) : null,
    complaintResolvedAt: resolvedAt?.toISOString() ?? null,
  };
}
