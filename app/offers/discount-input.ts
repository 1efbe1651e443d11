import { fromMinor } from "~/policy/minor-units";
import type {
  DiscountCodeBasicInput,
  DiscountCodeBxgyInput,
  DiscountCodeFreeShippingInput,
  DiscountItemsInput,
} from "~/shopify/operations.generated";
import type { OfferClaim } from "./claim";

/** In the Shopify admin, every code of ours is found by this tag. */
const TAG = "warmline";
/** Shopify's own limit of a title. */
const TITLE_CHARACTERS = 255;

/** What every kind of code has in common: one use, one customer where known, an end, and where it came from. */
function every(claim: OfferClaim) {
  return {
    code: claim.code,
    title: `Warmline · ${claim.ruleName} · ${claim.code}`.slice(0, TITLE_CHARACTERS),
    tags: [TAG, `${TAG}-${claim.occasion}`, `${TAG}-rule-${claim.ruleId}`],
    // Not "now": a clock ahead of Shopify's would make a code that has not begun.
    startsAt: claim.createdAt.toISOString(),
    endsAt: claim.endsAt.toISOString(),
    usageLimit: 1,
    appliesOncePerCustomer: true,
    context: claim.customerId
      ? { customers: { add: [`gid://shopify/Customer/${claim.customerId}`] } }
      : { all: "ALL" as const },
    combinesWith: {
      orderDiscounts: claim.terms.combines.order,
      productDiscounts: claim.terms.combines.product,
      // Shopify refuses free shipping that combines with free shipping.
      shippingDiscounts: claim.worth.kind !== "free_shipping" && claim.terms.combines.shipping,
    },
  };
}

function minimum({ worth }: OfferClaim) {
  return worth.minimumSubtotal > 0
    ? { subtotal: { greaterThanOrEqualToSubtotal: fromMinor(worth.minimumSubtotal, worth.currency) } }
    : null;
}

function items({ worth, terms }: OfferClaim): DiscountItemsInput {
  if (worth.onlyVariants) return { products: { productVariantsToAdd: worth.onlyVariants } };
  if (terms.items.kind === "products") return { products: { productsToAdd: terms.items.ids } };
  if (terms.items.kind === "collections") return { collections: { add: terms.items.ids } };
  return { all: true };
}

/** A fixed amount off, once per order. */
export function amountOff(claim: OfferClaim): DiscountCodeBasicInput {
  return {
    ...every(claim),
    minimumRequirement: minimum(claim),
    customerGets: {
      items: items(claim),
      value: {
        discountAmount: { amount: fromMinor(claim.worth.amount, claim.worth.currency), appliesOnEachItem: false },
      },
    },
  };
}

export function freeShipping(claim: OfferClaim): DiscountCodeFreeShippingInput {
  return {
    ...every(claim),
    minimumRequirement: minimum(claim),
    destination: { all: true },
    maximumShippingPrice: fromMinor(claim.worth.amount, claim.worth.currency),
  };
}

export function buyXGetY(claim: OfferClaim): DiscountCodeBxgyInput {
  const { buyGet } = claim.terms;
  return {
    ...every(claim),
    usesPerOrderLimit: 1,
    customerBuys: {
      items: { products: { productsToAdd: buyGet!.buyProducts } },
      value: { quantity: String(buyGet!.buyQuantity) },
    },
    customerGets: {
      items: { products: { productsToAdd: buyGet!.getProducts } },
      value: {
        discountOnQuantity: {
          quantity: String(buyGet!.getQuantity),
          effect: { percentage: (claim.worth.percent ?? 0) / 100 },
        },
      },
    },
  };
}
