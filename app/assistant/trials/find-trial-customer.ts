import type { ShopSettings } from "~/conversations/settings";
import { readEmail } from "~/identity/email";
import { findPerson } from "~/identity/find-person";
import { findOrderByName } from "~/orders/find-order-by-name";
import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";

/**
 * The customer that staff mean by an e-mail address or an order number. For staff only: they see every customer in
 * the admin anyway. Throws `not_found`.
 */
export async function findTrialCustomer(
  shop: { domain: string; settings: ShopSettings },
  typed: string,
): Promise<{ customerId: string; label: string }> {
  const api = adminApi(shop.domain);
  const { orderNamePrefix: prefix, orderNameSuffix: suffix } = shop.settings;
  const order = typed.includes("@") ? null : await findOrderByName(api, { prefix, suffix }, typed);
  const email = readEmail(order?.email ?? typed);
  const person = email && (await findPerson(api, email));
  if (!person || person.customerId === null) throw new AppError("not_found", "no such customer in this shop");
  return { customerId: person.customerId, label: order?.name ?? typed };
}
