import type { AdminApi } from "~/shopify/admin-api";
import { ShipsToDocument } from "~/shopify/operations.generated";

/** Countries that the shop ships to, by its shipping settings (ISO 3166-1 alpha-2). */
export async function readShipsTo(api: AdminApi): Promise<string[]> {
  return (await api.query(ShipsToDocument, {})).shop.shipsToCountries;
}
