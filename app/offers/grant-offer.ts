import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import type { AdminApi } from "~/shopify/admin-api";
import { findClaim, STAFF_RULE } from "./claim";
import type { ClaimOutcome } from "./claim-offer";
import { codeOf } from "./code";
import { worthOfGrant } from "./grant";
import type { GrantValue } from "./grant";
import type { GrantReason } from "./grant-choices";
import { marksOf } from "./household";
import { issueClaim } from "./issue-claim";
import { readOfferPolicy } from "./read-offer-policy";
import { readProfile } from "./read-profile";
import { reserveOffer } from "./reserve-offer";
import type { StaffAuthor } from "./save-offer-policy";
import type { OfferShop } from "./shopper";
import { mostCost } from "./value";

export interface Grant {
  /** Made by the caller: the same id again is the same grant. */
  claimId: string;
  conversationId: string;
  value: GrantValue;
  reason: GrantReason;
  /** For the ledger, in staff's own words; the shopper does not read it. */
  note: string | null;
  now: Date;
}

/**
 * Staff give a code from a conversation, within the limit that the merchant set for each of them and within the
 * shop's budget; the hold-out does not apply to what a person decides. Throws `not_found` for a conversation that is
 * not the shop's.
 */
export async function grantOffer(
  api: AdminApi,
  shop: OfferShop,
  staff: StaffAuthor,
  { claimId, conversationId, value, reason, note, now }: Grant,
): Promise<ClaimOutcome> {
  const known = await findClaim(shop.id, claimId);
  if (known && known.conversationId !== conversationId)
    throw new AppError("conflict", "granted in another conversation");
  if (known) return issueClaim(api, shop, known, now);
  const worth = worthOfGrant(value, shop.currency);
  const { version, policy } = await readOfferPolicy(shop.id);
  if (policy.paused) return { outcome: "none", code: "paused" };
  const limit = policy.staff;
  if (!limit || limit.currency !== shop.currency) return { outcome: "none", code: "no_rule" };
  if (mostCost(worth) > limit.each) return { outcome: "none", code: "staff_limit" };

  const conversation = await forShop(shop.id, (tx) =>
    tx.conversation.findUnique({
      where: { shopId_id: { shopId: shop.id, id: conversationId } },
      include: { proofs: { orderBy: { provedAt: "desc" }, take: 1 } },
    }),
  );
  if (!conversation || conversation.isTest) throw new AppError("not_found", "no such conversation");
  const verified = conversation.verifiedUntil && conversation.verifiedUntil > now;
  const shopper = {
    customerId: conversation.customerId ?? (verified ? conversation.verifiedCustomerId : null),
    email: verified ? conversation.verifiedEmail : null,
    conversationId,
    orderId: conversation.proofs[0]?.orderId ?? null,
  };
  const { profile, who } = await readProfile(api, shop, shopper, policy, now);
  const outcome = await reserveOffer(
    shop,
    {
      id: claimId,
      ruleId: STAFF_RULE,
      ruleName: staff.name,
      policyVersion: version,
      occasion: STAFF_RULE,
      code: codeOf(policy.codePrefix, shop.id, claimId),
      worth,
      terms: { items: { kind: "all" }, combines: { order: false, product: false, shipping: false }, buyGet: null },
      why: [{ code: "staff", values: { reason, ...(note === null ? {} : { note }) } }],
      reserve: mostCost(worth),
      heldOut: false,
      conversationId,
      customerId: profile.isGuest ? null : shopper.customerId,
      staffId: staff.id,
      endsAt: new Date(now.getTime() + limit.validDays * 86_400_000),
    },
    marksOf(shop.id, who),
    {
      // A person decides: what rules gave before does not stand in the way; a second grant on the same day does.
      everyDays: 1,
      coolDownDays: 0,
      household: { offers: Number.MAX_SAFE_INTEGER, days: 1 },
      ruleBudget: null,
      shopBudget: policy.budgets[shop.currency] ?? null,
      staffDaily: limit.daily,
    },
    now,
  );
  switch (outcome) {
    case "reserved":
    case "known":
      return issueClaim(api, shop, (await findClaim(shop.id, claimId))!, now, outcome === "reserved");
    case "stale":
      throw new AppError("conflict", "the offer rules were saved meanwhile");
    case "held_out":
      throw new AppError("internal", "staff's grants are not held out");
    default:
      return { outcome: "none", code: outcome };
  }
}
