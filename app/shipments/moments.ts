import { dayOf } from "~/i18n/dates";
import type { SourcedMoment } from "./assessment";

const DAY = 86_400_000;

/**
 * Carriers that estimate a day send its midnight in UTC. Read as a moment, it would be the day before for everyone
 * west of Greenwich.
 */
export function moment(
  at: string,
  source: SourcedMoment["source"],
  ref: string,
  meaning: "moment" | "estimate" = "moment",
): SourcedMoment {
  return { at, dayOnly: meaning === "estimate" && /T00:00:00(\.0+)?(Z|\+00:00)$/.test(at), source, ref };
}

/** Whole days from an ISO moment to now; 0 for the future. */
export function daysBetween(at: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY));
}

export function dayOfMoment(one: SourcedMoment, timeZone: string): string {
  return dayOf(new Date(one.at), one.dayOnly ? "UTC" : timeZone);
}
