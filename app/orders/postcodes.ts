import { asciiDigits } from "~/i18n/digits";

/**
 * How postcodes are written: 9 a digit, A a letter, * either; everything else stands as it is. After the Universal
 * Postal Union's "Postal addressing systems", country by country.
 */
const MASKS: Record<string, string[]> = {
  AT: ["9999"],
  AU: ["9999"],
  BE: ["9999"],
  BG: ["9999"],
  BR: ["99999-999"],
  CA: ["A9A 9A9"],
  CH: ["9999"],
  CN: ["999999"],
  CY: ["9999"],
  CZ: ["999 99"],
  DE: ["99999"],
  DK: ["9999"],
  EE: ["99999"],
  EG: ["99999", "9999999"],
  ES: ["99999"],
  FI: ["99999"],
  FR: ["99999"],
  GB: ["AA9 9AA", "AA99 9AA", "A9 9AA", "A99 9AA", "A9A 9AA", "AA9A 9AA"],
  GR: ["999 99"],
  HR: ["99999"],
  HU: ["9999"],
  IE: ["A99 ****", "A9A ****"],
  IL: ["9999999"],
  IN: ["999999"],
  IS: ["999"],
  IT: ["99999"],
  JP: ["999-9999"],
  KR: ["99999"],
  LT: ["99999", "AA-99999"],
  LU: ["9999"],
  LV: ["AA-9999"],
  MT: ["AAA 9999"],
  MX: ["99999"],
  MY: ["99999"],
  NL: ["9999 AA"],
  NO: ["9999"],
  NZ: ["9999"],
  PH: ["9999"],
  PL: ["99-999"],
  PT: ["9999-999"],
  RO: ["999999"],
  SA: ["99999", "99999-9999"],
  SE: ["999 99"],
  SG: ["999999"],
  SI: ["9999"],
  SK: ["999 99"],
  TH: ["99999"],
  TR: ["99999"],
  TW: ["999", "99999", "999999"],
  US: ["99999", "99999-9999"],
  ZA: ["9999"],
};

/** No postcodes there, or nobody needs to know theirs. */
const OPTIONAL = new Set(["AE", "EG", "HK", "IE", "QA", "SA"]);

/** False also for countries that nothing is known of. */
export function needsPostcode(countryCode: string): boolean {
  return countryCode in MASKS && !OPTIONAL.has(countryCode);
}

/** What one looks like; null where none is known. */
export function postcodeExample(countryCode: string): string | null {
  const [mask] = MASKS[countryCode] ?? [];
  if (mask === undefined) return null;
  let [digit, letter] = [0, 0];
  return mask.replace(/[9A*]/g, (sign) => (sign === "9" ? String((digit++ % 9) + 1) : "ABCDEFGH".charAt(letter++)));
}

/** As the country writes it, however it was typed; null when it is no postcode of that country. */
export function tidyPostcode(countryCode: string, typed: string): string | null {
  const masks = MASKS[countryCode];
  const text = asciiDigits(typed.normalize("NFKC")).trim();
  if (!masks) return text.toUpperCase();
  const signs = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  for (const mask of masks) {
    const bare = mask.replace(/[^A9*]/g, "");
    const pattern = bare.replace(/[A9*]/g, (sign) => ({ A: "[A-Z]", 9: "\\d", "*": "[A-Z0-9]" })[sign] ?? sign);
    if (!new RegExp(`^${pattern}$`).test(signs)) continue;
    let at = 0;
    return mask.replace(/[A9*]/g, () => signs.charAt(at++));
  }
  return null;
}
