import type { Locale } from "~/contract/chat";
import ar from "./page-words/ar.json" with { type: "json" };
import de from "./page-words/de.json" with { type: "json" };
import en from "./page-words/en.json" with { type: "json" };
import es from "./page-words/es.json" with { type: "json" };
import fr from "./page-words/fr.json" with { type: "json" };
import it from "./page-words/it.json" with { type: "json" };
import ja from "./page-words/ja.json" with { type: "json" };
import ko from "./page-words/ko.json" with { type: "json" };
import nl from "./page-words/nl.json" with { type: "json" };
import pl from "./page-words/pl.json" with { type: "json" };
import ptBR from "./page-words/pt-BR.json" with { type: "json" };
import tr from "./page-words/tr.json" with { type: "json" };
import zhCN from "./page-words/zh-CN.json" with { type: "json" };
import zhTW from "./page-words/zh-TW.json" with { type: "json" };
import { fold, hasPairs } from "~/knowledge/words";

const WORDS: Record<Locale, Omit<typeof en, "numbers"> & { numbers: Record<string, number> }> = {
  ...{ en, es, fr, de, it, nl, pl, tr, ja, ko, ar },
  ...{ "pt-BR": ptBR, "zh-CN": zhCN, "zh-TW": zhTW },
};

type Topic = Exclude<keyof typeof en, "numbers" | "days" | "weeks" | "months">;

/** What is looked for on a refund policy page, in one language. All of it works on folded text. */
export interface PageWords {
  /** The topic's words begin somewhere in the text. */
  has(text: string, topic: Topic): boolean;
  /** "30 days", "two weeks", "14日": a number with its unit, in days; `range`: the end of "5 to 10 days". */
  periods(text: string): { days: number; range: boolean }[];
  fold(text: string): string;
}

const made = new Map<Locale, PageWords>();

export function pageWordsOf(locale: Locale): PageWords {
  let words = made.get(locale);
  if (!words) made.set(locale, (words = make(locale)));
  return words;
}

/** A week is 7 days, a month 30: whoever writes "a month" means about that, and a comparison says so. */
const UNIT_DAYS = { days: 1, weeks: 7, months: 30 } as const;

function make(locale: Locale): PageWords {
  const words = WORDS[locale];
  const foldText = (text: string) => fold(text, locale).replace(/[’]/g, "'");
  // Words begin where no letter stands before them; not in scripts without spaces, nor after Arabic's prefixes.
  const joined = hasPairs(locale) || locale === "ar";
  const start = joined ? "" : "(?<![\\p{L}\\p{N}])";
  const oneOf = (stems: string[]) =>
    stems
      .map(foldText)
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join("|");
  const patterns = new Map<Topic, RegExp>();
  const pattern = (topic: Topic) => {
    let regex = patterns.get(topic);
    if (!regex) patterns.set(topic, (regex = new RegExp(`${start}(?:${oneOf(words[topic])})`, "u")));
    return regex;
  };
  const numbers = Object.fromEntries(Object.entries(words.numbers).map(([name, value]) => [foldText(name), value]));
  const units = (["months", "weeks", "days"] as const).map((unit) => `(?<${unit}>${oneOf(words[unit])})`).join("|");
  const number = `\\d{1,3}|${start}(?:${oneOf(Object.keys(numbers))})`;
  // A day of a month is no period: 1月31日, 1월 31일.
  const period = new RegExp(
    `(?<!月|월|월 |\\d)(?<number>${number})(?:\\s*\\([^)]*\\))?[\\s\\u00a0-]*(?:calendar |kalender|consecutive )?(?:${units})`,
    "gu",
  );
  return {
    fold: foldText,
    has: (text, topic) => pattern(topic).test(text),
    periods: (text) =>
      [...text.matchAll(period)].flatMap((match) => {
        const { number: found = "", weeks, months } = match.groups ?? {};
        const count = /^\d/.test(found) ? Number(found) : (numbers[found] ?? 0);
        const unit = months !== undefined ? "months" : weeks !== undefined ? "weeks" : "days";
        const before = text.slice(Math.max(0, match.index - 6), match.index);
        const range = /\d\s*(?:-|–|~|〜|to|bis|a|à|tot|do|al|y|ou|至|到|から)\s*$/u.test(before);
        return count > 0 ? [{ days: count * UNIT_DAYS[unit], range }] : [];
      }),
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
