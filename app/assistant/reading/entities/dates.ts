import { DateTime } from "luxon";
import type { Locale } from "../../../contract/chat";
import { cutOf, fold } from "../fold";
import { DAY_WORDS } from "../lexicon/days";
import { toSimplified } from "../han";
import type { ReadingContext } from "../types";
import { numbersIn } from "./numbers";

type Days = { from: string; until: string };
type Clock = NonNullable<ReadingContext["clock"]>;
/** Makes days of what a pattern found; null when it is none after all ("31.02."). */
type Maker = (match: RegExpMatchArray, today: DateTime) => { from: DateTime; until: DateTime } | null;

/** Places in the folded text. */
export interface DateFound extends Days {
  at: number;
  end: number;
}

const AT_MOST = 5;
/** Found before the longest are chosen; bounds the work on a text that is nothing but days. */
const MOST_LOOKED_AT = 3 * AT_MOST;
/** A message that names a day does so early on. */
const MAX_LOOKED_AT = 600;

/** Days that a folded text names, in the languages that it may be in. */
export function findDates(folded: string, locales: readonly Locale[], clock: Clock): DateFound[] {
  const text = folded.slice(0, MAX_LOOKED_AT);
  const now = DateTime.fromJSDate(clock.now, { zone: clock.timeZone });
  const today = now.isValid ? now.startOf("day") : DateTime.fromJSDate(clock.now, { zone: "utc" }).startOf("day");
  const found: DateFound[] = [];
  const monthFirst = locales[0] === "en" && /^(?:America|US)\//u.test(clock.timeZone);
  const patterns = [...NUMERIC, ...(monthFirst ? MONTH_FIRST : DAY_FIRST), ...locales.flatMap(patternsOf)];
  const simplified = locales.some((locale) => locale.startsWith("zh")) ? toSimplified(text) : text;
  for (const { pattern, make } of patterns) {
    for (const match of simplified.matchAll(pattern)) {
      if (found.length >= MOST_LOOKED_AT) break;
      const days = make(match, today);
      if (days === null) continue;
      const end = match.index + match[0].length;
      found.push({ at: match.index, end, from: days.from.toISODate() ?? "", until: days.until.toISODate() ?? "" });
    }
  }
  // "the day before yesterday" is no yesterday: of what overlaps, the longest is meant.
  const longest = [...found].sort((a, b) => b.end - b.at - (a.end - a.at));
  const kept = longest.filter(
    (one, index) => !longest.slice(0, index).some(({ at, end }) => one.at < end && one.end > at),
  );
  return kept.sort((a, b) => a.at - b.at).slice(0, AT_MOST);
}

interface DatePattern {
  pattern: RegExp;
  make: Maker;
}

const NO_NUMBER_BEFORE = "(?<![\\p{L}\\d#./:,-])";
const NO_NUMBER_AFTER = "(?![\\d%/:]|[.,-]\\d)";
const number = (text: string | undefined): number => Number(text ?? "");

const NUMERIC: DatePattern[] = [
  {
    pattern: new RegExp(`${NO_NUMBER_BEFORE}(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})${NO_NUMBER_AFTER}`, "gu"),
    make: ([, year, month, day], today) => dayOf(number(day), number(month), number(year), today),
  },
  {
    pattern: /(?<!\d)(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/gu,
    make: ([, year, month, day], today) => dayOf(number(day), number(month), year ? number(year) : null, today),
  },
];

const DAY_FIRST = slashed("day");
const MONTH_FIRST = slashed("month");

/** "3/11/2026", "3.11.26", "3/11", "3.11.": in the order that the reader is used to, unless only the other makes a day. */
function slashed(first: "day" | "month"): DatePattern[] {
  const make: Maker = ([, one, other, year], today) => {
    const full = year === undefined ? null : number(year) + (year.length === 2 ? 2_000 : 0);
    const [day, month] = first === "day" ? [number(one), number(other)] : [number(other), number(one)];
    return dayOf(day, month, full, today) ?? dayOf(month, day, full, today);
  };
  return [
    {
      pattern: new RegExp(`${NO_NUMBER_BEFORE}(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})${NO_NUMBER_AFTER}`, "gu"),
      make,
    },
    {
      pattern: new RegExp(`${NO_NUMBER_BEFORE}(\\d{1,2})/(\\d{1,2})${NO_NUMBER_AFTER}(?! ?(?:of|de|von))`, "gu"),
      make,
    },
    { pattern: new RegExp(`${NO_NUMBER_BEFORE}(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)`, "gu"), make },
  ];
}

/** A day without a year is the nearest one that an order can be about: at most two months ahead, else before today. */
const MOST_AHEAD_DAYS = 62;

function dayOf(day: number, month: number, year: number | null, today: DateTime): ReturnType<Maker> {
  if (year !== null && Math.abs(year - today.year) > 5) return null;
  const inYear = (of: number): DateTime => DateTime.fromObject({ year: of, month, day }, { zone: today.zone });
  let date = inYear(year ?? today.year);
  if (year === null && date.isValid) {
    if (date.diff(today, "days").days > MOST_AHEAD_DAYS) date = inYear(today.year - 1);
    else if (inYear(today.year + 1).diff(today, "days").days <= MOST_AHEAD_DAYS) date = inYear(today.year + 1);
  }
  return date.isValid ? { from: date, until: date } : null;
}

const compiled = new Map<Locale, DatePattern[]>();

function patternsOf(locale: Locale): DatePattern[] {
  const shared = locale === "zh-TW" ? "zh-CN" : locale;
  let patterns = compiled.get(shared);
  if (!patterns) compiled.set(shared, (patterns = buildPatterns(shared)));
  return patterns;
}

const any = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");
const escape = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

function buildPatterns(locale: Exclude<Locale, "zh-TW">): DatePattern[] {
  const { days, spans, ago, ahead, units, last, next, of } = DAY_WORDS[locale];
  const spaced = cutOf(locale) === "words";
  const whole = (source: string): RegExp =>
    new RegExp(spaced ? `(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])` : source, "gu");
  const patterns: DatePattern[] = [];

  const told = new Map([...entries(days), ...entries(spans)]);
  patterns.push({
    pattern: whole(any([...told.keys()].map(escape))),
    make: ([text], today) => spanOf(told.get(text ?? "") ?? "", today),
  });

  const numbers = numbersIn(locale);
  const counted = (source: string, sign: 1 | -1): void => {
    const pattern = source
      .split("|")
      .map((way) =>
        way
          .replace("N", `(?:(?:\\d{1,3})|${any([...numbers.keys()].map(escape))})`)
          .replace("U", `(?:${Object.values(units).join("|")})`),
      )
      .join("|");
    patterns.push({
      pattern: whole(pattern),
      make: ([text = ""], today) => {
        const digits = /\d+/u.exec(text)?.[0];
        const word = [...numbers].find(([name]) => (spaced ? text.split(" ").includes(name) : text.includes(name)));
        const count = digits === undefined ? (word?.[1] ?? 0) : Number(digits);
        const unit = (["month", "week", "day"] as const).find((one) =>
          new RegExp(spaced ? `(?<!\\p{L})(?:${units[one]})(?!\\p{L})` : units[one], "u").test(text),
        );
        if (unit === undefined || count === 0) return null;
        const date = today.plus({ [`${unit}s`]: sign * count });
        return date.isValid ? { from: date, until: date } : null;
      },
    });
  };
  counted(ago, -1);
  counted(ahead, 1);

  const weekdays = namesOf(locale, "weekday");
  const names = any([...weekdays.keys()].map(escape));
  const beside = (words: string): string => `(?:${words})`;
  patterns.push({
    pattern: spaced
      ? new RegExp(
          `(?<![\\p{L}\\d])(?:(${beside(last)}|${beside(next)})\\s(?:\\p{L}{1,4}\\s)?)?(${names})(?:\\s(${beside(last)}|${beside(next)}))?(?![\\p{L}\\d])`,
          "gu",
        )
      : new RegExp(`(${beside(last)}|${beside(next)})?(${names})`, "gu"),
    make: ([, before = "", name = "", after = ""], today) => {
      const weekday = weekdays.get(name);
      if (weekday === undefined) return null;
      const ahead = new RegExp(`^${beside(next)}$`, "u").test(before || after);
      const since = (today.weekday - weekday + 7) % 7;
      const date = ahead ? today.plus({ days: (7 - since) % 7 || 7 }) : today.minus({ days: since || 7 });
      return { from: date, until: date };
    },
  });

  if (spaced) {
    const months = namesOf(locale, "month");
    const month = any([...months.keys()].map(escape));
    const between = of === "" ? "\\s" : `\\s(?:(?:${of})\\s)?`;
    const year = `(?:,?\\s(?:(?:${of || "de"})\\s)?(\\d{4}))?`;
    patterns.push({
      pattern: new RegExp(
        `(?<![\\p{L}\\d.,])(\\d{1,2})(?:st|nd|rd|th|\\.|º|°|er|o|e)?${between}(${month})\\.?${year}(?![\\p{L}\\d])`,
        "gu",
      ),
      make: ([, day, name = "", typed], today) =>
        dayOf(number(day), months.get(name) ?? 0, typed ? number(typed) : null, today),
    });
    patterns.push({
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(${month})\\.?\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?(?![\\p{L}\\d])`,
        "gu",
      ),
      make: ([, name = "", day, typed], today) =>
        dayOf(number(day), months.get(name) ?? 0, typed ? number(typed) : null, today),
    });
  }
  return patterns;
}

const entries = (list: string): [string, string][] =>
  list.split("|").map((entry) => {
    const at = entry.lastIndexOf("=");
    return [fold(entry.slice(0, at)), entry.slice(at + 1)];
  });

/** "-1": days from today; "-1w", "0m", "1e": the whole week, month or weekend. */
function spanOf(code: string, today: DateTime): ReturnType<Maker> {
  const count = Number.parseInt(code, 10);
  if (Number.isNaN(count)) return null;
  if (code.endsWith("m")) {
    const from = today.plus({ months: count }).startOf("month");
    return { from, until: from.endOf("month") };
  }
  if (code.endsWith("w") || code.endsWith("e")) {
    const monday = today.plus({ weeks: count }).startOf("week");
    return { from: code.endsWith("e") ? monday.plus({ days: 5 }) : monday, until: monday.plus({ days: 6 }) };
  }
  const date = today.plus({ days: count });
  return { from: date, until: date };
}

/** Short names that are also everyday words beside a number. */
const NOT_MONTHS = new Set(["set", "mar", "may", "ago", "out", "mai", "jan.", "oca", "mei", "sty"]);

/** Folded names to 1..7 (Monday first) or 1..12, in the forms that the platform knows. */
function namesOf(locale: Exclude<Locale, "zh-TW">, what: "weekday" | "month"): Map<string, number> {
  const names = new Map<string, number>();
  const count = what === "weekday" ? 7 : 12;
  const tags = locale === "ar" ? ["ar-EG", "ar-SY"] : [locale];
  for (const tag of tags) {
    for (let at = 1; at <= count; at += 1) {
      // 2024 begins on a Monday.
      const date = new Date(Date.UTC(2024, what === "month" ? at - 1 : 0, what === "month" ? 15 : at));
      for (const name of formsOf(tag, what, date)) if (name !== "") names.set(name, at);
    }
  }
  return names;
}

function formsOf(tag: string, what: "weekday" | "month", date: Date): string[] {
  const long = new Intl.DateTimeFormat(tag, { [what]: "long", timeZone: "UTC" }).format(date);
  // Slavic months have another form beside a day.
  const inDate = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" })
    .formatToParts(date)
    .find(({ type }) => type === "month")?.value;
  const short = new Intl.DateTimeFormat(tag, { month: "short", timeZone: "UTC" }).format(date).replace(".", "");
  const shortened = NOT_MONTHS.has(fold(short)) || short.length < 3 ? "" : short;
  const forms = what === "month" ? [long, inDate ?? long, shortened] : [long, ...weekdayForms(tag, long)];
  return [...new Set(forms.map((form) => fold(form)))];
}

/** How weekdays are written besides their name in the calendar. */
function weekdayForms(tag: string, long: string): string[] {
  if (tag === "zh-CN") return [long.replace("星期", "周"), long.replace("星期", "礼拜")];
  if (tag === "pt-BR") return [long.replace("-feira", ""), long.replace("-", " ")];
  if (tag.startsWith("ar")) return [long.replace(/^ال/u, ""), `يوم ${long}`];
  if (tag === "pl") return [long.replace(/a$/u, "ę"), long.replace(/a$/u, "y"), long.replace(/ek$/u, "ku")];
  return [];
}
