import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "../contract/chat";
import { MESSAGES, type EnglishMessages } from "./messages.generated";

export type { EnglishMessages };

type Namespace = keyof EnglishMessages;

/** "tracking.in_transit": namespace, then the key in its file. */
export type MessageKey = { [N in Namespace]: `${N}.${keyof EnglishMessages[N] & string}` }[Namespace];

export type MessageValues = Record<string, string | number>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * A message in the shopper's language, ICU syntax. A message that a language lacks is given in English: only the
 * admin's namespaces lack any (a test holds the rest complete). Throws when a value is missing.
 */
export function translate(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  let message = compiled.get(`${locale} ${key}`);
  if (message === undefined) {
    const [language, text] = find(locale, key);
    message = new IntlMessageFormat(text, formattingTag(language), undefined, { ignoreTag: true });
    compiled.set(`${locale} ${key}`, message);
  }
  return String(message.format(locale === "ar" ? isolated(values) : values));
}

function find(locale: Locale, key: MessageKey): [Locale, string] {
  const dot = key.indexOf(".");
  const namespace = key.slice(0, dot) as Namespace;
  const name = key.slice(dot + 1);
  for (const language of [locale, "en"] as const) {
    const text = MESSAGES[language][namespace]?.[name];
    if (text !== undefined) return [language, text];
  }
  throw new Error(`no message ${key}`);
}

/**
 * The tag that Intl gets. Arabic with Latin digits: order numbers, tracking numbers and links have them, and mixed
 * digits in one sentence read badly.
 */
export function formattingTag(locale: Locale): string {
  return locale === "ar" ? "ar-u-nu-latn" : locale;
}

/** Inside right-to-left text, values keep their own direction, so that "#1005" does not become "1005#". */
function isolated(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      // Words that choose a branch of a `select` must stay as they are: lower-case Latin, no digits.
      typeof value === "number" || /^[a-z_]*$/.test(value) ? value : isolate(value),
    ]),
  );
}

/** First strong isolate … pop directional isolate (Unicode UAX #9). */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
