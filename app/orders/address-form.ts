import { needsPostcode, postcodeExample } from "./postcodes";
import { provincesOf, type Province } from "./provinces";

/** A delivery address as Shopify takes it; "" for what it has not. */
export interface ShippingAddress {
  firstName: string;
  lastName: string;
  company: string;
  address1: string;
  address2: string;
  city: string;
  /** In Shopify's codes. */
  provinceCode: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  zip: string;
  phone: string;
}

/** What an address of a country needs. */
export interface AddressForm {
  countryCode: string;
  needsPostcode: boolean;
  needsProvince: boolean;
  provinces: Province[];
  postcodeExample: string | null;
}

/** Null for a country that nothing particular is known of: name, street and place are then all that is asked. */
export function addressForm(countryCode: string): AddressForm | null {
  const provinces = provincesOf(countryCode);
  const example = postcodeExample(countryCode);
  if (provinces.length === 0 && example === null) return null;
  return {
    countryCode,
    needsPostcode: needsPostcode(countryCode),
    needsProvince: provinces.length > 0,
    provinces,
    postcodeExample: example,
  };
}
