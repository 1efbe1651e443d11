import type { AdminApi } from "~/shopify/admin-api";
import { CancelReturnDocument, CloseReturnDocument, type ReturnStatus } from "~/shopify/operations.generated";
import { readStatus } from "./decide-return";
import { done, refused, refusedBy, type Written } from "./written";

/** Takes a return back, at the shopper's or the merchant's wish. Shopify refuses once anything came back or was paid. */
export async function cancelReturn(api: AdminApi, returnId: string): Promise<Written<{ status: ReturnStatus }>> {
  const status = await readStatus(api, returnId);
  if (status === "CANCELED") return done({ status }, true);
  if (status !== "REQUESTED" && status !== "OPEN") return refused("INVALID_STATE", `return is ${status ?? "gone"}`);
  const { returnCancel } = await api.query(CancelReturnDocument, { id: returnId });
  return refusedBy(returnCancel?.userErrors ?? []) ?? done({ status: "CANCELED" });
}

/** Nothing more will come of this return. */
export async function closeReturn(api: AdminApi, returnId: string): Promise<Written<{ status: ReturnStatus }>> {
  const status = await readStatus(api, returnId);
  if (status === "CLOSED") return done({ status }, true);
  if (status !== "OPEN") return refused("INVALID_STATE", `return is ${status ?? "gone"}`);
  const { returnClose } = await api.query(CloseReturnDocument, { id: returnId });
  return refusedBy(returnClose?.userErrors ?? []) ?? done({ status: "CLOSED" });
}
