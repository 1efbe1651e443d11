import { useEffect, useState } from "react";
import { t } from "./messages";

const MINUTE_MS = 60_000;

/** The present, which ticks by the half minute. Starts at the loader's `now`, so that server and browser agree. */
export function useNow(loaderNow: string): number {
  const [now, setNow] = useState(() => Date.parse(loaderNow));
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS / 2);
    return () => clearInterval(timer);
  }, [loaderNow]);
  return now;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Staff read times in the shop's time zone, as everywhere in the Shopify admin. */
function format(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat("en-GB", { ...options, timeZone })));
  return made;
}

export const formatTime = (at: string, timeZone: string): string =>
  format({ hour: "2-digit", minute: "2-digit" }, timeZone).format(new Date(at));

export const formatDate = (at: string, timeZone: string): string =>
  format({ day: "numeric", month: "short", year: "numeric" }, timeZone).format(new Date(at));

export const formatDateTime = (at: string, timeZone: string): string =>
  format({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }, timeZone).format(new Date(at));

/** YYYY-MM-DD, to tell days apart. */
export const dayKey = (at: string | number, timeZone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date(at));

/** "Today", "Yesterday", "Mon 16 Nov". */
export function formatDay(at: string, timeZone: string, now: number): string {
  const day = dayKey(at, timeZone);
  if (day === dayKey(now, timeZone)) return t("time.today");
  if (day === dayKey(now - 24 * 60 * MINUTE_MS, timeZone)) return t("time.yesterday");
  return format({ weekday: "short", day: "numeric", month: "short" }, timeZone).format(new Date(at));
}

/** The time of day for today, else the date: what a line of a list has room for. */
export function formatShort(at: string, timeZone: string, now: number): string {
  if (dayKey(at, timeZone) === dayKey(now, timeZone)) return formatTime(at, timeZone);
  return format({ day: "numeric", month: "short" }, timeZone).format(new Date(at));
}

/** "under a minute", "12 min", "3 h 20 min", "2 days". */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE_MS);
  if (minutes < 1) return t("time.under_a_minute");
  if (minutes < 60) return t("time.minutes", { minutes });
  if (minutes < 24 * 60) return t("time.hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return t("time.days", { days: Math.floor(minutes / (24 * 60)) });
}
