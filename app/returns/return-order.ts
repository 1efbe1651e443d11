import type { Money } from "~/orders/order-facts";
import type { AdminApi } from "~/shopify/admin-api";
import { ReturnsWithNotesDocument, type ReturnStatus } from "~/shopify/operations.generated";
import { hasReference } from "./reference";

/** A return to be made. */
export interface ReturnOrder {
  orderId: string;
  /** The same in every try: a proposal's id. The return is known by it afterwards (see reference.ts). */
  reference: string;
  items: {
    fulfillmentLineItemId: string;
    quantity: number;
    /** GID of a return reason definition. */
    reasonId: string | null;
    /** In the shopper's own words; cut where it is longer than Shopify takes together with the reference. */
    note: string | null;
    /** 0 to 100. */
    restockingFeePercent?: number;
  }[];
  /** In the currency that the shopper paid in. */
  returnShippingFee?: Money;
}

export interface MadeReturn {
  returnId: string;
  /** "#1005-R1" */
  name: string;
  status: ReturnStatus;
}

/** The return that an earlier try has made; whatever has become of it since, it is not made again. */
export async function findMadeReturn(api: AdminApi, { orderId, reference }: ReturnOrder): Promise<MadeReturn | null> {
  const { order } = await api.query(ReturnsWithNotesDocument, { orderId });
  const found = order?.returns.nodes.find((ret) =>
    ret.returnLineItems.nodes.some(
      (line) => hasReference(line.customerNote, reference) || hasReference(line.returnReasonNote, reference),
    ),
  );
  return found ? { returnId: found.id, name: found.name, status: found.status } : null;
}
