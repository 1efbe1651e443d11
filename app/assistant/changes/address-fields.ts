import type { FormField, ReceiptSource } from "~/contract/chat";
import type { AddressForm, ShippingAddress } from "~/orders/address-form";
import type { AddressProblem } from "~/orders/check-address";
import type { ChangeWords } from "./words";

/** In the order in which they are asked for and shown. */
export const ADDRESS_FIELDS = [
  "firstName",
  "lastName",
  "company",
  "address1",
  "address2",
  "zip",
  "city",
  "provinceCode",
  "countryCode",
  "phone",
] as const satisfies readonly (keyof ShippingAddress)[];
type Field = (typeof ADDRESS_FIELDS)[number];

/** What browsers fill in by themselves (HTML autofill, WHATWG). */
const AUTOCOMPLETE: Record<Field, string> = {
  firstName: "given-name",
  lastName: "family-name",
  company: "organization",
  address1: "address-line1",
  address2: "address-line2",
  zip: "postal-code",
  city: "address-level2",
  provinceCode: "address-level1",
  countryCode: "country",
  phone: "tel",
};
const REQUIRED = new Set<Field>(["lastName", "address1", "city"]);
/** Shopify takes 255 characters in each. */
const LONGEST = 255;

interface Setting {
  /** Null: a country that nothing particular is known of. */
  form: AddressForm | null;
  /** Countries to choose from; with one, there is no choice. */
  countries: string[];
  source: ReceiptSource;
  ref: string | null;
  problems: readonly AddressProblem[];
  words: ChangeWords;
}

/** The form's fields for the address' country, filled in; what was wrong with a field stands below it. */
export function addressFields(address: ShippingAddress, setting: Setting): FormField[] {
  const { form, countries } = setting;
  return ADDRESS_FIELDS.filter((field) => {
    if (field === "countryCode") return countries.length > 1;
    if (field === "provinceCode") return form?.needsProvince === true;
    if (field === "zip") return form?.needsPostcode !== false || address.zip !== "";
    return true;
  }).map((field) => oneField(field, address, setting));
}

function oneField(field: Field, address: ShippingAddress, setting: Setting): FormField {
  const { words, source, ref, form } = setting;
  const options = optionsOf(field, setting);
  const value = address[field];
  return {
    name: field,
    label: words.say(`field.${field}`),
    hint: hintOf(field, setting),
    type: options.length > 0 ? "select" : field === "phone" ? "tel" : "text",
    ...(options.length > 0 ? { options } : {}),
    autocomplete: AUTOCOMPLETE[field],
    required: REQUIRED.has(field) || options.length > 0 || (field === "zip" && form?.needsPostcode === true),
    value: value === "" ? "" : words.fact(value, source, ref),
    maxLength: LONGEST,
  };
}

function optionsOf(field: Field, { form, countries, words }: Setting): { value: string; label: string }[] {
  if (field === "countryCode") {
    return words.sorted(countries.map((code) => ({ value: code, label: words.country(code) })));
  }
  if (field !== "provinceCode" || form === null) return [];
  return form.provinces.map(({ code, name }) => ({ value: code, label: name }));
}

function hintOf(field: Field, { problems, form, words }: Setting): string | null {
  const wrong = problems.find((one) => one.field === field);
  const example =
    field === "zip" && form?.postcodeExample
      ? words.say("field.example", { example: words.fact(form.postcodeExample, "shop_settings", null) })
      : null;
  return wrong ? words.sentences([words.say(`problem.${wrong.problem}`), example ?? ""]) : example;
}

/** The address in one line. */
export function addressLines(
  address: ShippingAddress,
  words: ChangeWords,
  source: ReceiptSource,
  ref: string | null,
): string {
  const { firstName, lastName, company, address1, address2, zip, city, provinceCode, countryCode, phone } = address;
  const name = [firstName, lastName].filter(Boolean).join(" ");
  const place = [zip, city, provinceCode].filter(Boolean).join(" ");
  const lines = [name, company, address1, address2, place, countryCode && words.country(countryCode), phone];
  return words.fact(lines.filter(Boolean).join(", "), source, ref);
}
