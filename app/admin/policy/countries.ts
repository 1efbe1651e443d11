import names from "./country-names.json";

/**
 * The countries and territories that parcels go to (ISO 3166-1 alpha-2), by name. Kept as a list, because server and
 * browser carry different versions of Unicode's names, and a page must read the same in both.
 */
export const COUNTRIES: { code: string; name: string }[] = Object.entries(names).map(([code, name]) => ({
  code,
  name,
}));

export const EU_COUNTRIES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(
  " ",
);

const byCode = new Map(Object.entries<string>(names));

/** "Ireland"; the code itself where there is no name. */
export const countryName = (code: string): string => byCode.get(code) ?? code;

/** Where staff are by their browser's first language, for an example to begin with; the United States where it does not say. */
export function countryOfReader(acceptLanguage: string | null): string {
  const region = /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Z]{2})\b/.exec(acceptLanguage ?? "")?.[1];
  return region !== undefined && byCode.has(region) ? region : "US";
}
