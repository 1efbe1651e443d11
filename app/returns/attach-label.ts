import { AppError } from "~/platform/errors";
import type { AdminApi } from "~/shopify/admin-api";
import {
  AttachReturnLabelDocument,
  ReturnDeliveriesDocument,
  type ReverseDeliveryFragment,
} from "~/shopify/operations.generated";
import { done, refused, refusedBy, type Written } from "./written";

export interface ReturnLabel {
  /** Public https address of the file; Shopify fetches it. */
  labelUrl: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  /** Shopify mails the label to the customer. */
  notifyCustomer: boolean;
}

/**
 * Gives an open return its label or tracking number, for all of its pieces. A way back that has this number or this
 * file already is left as it is, so it may run any number of times.
 */
export async function attachLabel(
  api: AdminApi,
  returnId: string,
  label: ReturnLabel,
): Promise<Written<{ deliveryIds: string[] }>> {
  const { labelUrl, trackingNumber, trackingUrl } = label;
  if (labelUrl === null && trackingNumber === null)
    throw new AppError("bad_request", "a label needs a file or a number");
  const found = await api.query(ReturnDeliveriesDocument, { id: returnId });
  if (found.return?.status !== "OPEN") return refused("INVALID_STATE", `return is ${found.return?.status ?? "gone"}`);

  const open = found.return.reverseFulfillmentOrders.nodes.filter(({ status }) => status === "OPEN");
  const deliveryIds: string[] = [];
  let wrote = false;
  for (const back of open) {
    const known = back.reverseDeliveries.nodes.find((delivery) => has(delivery, label));
    if (known) {
      deliveryIds.push(known.id);
      continue;
    }
    const { reverseDeliveryCreateWithShipping: made } = await api.query(AttachReturnLabelDocument, {
      reverseFulfillmentOrderId: back.id,
      label: labelUrl === null ? null : { fileUrl: labelUrl },
      tracking: trackingNumber === null && trackingUrl === null ? null : { number: trackingNumber, url: trackingUrl },
      notifyCustomer: label.notifyCustomer,
    });
    const refusal = refusedBy(made?.userErrors ?? []);
    if (refusal) return refusal;
    if (made?.reverseDelivery) deliveryIds.push(made.reverseDelivery.id);
    wrote = true;
  }
  return deliveryIds.length > 0 ? done({ deliveryIds }, !wrote) : refused("NOT_FOUND", "no way back is open");
}

/** Shopify moves the file to an address of its own, so a number tells more than a file where there is one. */
function has({ deliverable }: ReverseDeliveryFragment, { labelUrl, trackingNumber }: ReturnLabel): boolean {
  if (!deliverable) return false;
  if (trackingNumber !== null) return deliverable.tracking?.number === trackingNumber;
  return deliverable.label !== null && (deliverable.label.publicFileUrl === labelUrl || deliverable.tracking === null);
}
