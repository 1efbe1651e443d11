import type { Money } from "~/orders/order-facts";
import { AppError } from "~/platform/errors";
import type { AdminApi } from "~/shopify/admin-api";
import { CalculateReturnDocument, type CalculateReturnQuery } from "~/shopify/operations.generated";
import { minor, ofMinor, presentment, toInput } from "./money";

export interface ReturnPlan {
  orderId: string;
  items: {
    fulfillmentLineItemId: string;
    lineItemId: string;
    quantity: number;
    /** Of what the pieces are worth, 0 to 100. */
    restockingFeePercent?: number;
  }[];
  exchange?: { variantId: string; quantity: number }[];
  /** In the currency that the shopper paid in. */
  returnShippingFee?: Money;
}

/** All amounts in the currency that the shopper paid in, taxes included; none is below zero. */
export interface ReturnCalculation {
  /** What was paid for the goods that go back. */
  goods: Money;
  /** The tax within `goods`. */
  tax: Money;
  restockingFee: Money;
  shippingFee: Money;
  /** What goes out instead costs. */
  exchange: Money;
  /** What comes back: goods less fees and exchange, never more than was paid and not refunded yet. */
  refund: Money;
  /** The same as store credit; a bonus of the merchant is not in it. */
  storeCredit: Money;
  /** What is to pay where the exchange and the fees are dearer than the goods. */
  due: Money;
  lines: { fulfillmentLineItemId: string; quantity: number; value: Money; restockingFee: Money }[];
  /** What goes out, each with its price for all its pieces. */
  exchangeLines: { variantId: string | null; quantity: number; price: Money }[];
  /** ISO 8601 UTC. */
  readAt: string;
}

/**
 * What a return would come to, by Shopify's own arithmetic for every line; here they are only added up. Throws
 * `not_found` when the order or one of the items is not there to be returned.
 */
export async function calculateReturn(api: AdminApi, plan: ReturnPlan): Promise<ReturnCalculation> {
  const { returnCalculate: calculated, order } = await api.query(CalculateReturnDocument, {
    orderId: plan.orderId,
    input: {
      orderId: plan.orderId,
      returnLineItems: plan.items.map(({ fulfillmentLineItemId, quantity, restockingFeePercent }) => ({
        fulfillmentLineItemId,
        quantity,
        ...(restockingFeePercent ? { restockingFee: { percentage: restockingFeePercent } } : {}),
      })),
      exchangeLineItems: plan.exchange ?? [],
      ...(plan.returnShippingFee && { returnShippingFee: { amount: toInput(plan.returnShippingFee) } }),
    },
    refundLines: plan.items.map(({ lineItemId, quantity }) => ({
      lineItemId,
      quantity,
      restockType: "NO_RESTOCK" as const,
    })),
  });
  if (calculated === null || order === null) throw new AppError("not_found", "nothing there to return");

  const currency = order.presentmentCurrencyCode;
  const paid = (part: Priced) => minor(presentment(part.subtotalSet)) + (order.taxesIncluded ? 0 : taxOf(part));
  const sum = <Part>(parts: Part[], of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  const goods = sum(calculated.returnLineItems, paid);
  const restockingFee = sum(calculated.returnLineItems, feeOf);
  const exchange = sum(calculated.exchangeLineItems, paid);
  const shippingFee = calculated.returnShippingFee ? minor(presentment(calculated.returnShippingFee.amountSet)) : 0;
  const net = goods - restockingFee - shippingFee - exchange;
  const most = order.suggestedRefund ? minor(presentment(order.suggestedRefund.maximumRefundableSet)) : 0;
  const refund = ofMinor(Math.max(0, Math.min(net, most)), currency);
  return {
    goods: ofMinor(goods, currency),
    tax: ofMinor(sum(calculated.returnLineItems, taxOf), currency),
    restockingFee: ofMinor(restockingFee, currency),
    shippingFee: ofMinor(shippingFee, currency),
    exchange: ofMinor(exchange, currency),
    refund,
    storeCredit: refund,
    due: ofMinor(Math.max(0, -net), currency),
    lines: calculated.returnLineItems.map((line) => ({
      fulfillmentLineItemId: line.fulfillmentLineItem.id,
      quantity: line.quantity,
      value: ofMinor(paid(line), currency),
      restockingFee: ofMinor(feeOf(line), currency),
    })),
    exchangeLines: calculated.exchangeLineItems.map((line) => ({
      variantId: line.variant?.id ?? null,
      quantity: line.quantity,
      price: ofMinor(paid(line), currency),
    })),
    readAt: new Date().toISOString(),
  };
}

type LineNode = NonNullable<CalculateReturnQuery["returnCalculate"]>["returnLineItems"][number];
type Priced = Pick<LineNode, "subtotalSet" | "totalTaxSet">;

const taxOf = (part: Priced): number => minor(presentment(part.totalTaxSet));
const feeOf = (line: LineNode): number => (line.restockingFee ? minor(presentment(line.restockingFee.amountSet)) : 0);
