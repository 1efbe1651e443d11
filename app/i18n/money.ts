import type { Locale } from "../contract/chat";
import { formattingTag } from "./translate";

/**
 * "€129.90" as the shopper's language writes it. `amount` is a decimal string; Intl takes it as it is, so no digit
 * is lost in a float.
 */
export function formatMoney(amount: string, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(formattingTag(locale), { style: "currency", currency }).format(amount as `${number}`);
}
