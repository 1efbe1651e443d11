import type { Money } from "~/orders/order-facts";
import type { AdminApi } from "~/shopify/admin-api";
import {
  ProcessReturnDocument,
  ReturnToProcessDocument,
  type ReturnStatus,
  type ReturnToProcessQuery,
  type ReverseFulfillmentOrderDispositionType,
} from "~/shopify/operations.generated";
import { closeReturn } from "./end-return";
import { presentment, toInput } from "./money";
import { done, refused, refusedBy, type Written } from "./written";

export interface ReturnedParcel {
  returnId: string;
  lines: {
    returnLineItemId: string;
    /** How many came back. */
    quantity: number;
    /** `processedQuantity` when somebody looked: by it a retry knows that these pieces were processed already. */
    processedBefore: number;
    disposition: ReverseFulfillmentOrderDispositionType;
    /** GID; Shopify demands it for RESTOCKED. */
    locationId?: string;
  }[];
  /** What goes out now of the return's exchange items. */
  exchange?: { exchangeLineItemId: string; quantity: number; processedBefore: number }[];
  /** `nothing`: the money comes later, or is not owed. */
  payTo: "original" | "store_credit" | "nothing";
  /** What the shopper paid for shipping comes back too. */
  refundShipping?: boolean;
  notifyCustomer: boolean;
}

export interface ProcessedReturn {
  status: ReturnStatus;
  /** In the currency that the shopper paid in; null where nothing was paid out. */
  refunded: Money | null;
}

/**
 * The parcel came: says what becomes of the pieces, sends the exchange, and pays out what Shopify works out for it,
 * less the return's fees. Closes the return with its last piece. May run any number of times: one refund.
 */
export async function processReturn(api: AdminApi, parcel: ReturnedParcel): Promise<Written<ProcessedReturn>> {
  const exchange = parcel.exchange ?? [];
  const found = await api.query(ReturnToProcessDocument, {
    id: parcel.returnId,
    lines: parcel.lines.map(({ returnLineItemId, quantity }) => ({ id: returnLineItemId, quantity })),
    exchanges: exchange.map(({ exchangeLineItemId, quantity }) => ({ id: exchangeLineItemId, quantity })),
    refundShipping: parcel.refundShipping ? { fullRefund: true } : null,
    allocation: parcel.payTo === "store_credit" ? "STORE_CREDIT" : "ORIGINAL_PAYMENT_METHODS",
  });
  const ret = found.return;
  if (ret === null) return refused("NOT_FOUND", "return is gone");

  const progress = progressOf(ret, parcel);
  if (progress === "changed") return refused("CHANGED", "somebody else has processed a part of it");
  if (progress === "done") {
    const status = await closeWhenDone(api, ret, []);
    const last = ret.refunds.nodes.at(-1);
    return done({ status, refunded: last ? presentment(last.totalRefundedSet) : null }, true);
  }

  const transfer = transferOf(ret, parcel);
  const { returnProcess } = await api.query(ProcessReturnDocument, {
    input: {
      returnId: parcel.returnId,
      returnLineItems: parcel.lines.map((line) => ({
        id: line.returnLineItemId,
        quantity: line.quantity,
        dispositions: dispositionsOf(ret, line),
      })),
      exchangeLineItems: exchange.map(({ exchangeLineItemId, quantity }) => ({ id: exchangeLineItemId, quantity })),
      refundShipping: parcel.refundShipping ? { fullRefund: true } : null,
      notifyCustomer: parcel.notifyCustomer,
      ...(transfer && { financialTransfer: { issueRefund: transfer.refund } }),
    },
  });
  const refusal = refusedBy(returnProcess?.userErrors ?? []);
  if (refusal) return refusal;
  const now = { ...ret, status: returnProcess?.return?.status ?? ret.status };
  const status = await closeWhenDone(api, now, [
    ...parcel.lines.map((line) => ({ ...line, id: line.returnLineItemId })),
    ...exchange.map((line) => ({ ...line, id: line.exchangeLineItemId })),
  ]);
  return done({ status, refunded: transfer?.amount ?? null });
}

type ReturnNode = NonNullable<ReturnToProcessQuery["return"]>;

/** Whether these pieces are still to be processed, or were by an earlier try; anything else needs new eyes. */
function progressOf(ret: ReturnNode, parcel: ReturnedParcel): "open" | "done" | "changed" {
  const now = new Map(
    [...ret.returnLineItems.nodes, ...ret.exchangeLineItems.nodes].map((one) => [one.id, one.processedQuantity]),
  );
  const wanted = [
    ...parcel.lines.map((line) => ({ ...line, id: line.returnLineItemId })),
    ...(parcel.exchange ?? []).map((line) => ({ ...line, id: line.exchangeLineItemId })),
  ];
  if (wanted.every(({ id, quantity, processedBefore }) => (now.get(id) ?? -1) >= processedBefore + quantity)) {
    return "done";
  }
  return wanted.every(({ id, processedBefore }) => now.get(id) === processedBefore) ? "open" : "changed";
}

/** As Shopify suggests it, in the way that was chosen; null where nothing is to pay out. */
function transferOf({ suggestedFinancialOutcome }: ReturnNode, { payTo }: ReturnedParcel) {
  const transfer = suggestedFinancialOutcome?.financialTransfer;
  if (payTo === "nothing" || transfer?.__typename !== "RefundReturnOutcome") return null;
  const amount = presentment(transfer.amount);
  if (payTo === "store_credit") {
    const refundMethods = [{ storeCreditRefund: { amount: toInput(amount) } }];
    return { amount, refund: { orderTransactions: [], refundMethods } };
  }
  const orderTransactions = transfer.suggestedTransactions.flatMap(({ amountSet, parentTransaction }) =>
    parentTransaction ? [{ parentId: parentTransaction.id, transactionAmount: toInput(presentment(amountSet)) }] : [],
  );
  return { amount, refund: { orderTransactions } };
}

function dispositionsOf(ret: ReturnNode, line: ReturnedParcel["lines"][number]) {
  const back = ret.returnLineItems.nodes.find(({ id }) => id === line.returnLineItemId);
  const shippedAs = back && "fulfillmentLineItem" in back ? back.fulfillmentLineItem.id : null;
  const way = ret.reverseFulfillmentOrders.nodes
    .flatMap(({ lineItems }) => lineItems.nodes)
    .find(({ fulfillmentLineItem }) => fulfillmentLineItem?.id === shippedAs);
  if (!way) return [];
  return [
    {
      reverseFulfillmentOrderLineItemId: way.id,
      quantity: line.quantity,
      dispositionType: line.disposition,
      ...(line.locationId && { locationId: line.locationId }),
    },
  ];
}

/** Shopify leaves a return open after its last piece, or closes it by itself: both end closed. */
async function closeWhenDone(
  api: AdminApi,
  ret: ReturnNode,
  justProcessed: { id: string; quantity: number }[],
): Promise<ReturnStatus> {
  const more = new Map(justProcessed.map(({ id, quantity }) => [id, quantity]));
  const isDone = [...ret.returnLineItems.nodes, ...ret.exchangeLineItems.nodes].every(
    ({ id, quantity, processedQuantity }) => processedQuantity + (more.get(id) ?? 0) >= quantity,
  );
  if (!isDone || ret.status !== "OPEN") return ret.status;
  const closed = await closeReturn(api, ret.id);
  return closed.result === "done" ? closed.status : ret.status;
}
