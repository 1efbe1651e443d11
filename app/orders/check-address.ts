import { addressForm, type ShippingAddress } from "./address-form";
import { tidyPostcode } from "./postcodes";
import { findProvince } from "./provinces";

export interface AddressProblem {
  field: keyof ShippingAddress;
  /** `unknown`: no such province or country. `form`: not how it is written there. */
  problem: "missing" | "unknown" | "form" | "too_long";
}

/** Shopify takes so much in each field. */
const LONGEST = 255;
const PHONE = /^\+?[\d\s()./-]{5,30}$/;

/**
 * An address tidied up (spaces, the postcode as its country writes it, a province's name as its code), and what is
 * wrong with its form. Whether the place exists is not checked.
 */
export function checkAddress(typed: ShippingAddress): { address: ShippingAddress; problems: AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const wrong = (field: keyof ShippingAddress, problem: AddressProblem["problem"]) => {
    if (!problems.some((one) => one.field === field)) problems.push({ field, problem });
  };
  const address = trimmed(typed);
  for (const field of Object.keys(address) as (keyof ShippingAddress)[]) {
    if (address[field].length > LONGEST) wrong(field, "too_long");
  }
  for (const field of ["lastName", "address1", "city", "countryCode"] as const) {
    if (address[field] === "") wrong(field, "missing");
  }
  address.countryCode = address.countryCode.toUpperCase();
  if (address.countryCode !== "" && !isCountry(address.countryCode)) wrong("countryCode", "unknown");

  const form = addressForm(address.countryCode);
  if (form?.needsProvince) {
    const province = findProvince(form.countryCode, address.provinceCode);
    if (address.provinceCode === "") wrong("provinceCode", "missing");
    else if (province === null) wrong("provinceCode", "unknown");
    else address.provinceCode = province.code;
  }
  if (address.zip === "") {
    if (form?.needsPostcode) wrong("zip", "missing");
  } else {
    const zip = tidyPostcode(address.countryCode, address.zip);
    if (zip === null) wrong("zip", "form");
    else address.zip = zip;
  }
  if (address.phone !== "" && !PHONE.test(address.phone)) wrong("phone", "form");
  return { address, problems };
}

/** Control characters, line breaks and runs of spaces become one space: each field is one line on a label. */
function trimmed(typed: ShippingAddress): ShippingAddress {
  const tidy = (text: string) =>
    text
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Z}]+/gu, " ")
      .trim();
  return {
    firstName: tidy(typed.firstName),
    lastName: tidy(typed.lastName),
    company: tidy(typed.company),
    address1: tidy(typed.address1),
    address2: tidy(typed.address2),
    city: tidy(typed.city),
    provinceCode: tidy(typed.provinceCode),
    countryCode: tidy(typed.countryCode),
    zip: tidy(typed.zip),
    phone: tidy(typed.phone),
  };
}

const countries = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined;
}
