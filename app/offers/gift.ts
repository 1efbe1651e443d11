import type { AdminApi } from "~/shopify/admin-api";
import type { OfferClaim } from "./claim";
import { endCode, lookUpCode, makeCode } from "./make-code";
import type { Made } from "./make-code";

/** Makes at Shopify what a claim is worth, or finds that it was made. `isFresh`: nobody can have made it before. */
export const makeGift = (api: AdminApi, claim: OfferClaim, isFresh: boolean): Promise<Made> =>
  makeCode(api, claim, isFresh);

/** What Shopify has of a claim; null when nothing was made. */
export const lookUpGift = async (api: AdminApi, claim: OfferClaim): Promise<{ discountId: string } | null> =>
  lookUpCode(api, claim.code);

/** Ends what was made, so that nobody can use it from now on. `used`: somebody has. */
export const endGift = async (api: AdminApi, claim: OfferClaim): Promise<{ used: boolean }> => ({
  used: (await endCode(api, claim.code)).used > 0,
});
