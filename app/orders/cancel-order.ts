import { setTimeout as sleep } from "node:timers/promises";
import { BOUNDS } from "~/platform/bounds";
import { AppError } from "~/platform/errors";
import type { AdminApi } from "~/shopify/admin-api";
import {
  CancelOrderDocument,
  JobStateDocument,
  OrderToCancelDocument,
  type CancelOrderMutation,
  type CancelOrderMutationVariables,
  type OrderToCancelQuery,
} from "~/shopify/operations.generated";
import type { Money } from "./order-facts";

export interface Cancellation {
  /** Shopify GID. */
  orderId: string;
  reason: CancelOrderMutationVariables["reason"];
  /** How the money goes back; "none" where nothing was paid. */
  refund: "original_payment" | "store_credit" | "none";
  restock: boolean;
  notifyCustomer: boolean;
  /** For staff, in Shopify's admin. */
  staffNote: string;
}

export type CancelOutcome =
  | { result: "cancelled"; cancelledAt: string; refunded: Money }
  | { result: "refused"; code: "not_found" | "shipped" | "not_cancellable" };

/** Between two looks at the job. */
const POLL_MILLISECONDS = 250;

/**
 * Cancels an order and waits for Shopify's job to end. Looks first, so it may run again after a lost answer or a
 * crash: a cancelled order is left as it is. Throws `shopify_unavailable` where the job is still under way, to be
 * tried again.
 */
export async function cancelOrder(api: AdminApi, wanted: Cancellation): Promise<CancelOutcome> {
  const before = await look(api, wanted.orderId);
  if (before !== "open") return before;
  const { job, orderCancelUserErrors: errors } = await request(api, wanted);
  if (!job && errors.some(({ code }) => code !== "INVALID")) {
    return {
      result: "refused",
      code: errors.some(({ code }) => code === "NOT_FOUND") ? "not_found" : "not_cancellable",
    };
  }
  // "INVALID" also answers a second request while the first one's job runs, so the order itself tells the outcome.
  if (job) await follow(api, job.id);
  const after = await look(api, wanted.orderId);
  if (after !== "open") return after;
  throw new AppError("shopify_unavailable", "the cancellation is not done yet", { retryAfterSeconds: 5 });
}

/** What the order says: cancelled, not to be cancelled any more, or neither. */
async function look(api: AdminApi, id: string): Promise<CancelOutcome | "open"> {
  const { order } = await api.query(OrderToCancelDocument, { id });
  if (order === null) return { result: "refused", code: "not_found" };
  if (order.cancelledAt !== null) {
    return { result: "cancelled", cancelledAt: order.cancelledAt, refunded: refundedOf(order) };
  }
  if (order.fulfillments.some(({ status }) => status !== "CANCELLED")) return { result: "refused", code: "shipped" };
  const isBeingReturned = order.returns.nodes.some(({ status }) => status === "OPEN" || status === "REQUESTED");
  return isBeingReturned ? { result: "refused", code: "not_cancellable" } : "open";
}

async function request(
  api: AdminApi,
  { orderId, reason, refund, restock, notifyCustomer, staffNote }: Cancellation,
): Promise<NonNullable<CancelOrderMutation["orderCancel"]>> {
  const refundMethod =
    refund === "original_payment"
      ? { originalPaymentMethodsRefund: true }
      : refund === "store_credit"
        ? { storeCreditRefund: {} }
        : null;
  const { orderCancel } = await api.query(CancelOrderDocument, {
    orderId,
    reason,
    restock,
    refundMethod,
    notifyCustomer,
    staffNote,
  });
  if (!orderCancel) throw new AppError("internal", "orderCancel answered nothing");
  return orderCancel;
}

/** Until the job is done, or the bound is reached: the order is looked at either way. */
async function follow(api: AdminApi, jobId: string): Promise<void> {
  const deadline = Date.now() + BOUNDS.cancelJobMilliseconds;
  for (;;) {
    const { job } = await api.query(JobStateDocument, { id: jobId });
    // A job that Shopify does not know any more has ended.
    if (!job || job.done || Date.now() + POLL_MILLISECONDS >= deadline) return;
    await sleep(POLL_MILLISECONDS);
  }
}

function refundedOf({ totalRefundedSet }: NonNullable<OrderToCancelQuery["order"]>): Money {
  const { amount, currencyCode } = totalRefundedSet.presentmentMoney;
  return { amount, currency: currencyCode };
}
