import { describe, expect, it } from "vitest";
import { identifies, readIdentifier, type ProofFacts } from "~/orders/identifiers";

const order: ProofFacts = {
  email: "Ada.Byrne@Example.com",
  phones: ["+353 86 123 4567"],
  postcodes: ["T12 X70A", "01310-100"],
};
const proves = (typed: string, facts = order): boolean => {
  const identifier = readIdentifier(typed);
  return identifier !== null && identifies(identifier, facts);
};

describe("what is typed proves the order", () => {
  it.each([
    "ada.byrne@example.com",
    "  ADA.BYRNE@EXAMPLE.COM ",
    "ａda.byrne@example.com",
    "+353861234567",
    "0861234567",
    "086 123 4567",
    "(086) 123-45-67",
    "00353 86 1234567",
    "T12X70A",
    "t12 x70a",
    "T12-X70A",
    "01310100",
    "01310-100",
  ])("%s", (typed) => {
    expect(proves(typed)).toBe(true);
  });

  it.each([
    "ada@example.com",
    "ada.byrne@example.co",
    "ada.byrne@example.com.evil.org",
    "0861234568",
    "1234567890123",
    "234567",
    "T12 X70B",
    "T12",
    "%",
    "*",
    "",
    "@",
    "null",
    "x".repeat(300),
  ])("not with %s", (typed) => {
    expect(proves(typed)).toBe(false);
  });

  it("never by something that the order does not have", () => {
    const empty: ProofFacts = { email: null, phones: [], postcodes: [] };
    for (const typed of ["ada@example.com", "0861234567", "T12X70A", "null"]) expect(proves(typed, empty)).toBe(false);
    expect(proves("0000000", { ...empty, phones: ["", "000"] })).toBe(false);
  });

  it("by a zip with the four digits that few people know, on either side", () => {
    const facts: ProofFacts = { email: null, phones: [], postcodes: ["98122"] };
    expect(proves("98122-1234", facts)).toBe(true);
    expect(proves("98122", { ...facts, postcodes: ["98122-1234"] })).toBe(true);
    expect(proves("98123-1234", facts)).toBe(false);
    expect(proves("9812", facts)).toBe(false);
  });

  it("by seven digits of the phone number at least", () => {
    expect(proves("1234567")).toBe(true);
    expect(proves("234567")).toBe(false);
  });
});

it("tells e-mail, phone and postcode apart", () => {
  const kinds = ["a@b.example", "+49 171 3920000", "10115", "01310-100", "K1A 0B1", "hello there"].map(
    (typed) => readIdentifier(typed)?.kind ?? null,
  );
  expect(kinds).toEqual(["email", "phone", "postcode", "postcode", "postcode", null]);
});
