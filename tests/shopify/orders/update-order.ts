import { nowIn, type Place } from "../returns/place";
import { refuse } from "../returns/user-errors";
import type { MailingAddress, Order } from "../store/types";
import { orderPayload } from "../webhooks/payloads";
import { isPostcode, zonesOf } from "./zones";

type AddressText = "address1" | "address2" | "city" | "company" | "firstName" | "lastName" | "phone" | "zip";

export interface AddressInput extends Partial<Record<AddressText | "countryCode" | "provinceCode", string | null>> {
  country?: string | null;
  province?: string | null;
}

export interface OrderInput {
  id: string;
  email?: string | null;
  phone?: string | null;
  note?: string | null;
  tags?: string[] | null;
  customAttributes?: { key: string; value: string }[] | null;
  shippingAddress?: AddressInput | null;
}

/** The mutation orderUpdate: what is not named stays. Throws Refusal. */
export function updateOrder(order: Order | undefined, input: OrderInput, place: Place): Order {
  if (!order) return refuse(["id"], "Order does not exist", "NOT_FOUND");
  if (input.shippingAddress) {
    const address = mergeAddress(order.shippingAddress, input.shippingAddress);
    order.shippingAddress = { ...address, id: place.shop.store.newId("MailingAddress") };
  }
  if (input.email !== undefined) order.email = input.email;
  if (input.phone !== undefined) order.phone = input.phone;
  if (input.note !== undefined) order.note = input.note;
  if (input.tags) order.tags = [...new Set(input.tags.map((tag) => tag.trim()).filter(Boolean))];
  if (input.customAttributes) order.customAttributes = input.customAttributes;
  order.updatedAt = nowIn(place);
  place.world.emit(place.shop, "orders/updated", orderPayload(place.world, place.shop, order));
  return order;
}

function mergeAddress(before: MailingAddress | null, input: AddressInput): MailingAddress {
  const field = (name: string) => ["input", "shippingAddress", name];
  const text = (name: AddressText): string | null =>
    input[name] === undefined ? (before?.[name] ?? null) : input[name]?.trim() || null;
  const countryCode = input.countryCode ?? before?.countryCodeV2 ?? null;
  if (!countryCode) return refuse(field("country"), "Country can't be blank", "BLANK");
  const staysInCountry = countryCode === before?.countryCodeV2;
  const provinceCode =
    (input.provinceCode === undefined && staysInCountry ? before?.provinceCode : input.provinceCode) || null;

  const zones = zonesOf(countryCode);
  if (zones && !provinceCode) refuse(field("province"), "Province can't be blank", "BLANK");
  if (zones && provinceCode && !zones.has(provinceCode)) {
    refuse(field("province"), "Province is not a valid province of the country", "INVALID");
  }
  const zip = text("zip");
  if (zip && !isPostcode(countryCode, zip)) {
    refuse(field("zip"), "Zip is not valid for the country", "INVALID");
  }
  for (const name of ["address1", "city", "lastName"] as const) {
    if (!text(name)) refuse(field(name), `${name} can't be blank`, "BLANK");
  }
  const isSameProvince = staysInCountry && provinceCode === before?.provinceCode;
  return {
    firstName: text("firstName"),
    lastName: text("lastName"),
    company: text("company"),
    address1: text("address1"),
    address2: text("address2"),
    city: text("city"),
    zip,
    phone: text("phone"),
    countryCodeV2: countryCode,
    country: new Intl.DisplayNames(["en"], { type: "region" }).of(countryCode) ?? countryCode,
    provinceCode,
    province: isSameProvince ? (before?.province ?? null) : provinceCode && (zones?.get(provinceCode) ?? provinceCode),
  };
}
