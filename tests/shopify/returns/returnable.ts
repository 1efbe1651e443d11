import { fulfillmentsSoFar } from "../carriers/fulfillment-state";
import type { Clock } from "../clock";
import { fulfilledQuantity, refundsSoFar, returnsSoFar } from "../store/order-facts";
import type { Fulfillment, Order } from "../store/types";

type FulfillmentLine = Fulfillment["fulfillmentLineItems"][number];

export interface ReturnableLine {
  fulfillmentLineItem: FulfillmentLine;
  quantity: number;
}

/** Shipped pieces that are in no return that still counts and were not refunded outside of one, by fulfillment. */
export function returnableLines(order: Order, clock: Clock): { fulfillment: Fulfillment; lines: ReturnableLine[] }[] {
  const refundedShipped = new Map(
    order.lineItems.map((line) => {
      const plain = refundsSoFar(order, clock)
        .filter((refund) => !refund.return)
        .flatMap((refund) => refund.refundLineItems)
        .filter(({ lineItem }) => lineItem.id === line.id)
        .reduce((total, { quantity }) => total + quantity, 0);
      // Refunds take what never shipped first.
      return [line.id, Math.max(0, plain - (line.quantity - fulfilledQuantity(order, line, clock)))];
    }),
  );
  return fulfillmentsSoFar(order, clock)
    .filter(({ status }) => status === "SUCCESS")
    .map((fulfillment) => ({
      fulfillment,
      lines: fulfillment.fulfillmentLineItems
        .map((line) => {
          const shipped = line.quantity - quantityInReturns(order, line.id, clock);
          const refunded = Math.min(shipped, refundedShipped.get(line.lineItem.id) ?? 0);
          refundedShipped.set(line.lineItem.id, (refundedShipped.get(line.lineItem.id) ?? 0) - refunded);
          return { fulfillmentLineItem: line, quantity: shipped - refunded };
        })
        .filter(({ quantity }) => quantity > 0),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function quantityInReturns(order: Order, fulfillmentLineItemId: string, clock: Clock): number {
  return returnsSoFar(order, clock)
    .filter(({ status }) => status !== "CANCELED" && status !== "DECLINED")
    .flatMap((ret) => ret.returnLineItems)
    .filter(({ fulfillmentLineItem }) => fulfillmentLineItem.id === fulfillmentLineItemId)
    .reduce((total, { quantity }) => total + quantity, 0);
}
