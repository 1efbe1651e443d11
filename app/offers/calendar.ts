import { DateTime } from "luxon";

/** The shop's calendar: budgets are of its days and months, wherever the server stands. */
export function startOf(unit: "day" | "month", at: Date, timeZone: string): Date {
  return DateTime.fromJSDate(at, { zone: timeZone }).startOf(unit).toJSDate();
}

export const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 86_400_000);
