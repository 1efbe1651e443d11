import type { Order } from "../store/types";
import { accessDenied, isMet, parseScopeNeed } from "./access";
import { accessMap } from "../schema/admin-schema";
import { installationId } from "./app";
import { badInput } from "./connection";
import { asCodeNode, discountOfCodeNode } from "./discounts";
import { resolversFor, type ApiContext, type TypeResolvers } from "./context";
import { gidType } from "./ids";
import { isVisibleOrder } from "./visible-orders";

export const nodeResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    node: (_root, { id }: { id: string }, context) => findNode(id, context),
    nodes: (_root, { ids }: { ids: string[] }, context) => ids.map((id) => findNode(id, context)),
  }),
];

/** Generations between an order and what belongs to it. */
const BELOW_ORDERS: Record<string, number> = {
  LineItem: 1,
  Fulfillment: 1,
  Refund: 1,
  Return: 1,
  OrderTransaction: 1,
  FulfillmentEvent: 2,
  FulfillmentLineItem: 2,
  ReturnLineItem: 2,
  ExchangeLineItem: 2,
  ReverseFulfillmentOrder: 2,
  ReverseFulfillmentOrderLineItem: 3,
  ReverseDelivery: 3,
  ReverseDeliveryLineItem: 4,
};

function findNode(id: string, context: ApiContext): unknown {
  const type = gidType(id);
  if (!type) throw badInput(`Invalid global id '${id}'`);
  // node() names no type in the query, so the scope of what it finds is checked here.
  const text = accessMap().types[type];
  if (text && !isMet(parseScopeNeed(text), context.token.scopes)) {
    throw accessDenied(`Access denied for ${type}. Required access: ${text}`, text);
  }
  const { store, subscriptions } = context.shop;
  if (type === "AppInstallation") return id === installationId(context.shop) ? { id } : null;
  if (type === "WebhookSubscription") return subscriptions.find((subscription) => subscription.id === id) ?? null;
  if (type === "DiscountCodeNode") {
    const node = discountOfCodeNode(id, store.data.discountNodes);
    return node ? asCodeNode(node) : null;
  }
  const found = store.find(id);
  if (!found) return null;
  const order = orderOf(type, found, context);
  return order && !isVisibleOrder(order, context) ? null : found;
}

function orderOf(type: string, found: { id: string }, { shop: { store } }: ApiContext): Order | null {
  if (type === "Order") return found as Order;
  const generations = BELOW_ORDERS[type];
  if (generations === undefined) return null;
  let ancestor: object = found;
  for (let step = 0; step < generations; step++) ancestor = store.parentOf(ancestor);
  return ancestor as Order;
}
