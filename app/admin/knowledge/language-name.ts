/** By script, as Shopify's own list of languages has them. */
const SCRIPTS: Record<string, string> = { "zh-CN": "zh-Hans", "zh-TW": "zh-Hant" };

const names = new Intl.DisplayNames(["en"], { type: "language", languageDisplay: "standard" });

/** "German"; the tag itself where there is no name for it. */
export function languageName(tag: string): string {
  try {
    return names.of(SCRIPTS[tag] ?? tag) ?? tag;
  } catch {
    return tag;
  }
}
