import type { AdminApi } from "~/shopify/admin-api";
import { considerOffer } from "./consider-offer";
import type { Decision, OfferQuestion } from "./decide-offer";
import type { OfferShop, OfferShopper } from "./shopper";

/**
 * Whether there is an offer for this shopper now, to be shown before it is taken; writes nothing. Who is `heldOut` is
 * told like any other no, and claimed for all the same, so that it is recorded. Throws `shopify_unavailable`.
 */
export async function findOffer(
  api: AdminApi,
  shop: OfferShop,
  shopper: OfferShopper,
  question: OfferQuestion,
  now: Date,
): Promise<Decision> {
  return (await considerOffer(api, shop, shopper, question, null, now)).decision;
}
