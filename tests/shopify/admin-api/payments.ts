import { paymentUrl } from "../checkout/pay-order";
import { paymentsOf } from "../refunds/payments";
import { presentmentCents } from "../returns/worth";
import { payload, refuse } from "../returns/user-errors";
import { outstanding, refundsSoFar } from "../store/order-facts";
import type { Order, Transaction } from "../store/types";
import { resolversFor, type ApiContext, type TypeResolvers } from "./context";
import { visibleOrder } from "./visible-orders";

/** Ways of paying that a merchant marks as paid by hand. */
const BY_HAND = new Set(["manual", "cash_on_delivery", "bank_deposit", "money_order"]);

/** What an order's payments are, and how what is open on it is paid. */
export const paymentResolvers: TypeResolvers[] = [
  resolversFor("Mutation", {
    orderInvoiceSend: (_root, { id }: { id: string }, context) =>
      payload("order", () => sendInvoice(visibleOrder(id, context), context)),
  }),
  resolversFor<Order>("Order", {
    canNotifyCustomer: (order) => Boolean(order.email),
    paymentCollectionDetails: (order, _args, context) => ({
      additionalPaymentCollectionUrl: paymentUrl(order, context),
      vaultedPaymentMethods: null,
    }),
    transactions: (order, { first }: { first?: number | null }, context) => {
      paymentsOf(order, context);
      const refunded = refundsSoFar(order, context.world.clock).flatMap(({ transactions }) => transactions);
      return [...order.transactions, ...refunded].slice(0, first ?? undefined);
    },
  }),
  resolversFor<Transaction>("OrderTransaction", {
    manualPaymentGateway: ({ gateway }) => BY_HAND.has(gateway ?? ""),
  }),
];

/** The mail itself is not played; that it was sent stands with the order. */
function sendInvoice(order: Order | undefined, { world }: ApiContext): Order {
  if (!order) return refuse(["id"], "Order does not exist", "NOT_FOUND");
  if (presentmentCents(outstanding(order, world.clock)) <= 0) {
    refuse(["id"], "There is nothing to be paid for this order", "ORDER_INVOICE_SEND_UNSUCCESSFUL");
  }
  if (!order.email) refuse(["email", "to"], "The order has no e-mail address", "ORDER_INVOICE_SEND_UNSUCCESSFUL");
  order["invoicesSent"] = invoicesSent(order) + 1;
  return order;
}

/** How many invoices the shopper was mailed. */
export const invoicesSent = (order: Order): number => Number(order["invoicesSent"] ?? 0);
