import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";
import { AppInstallationIdDocument } from "~/shopify/operations.generated";

/** `refused`: the app's access was revoked or a permission is missing; opening the app anew repairs the first. */
export type Connection = "connected" | "unavailable" | "refused";

/** Asks Shopify the smallest thing there is. `shopDomain` from a verified request. */
export async function checkConnection(shopDomain: string): Promise<Connection> {
  try {
    await adminApi(shopDomain).query(AppInstallationIdDocument, {});
    return "connected";
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === "shopify_unauthorized" ? "refused" : "unavailable";
  }
}
