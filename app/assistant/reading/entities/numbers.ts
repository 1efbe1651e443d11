import type { Locale } from "../../../contract/chat";
import { fold } from "../fold";
import { NUMBER_WORDS } from "../lexicon/numbers";

const known = new Map<Locale, Map<string, number>>();

/** The language's words for small numbers, folded. */
export function numbersIn(locale: Locale): Map<string, number> {
  const shared = locale === "zh-TW" ? "zh-CN" : locale;
  let numbers = known.get(shared);
  if (numbers) return numbers;
  numbers = new Map();
  let value = 0;
  for (const entry of NUMBER_WORDS[shared].numbers.split(" ")) {
    const [word = "", marked] = entry.split("=");
    value = marked === undefined ? value + 1 : Number(marked);
    numbers.set(fold(word), value);
  }
  known.set(shared, numbers);
  return numbers;
}
