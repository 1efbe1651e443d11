import type { AdminApi } from "~/shopify/admin-api";
import { OfferCodeByCodeDocument } from "~/shopify/operations.generated";
import { readOfferPolicy } from "./read-offer-policy";

/** A code of the shop's own that anyone may use now. */
export interface PublicOffer {
  code: string;
  /** The merchant's words, in the merchant's language. */
  title: string;
  /** Shopify's own summary: "10% off entire order". */
  summary: string;
  endsAt: Date | null;
  /** GID, for the receipt. */
  discountId: string;
}

/**
 * What does exist, for whom no rule gives anything: the codes that the merchant allows to be named, as far as they are
 * active, open to everyone and not used up at this moment.
 */
export async function listPublicOffers(api: AdminApi, shopId: string): Promise<PublicOffer[]> {
  const { policy } = await readOfferPolicy(shopId);
  const offers: PublicOffer[] = [];
  for (const code of policy.publicCodes) {
    const { codeDiscountNodeByCode: node } = await api.query(OfferCodeByCodeDocument, { code });
    if (!node || node.codeDiscount.__typename === "DiscountCodeApp") continue;
    const { title, summary, status, endsAt, asyncUsageCount, usageLimit, context } = node.codeDiscount;
    const isLeft = usageLimit === null || asyncUsageCount < usageLimit;
    if (status !== "ACTIVE" || context.__typename !== "DiscountBuyerSelectionAll" || !isLeft) continue;
    offers.push({ code, title, summary, endsAt: endsAt ? new Date(endsAt) : null, discountId: node.id });
  }
  return offers;
}
