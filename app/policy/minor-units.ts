import { AppError } from "~/platform/errors";

const digits = new Map<string, number>();

/** How many decimals a currency has: EUR 2, JPY 0, KWD 3 (ISO 4217, as Intl knows it). */
export function decimalsOf(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    digits.set(currency, (known = format.resolvedOptions().maximumFractionDigits ?? 2));
  }
  return known;
}

/** "129.90" EUR is 12990. Digits beyond the smallest unit are cut off. Throws AppError for what is no amount. */
export function toMinor(amount: string, currency: string): number {
  const match = /^(-?)(\d{1,13})(?:\.(\d*))?$/.exec(amount);
  if (!match) throw new AppError("internal", "not a decimal amount");
  const decimals = decimalsOf(currency);
  const fraction = (match[3] ?? "").slice(0, decimals).padEnd(decimals, "0");
  const minor = Number(`${match[2]}${fraction}`);
  return match[1] && minor > 0 ? -minor : minor;
}

/** 12990 EUR is "129.90". */
export function fromMinor(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const text = String(Math.abs(minor)).padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals);
  return `${minor < 0 ? "-" : ""}${whole}${decimals > 0 ? `.${text.slice(-decimals)}` : ""}`;
}
