import { asciiDigits } from "~/i18n/digits";

/** How the shop writes order names: "#" and "" around the number give "#1005". */
export interface OrderNameFormat {
  prefix: string;
  suffix: string;
}

/**
 * An order name as typed, in the shop's own format: "1005", "# 1005", "Nr. 1005", "注文1005", "＃１００５" and "١٠٠٥" give
 * "#1005". A name that is not the shop's number format (another sales channel's "EN-77") stays as typed, in upper
 * case. Null when nothing that could name an order is left.
 */
export function normaliseOrderName(typed: string, format: OrderNameFormat): string | null {
  const text = asciiDigits(typed.replace(/№/g, "#").normalize("NFKC"))
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toUpperCase();
  const core = withoutWords(withoutAffixes(text, format));
  const number = /^(?:\D*[\s.:#])?(\d{1,12})$/u.exec(core)?.[1];
  if (number !== undefined) return `${format.prefix}${number}${format.suffix}`;
  return text.length <= 40 && /\d/.test(text) ? text : null;
}

/** Shopify's confirmation number, printed on the thank-you page and in the mail ("XPAV284CT"). */
export function asConfirmationNumber(typed: string): string | null {
  const text = typed.normalize("NFKC").replace(/[#\s]/g, "").toUpperCase();
  return /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{9}$/.test(text) ? text : null;
}

/** Whether two names are the same to a reader: case, spaces and a leading "#" do not count. */
export function sameOrderName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(name: string): string {
  return asciiDigits(name.normalize("NFKC")).replace(/\s+/g, "").replace(/^#/, "").toUpperCase();
}

function withoutAffixes(text: string, format: OrderNameFormat): string {
  const prefix = format.prefix.trim().toUpperCase();
  const suffix = format.suffix.trim().toUpperCase();
  let core = text;
  // Of "#W" people may leave out the "#".
  const start = [prefix, prefix.replace(/^#/, "")].find((one) => one !== "" && core.startsWith(one));
  if (start !== undefined) core = core.slice(start.length).trim();
  if (suffix !== "" && core.endsWith(suffix)) core = core.slice(0, -suffix.length).trim();
  return core;
}

/** Words in scripts that write them next to the number ("注文1005番") are not part of a name; Latin letters may be. */
function withoutWords(text: string): string {
  const other = "(?:(?!\\p{Script=Latin})\\p{L})+";
  return text.replace(new RegExp(`^${other}|${other}$`, "gu"), "").trim();
}
