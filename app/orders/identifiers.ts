import { asciiDigits } from "~/i18n/digits";

/** What shows that an order is the shopper's own: something that only order and shopper know. */
export interface Identifier {
  kind: "email" | "phone" | "postcode";
  /** As typed. */
  value: string;
}

/** What an order holds to compare with. */
export interface ProofFacts {
  email: string | null;
  phones: string[];
  postcodes: string[];
}

/**
 * Phone numbers are compared on their last digits, because people leave out the country code or write the trunk
 * zero. Nine where both have them; seven, the shortest local numbers in use, is the least that counts as proof.
 */
const PHONE_DIGITS = { most: 9, least: 7 };

/** What a typed identifier is; null when it can be none of them. */
export function readIdentifier(typed: string): Identifier | null {
  const value = asciiDigits(typed.normalize("NFKC"))
    .replace(/\p{Cf}/gu, "")
    .trim();
  if (value.length > 254) return null;
  if (/^[^\s@]+@[^\s@]+$/.test(value)) return { kind: "email", value };
  if (/^\+?[\d\s()./-]+$/.test(value) && digits(value).length >= PHONE_DIGITS.least && !isPostcodeWithDash(value)) {
    return { kind: "phone", value };
  }
  const postcode = foldPostcode(value);
  return postcode.length >= 3 && postcode.length <= 10 && /\d/.test(postcode) && /^[A-Z0-9]+$/.test(postcode)
    ? { kind: "postcode", value }
    : null;
}

/**
 * What of the order the identifier is; null when it is none of it. Digits without anything around them may be a phone
 * number or a postcode (Brazil's, Japan's and Portugal's have 7 or 8 digits), so they are held against both.
 */
export function matchIdentifier(identifier: Identifier, facts: ProofFacts): Identifier["kind"] | null {
  if (identifier.kind === "email")
    return facts.email !== null && foldEmail(identifier.value) === foldEmail(facts.email) ? "email" : null;
  const postcode = withoutPlusFour(foldPostcode(identifier.value));
  if (facts.postcodes.some((one) => withoutPlusFour(foldPostcode(one)) === postcode && postcode !== ""))
    return "postcode";
  if (identifier.kind !== "phone") return null;
  return facts.phones.some((one) => samePhone(identifier.value, one)) ? "phone" : null;
}

/** Whether the identifier belongs to the order. */
export const identifies = (identifier: Identifier, facts: ProofFacts): boolean =>
  matchIdentifier(identifier, facts) !== null;

function foldEmail(email: string): string {
  return email.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

function foldPostcode(postcode: string): string {
  return postcode
    .normalize("NFKC")
    .replace(/[\s-]+/g, "")
    .toUpperCase();
}

/** "98122-1234" is 98122 to whoever lives there: the four digits that the postal service adds are known by few. */
const withoutPlusFour = (postcode: string): string => /^(\d{5})\d{4}$/.exec(postcode)?.[1] ?? postcode;

function samePhone(a: string, b: string): boolean {
  const [short, long] = [digits(a).replace(/^0+/, ""), digits(b).replace(/^0+/, "")].sort(
    (x, y) => x.length - y.length,
  );
  if (short === undefined || long === undefined || short.length < PHONE_DIGITS.least) return false;
  const compared = Math.min(short.length, PHONE_DIGITS.most);
  return short.slice(-compared) === long.slice(-compared);
}

function digits(text: string): string {
  return text.normalize("NFKC").replace(/\D/g, "");
}

/** "01310-100" and "1000-001": postcodes of Brazil and Portugal, written with a dash and short for a phone number. */
function isPostcodeWithDash(value: string): boolean {
  return /^\d{4,5}-\d{3}$/.test(value);
}
