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

/** Where the shop is by its time zone, for an example to begin with; the United States where that does not say. */
export function countryOfZone(timeZone: string): string {
  const { timeZone: canonical } = new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions();
  return [...byCode.keys()].find((code) => zonesOf(code).includes(canonical)) ?? "US";
}

/** A method in newer engines, a property in older ones; the types know neither. */
function zonesOf(code: string): string[] {
  const locale = new Intl.Locale("und", { region: code }) as { getTimeZones?: () => string[]; timeZones?: string[] };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
