import { IntlMessageFormat } from "intl-messageformat";
import english from "~/i18n/messages/en/admin.json";

export type AdminMessage = keyof typeof english;
type Values = Record<string, string | number | Date>;

const formats = new Map<AdminMessage, IntlMessageFormat>();

/** A text of the admin (ICU MessageFormat). English is the one language so far. */
export function t(key: AdminMessage, values?: Values): string {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new IntlMessageFormat(english[key], "en")));
  return String(format.format(values));
}

/** The text of a key that came as data; the fallback for one that a newer version stored or sent. */
export function tKey(key: string, fallback: AdminMessage, values?: Values): string {
  return t(key in english ? (key as AdminMessage) : fallback, values);
}

/** The text of a code under a prefix: "reason" and "asked" make "reason.asked". */
export const tCode = (prefix: string, code: string, fallback: AdminMessage): string =>
  tKey(`${prefix}.${code}`, fallback);
