/**
 * An amount in the currency's hundredths, as Liquid has them ("1999" is 19.99), the way the shop's money format writes
 * it: alike in every language. `withCode` adds the currency ("€19.99 EUR").
 */
export function formatMoney(hundredths: number, currency: string, { withCode = false, symbol = true } = {}): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  const parts = format.formatToParts(hundredths / 100).filter((part) => symbol || part.type !== "currency");
  const text = parts
    .map(({ value }) => value)
    .join("")
    .trim();
  return withCode ? `${text} ${currency}` : text;
}

/** The API's decimal string as Liquid's hundredths. */
export function hundredths(amount: string): number {
  return Math.round(Number(amount) * 100);
}
