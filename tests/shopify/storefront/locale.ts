import type { ShopState } from "../world";

export interface ShopLocale {
  iso_code: string;
  /** In the language itself. */
  endonym_name: string;
  name: string;
  primary: boolean;
  /** "/" or "/de/" */
  root_url: string;
  direction: "ltr" | "rtl";
}

/** The languages of the storefront, the primary one first. */
export function shopLocales(shop: ShopState): ShopLocale[] {
  const published = shop.store.data.shopLocales.filter((each) => each.published || each.primary);
  published.sort((a, b) => Number(b.primary) - Number(a.primary));
  return published.map(({ locale, name, primary }) => localeDrop(locale, { name, primary }));
}

/**
 * The language that an address asks for ("/de/products", "/zh", "?locale=ar") and the address without it. Languages
 * that the shop does not publish can be asked for too: the theme then speaks English, the chat block its own.
 */
export function readLocale(shop: ShopState, url: URL): { locale: ShopLocale; path: string } {
  const locales = shopLocales(shop);
  const primary =
    locales.find((each) => each.primary) ?? locales[0] ?? localeDrop("en", { name: "English", primary: true });
  const [, prefix = "", rest = ""] = /^\/([a-z]{2}(?:-[a-z]{2})?)(\/.*)?$/i.exec(url.pathname) ?? [];
  const asked = knownTag(prefix);
  const given = knownTag(url.searchParams.get("locale") ?? "");
  const tag = given ?? asked;
  const path = asked ? rest || "/" : url.pathname;
  if (!tag) return { locale: primary, path };
  return {
    locale: locales.find((each) => each.iso_code === tag) ?? localeDrop(tag, { name: tag, primary: false }),
    path,
  };
}

/** Every language that the chat block speaks. */
const TAGS = ["en", "es", "fr", "de", "it", "pt-BR", "nl", "pl", "tr", "ja", "ko", "zh-CN", "zh-TW", "ar"];

function knownTag(text: string): string | null {
  const tag = text.toLowerCase();
  if (tag === "zh") return "zh-CN";
  if (tag === "pt") return "pt-BR";
  return TAGS.find((each) => each.toLowerCase() === tag) ?? null;
}

function localeDrop(tag: string, { name, primary }: { name: string; primary: boolean }): ShopLocale {
  const endonym = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? name;
  return {
    iso_code: tag,
    name,
    endonym_name: endonym.charAt(0).toLocaleUpperCase(tag) + endonym.slice(1),
    primary,
    root_url: primary ? "/" : `/${tag.toLowerCase()}/`,
    direction: tag.startsWith("ar") ? "rtl" : "ltr",
  };
}
