import { createGiftCard } from "~/returns/create-gift-card";
import { creditStoreCredit } from "~/returns/credit-store-credit";
import type { Written } from "~/returns/written";
import { fromMinor } from "~/policy/minor-units";
import type { AdminApi } from "~/shopify/admin-api";
import type { OfferClaim } from "./claim";
import { endCode, lookUpCode, makeCode } from "./make-code";
import type { Made } from "./make-code";
import type { OfferShop } from "./shopper";

/** Store credit and gift cards are the shopper's from the moment they are made: nothing is left to use up or to end. */
export const isMoney = ({ worth }: Pick<OfferClaim, "worth">): boolean =>
  worth.kind === "store_credit" || worth.kind === "gift_card";

/** Makes at Shopify what a claim is worth, or finds that it was made. `isFresh`: nobody can have made it before. */
export async function makeGift(
  api: AdminApi,
  shop: Pick<OfferShop, "domain">,
  claim: OfferClaim,
  isFresh: boolean,
): Promise<Made> {
  const amount = { amount: fromMinor(claim.worth.amount, claim.currency), currency: claim.currency };
  switch (claim.worth.kind) {
    case "store_credit":
      if (!claim.customerId) return { refused: "no_customer" };
      return made(
        await creditStoreCredit(api, {
          customerId: `gid://shopify/Customer/${claim.customerId}`,
          amount,
          since: claim.createdAt.toISOString(),
          expiresAt: claim.endsAt.toISOString(),
          notifyCustomer: false,
        }),
        ({ transactionId }) => transactionId,
      );
    case "gift_card":
      return made(
        await createGiftCard(api, shop.domain, {
          reference: claim.id,
          amount,
          note: `Warmline · ${claim.ruleName}`,
          expiresOn: claim.endsAt.toISOString().slice(0, 10),
        }),
        ({ giftCardId }) => giftCardId,
      );
    default:
      return makeCode(api, claim, isFresh);
  }
}

function made<Result>(written: Written<Result>, idOf: (result: Result) => string): Made {
  return written.result === "done"
    ? { discountId: idOf(written) }
    : { refused: written.code?.toLowerCase() ?? "unknown" };
}

/** What Shopify has of a claim's code; null when it was not made. */
export const lookUpGift = async (api: AdminApi, claim: OfferClaim): Promise<{ discountId: string } | null> =>
  lookUpCode(api, claim.code);

/** Ends a code, so that nobody can use it from now on. `used`: somebody has. */
export const endGift = async (api: AdminApi, claim: OfferClaim): Promise<{ used: boolean }> => ({
  used: isMoney(claim) || (await endCode(api, claim.code)).used > 0,
});
