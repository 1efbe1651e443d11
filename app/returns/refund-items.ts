import type { Money } from "~/orders/order-facts";
import type { AdminApi } from "~/shopify/admin-api";
import {
  RefundOrderDocument,
  SuggestRefundDocument,
  type RefundLineItemRestockType,
  type SuggestRefundQuery,
} from "~/shopify/operations.generated";
import { presentment, toInput } from "./money";
import { hasReference, withReference } from "./reference";
import { done, refused, refusedBy, type Written } from "./written";

export interface RefundPlan {
  orderId: string;
  /** The same in every try. Known afterwards by the refund's note; two tries at once by Shopify's own idempotency. */
  key: string;
  items: { lineItemId: string; quantity: number; restock: RefundLineItemRestockType }[];
  /** All of what was paid for shipping and not refunded yet. */
  shipping: boolean;
  payTo: "original" | "store_credit";
  /** For staff; the shopper does not see it. */
  note: string | null;
  notifyCustomer: boolean;
}

/** Shopify documents no bound for Refund.note; the admin shows so much of it at once. */
const LONGEST_NOTE = 500;

/**
 * Refunds without a return: what was lost, damaged or never sent. The amount is Shopify's own suggestion for these
 * items, in the currency that the shopper paid in. May run any number of times: one refund.
 */
export async function refundItems(
  api: AdminApi,
  plan: RefundPlan,
): Promise<Written<{ refundId: string; amount: Money }>> {
  const lines = plan.items.map(({ lineItemId, quantity, restock }) => ({ lineItemId, quantity, restockType: restock }));
  const { order } = await api.query(SuggestRefundDocument, {
    orderId: plan.orderId,
    lines,
    shipping: plan.shipping,
    allocation: plan.payTo === "store_credit" ? "STORE_CREDIT" : "ORIGINAL_PAYMENT_METHODS",
  });
  const made = order?.refunds.find(({ note }) => hasReference(note, plan.key));
  if (made) return done({ refundId: made.id, amount: presentment(made.totalRefundedSet) }, true);
  const suggested = order?.suggestedRefund;
  if (!suggested) return refused("NOT_FOUND", "order is gone, or nothing of it can be refunded");

  const { refundCreate } = await api.query(RefundOrderDocument, {
    key: plan.key,
    input: {
      orderId: plan.orderId,
      refundLineItems: lines,
      ...(plan.shipping && { shipping: { fullRefund: true } }),
      note: withReference(plan.note, plan.key, LONGEST_NOTE),
      notify: plan.notifyCustomer,
      ...payment(plan, suggested),
    },
  });
  const refusal = refusedBy(refundCreate?.userErrors ?? []);
  if (refusal) return refusal;
  const refund = refundCreate?.refund;
  return refund
    ? done({ refundId: refund.id, amount: presentment(refund.totalRefundedSet) })
    : refused("EMPTY", "no refund came back");
}

type Suggested = NonNullable<NonNullable<SuggestRefundQuery["order"]>["suggestedRefund"]>;

function payment({ payTo, orderId }: RefundPlan, { amountSet, suggestedTransactions }: Suggested) {
  if (payTo === "store_credit") {
    return { transactions: [], refundMethods: [{ storeCreditRefund: { amount: toInput(presentment(amountSet)) } }] };
  }
  return {
    transactions: suggestedTransactions.map((transaction) => ({
      orderId,
      kind: "REFUND" as const,
      gateway: transaction.gateway ?? "",
      amount: presentment(transaction.amountSet).amount,
      parentId: transaction.parentTransaction?.id ?? null,
    })),
  };
}
