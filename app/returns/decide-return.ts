import type { AdminApi } from "~/shopify/admin-api";
import {
  ApproveReturnDocument,
  DeclineReturnDocument,
  ReturnDeliveriesDocument,
  type ReturnDeclineReason,
  type ReturnStatus,
} from "~/shopify/operations.generated";
import { done, refused, refusedBy, type Written } from "./written";

interface Decided {
  status: ReturnStatus;
}

/** Staff say yes. A return that is open or closed already was approved before: done, and Shopify is not asked again. */
export async function approveReturn(
  api: AdminApi,
  returnId: string,
  { notifyCustomer }: { notifyCustomer: boolean },
): Promise<Written<Decided>> {
  const status = await readStatus(api, returnId);
  if (status === "OPEN" || status === "CLOSED") return done({ status }, true);
  if (status !== "REQUESTED") return refused("INVALID_STATE", `return is ${status ?? "gone"}`);
  const { returnApproveRequest } = await api.query(ApproveReturnDocument, { input: { id: returnId, notifyCustomer } });
  return refusedBy(returnApproveRequest?.userErrors ?? []) ?? done({ status: "OPEN" });
}

/** Staff say no. `note` goes to the customer in Shopify's mail: at most 500 characters. */
export async function declineReturn(
  api: AdminApi,
  returnId: string,
  decline: { reason: ReturnDeclineReason; note: string | null; notifyCustomer: boolean },
): Promise<Written<Decided>> {
  const status = await readStatus(api, returnId);
  if (status === "DECLINED") return done({ status }, true);
  if (status !== "REQUESTED") return refused("INVALID_STATE", `return is ${status ?? "gone"}`);
  const { returnDeclineRequest } = await api.query(DeclineReturnDocument, {
    input: {
      id: returnId,
      declineReason: decline.reason,
      declineNote: decline.note,
      notifyCustomer: decline.notifyCustomer,
    },
  });
  return refusedBy(returnDeclineRequest?.userErrors ?? []) ?? done({ status: "DECLINED" });
}

/** Null when the app cannot see the return. */
export async function readStatus(api: AdminApi, returnId: string): Promise<ReturnStatus | null> {
  const found = await api.query(ReturnDeliveriesDocument, { id: returnId });
  return found.return?.status ?? null;
}
