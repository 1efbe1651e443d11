import { AppError } from "~/platform/errors";
import type { AdminApi } from "~/shopify/admin-api";
import {
  OrderAddressDocument,
  UpdateShippingAddressDocument,
  type OrderAddressQuery,
  type UpdateShippingAddressMutationVariables,
} from "~/shopify/operations.generated";
import { addressForm, type ShippingAddress } from "./address-form";
import { checkAddress } from "./check-address";

export type AddressOutcome =
  | { result: "changed"; address: ShippingAddress }
  | { result: "refused"; code: "not_found" | "cancelled" | "shipped" | "invalid" };

type OrderNode = NonNullable<OrderAddressQuery["order"]>;

/** Null for an order that the app cannot see, and for one that is not sent anywhere. Only for the order's own customer. */
export async function readShippingAddress(api: AdminApi, orderId: string): Promise<ShippingAddress | null> {
  const { order } = await api.query(OrderAddressDocument, { id: orderId });
  return order === null ? null : addressOf(order);
}

/**
 * Writes the delivery address. An order that has it already is left as it is, so it may run again. `invalid`: its
 * form is wrong, or Shopify does not take it.
 */
export async function changeAddress(
  api: AdminApi,
  { orderId, address: wanted }: { orderId: string; address: ShippingAddress },
): Promise<AddressOutcome> {
  const { address, problems } = checkAddress(wanted);
  if (problems.length > 0) return { result: "refused", code: "invalid" };
  const { order } = await api.query(OrderAddressDocument, { id: orderId });
  if (order === null) return { result: "refused", code: "not_found" };
  const current = addressOf(order);
  if (current && sameAddress(current, address)) return { result: "changed", address: current };
  if (order.cancelledAt !== null) return { result: "refused", code: "cancelled" };
  if (order.displayFulfillmentStatus === "FULFILLED") return { result: "refused", code: "shipped" };

  const { orderUpdate } = await api.query(UpdateShippingAddressDocument, {
    input: { id: orderId, shippingAddress: inputOf(address, current) },
  });
  if (!orderUpdate) throw new AppError("internal", "orderUpdate answered nothing");
  return orderUpdate.userErrors.length > 0 ? { result: "refused", code: "invalid" } : { result: "changed", address };
}

/** The same place and person, whatever the case and spacing. A province counts where the country's form has one. */
export function sameAddress(a: ShippingAddress, b: ShippingAddress): boolean {
  const fields = Object.keys(a) as (keyof ShippingAddress)[];
  const fold = (text: string) =>
    text
      .normalize("NFKC")
      .replace(/[\s-]+/g, "")
      .toLowerCase();
  const counts = (field: keyof ShippingAddress) =>
    field !== "provinceCode" || addressForm(b.countryCode)?.needsProvince === true;
  return fields.filter(counts).every((field) => fold(a[field]) === fold(b[field]));
}

function addressOf({ shippingAddress: to }: OrderNode): ShippingAddress | null {
  if (to === null) return null;
  return {
    firstName: to.firstName ?? "",
    lastName: to.lastName ?? "",
    company: to.company ?? "",
    address1: to.address1 ?? "",
    address2: to.address2 ?? "",
    city: to.city ?? "",
    provinceCode: to.provinceCode ?? "",
    countryCode: to.countryCodeV2 ?? "",
    zip: to.zip ?? "",
    phone: to.phone ?? "",
  };
}

type AddressInput = NonNullable<UpdateShippingAddressMutationVariables["input"]["shippingAddress"]>;

/** Every field is named, so that nothing of the old address is left standing. */
function inputOf(address: ShippingAddress, current: ShippingAddress | null): AddressInput {
  const { countryCode, provinceCode, ...rest } = address;
  const isSamePlace =
    current?.countryCode === countryCode && current.zip === address.zip && current.city === address.city;
  return {
    ...rest,
    countryCode: countryCode,
    // A province that the form does not ask for is still right where the place is the same.
    provinceCode: provinceCode || (isSamePlace ? current.provinceCode : "") || null,
  };
}
