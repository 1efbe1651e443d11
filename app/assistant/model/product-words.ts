import type { Locale } from "~/contract/chat";
import { spot } from "~/products/vocabulary";

const GOODS = new Set(["things", "materials", "colours", "sizes"]);
/** Asked with a tool; what is said about them comes from its result. "Do you have" and "other" are everybody's words. */
const SAID_OF_GOODS = new Set(["price", "stock", "sizes", "colours", "material", "cheapest", "dearest", "sale"]);

/**
 * Words that make a sentence one about goods ("it is made of silk", "the red one fits"): what they are, of what, in which
 * colour and size. In the reply's language and in English; only a question may have them.
 */
export function productWords(text: string, locale: Locale): string[] {
  const found = [locale, ...(locale === "en" ? [] : ["en"])].flatMap((language) => spot(text, language).found);
  return found
    .filter(({ meaning, said }) =>
      meaning.group === "asks" ? SAID_OF_GOODS.has(meaning.id) : GOODS.has(meaning.group) && said.length > 1,
    )
    .map(({ said }) => said);
}
