import { fromMinor, toMinor } from "~/policy/minor-units";
import { hasReference, withReference } from "~/returns/reference";
import type { AdminApi } from "~/shopify/admin-api";
import { OrderMoneyDocument, RefundOrderDocument, type OrderMoneyQuery } from "~/shopify/operations.generated";
import type { Money } from "./order-facts";
import { toMoney } from "./order-to-edit";

/** Shopify documents no bound for Refund.note; the admin shows so much of it at once. */
const LONGEST_NOTE = 500;

/**
 * Pays back what an edit made the order cheaper, the way it was paid, and never more than Shopify says that the shop
 * owes. May run any number of times: an earlier refund is found by its note, two at once are one by Shopify's own
 * idempotency. Null where it is staff's business: paid by a way that no refund reaches, or refused by Shopify.
 */
export async function refundDifference(
  api: AdminApi,
  {
    orderId,
    amount,
    key,
    note,
    notifyCustomer,
  }: { orderId: string; amount: Money; key: string; note: string; notifyCustomer: boolean },
): Promise<Money | null> {
  const { order } = await api.query(OrderMoneyDocument, { id: orderId });
  if (order === null) return null;
  const made = order.refunds.find((refund) => hasReference(refund.note, key));
  if (made) return toMoney(made.totalRefundedSet);

  const { currency } = amount;
  const owed = -toMinor(toMoney(order.totalOutstandingSet).amount, currency);
  const wanted = Math.min(toMinor(amount.amount, currency), owed);
  const parts = spread(order, wanted, currency);
  if (wanted <= 0 || parts === null) return null;
  const { refundCreate } = await api.query(RefundOrderDocument, {
    key,
    input: {
      orderId,
      currency: order.presentmentCurrencyCode,
      note: withReference(note, key, LONGEST_NOTE),
      notify: notifyCustomer,
      transactions: parts,
    },
  });
  const refund = refundCreate?.refund;
  return refund && refundCreate.userErrors.length === 0 ? toMoney(refund.totalRefundedSet) : null;
}

type OrderNode = NonNullable<OrderMoneyQuery["order"]>;

/** Over the payments, oldest first; null where they do not reach, or one was taken by hand (cash, bank transfer). */
function spread({ id, transactions }: OrderNode, wanted: number, currency: string) {
  const minor = (bag: OrderNode["totalOutstandingSet"]) => toMinor(toMoney(bag).amount, currency);
  let open = wanted;
  const parts = transactions
    .filter(({ kind, status }) => (kind === "SALE" || kind === "CAPTURE") && status === "SUCCESS")
    .flatMap((payment) => {
      const refunded = transactions
        .filter(
          ({ kind, status, parentTransaction }) =>
            kind === "REFUND" && status !== "FAILURE" && status !== "ERROR" && parentTransaction?.id === payment.id,
        )
        .reduce((sum, { amountSet }) => sum + minor(amountSet), 0);
      const part = Math.min(open, minor(payment.amountSet) - refunded);
      if (part <= 0) return [];
      open -= part;
      return [{ payment, part }];
    });
  if (open > 0 || parts.some(({ payment }) => payment.manualPaymentGateway)) return null;
  return parts.map(({ payment, part }) => ({
    orderId: id,
    kind: "REFUND" as const,
    gateway: payment.gateway ?? "",
    amount: fromMinor(part, currency),
    parentId: payment.id,
  }));
}
