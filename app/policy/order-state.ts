import type { OrderState } from "./policy";

/** Statuses that say that nobody has begun (OrderDisplayFulfillmentStatus, Admin API 2026-10). */
const NOT_BEGUN = new Set(["UNFULFILLED", "OPEN", "ON_HOLD", "SCHEDULED", "RESTOCKED", "REQUEST_DECLINED"]);
const BEGUN = new Set(["IN_PROGRESS", "PENDING_FULFILLMENT"]);

/** What is not known is taken as sent: then nothing is changed behind a packer's back. */
export function orderStateOf(displayFulfillmentStatus: string): OrderState {
  if (NOT_BEGUN.has(displayFulfillmentStatus)) return "unfulfilled";
  if (BEGUN.has(displayFulfillmentStatus)) return "in_progress";
  return displayFulfillmentStatus === "PARTIALLY_FULFILLED" ? "partially_fulfilled" : "fulfilled";
}
