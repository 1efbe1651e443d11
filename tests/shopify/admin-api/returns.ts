import { calculateReturn, type CalculateInput } from "../returns/calculate-return";
import { lineOf, suggestOutcome, worthOfReturned, type OutcomeArgs } from "../returns/outcome";
import { returnableLines, type ReturnableLine } from "../returns/returnable";
import { refundsSoFar } from "../store/order-facts";
import type {
  ExchangeLineItem,
  Fulfillment,
  Order,
  Return,
  ReturnLineItem,
  ReturnReasonDefinition,
  ReverseDelivery,
  ReverseFulfillmentOrder,
} from "../store/types";
import { resolversFor, type ApiContext, type PageArgs, type TypeResolvers } from "./context";
import { gidType } from "./ids";
import { textFilter, compileSearch } from "./search/match";
import { isVisibleOrder, visibleOrder } from "./visible-orders";

interface ReturnableFulfillment {
  __typename: "ReturnableFulfillment";
  id: string;
  fulfillment: Fulfillment;
  returnableFulfillmentLineItems: ReturnableLine[];
}

interface ReasonArgs extends PageArgs {
  ids?: string[] | null;
  handles?: string[] | null;
  query?: string | null;
}

type Back = ReverseFulfillmentOrder["lineItems"][number];

export const returnResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    return: (_root, { id }: { id: string }, context) => (gidType(id) === "Return" ? visible(id, context) : null),
    returnableFulfillments: (_root, { orderId }: { orderId: string }, context) => {
      const order = visibleOrder(orderId, context);
      return order ? returnableFulfillments(order, context) : [];
    },
    returnableFulfillment: (_root, { id }: { id: string }, context) => {
      const fulfillment = context.shop.store.fulfillment(id.replace("/ReturnableFulfillment/", "/Fulfillment/"));
      const order = fulfillment && context.shop.store.parentOf<Order>(fulfillment);
      if (!order || !isVisibleOrder(order, context)) return null;
      return returnableFulfillments(order, context).find((one) => one.id === id) ?? null;
    },
    returnCalculate: (_root, { input }: { input: CalculateInput }, context) => {
      const order = visibleOrder(input.orderId, context);
      return order ? calculateReturn(order, input, context) : null;
    },
    returnReasonDefinitions: (_root, { ids, handles, query }: ReasonArgs, { shop }) =>
      shop.store.data.returnReasonDefinitions
        .filter(({ id, handle }) => (!ids || ids.includes(id)) && (!handles || handles.includes(handle)))
        .filter(
          compileSearch(query, {
            root: "returnReasonDefinitions",
            filters: {
              handle: textFilter(({ handle }) => handle),
              name: textFilter(({ name }) => name),
              deleted: (reason, value) => String(reason.deleted) === value,
            },
            words: ({ handle, name }: ReturnReasonDefinition) => [handle, name],
          }),
        ),
    reverseFulfillmentOrder: (_root, { id }: { id: string }, context) =>
      gidType(id) === "ReverseFulfillmentOrder" ? visible(id, context) : null,
    reverseDelivery: (_root, { id }: { id: string }, context) =>
      gidType(id) === "ReverseDelivery" ? visible(id, context) : null,
  }),
  resolversFor<Return>("Return", {
    order: (ret, _args, { shop }) => shop.store.parentOf<Order>(ret),
    totalQuantity: (ret) => ret.returnLineItems.reduce((total, line) => total + line.quantity, 0),
    returnLineItems: (ret, { processingStatus }: { processingStatus?: string | null }) =>
      ret.returnLineItems.filter(byProcessing(processingStatus)),
    exchangeLineItems: (ret, { processingStatus }: { processingStatus?: string | null }) =>
      ret.exchangeLineItems.filter(byProcessing(processingStatus)),
    refunds: (ret, _args, context) => refundsOf(ret, context),
    transactions: (ret, _args, context) => refundsOf(ret, context).flatMap(({ transactions }) => transactions),
    suggestedFinancialOutcome: (ret, args: OutcomeArgs & Record<string, unknown>, context) =>
      suggestOutcome(context.shop.store.parentOf<Order>(ret), ret, args, context),
  }),
  resolversFor<ReturnLineItem>("ReturnLineItem", {
    processableQuantity: (line, _args, { shop }) =>
      shop.store.parentOf<Return>(line).status === "OPEN" ? line.quantity - line.processedQuantity : 0,
    unprocessedQuantity: (line) => line.quantity - line.processedQuantity,
    refundableQuantity: (line) => line.quantity - line.refundedQuantity,
    returnReason: () => "UNKNOWN",
    withCodeDiscountedTotalPriceSet: (line, _args, context) => {
      const order = context.shop.store.parentOf<Order>(context.shop.store.parentOf(line));
      return worthOfReturned(order, line, line.quantity, context).subtotal;
    },
    fulfillmentLineItem: (line, _args, context) => {
      // Throws where the file is wrong, instead of answering a piece of nothing.
      lineOf(line, context);
      return { id: line.fulfillmentLineItem.id };
    },
  }),
  resolversFor<ExchangeLineItem>("ExchangeLineItem", {
    processableQuantity: (line, _args, { shop }) =>
      shop.store.parentOf<Return>(line).status === "OPEN" ? line.quantity - line.processedQuantity : 0,
    unprocessedQuantity: (line) => line.quantity - line.processedQuantity,
  }),
  resolversFor<ReverseFulfillmentOrder>("ReverseFulfillmentOrder", {
    order: (back, _args, { shop }) => shop.store.parentOf<Order>(shop.store.parentOf(back)),
    thirdPartyConfirmation: () => null,
  }),
  resolversFor<ReverseDelivery>("ReverseDelivery", {
    reverseFulfillmentOrder: (delivery, _args, { shop }) => shop.store.parentOf<ReverseFulfillmentOrder>(delivery),
    deliverable: ({ deliverable }) =>
      deliverable && { __typename: "ReverseDeliveryShippingDeliverable", ...deliverable },
  }),
  resolversFor<ReverseDelivery["reverseDeliveryLineItems"][number]>("ReverseDeliveryLineItem", {
    dispositions: (line, _args, { shop }) =>
      (shop.store.find(line.reverseFulfillmentOrderLineItem.id) as Back | undefined)?.dispositions ?? [],
  }),
  resolversFor("ReverseFulfillmentOrderDisposition", { location: () => null }),
  resolversFor<{ createdAt: string; updatedAt?: string }>("ReverseDeliveryLabelV2", {
    updatedAt: (label) => label.updatedAt ?? label.createdAt,
  }),
];

function visible(id: string, context: ApiContext): object | null {
  const { store } = context.shop;
  const found = store.find(id);
  if (!found) return null;
  let ret: { id: string } = found;
  while (gidType(ret.id) !== "Return") ret = store.parentOf(ret);
  const order = store.parentOf<Order>(ret);
  return context.world.clock.hasPassed((ret as Return).createdAt) && isVisibleOrder(order, context) ? found : null;
}

function returnableFulfillments(order: Order, { world }: ApiContext): ReturnableFulfillment[] {
  return returnableLines(order, world.clock).map(({ fulfillment, lines }) => ({
    __typename: "ReturnableFulfillment",
    id: fulfillment.id.replace("/Fulfillment/", "/ReturnableFulfillment/"),
    fulfillment,
    returnableFulfillmentLineItems: lines,
  }));
}

function refundsOf(ret: Return, { shop, world }: ApiContext) {
  const order = shop.store.parentOf<Order>(ret);
  return refundsSoFar(order, world.clock).filter((refund) => refund.return?.id === ret.id);
}

function byProcessing(status: string | null | undefined) {
  return ({ quantity, processedQuantity }: { quantity: number; processedQuantity: number }): boolean => {
    if (status === "PROCESSED") return processedQuantity > 0;
    return status !== "PROCESSABLE" || processedQuantity < quantity;
  };
}
