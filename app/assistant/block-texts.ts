import type { BlockTexts, Locale } from "~/contract/chat";
import { MESSAGES } from "~/i18n/messages.generated";
import { translate } from "~/i18n/translate";
import type { EnglishMessages } from "~/i18n/translate";

type Name = keyof EnglishMessages["block"];

const byLocale = new Map<Locale, BlockTexts>();

/** What the block fills in by itself stays in its braces, isolated where the text runs from right to left. */
export function blockTexts(locale: Locale): BlockTexts {
  let texts = byLocale.get(locale);
  if (!texts) {
    const names = Object.keys(MESSAGES.en.block ?? {}) as Name[];
    texts = Object.fromEntries(
      names.map((name) => [name, translate(locale, `block.${name}`, { name: "{name}", n: "{n}" })]),
    ) as Record<Name, string>;
    byLocale.set(locale, texts);
  }
  return texts;
}
