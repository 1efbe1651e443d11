export interface Translation {
  locale: string;
  key: string;
  value: string | null;
  outdated?: boolean;
}

/** Given in the store's file as `translations: [{ locale, key, value }]`, with Shopify's keys: "title", "body_html", "body". */
export function translationsOf(
  thing: { translations?: Translation[] },
  { locale }: { locale: string },
): Required<Translation>[] {
  return (thing.translations ?? [])
    .filter((translation) => translation.locale === locale)
    .map((translation) => ({ outdated: false, ...translation }));
}
