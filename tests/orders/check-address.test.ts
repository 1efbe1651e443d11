import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressForm, type ShippingAddress } from "~/orders/address-form";
import { checkAddress } from "~/orders/check-address";
import { postcodeExample, tidyPostcode } from "~/orders/postcodes";

const address = (parts: Partial<ShippingAddress>): ShippingAddress => ({
  firstName: "Ada",
  lastName: "Byrne",
  company: "",
  address1: "1 Main Street",
  address2: "",
  city: "Springfield",
  provinceCode: "",
  countryCode: "DE",
  zip: "10115",
  phone: "",
  ...parts,
});

describe("an address", () => {
  it("is tidied: one line per field, the postcode as the country writes it, the province as a code", () => {
    const typed = address({
      lastName: "  Byrne\n\tO’Neill ",
      countryCode: "us",
      provinceCode: "new york",
      zip: "11215 1234",
    });
    expect(checkAddress(typed)).toEqual({
      problems: [],
      address: { ...typed, lastName: "Byrne O’Neill", countryCode: "US", provinceCode: "NY", zip: "11215-1234" },
    });
  });

  it.each([
    ["no street", { address1: " " }, { field: "address1", problem: "missing" }],
    ["no name", { lastName: "" }, { field: "lastName", problem: "missing" }],
    ["no place", { city: "" }, { field: "city", problem: "missing" }],
    ["no country", { countryCode: "", zip: "" }, { field: "countryCode", problem: "missing" }],
    ["a country that is none", { countryCode: "QQ" }, { field: "countryCode", problem: "unknown" }],
    ["no postcode", { zip: "" }, { field: "zip", problem: "missing" }],
    ["a postcode of elsewhere", { zip: "SW1A 1AA" }, { field: "zip", problem: "form" }],
    ["no state", { countryCode: "US", zip: "94107" }, { field: "provinceCode", problem: "missing" }],
    [
      "a state that is none",
      { countryCode: "US", zip: "94107", provinceCode: "ON" },
      { field: "provinceCode", problem: "unknown" },
    ],
    ["words for a phone", { phone: "call me" }, { field: "phone", problem: "form" }],
    ["a street that never ends", { address1: "x".repeat(256) }, { field: "address1", problem: "too_long" }],
  ])("is wrong with %s", (_what, parts, problem) => {
    expect(checkAddress(address(parts)).problems).toEqual([problem]);
  });

  it.each([
    ["Ireland, whose people may not know their Eircode", { countryCode: "IE", provinceCode: "CO", zip: "" }],
    ["the Emirates, which have no postcodes", { countryCode: "AE", zip: "" }],
    ["a country that nothing particular is known of", { countryCode: "LA", zip: "01000" }],
    [
      "Japan, in Japanese",
      { countryCode: "JP", provinceCode: "jp-13", zip: "１７６－０００２", city: "練馬区", address1: "桜台3-14-5" },
    ],
    ["Spain, without the accent", { countryCode: "ES", provinceCode: "Malaga", zip: "29001" }],
  ])("is right for %s", (_where, parts) => {
    expect(checkAddress(address(parts)).problems).toEqual([]);
  });

  it("stays as it is when it is checked again", () => {
    fc.assert(
      fc.property(
        fc.record({
          countryCode: fc.constantFrom("US", "GB", "IE", "DE", "JP", "BR", "NL", "IT", "LA", ""),
          zip: fc.string({ maxLength: 12 }),
          provinceCode: fc.constantFrom("NY", "Co", "jp-01", "milano", "", "?"),
          city: fc.string({ maxLength: 30 }),
          phone: fc.string({ maxLength: 20 }),
        }),
        (parts) => {
          const once = checkAddress(address(parts));
          expect(checkAddress(once.address)).toEqual(once);
        },
      ),
    );
  });
});

describe("postcodes", () => {
  it.each([
    ["GB", "sw1a1aa", "SW1A 1AA"],
    ["GB", "m4 1eu", "M4 1EU"],
    ["CA", "k1a0b1", "K1A 0B1"],
    ["NL", "1015bl", "1015 BL"],
    ["PL", "53125", "53-125"],
    ["PT", "1200192", "1200-192"],
    ["BR", "05410002", "05410-002"],
    ["SE", "11455", "114 55"],
    ["IE", "d6wxh90", "D6W XH90"],
    ["SA", "١٢٣٤٥", "12345"],
    ["US", "1234", null],
    ["CA", "11215", null],
    ["DE", "D-10115", null],
  ])("%s writes %j as %j", (country, typed, written) => expect(tidyPostcode(country, typed)).toBe(written));

  it("have examples that are postcodes", () => {
    for (const country of ["GB", "US", "CA", "IE", "JP", "BR", "NL", "MT", "LV", "DE"]) {
      const example = postcodeExample(country) ?? "";
      expect(tidyPostcode(country, example)).toBe(example);
    }
  });
});

describe("a country's form", () => {
  it("names its states, each once", () => {
    for (const country of ["AU", "BR", "CA", "ES", "IE", "IN", "IT", "JP", "MX", "US"]) {
      const form = addressForm(country);
      const codes = form?.provinces.map(({ code }) => code) ?? [];
      expect(form?.needsProvince).toBe(true);
      expect(codes.length).toBeGreaterThan(7);
      expect(new Set(codes).size).toBe(codes.length);
      expect(form?.provinces.every(({ code, name }) => code !== "" && name !== "")).toBe(true);
    }
  });

  it("is not known for every country", () => expect(addressForm("LA")).toBeNull());
});
