import { TryBody } from "~/admin/offers/offers-body";
import type { Tried } from "~/admin/offers/offers-body";
import { staffAction } from "~/admin/staff-route.server";
import { carriableOffers } from "~/offers/carriable-offers";
import { readSpent } from "~/offers/read-ledger";
import { tryOffer } from "~/offers/try-offer";
import { readGrantedScopes } from "~/shopify/granted-scopes";

/** What rules that are not saved yet would give an imagined shopper, with what the ledger has spent so far. */
export const action = staffAction(TryBody, async ({ shop, body: { policy, shopper } }): Promise<Tried> => {
  const now = new Date();
  const [spent, granted] = await Promise.all([readSpent(shop, now), readGrantedScopes(shop.id)]);
  const given = carriableOffers(policy, granted);
  return {
    decision: tryOffer(given, shopper, spent, shop.currency, now),
    notGranted: policy.rules.filter((rule) => !given.rules.includes(rule)).map(({ id }) => id),
  };
});
