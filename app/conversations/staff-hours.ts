import { DateTime } from "luxon";
import { WEEKDAYS } from "./settings";
import type { ShopSettings } from "./settings";

export type StaffHours =
  /** The merchant has not said when somebody is there. */
  | { state: "unset" }
  | { state: "open"; closesAt: Date; answerMinutes: number | null }
  /** `opensAt`: null when every day is closed. */
  | { state: "closed"; opensAt: Date | null };

/** Where `now` stands in the merchant's weekly hours, reckoned in the shop's time zone (daylight saving included). */
export function staffHoursAt(
  settings: Pick<ShopSettings, "hours" | "answerMinutes">,
  shopTimeZone: string,
  now: Date,
): StaffHours {
  const { hours } = settings;
  if (!hours) return { state: "unset" };
  const local = DateTime.fromJSDate(now, { zone: shopTimeZone });
  for (let daysAhead = 0; daysAhead <= 7; daysAhead++) {
    const day = local.plus({ days: daysAhead }).startOf("day");
    const span = hours[WEEKDAYS[day.weekday - 1]!];
    if (!span) continue;
    const opens = atMinute(day, span.open);
    const closes = atMinute(day, span.close);
    if (local < opens) return { state: "closed", opensAt: opens.toJSDate() };
    if (local < closes) {
      return { state: "open", closesAt: closes.toJSDate(), answerMinutes: settings.answerMinutes };
    }
  }
  return { state: "closed", opensAt: null };
}

/** How long staff need, as it is said: in minutes (`hours` 0), from two hours on in hours, rounded up to promise no less. */
export const answerTime = (minutes: number): { minutes: number; hours: number } => ({
  minutes,
  hours: minutes < 120 ? 0 : Math.ceil(minutes / 60),
});

/** Wall-clock minutes of that day, so that 9:00 is 9:00 on the day the clocks change too; 1440 is the next midnight. */
const atMinute = (day: DateTime, minute: number): DateTime =>
  minute === 1440 ? day.plus({ days: 1 }) : day.set({ hour: Math.floor(minute / 60), minute: minute % 60 });
