import { approveReturn, cancelReturn, closeReturn, declineReturn, reopenReturn } from "../returns/decide-return";
import { makeReturn, type ReturnInput } from "../returns/make-return";
import { processReturn, type ProcessInput } from "../returns/process-return";
import { createReverseDelivery, updateReverseDelivery, type ShippingInput } from "../returns/reverse-fulfillment";
import { payload } from "../returns/user-errors";
import type { Return } from "../store/types";
import { resolversFor, type Args, type TypeResolvers } from "./context";
import { visibleOrder } from "./visible-orders";

type DeclineReason = NonNullable<Return["decline"]>["reason"];

interface DeliveryArgs extends ShippingInput, Args {
  reverseFulfillmentOrderId: string;
  reverseDeliveryLineItems: { reverseFulfillmentOrderLineItemId: string; quantity: number }[];
}

export const returnMutationResolvers: TypeResolvers[] = [
  resolversFor("Mutation", {
    returnRequest: (_root, { input }: { input: ReturnInput }, context) =>
      payload("return", () => {
        const how = { status: "REQUESTED", argument: "input" } as const;
        return makeReturn(visibleOrder(input.orderId, context), input, how, context);
      }),
    returnCreate: (_root, { returnInput }: { returnInput: ReturnInput }, context) =>
      payload("return", () => {
        const how = { status: "OPEN", argument: "returnInput" } as const;
        return makeReturn(visibleOrder(returnInput.orderId, context), returnInput, how, context);
      }),
    returnApproveRequest: (_root, { input }: { input: { id: string } }, context) =>
      payload("return", () => approveReturn(input.id, ["input", "id"], context)),
    returnDeclineRequest: (
      _root,
      { input }: { input: { id: string; declineReason: DeclineReason; declineNote?: string | null } },
      context,
    ) =>
      payload("return", () => {
        const decline = { reason: input.declineReason, note: input.declineNote ?? null };
        return declineReturn(input.id, decline, ["input"], context);
      }),
    returnCancel: (_root, { id }: { id: string }, context) => payload("return", () => cancelReturn(id, context)),
    returnClose: (_root, { id }: { id: string }, context) => payload("return", () => closeReturn(id, context)),
    returnReopen: (_root, { id }: { id: string }, context) => payload("return", () => reopenReturn(id, context)),
    returnProcess: (_root, { input }: { input: ProcessInput }, context) =>
      payload("return", () => processReturn(input, context)),
    reverseDeliveryCreateWithShipping: (_root, args: DeliveryArgs, context) =>
      payload("reverseDelivery", () =>
        createReverseDelivery(args.reverseFulfillmentOrderId, args.reverseDeliveryLineItems, args, context),
      ),
    reverseDeliveryShippingUpdate: (_root, args: ShippingInput & Args & { reverseDeliveryId: string }, context) =>
      payload("reverseDelivery", () => updateReverseDelivery(args.reverseDeliveryId, args, context)),
  }),
];
