import type { OfferClaim } from "~/offers/claim";
import type { ClaimPerson } from "~/offers/claim-people";
import { isMoney } from "~/offers/gift";

/** A line of the ledger as the page shows it. Amounts are minor units of `currency`; times ISO 8601, UTC. */
export type ClaimRow = ReturnType<typeof toClaimRow>;

export function toClaimRow(claim: OfferClaim, person: ClaimPerson | null, staffNames: Record<string, string>) {
  const { id, ruleName, occasion, state, worth, charged, currency, why, conversationId, customerId } = claim;
  const [order = null] = claim.orders;
  return {
    ...{ id, ruleName, occasion, state, charged, currency, why, customerId },
    worth: { ...worth, onlyVariants: null },
    // The hold-out has none, and money comes without a code that staff may see.
    code: state === "held_out" || isMoney(claim) ? null : claim.code,
    discountUrl: discountUrl(claim),
    /** Null: there is no such conversation any more. */
    conversationId: person ? conversationId : null,
    person,
    staffName: claim.staffId === null ? null : (staffNames[claim.staffId] ?? claim.staffId),
    createdAt: claim.createdAt.toISOString(),
    endsAt: claim.endsAt.toISOString(),
    redeemedAt: claim.redeemedAt?.toISOString() ?? null,
    closedAt: claim.closedAt?.toISOString() ?? null,
    order: order && {
      ...{ id: order.id, name: order.name, discount: order.discount, revenue: order.revenue, kept: order.kept },
      currency: order.currency,
      cancelled: order.cancelledAt !== null,
    },
  };
}

/** In the Shopify admin: the discount, or the gift card; store credit has no page of its own. */
function discountUrl({ discountId }: OfferClaim): string | null {
  const [, type, number] = /^gid:\/\/shopify\/(\w+)\/(\d+)/.exec(discountId ?? "") ?? [];
  if (number === undefined) return null;
  if (type === "GiftCard") return `shopify:admin/gift_cards/${number}`;
  return type?.startsWith("Discount") ? `shopify:admin/discounts/${number}` : null;
}
