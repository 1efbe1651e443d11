import type { AdminApi } from "~/shopify/admin-api";
import { RequestReturnDocument } from "~/shopify/operations.generated";
import { toInput } from "./money";
import { withReference } from "./reference";
import { findMadeReturn, type MadeReturn, type ReturnOrder } from "./return-order";
import { done, refused, refusedBy, type Written } from "./written";

/** Of ReturnRequestLineItemInput.customerNote. */
const LONGEST_NOTE = 300;

/**
 * Asks the merchant for a return (status REQUESTED): for what the policy leaves to staff. Exchanges cannot be asked
 * for this way; Shopify's input has no place for them. May run any number of times: one return.
 */
export async function requestReturn(api: AdminApi, order: ReturnOrder): Promise<Written<MadeReturn>> {
  const made = await findMadeReturn(api, order);
  if (made) return done(made, true);
  const { returnRequest } = await api.query(RequestReturnDocument, {
    input: {
      orderId: order.orderId,
      returnLineItems: order.items.map((item) => ({
        fulfillmentLineItemId: item.fulfillmentLineItemId,
        quantity: item.quantity,
        returnReasonDefinitionId: item.reasonId,
        customerNote: withReference(item.note, order.reference, LONGEST_NOTE),
        ...(item.restockingFeePercent ? { restockingFee: { percentage: item.restockingFeePercent } } : {}),
      })),
      ...(order.returnShippingFee && { returnShippingFee: { amount: toInput(order.returnShippingFee) } }),
    },
  });
  const refusal = refusedBy(returnRequest?.userErrors ?? []);
  if (refusal) return refusal;
  const ret = returnRequest?.return;
  return ret ? done({ returnId: ret.id, name: ret.name, status: ret.status }) : refused("EMPTY", "no return came back");
}
