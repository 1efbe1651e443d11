import type { AdminApi } from "~/shopify/admin-api";
import { findOrderByName } from "./find-order-by-name";
import { matchIdentifier, readIdentifier, type Identifier } from "./identifiers";
import type { OrderNameFormat } from "./order-name";

export interface ProvenOrder {
  /** Shopify GID. */
  orderId: string;
  orderName: string;
  provedBy: Identifier["kind"];
}

/**
 * Belief 6, second step: an order number and one thing that only the order and its shopper know. Null for a wrong
 * identifier, for an order that does not exist and for one too old for the app to see, with the same one call to
 * Shopify; the caller keeps time and words alike (platform/even-duration.ts) and limits the tries.
 */
export async function proveOrder(
  api: AdminApi,
  format: OrderNameFormat,
  typedName: string,
  typedIdentifier: string,
): Promise<ProvenOrder | null> {
  const order = await findOrderByName(api, format, typedName);
  const identifier = readIdentifier(typedIdentifier);
  if (order === null || identifier === null) return null;
  const addresses = [order.shippingAddress, order.billingAddress];
  const provedBy = matchIdentifier(identifier, {
    email: order.email,
    phones: [order.phone, ...addresses.map((address) => address?.phone)].flatMap((phone) => phone ?? []),
    postcodes: addresses.flatMap((address) => address?.zip ?? []),
  });
  return provedBy === null ? null : { orderId: order.id, orderName: order.name, provedBy };
}
