import type { Currency } from "./money";

export interface Country {
  /** As Shopify names it in English. */
  name: string;
  /** Share of VAT inside the price; null where the shop charges none. */
  vat: number | null;
  vatName: string;
  currency: Currency;
  /** Hours ahead of UTC in November; deliveries happen by day. */
  utcOffset: number;
  /** Crosses a customs border on the way from Dublin. */
  customs: boolean;
}

const eu = (name: string, vat: number, vatName: string, utcOffset = 1): Country => ({
  name,
  vat,
  vatName,
  currency: "EUR",
  utcOffset,
  customs: false,
});
const abroad = (name: string, utcOffset: number, currency: Currency = "EUR"): Country => ({
  name,
  vat: null,
  vatName: "VAT",
  currency,
  utcOffset,
  customs: true,
});

const COUNTRIES: Record<string, Country> = {
  IE: eu("Ireland", 0.23, "VAT", 0),
  GB: { ...abroad("United Kingdom", 0, "GBP"), vat: 0.2 },
  DE: eu("Germany", 0.19, "MwSt"),
  AT: eu("Austria", 0.2, "USt"),
  FR: eu("France", 0.2, "TVA"),
  ES: eu("Spain", 0.21, "IVA"),
  IT: eu("Italy", 0.22, "IVA"),
  NL: eu("Netherlands", 0.21, "BTW"),
  PL: eu("Poland", 0.23, "VAT"),
  PT: eu("Portugal", 0.23, "IVA", 0),
  US: abroad("United States", -6, "USD"),
  JP: abroad("Japan", 9, "JPY"),
  CN: abroad("China", 8),
  TW: abroad("Taiwan", 8, "USD"),
  KR: abroad("South Korea", 9, "USD"),
  AE: abroad("United Arab Emirates", 4, "USD"),
  SA: abroad("Saudi Arabia", 3, "USD"),
  EG: abroad("Egypt", 2),
  TR: abroad("Turkey", 3),
  BR: abroad("Brazil", -3, "USD"),
};

export function countryOf(code: string): Country {
  const country = COUNTRIES[code];
  if (!country) throw new Error(`Unknown country ${code}`);
  return country;
}
