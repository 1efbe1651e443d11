import { forShop } from "~/platform/database";
import type { AdminApi } from "~/shopify/admin-api";
import { findClaim } from "./claim";
import type { OfferClaim } from "./claim";
import type { ClaimOutcome } from "./claim-offer";
import { endGift, isMoney, makeGift } from "./gift";
import type { OfferShop } from "./shopper";

/**
 * A code is looked at again so long after its end: the webhook of an order with it may take four hours and more
 * (Shopify's retries).
 */
export const EXPIRY_GRACE_HOURS = 6;

/**
 * Goes on from where the ledger says that a claim stands: makes the code once, or finds that it was made. `isFresh`:
 * this very call has reserved it, so that nobody can have made it before.
 */
export async function issueClaim(
  api: AdminApi,
  shop: Pick<OfferShop, "id" | "domain">,
  claim: OfferClaim,
  now: Date,
  isFresh = false,
): Promise<ClaimOutcome> {
  switch (claim.state) {
    case "issued":
    case "redeemed":
      return { outcome: "issued", claim };
    case "held_out":
      return { outcome: "none", code: "held_out" };
    case "released":
      return { outcome: "none", code: claim.refusal ? "refused_by_shopify" : "withdrawn" };
    case "revoked":
    case "expired":
      return { outcome: "none", code: "withdrawn" };
    case "reserved":
      break;
  }
  const shopId = shop.id;
  const made = await makeGift(api, shop, claim, isFresh);
  if ("refused" in made) {
    await releaseClaim(shopId, claim.id, made.refused, now);
    return { outcome: "none", code: "refused_by_shopify" };
  }
  await markIssued(shopId, claim, made.discountId, now);
  const settled = await findClaim(shopId, claim.id);
  if (settled?.state === "issued" || settled?.state === "redeemed") return { outcome: "issued", claim: settled };
  // It was given up meanwhile; its cost is back in the budget, so the code must not stay.
  await endGift(api, claim);
  return { outcome: "none", code: "withdrawn" };
}

async function markIssued(shopId: string, claim: OfferClaim, discountId: string, now: Date): Promise<void> {
  const { id: claimId, endsAt } = claim;
  await forShop(shopId, async (tx) => {
    const { count } = await tx.offerClaim.updateMany({
      where: { shopId, id: claimId, state: "reserved" },
      data: isMoney(claim)
        ? { state: "redeemed", discountId, issuedAt: now, redeemedAt: now }
        : { state: "issued", discountId, issuedAt: now },
    });
    if (count === 0) return;
    const dueAt = new Date(endsAt.getTime() + EXPIRY_GRACE_HOURS * 3_600_000);
    if (isMoney(claim)) await tx.offerDue.deleteMany({ where: { shopId, claimId } });
    else await tx.offerDue.updateMany({ where: { shopId, claimId }, data: { dueAt } });
  });
}

/** Gives the cost back; only for what Shopify has no code of. `refusal`: null when nobody went on with it. */
export async function releaseClaim(shopId: string, id: string, refusal: string | null, now: Date): Promise<void> {
  await forShop(shopId, async (tx) => {
    const { count } = await tx.offerClaim.updateMany({
      where: { shopId, id, state: "reserved" },
      data: { state: "released", charged: 0n, refusal, closedAt: now },
    });
    if (count > 0) await tx.offerDue.deleteMany({ where: { shopId, claimId: id } });
  });
}
