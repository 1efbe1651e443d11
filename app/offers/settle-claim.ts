import { forShop, hotQuery } from "~/platform/database";
import { sendJob } from "~/platform/jobs";
import { adminApi } from "~/shopify/admin-api";
import type { AdminApi } from "~/shopify/admin-api";
import { findClaim } from "./claim";
import type { OfferClaim } from "./claim";
import { endGift, isMoney, lookUpGift } from "./gift";
import { issueClaim, releaseClaim } from "./issue-claim";
import { endCode } from "./make-code";
import { offerShop } from "./shopper";
import type { OfferShop } from "./shopper";

/** Looked at again after this when something is still in the way. */
const AGAIN_MINUTES = 10;
/** Claims taken up per run of the sweep; the rest a minute later. */
const PER_SWEEP = 200;

/**
 * Claims whose time has come: reservations that nobody went on with, codes past their end, revoked ones. Runs every
 * minute in any process; ids come from a policy that shows due rows without a scope, the rest happens in their shop.
 */
export async function settleDueClaims(): Promise<void> {
  const due = await hotQuery<{ shop_id: string; claim_id: string }>(
    "select shop_id, claim_id from offer_due order by due_at limit $1",
    [PER_SWEEP],
  );
  for (const { shop_id: shopId, claim_id: claimId } of due) {
    await sendJob("offer", { shopId, claimId }, { singletonKey: claimId });
  }
}

/** The job: one due claim of one shop. Throws to be tried again. */
export async function settleOfferJob(shopId: string, claimId: string): Promise<void> {
  const shop = await offerShop(shopId);
  if (shop.uninstalledAt) return postpone(shopId, claimId);
  await settleClaim(adminApi(shop.domain), shop, claimId, new Date());
}

/** Brings a claim whose time has come to its end. Idempotent. */
export async function settleClaim(
  api: AdminApi,
  shop: Pick<OfferShop, "id" | "domain">,
  claimId: string,
  now: Date,
): Promise<void> {
  const shopId = shop.id;
  const claim = await takeUp(shopId, claimId, now);
  if (!claim) return;
  switch (claim.state) {
    case "reserved":
      // Whoever asked for it is gone. What was made belongs to the shopper; what was not, never will be.
      // Money cannot be looked for without being given: who tapped for it gets it.
      if (isMoney(claim) || (await lookUpGift(api, claim))) await issueClaim(api, shop, claim, now);
      else await releaseClaim(shopId, claim.id, null, now);
      return;
    case "issued":
      return expire(api, shopId, claim, now);
    case "revoked":
      return close(api, shopId, claim, "revoked", now);
    case "redeemed":
      return giveBackCancelled(api, shopId, claim, now);
    default:
      await forget(shopId, claim.id);
  }
}

/** Null when it is not due: somebody else has it, or it was settled. */
async function takeUp(shopId: string, claimId: string, now: Date): Promise<OfferClaim | null> {
  const { count } = await forShop(shopId, (tx) =>
    tx.offerDue.updateMany({
      where: { shopId, claimId, dueAt: { lte: now } },
      data: { dueAt: new Date(now.getTime() + AGAIN_MINUTES * 60_000) },
    }),
  );
  return count > 0 ? findClaim(shopId, claimId) : null;
}

async function expire(api: AdminApi, shopId: string, claim: OfferClaim, now: Date): Promise<void> {
  if (now <= claim.endsAt) return;
  return close(api, shopId, claim, "expired", now);
}

/**
 * Ends the code, and gives its cost back unless it was used: then the order's webhook is still to come, and until it
 * has, the most that it can have cost stays taken.
 */
export async function close(
  api: AdminApi,
  shopId: string,
  claim: OfferClaim,
  state: "expired" | "revoked",
  now: Date,
): Promise<void> {
  const { used } = await endGift(api, claim);
  await forShop(shopId, async (tx) => {
    const { count } = await tx.offerClaim.updateMany({
      where: { shopId, id: claim.id, state: { in: ["issued", state] } },
      data: used ? { state: "redeemed", redeemedAt: now } : { state, charged: 0n, closedAt: claim.closedAt ?? now },
    });
    if (count > 0) await tx.offerDue.deleteMany({ where: { shopId, claimId: claim.id } });
  });
}

/**
 * A code whose orders were all cancelled has cost nothing, once nobody can use it again. When Shopify counts a use that
 * no webhook has told of yet, its cost stays taken until that comes.
 */
async function giveBackCancelled(api: AdminApi, shopId: string, claim: OfferClaim, now: Date): Promise<void> {
  const isCancelled = claim.orders.length > 0 && claim.orders.every(({ cancelledAt }) => cancelledAt !== null);
  if (isMoney(claim) || !isCancelled) return forget(shopId, claim.id);
  if (now <= claim.endsAt) return;
  const { used } = await endCode(api, claim.code);
  await forShop(shopId, async (tx) => {
    const live = await tx.offerOrder.count({
      where: { shopId, claimId: claim.id, withCode: true, cancelledAt: null },
    });
    if (used <= claim.orders.length && live === 0) {
      await tx.offerClaim.updateMany({
        where: { shopId, id: claim.id, state: "redeemed" },
        data: { state: "expired", charged: 0n, closedAt: now },
      });
    }
    await tx.offerDue.deleteMany({ where: { shopId, claimId: claim.id } });
  });
}

/** Without access nothing can be done; after a day the app may be back, or everything of the shop erased. */
async function postpone(shopId: string, claimId: string): Promise<void> {
  const dueAt = new Date(Date.now() + 86_400_000);
  await forShop(shopId, (tx) => tx.offerDue.updateMany({ where: { shopId, claimId }, data: { dueAt } }));
}

async function forget(shopId: string, claimId: string): Promise<void> {
  await forShop(shopId, (tx) => tx.offerDue.deleteMany({ where: { shopId, claimId } }));
}
