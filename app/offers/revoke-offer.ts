import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import type { AdminApi } from "~/shopify/admin-api";
import { findClaim } from "./claim";
import type { OfferClaim } from "./claim";
import type { StaffAuthor } from "./save-offer-policy";
import { close } from "./settle-claim";

/**
 * Staff take an unused code back. It counts against the budgets until Shopify has confirmed its end; when Shopify is
 * away, the sweep goes on. Throws `not_found`, or `conflict` for what is used, ended or was never issued.
 */
export async function revokeOffer(
  api: AdminApi,
  shopId: string,
  claimId: string,
  staff: StaffAuthor,
  now: Date,
): Promise<OfferClaim> {
  const claim = await findClaim(shopId, claimId);
  if (!claim) throw new AppError("not_found", "no such offer");
  const { count } = await forShop(shopId, async (tx) => {
    const revoked = await tx.offerClaim.updateMany({
      where: { shopId, id: claimId, state: { in: ["issued", "revoked"] } },
      data: { state: "revoked", closedAt: now, revokedBy: staff.id },
    });
    if (revoked.count > 0) await tx.offerDue.updateMany({ where: { shopId, claimId }, data: { dueAt: now } });
    return revoked;
  });
  if (count === 0) throw new AppError("conflict", `an offer that is ${claim.state} cannot be revoked`);
  await close(api, shopId, { ...claim, closedAt: now }, "revoked", now);
  const settled = await findClaim(shopId, claimId);
  if (settled?.state === "redeemed") throw new AppError("conflict", "the code was used before it could be revoked");
  return settled ?? claim;
}
