import { dayOf } from "~/i18n/dates";

/** A calendar day, YYYY-MM-DD; days compare as texts. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day that it is in the shop at a moment (ISO 8601). */
export const shopDay = (at: string, timeZone: string): Day => dayOf(new Date(at), timeZone);

/** Calendar days later: a day with 23 or 25 hours is one day. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Saturday and Sunday become Monday: a period of EU law that ends then runs on (Regulation 1182/71 art. 3(4)). */
export function overWeekend(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** The later of two; null is never. */
export const later = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a > b ? a : b);

/** A day of every year ("11-01") within a span that may reach over New Year. */
export function isWithin(day: Day, from: string, to: string): boolean {
  const monthDay = day.slice(5);
  return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to;
}

/** The next such day of a year that is not before `day`; 29 February is 1 March in other years. */
export function nextMonthDay(day: Day, monthDay: string): Day {
  const year = Number(day.slice(0, 4)) + (monthDay >= day.slice(5) ? 0 : 1);
  return new Date(Date.UTC(year, Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(3))))
    .toISOString()
    .slice(0, 10);
}
