import { readdirSync, readFileSync } from "node:fs";
import { escapeHtml } from "../../pages/html";

export type Texts = { [key: string]: string | Texts };

export interface Translations {
  byLocale: Map<string, Texts>;
  defaultLocale: string;
}

export type Translate = (key: string, values: Record<string, unknown>) => string;

/** The `locales` folder of a theme or extension; `*.schema.json` belongs to the theme editor. */
export function readTranslations(root: string): Translations {
  const byLocale = new Map<string, Texts>();
  let defaultLocale = "en";
  for (const file of readdirSync(`${root}/locales`)) {
    const match = /^([\w-]+?)(\.default)?\.json$/.exec(file);
    if (!match?.[1]) continue;
    byLocale.set(match[1], JSON.parse(readFileSync(`${root}/locales/${file}`, "utf8")) as Texts);
    if (match[2]) defaultLocale = match[1];
  }
  return { byLocale, defaultLocale };
}

/**
 * The `t` filter. A missing text reads "translation missing: …", as in a shop. Values are escaped, except where the key
 * ends in "_html"; `count` picks the plural form by the language's rules.
 */
export function translator({ byLocale, defaultLocale }: Translations, locale: string): Translate {
  return (key, values) => {
    const text =
      choose(byLocale.get(locale), key, values, locale) ??
      choose(byLocale.get(defaultLocale), key, values, defaultLocale);
    if (text === undefined) return `translation missing: ${locale}.${key}`;
    const keep = key.endsWith("_html");
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
      const value = values[name];
      const shown = typeof value === "string" || typeof value === "number" ? String(value) : "";
      return keep ? shown : escapeHtml(shown);
    });
  };
}

function choose(
  texts: Texts | undefined,
  key: string,
  values: Record<string, unknown>,
  locale: string,
): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const part of key.split(".")) found = typeof found === "object" ? found[part] : undefined;
  if (typeof found !== "object") return found;
  const count = Number(values.count);
  const form = found[new Intl.PluralRules(locale).select(count)] ?? found.other;
  return typeof form === "string" ? form : undefined;
}
