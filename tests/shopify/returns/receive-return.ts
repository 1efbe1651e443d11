import { cents } from "../store/money";
import type { MoneyBag } from "../store/money";
import type { Order, Return } from "../store/types";
import { find } from "./decide-return";
import { suggestOutcome } from "./outcome";
import type { Place } from "./place";
import { processReturn } from "./process-return";

/** Only so that Shopify's demand for a place to restock is met: this stand-in has no stock by location. */
const SHELF = "gid://shopify/Location/1";

/** Staff mark everything as received, put it back on the shelf, and pay out what is suggested. Throws Refusal. */
export function receiveReturn(id: string, payTo: "PAYMENT" | "STORE_CREDIT", place: Place): Return {
  const { ret, order } = find(id, ["id"], place);
  const open = <Line extends { id: string; quantity: number; processedQuantity: number }>(lines: Line[]) =>
    lines
      .map((line) => ({ ...line, quantity: line.quantity - line.processedQuantity }))
      .filter(({ quantity }) => quantity > 0);
  const returnLineItems = open(ret.returnLineItems).map((line) => ({
    id: line.id,
    quantity: line.quantity,
    dispositions: ret.reverseFulfillmentOrders
      .flatMap(({ lineItems }) => lineItems)
      .filter(({ fulfillmentLineItem }) => fulfillmentLineItem?.id === line.fulfillmentLineItem.id)
      .slice(0, 1)
      .map((way) => ({
        reverseFulfillmentOrderLineItemId: way.id,
        quantity: line.quantity,
        dispositionType: "RESTOCKED" as const,
        locationId: SHELF,
      })),
  }));
  const exchangeLineItems = open(ret.exchangeLineItems).map(({ id: line, quantity }) => ({ id: line, quantity }));
  const payout = payoutOf(order, ret, { returnLineItems, exchangeLineItems }, payTo, place);
  return processReturn({ returnId: id, returnLineItems, exchangeLineItems, financialTransfer: payout }, place);
}

interface Suggested {
  __typename: string;
  amount: MoneyBag;
  suggestedTransactions?: { amountSet: MoneyBag; parentTransaction: { id: string } }[];
}

function payoutOf(
  order: Order,
  ret: Return,
  lines: Pick<Parameters<typeof suggestOutcome>[2], "returnLineItems" | "exchangeLineItems">,
  payTo: "PAYMENT" | "STORE_CREDIT",
  place: Place,
) {
  const allocation = payTo === "PAYMENT" ? "ORIGINAL_PAYMENT_METHODS" : "STORE_CREDIT";
  const outcome = suggestOutcome(order, ret, { ...lines, refundMethodAllocation: allocation }, place);
  const transfer = outcome["financialTransfer"] as Suggested | null;
  if (transfer?.__typename !== "RefundReturnOutcome" || cents(transfer.amount.presentmentMoney) === 0) return null;
  return {
    issueRefund: {
      orderTransactions: (transfer.suggestedTransactions ?? []).map(({ amountSet, parentTransaction }) => ({
        parentId: parentTransaction.id,
        transactionAmount: amountSet.presentmentMoney,
      })),
      refundMethods:
        payTo === "STORE_CREDIT" ? [{ storeCreditRefund: { amount: transfer.amount.presentmentMoney } }] : [],
    },
  };
}
