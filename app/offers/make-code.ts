import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { toMinor } from "~/policy/minor-units";
import type { AdminApi } from "~/shopify/admin-api";
import {
  CreateOfferBuyXGetYDocument,
  CreateOfferCodeDocument,
  CreateOfferFreeShippingDocument,
  EndOfferCodeDocument,
  OfferCodeByCodeDocument,
  OfferProductPricesDocument,
} from "~/shopify/operations.generated";
import type { OfferClaim } from "./claim";
import { amountOff, buyXGetY, freeShipping } from "./discount-input";

/** `refused`: Shopify says no, and trying again will not help; the code tells why. */
export type Made = { discountId: string } | { refused: string };

/** The code as Shopify has it; null when it has none. */
export interface CodeAtShopify {
  discountId: string;
  used: number;
  isActive: boolean;
}

export async function lookUpCode(api: AdminApi, code: string): Promise<CodeAtShopify | null> {
  const { codeDiscountNodeByCode: node } = await api.query(OfferCodeByCodeDocument, { code });
  if (!node) return null;
  const discount = node.codeDiscount;
  if (discount.__typename === "DiscountCodeApp") return { discountId: node.id, used: 0, isActive: false };
  return { discountId: node.id, used: discount.asyncUsageCount, isActive: discount.status === "ACTIVE" };
}

/**
 * Makes the claim's code at Shopify, or finds that it is there: mutations of discounts have no key against repeats, so
 * the code itself is one. A code of ours that is taken was taken by ourselves: nobody else can have made it up.
 * `isFresh`: just reserved by this very call, so that looking would cost points for nothing. Throws
 * `shopify_unavailable` when it is not known whether it was made; the same claim may then be tried again.
 */
export async function makeCode(api: AdminApi, claim: OfferClaim, isFresh: boolean): Promise<Made> {
  const there = isFresh ? null : await lookUpCode(api, claim.code);
  if (there) return there;
  const dearer = await dearerThanRuled(api, claim);
  if (dearer) return { refused: "price_rose" };
  const { codeDiscountNode, userErrors } = await create(api, claim);
  if (codeDiscountNode) return { discountId: codeDiscountNode.id };
  const codes = userErrors.map(({ code }) => code ?? "UNKNOWN");
  if (codes.includes("TAKEN")) {
    const taken = await lookUpCode(api, claim.code);
    if (taken) return taken;
    throw new AppError("shopify_unavailable", "an offer's code is taken and not to be found yet");
  }
  log.warn({ code: "offer_refused", claim: claim.id, reasons: codes }, "Shopify refused an offer's code");
  return { refused: codes[0]?.toLowerCase() ?? "unknown" };
}

async function create(api: AdminApi, claim: OfferClaim) {
  switch (claim.worth.kind) {
    case "free_shipping":
      return (await api.query(CreateOfferFreeShippingDocument, { discount: freeShipping(claim) }))
        .discountCodeFreeShippingCreate!;
    case "buy_x_get_y":
      return (await api.query(CreateOfferBuyXGetYDocument, { discount: buyXGetY(claim) })).discountCodeBxgyCreate!;
    default:
      return (await api.query(CreateOfferCodeDocument, { discount: amountOff(claim) })).discountCodeBasicCreate!;
  }
}

/** What would be given away costs more than the rule reckoned with, so the budget would not cover it. */
async function dearerThanRuled(api: AdminApi, { terms, worth }: OfferClaim): Promise<boolean> {
  if (!terms.buyGet) return false;
  const { getProducts, getUnitMost } = terms.buyGet;
  const { nodes } = await api.query(OfferProductPricesDocument, { ids: getProducts });
  return nodes.some(
    (node) =>
      node && "priceRangeV2" in node && toMinor(node.priceRangeV2.maxVariantPrice.amount, worth.currency) > getUnitMost,
  );
}

/**
 * Ends a code so that nobody can use it from now on, and says how often it was used. Idempotent. A discount that the
 * merchant has deleted is as ended as can be. Throws when Shopify does not confirm it.
 */
export async function endCode(api: AdminApi, code: string): Promise<{ used: number }> {
  const there = await lookUpCode(api, code);
  if (!there?.isActive) return { used: there?.used ?? 0 };
  const { discountCodeDeactivate: ended } = await api.query(EndOfferCodeDocument, { id: there.discountId });
  const problems = ended?.userErrors ?? [];
  if (problems.length > 0) {
    throw new AppError("internal", `a code could not be ended: ${problems.map((one) => one.code).join(", ")}`);
  }
  // Asked again: it may have been used between the two.
  return { used: (await lookUpCode(api, code))?.used ?? 0 };
}
