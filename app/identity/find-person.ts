import { searchTerm } from "~/orders/search-term";
import type { AdminApi } from "~/shopify/admin-api";
import { PersonByEmailDocument } from "~/shopify/operations.generated";

export interface Person {
  /** Shopify's numeric customer id; null where only orders carry the address. */
  customerId: string | null;
  /** An order that the app can see was placed with the address. */
  hasOrders: boolean;
}

/** Whom a shop knows by an address (from `readEmail`); null for a stranger. Never to be answered to an unproved one. */
export async function findPerson(api: AdminApi, email: string): Promise<Person | null> {
  const found = await api.query(PersonByEmailDocument, { email, orders: searchTerm("email", email) });
  const customerId = found.customerByIdentifier?.id.split("/").pop() ?? null;
  // The search is a search: what it finds is compared before it counts.
  const hasOrders = found.orders.nodes.some((order) => order.email?.toLowerCase() === email);
  return customerId === null && !hasOrders ? null : { customerId, hasOrders };
}
