import { getDirectiveValues, GraphQLError, type GraphQLResolveInfo } from "graphql";
import { createRefund, type RefundInput } from "../refunds/create-refund";
import { suggestRefund, type SuggestArgs } from "../refunds/suggest-refund";
import { tellOfRefund } from "../returns/tell";
import { payload } from "../returns/user-errors";
import { taxesIncluded } from "../returns/worth";
import type { Order, Refund } from "../store/types";
import type { ShopState } from "../world";
import { resolversFor, type TypeResolvers } from "./context";
import { visibleOrder } from "./visible-orders";

/** By idempotency key. `input` is JSON. */
export type RefundAnswers = Map<string, { input: string; refund: Refund }>;

/** What was answered to each key, for good: Shopify forgets after a day or so, which no test waits for. */
const answered = new WeakMap<ShopState, RefundAnswers>();

export const refundAnswers = (shop: ShopState): RefundAnswers =>
  answered.get(shop) ?? new Map<string, { input: string; refund: Refund }>();

export function restoreRefundAnswers(shop: ShopState, kept: RefundAnswers): void {
  answered.set(shop, kept);
}

export const refundResolvers: TypeResolvers[] = [
  resolversFor("Mutation", {
    refundCreate: (_root, { input }: { input: RefundInput }, context, info) => {
      const { shop } = context;
      const order = visibleOrder(input.orderId, context);
      const before = refundAnswers(shop);
      answered.set(shop, before);
      const key = idempotencyKey(info);
      const known = before.get(key);
      if (known && known.input !== JSON.stringify(input)) {
        throw new GraphQLError("The same idempotency key was used with different parameters.", {
          extensions: { code: "IDEMPOTENCY_KEY_PARAMETER_MISMATCH" },
        });
      }
      if (known) return { refund: known.refund, order, userErrors: [] };
      const result = payload("refund", () => {
        const refund = createRefund(order, input, context);
        if (order) tellOfRefund(context, order, refund);
        return refund;
      });
      if (result["refund"]) before.set(key, { input: JSON.stringify(input), refund: result["refund"] as Refund });
      return { ...result, order: order ?? null };
    },
  }),
  resolversFor<Order>("Order", {
    taxesIncluded: (order) => taxesIncluded(order),
    suggestedRefund: (order, args: SuggestArgs & Record<string, unknown>, context) =>
      suggestRefund(order, args, context),
  }),
  resolversFor<{ shippingLine?: unknown }>("RefundShippingLine", {
    shippingLine: (line, _args, _context) => line.shippingLine ?? null,
  }),
];

/** Never empty: the request was refused before if there was none. */
function idempotencyKey({ schema, fieldNodes, variableValues }: GraphQLResolveInfo): string {
  const directive = schema.getDirective("idempotent");
  const [node] = fieldNodes;
  const values = directive && node ? getDirectiveValues(directive, node, variableValues) : undefined;
  const key = values?.["key"];
  return typeof key === "string" ? key : "";
}
