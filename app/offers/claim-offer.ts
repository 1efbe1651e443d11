import { AppError } from "~/platform/errors";
import type { AdminApi } from "~/shopify/admin-api";
import { findClaim, termsOf } from "./claim";
import type { OfferClaim } from "./claim";
import { codeOf } from "./code";
import { considerOffer } from "./consider-offer";
import type { Considered } from "./consider-offer";
import { limitsOf } from "./decide-offer";
import type { OfferQuestion, Refusal } from "./decide-offer";
import { issueClaim } from "./issue-claim";
import { reserveOffer } from "./reserve-offer";
import type { ReserveOutcome } from "./reserve-offer";
import type { OfferShop, OfferShopper } from "./shopper";

export type ClaimOutcome =
  | { outcome: "issued"; claim: OfferClaim }
  | {
      outcome: "none";
      /** `withdrawn`: it came to an end before. `refused_by_shopify`: the code could not be made. */
      code: Refusal | "held_out" | "staff_limit" | "withdrawn" | "refused_by_shopify";
    };

export interface ClaimOptions {
  claimId: string;
  ruleId?: string | null;
  /** It was offered beside an answer, without a counterpart among the held-out. */
  unasked?: boolean;
  now: Date;
}

/** Rules that are saved while somebody claims are read again; so often in a row is not a merchant at a keyboard. */
const STALE_TRIES = 5;

/**
 * Decides anew, takes the cost from the budgets and makes the code: one code for one `claimId`, also when it is called
 * again after a crash at any point, at the same time or by another process. `ruleId`: the rule that was shown; no other
 * is given in its place. Throws `shopify_unavailable` when it is not known how it ended: call again.
 */
export async function claimOffer(
  api: AdminApi,
  shop: OfferShop,
  shopper: OfferShopper,
  question: OfferQuestion,
  { claimId, ruleId = null, unasked = false, now }: ClaimOptions,
): Promise<ClaimOutcome> {
  let isFresh = false;
  for (let attempt = 1; attempt <= STALE_TRIES; attempt++) {
    const known = await findClaim(shop.id, claimId);
    if (known) return issueClaim(api, shop, known, now, isFresh);
    const considered = await considerOffer(api, shop, shopper, question, ruleId, now);
    if (!considered.decision.offered) {
      // The same claim, made at the same time elsewhere, may be the very reason.
      const since = await findClaim(shop.id, claimId);
      return since ? issueClaim(api, shop, since, now) : { outcome: "none", code: considered.decision.code };
    }
    const outcome = await reserve(shop, shopper, considered, claimId, unasked, now);
    isFresh = outcome === "reserved";
    switch (outcome) {
      case "reserved":
      case "known":
      case "stale":
        // The ledger says how it goes on.
        continue;
      case "held_out":
        return { outcome: "none", code: "held_out" };
      default:
        return { outcome: "none", code: outcome };
    }
  }
  throw new AppError("conflict", "the offer rules keep changing");
}

function reserve(
  shop: OfferShop,
  shopper: OfferShopper,
  { stored, decision, marks, isGuest }: Considered,
  claimId: string,
  unasked: boolean,
  now: Date,
): Promise<ReserveOutcome> {
  if (!decision.offered || !marks) throw new AppError("internal", "nothing to reserve");
  const { version, policy } = stored;
  const { rule, worth, why, heldOut, reserve: amount } = decision;
  const limits = limitsOf(rule, policy, { isGuest });
  return reserveOffer(
    shop,
    {
      id: claimId,
      ruleId: rule.id,
      ruleName: rule.name,
      policyVersion: version,
      occasion: rule.occasion.kind,
      code: codeOf(policy.codePrefix, shop.id, claimId),
      worth,
      terms: { ...termsOf(rule), unasked },
      why,
      reserve: amount,
      heldOut,
      conversationId: shopper.conversationId,
      customerId: isGuest ? null : shopper.customerId,
      staffId: null,
      endsAt: new Date(now.getTime() + rule.validDays * 86_400_000),
    },
    marks,
    {
      everyDays: limits.everyDays,
      coolDownDays: rule.coolDownDays,
      household: { offers: limits.household, days: policy.household.days },
      ruleBudget: rule.budget,
      shopBudget: policy.budgets[rule.currency] ?? null,
      staffDaily: null,
    },
    now,
  );
}
