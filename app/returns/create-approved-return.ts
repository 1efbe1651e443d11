import type { AdminApi } from "~/shopify/admin-api";
import { CreateReturnDocument } from "~/shopify/operations.generated";
import { toInput } from "./money";
import { withReference } from "./reference";
import { findMadeReturn, type MadeReturn, type ReturnOrder } from "./return-order";
import { done, refused, refusedBy, type Written } from "./written";

/** Of ReturnLineItemInput.returnReasonNote. */
const LONGEST_NOTE = 255;

/**
 * Makes a return that is open at once (status OPEN): for what the merchant's rules approve by themselves. Exchanges go
 * out when the return is processed. May run any number of times: one return.
 */
export async function createApprovedReturn(
  api: AdminApi,
  order: ReturnOrder & { exchange?: { variantId: string; quantity: number }[] },
): Promise<Written<MadeReturn>> {
  const made = await findMadeReturn(api, order);
  if (made) return done(made, true);
  const { returnCreate } = await api.query(CreateReturnDocument, {
    input: {
      orderId: order.orderId,
      returnLineItems: order.items.map((item) => ({
        fulfillmentLineItemId: item.fulfillmentLineItemId,
        quantity: item.quantity,
        returnReasonDefinitionId: item.reasonId,
        returnReasonNote: withReference(item.note, order.reference, LONGEST_NOTE),
        ...(item.restockingFeePercent ? { restockingFee: { percentage: item.restockingFeePercent } } : {}),
      })),
      exchangeLineItems: order.exchange ?? [],
      ...(order.returnShippingFee && { returnShippingFee: { amount: toInput(order.returnShippingFee) } }),
    },
  });
  const refusal = refusedBy(returnCreate?.userErrors ?? []);
  if (refusal) return refusal;
  const ret = returnCreate?.return;
  return ret ? done({ returnId: ret.id, name: ret.name, status: ret.status }) : refused("EMPTY", "no return came back");
}
