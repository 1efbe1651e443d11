import { cancelOrder, type CancelInput } from "../orders/cancel-order";
import { commitEdit } from "../orders/commit-edit";
import {
  addVariant,
  beginEdit,
  calculatedOrder,
  openSession,
  setQuantity,
  whyNotEditable,
  type EditSession,
} from "../orders/edit-session";
import { findJob } from "../orders/jobs";
import { updateOrder, type OrderInput } from "../orders/update-order";
import { payload } from "../returns/user-errors";
import { cancelledAt, outstanding, unfulfilledQuantity } from "../store/order-facts";
import type { LineItem, Order } from "../store/types";
import { resolversFor, type ApiContext, type TypeResolvers } from "./context";
import { visibleOrder } from "./visible-orders";

interface SetQuantityArgs {
  id: string;
  lineItemId: string;
  quantity: number;
  restock?: boolean | null;
}

interface AddVariantArgs {
  id: string;
  variantId: string;
  quantity: number;
  allowDuplicates?: boolean | null;
}

interface CommitArgs {
  id: string;
  notifyCustomer?: boolean | null;
  staffNote?: string | null;
}

export const orderMutationResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    job: (_root, { id }: { id: string }, context) => findJob(context, id),
  }),
  resolversFor("Mutation", {
    orderCancel: (_root, input: CancelInput & Record<string, unknown>, context) => {
      const { job, userErrors } = payload("job", () =>
        cancelOrder(visibleOrder(input.orderId, context), input, context),
      );
      return { job, orderCancelUserErrors: userErrors, userErrors };
    },
    orderUpdate: (_root, { input }: { input: OrderInput }, context) =>
      payload("order", () => updateOrder(visibleOrder(input.id, context), input, context)),
    orderEditBegin: (_root, { id }: { id: string }, context) =>
      edited(context, () => ({ session: beginEdit(visibleOrder(id, context), context), lineId: null })),
    orderEditSetQuantity: (_root, args: SetQuantityArgs & Record<string, unknown>, context) =>
      edited(context, () => {
        const session = openSession(args.id, context);
        return { session, lineId: setQuantity(session, args, context) };
      }),
    orderEditAddVariant: (_root, args: AddVariantArgs & Record<string, unknown>, context) =>
      edited(context, () => {
        const session = openSession(args.id, context);
        return { session, lineId: addVariant(session, args, context) };
      }),
    orderEditCommit: (_root, args: CommitArgs & Record<string, unknown>, context) => ({
      ...payload("order", () => commitEdit(openSession(args.id, context), args, context)),
      successMessages: [],
    }),
  }),
  resolversFor<Order>("Order", {
    edited: (order) => order["edited"] === true,
    merchantEditable: (order, _args, context) => whyNotEditable(order, context).length === 0,
    merchantEditableErrors: (order, _args, context) => whyNotEditable(order, context),
    cancellation: (order, _args, { world }) =>
      cancelledAt(order, world.clock) ? (order["cancellation"] ?? { staffNote: null }) : null,
    totalOutstandingSet: (order, _args, { world }) => outstanding(order, world.clock),
  }),
  resolversFor<LineItem>("LineItem", {
    merchantEditable: (line, _args, { world, shop }) =>
      unfulfilledQuantity(shop.store.parentOf<Order>(line), line, world.clock) > 0,
  }),
];

/** The payload of every step of an edit: the order as it would be, the line that was touched. */
function edited(context: ApiContext, act: () => { session: EditSession; lineId: string | null }) {
  const { step, userErrors } = payload("step", act);
  if (!step) return { calculatedOrder: null, calculatedLineItem: null, orderEditSession: null, userErrors };
  const { session, lineId } = step as ReturnType<typeof act>;
  const calculated = calculatedOrder(session, context);
  const lines = calculated["lineItems"] as { id: string }[];
  return {
    calculatedOrder: calculated,
    calculatedLineItem: lines.find(({ id }) => id === lineId) ?? null,
    orderEditSession: { __typename: "OrderEditSession", id: `gid://shopify/OrderEditSession/${session.number}` },
    userErrors,
  };
}
