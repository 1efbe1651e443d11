import type { Locale } from "../contract/chat";

/** Every language that a shopper can be answered in, in the order in which menus list them. */
export const LOCALES = [
  "en",
  "es",
  "fr",
  "de",
  "it",
  "pt-BR",
  "nl",
  "pl",
  "tr",
  "ja",
  "ko",
  "zh-CN",
  "zh-TW",
  "ar",
] as const satisfies readonly Locale[];

/** Direction of the script. */
export const directionOf = (locale: Locale): "ltr" | "rtl" => (locale === "ar" ? "rtl" : "ltr");

/**
 * The supported language nearest to a BCP 47 tag; null when there is none.
 * Chinese goes by script, then by region (CLDR likely subtags): Hant, TW, HK, MO are Traditional.
 */
export function matchLocale(tag: string): Locale | null {
  const [language = "", ...rest] = tag.replace(/_/g, "-").toLowerCase().split("-");
  if (language === "zh") return rest.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-TW" : "zh-CN";
  if (language === "pt") return "pt-BR";
  return LOCALES.find((locale) => locale === language) ?? null;
}
