import { fulfillmentsSoFar } from "../carriers/fulfillment-state";
import { refundsSoFar, returnsSoFar } from "../store/order-facts";
import type { Fulfillment, Order, Return } from "../store/types";
import { resolversFor, type ApiContext, type TypeResolvers } from "./context";
import { gidType } from "./ids";
import { isVisibleOrder } from "./visible-orders";

type ReturnLine = Return["returnLineItems"][number];
type FulfillmentLine = Fulfillment["fulfillmentLineItems"][number];

interface ReturnableFulfillment {
  __typename: "ReturnableFulfillment";
  id: string;
  fulfillment: Fulfillment;
  returnableFulfillmentLineItems: { fulfillmentLineItem: FulfillmentLine; quantity: number }[];
}

export const returnResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    return: (_root, { id }: { id: string }, context) => {
      const found = gidType(id) === "Return" ? (context.shop.store.find(id) as Return | undefined) : undefined;
      return found && isVisibleOrder(context.shop.store.parentOf<Order>(found), context) ? found : null;
    },
    returnableFulfillments: (_root, { orderId }: { orderId: string }, context) => {
      const order = context.shop.store.order(orderId);
      return order && isVisibleOrder(order, context) ? returnableFulfillments(order, context) : [];
    },
    returnReasonDefinitions: (_root, _args, { shop }) => shop.store.data.returnReasonDefinitions,
  }),
  resolversFor<Return>("Return", {
    order: (ret, _args, { shop }) => shop.store.parentOf<Order>(ret),
    totalQuantity: (ret) => ret.returnLineItems.reduce((total, line) => total + line.quantity, 0),
    refunds: (ret, _args, { shop, world }) =>
      refundsSoFar(shop.store.parentOf<Order>(ret), world.clock).filter((refund) => refund.return?.id === ret.id),
    returnShippingFees: () => [],
  }),
  resolversFor<ReturnLine>("ReturnLineItem", {
    processableQuantity: (line, _args, { shop }) =>
      shop.store.parentOf<Return>(line).status === "OPEN" ? line.quantity - line.processedQuantity : 0,
    unprocessedQuantity: (line) => line.quantity - line.processedQuantity,
    refundableQuantity: (line) => line.quantity - line.refundedQuantity,
    returnReason: () => "UNKNOWN",
  }),
];

/** Shipped pieces that are in no return that still counts. */
function returnableFulfillments(order: Order, { world }: ApiContext): ReturnableFulfillment[] {
  const counting = returnsSoFar(order, world.clock).filter(
    ({ status }) => status !== "CANCELED" && status !== "DECLINED",
  );
  const inReturns = (line: FulfillmentLine) =>
    counting
      .flatMap((ret) => ret.returnLineItems)
      .filter((returned) => returned.fulfillmentLineItem.id === line.id)
      .reduce((total, returned) => total + returned.quantity, 0);

  return fulfillmentsSoFar(order, world.clock)
    .filter(({ status }) => status === "SUCCESS")
    .map((fulfillment) => ({
      __typename: "ReturnableFulfillment" as const,
      id: fulfillment.id.replace("/Fulfillment/", "/ReturnableFulfillment/"),
      fulfillment,
      returnableFulfillmentLineItems: fulfillment.fulfillmentLineItems
        .map((line) => ({ fulfillmentLineItem: line, quantity: line.quantity - inReturns(line) }))
        .filter(({ quantity }) => quantity > 0),
    }))
    .filter(({ returnableFulfillmentLineItems }) => returnableFulfillmentLineItems.length > 0);
}
