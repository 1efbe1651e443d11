import type { Locale } from "../contract/chat";
import { formattingTag, translate } from "./translate";

/**
 * Days and times as a shopper reads them: in their language and zone, "today" and "tomorrow" where that is what it is.
 * The phrases carry their preposition ("on Tuesday, 24 November"), so that messages can place them as they are.
 */

/** "today", "tomorrow", "on Tuesday, 24 November". `dayOnly`: `at` is midnight UTC and means that day everywhere. */
export function formatDay(at: Date, locale: Locale, timeZone: string, now: Date, dayOnly = false): string {
  const zone = dayOnly ? "UTC" : timeZone;
  const near = nearDay(dayOf(at, zone), dayOf(now, timeZone));
  return near === null
    ? translate(locale, "tracking.when.date", datePartsOf(at, locale, zone, now))
    : translate(locale, `tracking.when.${near}`);
}

/** "today at 14:20", "on Tuesday, 24 November at 14:20". */
export function formatMoment(at: Date, locale: Locale, timeZone: string, now: Date): string {
  const near = nearDay(dayOf(at, timeZone), dayOf(now, timeZone));
  const time = format(at, locale, timeZone, { hour: hourOf(locale, timeZone), minute: "2-digit" });
  return near === null
    ? translate(locale, "tracking.when.date_at", { ...datePartsOf(at, locale, timeZone, now), time })
    : translate(locale, `tracking.when.${near}_at`, { time });
}

/** "Tue, 24 Nov" for lists and cards. */
export function shortDay(at: Date, locale: Locale, timeZone: string, now: Date, dayOnly = false): string {
  const zone = dayOnly ? "UTC" : timeZone;
  return format(at, locale, zone, { weekday: "short", day: "numeric", month: "short", ...yearOf(at, zone, now) });
}

/** "Tue, 24 Nov, 14:20" for lists and cards. */
export function shortMoment(at: Date, locale: Locale, timeZone: string, now: Date): string {
  return format(at, locale, timeZone, {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...yearOf(at, timeZone, now),
    hour: hourOf(locale, timeZone),
    minute: "2-digit",
  });
}

/** "24 November" without a preposition, for "since …". */
export function plainDay(at: Date, locale: Locale, timeZone: string, now: Date): string {
  return format(at, locale, timeZone, { day: "numeric", month: "long", ...yearOf(at, timeZone, now) });
}

/** The calendar day of a moment in a zone, "2026-11-24". */
export function dayOf(at: Date, timeZone: string): string {
  return formatter("en-CA", timeZone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
}

function nearDay(day: string, today: string): "today" | "tomorrow" | "yesterday" | null {
  switch (Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)) {
    case 0:
      return "today";
    case 1:
      return "tomorrow";
    case -1:
      return "yesterday";
    default:
      return null;
  }
}

function datePartsOf(at: Date, locale: Locale, timeZone: string, now: Date): { weekday: string; day: string } {
  return {
    weekday: format(at, locale, timeZone, { weekday: "long" }),
    day: plainDay(at, locale, timeZone, now),
  };
}

/** The year is said only when it is not this one. */
function yearOf(at: Date, timeZone: string, now: Date): { year?: "numeric" } {
  return dayOf(at, timeZone).slice(0, 4) === dayOf(now, timeZone).slice(0, 4) ? {} : { year: "numeric" };
}

function format(at: Date, locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(regionalTag(locale, timeZone), timeZone, options).format(at);
}

/** Day before month and 24 hours, except for English and Spanish in the Americas: the zone says which. */
export function regionalTag(locale: Locale, timeZone: string): string {
  const american = timeZone.startsWith("America/") || timeZone === "Pacific/Honolulu";
  if (locale === "en") return american ? "en-US" : "en-GB";
  return locale === "es" && american ? "es-419" : formattingTag(locale);
}

/** "00:36", but "3:20 PM" and "0:36" where that is how it is written. */
function hourOf(locale: Locale, timeZone: string): "numeric" | "2-digit" {
  const tag = regionalTag(locale, timeZone);
  if (tag === "en-GB") return "2-digit";
  return ["de", "fr", "it", "pt-BR", "nl", "pl", "tr"].includes(tag) ? "2-digit" : "numeric";
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Intl formatters cost far more to make than to use. */
function formatter(tag: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${timeZone} ${Object.keys(options).join()} ${Object.values(options).join()}`;
  let made = formatters.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(tag, { ...options, timeZone });
    formatters.set(key, made);
  }
  return made;
}
