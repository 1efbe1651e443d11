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
  const value = typed
    .normalize("NFKC")
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
 * Whether the identifier belongs to the order. Digits without anything around them may be a phone number or a
 * postcode (Brazil's and Portugal's have 7 or 8 digits), so they are held against both.
 */
export function identifies(identifier: Identifier, facts: ProofFacts): boolean {
  if (identifier.kind === "email")
    return facts.email !== null && foldEmail(identifier.value) === foldEmail(facts.email);
  const postcode = foldPostcode(identifier.value);
  if (facts.postcodes.some((one) => foldPostcode(one) === postcode && postcode !== "")) return true;
  return identifier.kind === "phone" && facts.phones.some((one) => samePhone(identifier.value, one));
}

function foldEmail(email: string): string {
  return email.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

function foldPostcode(postcode: string): string {
  return postcode
    .normalize("NFKC")
    .replace(/[\s-]+/g, "")
    .toUpperCase();
}

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
