import type { Money } from "~/orders/order-facts";
import type { AdminApi } from "~/shopify/admin-api";
import { ReturnToProcessDocument } from "~/shopify/operations.generated";
import { presentment } from "./money";

export interface SuggestedOutcome {
  refund: Money | null;
  /** What the customer still has to pay. */
  due: Money | null;
}

/** What taking these pieces in comes to by Shopify's own arithmetic, in the currency that was paid in. */
export async function suggestOutcome(
  api: AdminApi,
  returnId: string,
  lines: { id: string; quantity: number }[],
  exchanges: { id: string; quantity: number }[],
  payTo: "original" | "store_credit" | "nothing",
): Promise<SuggestedOutcome> {
  const found = await api.query(ReturnToProcessDocument, {
    id: returnId,
    lines,
    exchanges,
    refundShipping: null,
    allocation: payTo === "store_credit" ? "STORE_CREDIT" : "ORIGINAL_PAYMENT_METHODS",
  });
  const transfer = found.return?.suggestedFinancialOutcome?.financialTransfer;
  if (transfer?.__typename === "RefundReturnOutcome") return { refund: presentment(transfer.amount), due: null };
  if (transfer?.__typename === "InvoiceReturnOutcome") return { refund: null, due: presentment(transfer.amount) };
  return { refund: null, due: null };
}
