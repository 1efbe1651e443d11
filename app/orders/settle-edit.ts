import { log } from "~/platform/log";
import type { AdminApi } from "~/shopify/admin-api";
import { PaymentLinkDocument, SendOrderInvoiceDocument } from "~/shopify/operations.generated";
import type { Settling } from "./difference";
import type { Money } from "./order-facts";
import { refundDifference } from "./refund-difference";

export interface Settled {
  /** What went back; null where nothing did. */
  refunded: Money | null;
  /** Shopify's page where the shopper pays what they owe; null where it offers none. */
  payUrl: string | null;
  /** Shopify has mailed them the way to pay. */
  invoiced: boolean;
}

/**
 * Moves the money after an edit, as the merchant's rules let it: pays back, or gets the shopper Shopify's own way to pay.
 * May run again. `isNew`: the edit was made just now, so no invoice was sent yet.
 */
export async function settleEdit(
  api: AdminApi,
  {
    orderId,
    settling,
    key,
    note,
    isNew,
  }: { orderId: string; settling: Settling; key: string; note: string; isNew: boolean },
): Promise<Settled> {
  const nothing: Settled = { refunded: null, payUrl: null, invoiced: false };
  if (settling.kind === "back") {
    const refunded = await refundDifference(api, {
      orderId,
      amount: settling.amount,
      key,
      note,
      notifyCustomer: true,
    });
    return { ...nothing, refunded };
  }
  if (settling.kind !== "due") return nothing;
  const { order } = await api.query(PaymentLinkDocument, { id: orderId });
  const payUrl = order?.paymentCollectionDetails.additionalPaymentCollectionUrl ?? null;
  // Mails cannot be looked for at Shopify: a second try sends none where the shopper has the link anyway.
  const invoiced = order?.canNotifyCustomer === true && (isNew || payUrl === null) && (await sendInvoice(api, orderId));
  return { ...nothing, payUrl, invoiced };
}

/** Whether Shopify surely took it. An answer that is lost is not asked for again: the edit must not wait for a mail. */
async function sendInvoice(api: AdminApi, orderId: string): Promise<boolean> {
  try {
    const { orderInvoiceSend } = await api.query(SendOrderInvoiceDocument, { id: orderId });
    return orderInvoiceSend !== null && orderInvoiceSend.userErrors.length === 0;
  } catch (error) {
    log.warn({ code: "invoice_not_sent", err: error }, "the invoice of an edited order may not have been sent");
    return false;
  }
}
