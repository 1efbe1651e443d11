import type { OrderSummary } from "./order-facts";

/**
 * The order that a tracking number belongs to, among orders already proved or the signed-in customer's own. A tracking
 * number alone opens nothing: it stands on the parcel for everyone to read.
 */
export function findOrderByTrackingNumber(orders: readonly OrderSummary[], typed: string): OrderSummary | null {
  const wanted = fold(typed);
  if (wanted === "") return null;
  return orders.find((order) => order.trackingNumbers.some((number) => fold(number) === wanted)) ?? null;
}

function fold(number: string): string {
  return number
    .normalize("NFKC")
    .replace(/[\s.-]+/g, "")
    .toUpperCase();
}
