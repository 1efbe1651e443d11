import type { Locale } from "../contract/chat";
import { formattingTag } from "./translate";

/**
 * "€129.90" as the shopper's language writes it. `amount` is a decimal string; Intl takes it as it is, so no digit
 * is lost in a float.
 */
export function formatMoney(amount: string, currency: string, locale: Locale): string {
  const key = `${locale} ${currency}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(formattingTag(locale), { style: "currency", currency });
    formatters.set(key, formatter);
  }
  return formatter.format(amount as `${number}`);
}

/** Intl formatters cost far more to make than to use. */
const formatters = new Map<string, Intl.NumberFormat>();
