import { TryBody } from "~/admin/offers/offers-body";
import { staffAction } from "~/admin/staff-route.server";
import { readSpent } from "~/offers/read-ledger";
import { tryOffer } from "~/offers/try-offer";

/** What rules that are not saved yet would give an imagined shopper, with what the ledger has spent so far. */
export const action = staffAction(TryBody, async ({ shop, body }) => {
  const now = new Date();
  return tryOffer(body.policy, body.shopper, await readSpent(shop, now), shop.currency, now);
});
