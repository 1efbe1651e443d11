import type { Clock } from "../clock";
import type { Discount } from "../store/types";

export function discountStatus({ startsAt, endsAt }: Discount, clock: Clock): "ACTIVE" | "EXPIRED" | "SCHEDULED" {
  if (endsAt !== null && clock.hasPassed(endsAt)) return "EXPIRED";
  return clock.hasPassed(startsAt) ? "ACTIVE" : "SCHEDULED";
}

export function usageCount({ codes }: Discount): number {
  return codes.reduce((total, code) => total + code.asyncUsageCount, 0);
}

/** What a discount takes something off, which decides what else it may be combined with. */
export function discountClass(discount: Discount): "ORDER" | "PRODUCT" | "SHIPPING" {
  if (discount.__typename === "DiscountCodeFreeShipping") return "SHIPPING";
  if (discount.__typename === "DiscountCodeBxgy") return "PRODUCT";
  const { items, value } = discount.customerGets;
  const onEach = value.__typename === "DiscountAmount" && value.appliesOnEachItem;
  return items.__typename === "AllDiscountItems" && !onEach ? "ORDER" : "PRODUCT";
}

/** What it is worth, in a few words of English: "15% off", "€10.00 off", "Free shipping". */
export function shortSummary(discount: Discount): string {
  if (discount.__typename === "DiscountCodeFreeShipping") return "Free shipping";
  if (discount.__typename === "DiscountCodeBxgy") return "Buy X get Y";
  const { value, items } = discount.customerGets;
  const of = items.__typename === "AllDiscountItems" ? "entire order" : "selected items";
  if (value.__typename === "DiscountPercentage") return `${Math.round(value.percentage * 1e4) / 100}% off ${of}`;
  if (value.__typename === "DiscountAmount") return `${value.amount.amount} ${value.amount.currencyCode} off ${of}`;
  return `Discount on ${of}`;
}
