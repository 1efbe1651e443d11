import type { StoreFile } from "../store/types";
import type { Place, Route } from "./carriers";
import { countryOf } from "./countries";
import type { PersonRow } from "./customer-rows";
import type { Random } from "./random";
import type { Step } from "./wording";

export const AS_OF = Date.parse("2026-11-20T09:00:00Z");
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

type OrderFile = NonNullable<StoreFile["orders"]>[number];
export type FulfillmentFile = NonNullable<OrderFile["fulfillments"]>[number];
type EventFile = NonNullable<FulfillmentFile["events"]>[number];

/** What befalls a parcel on its way; `plain` arrives. */
export type Fate =
  | "plain"
  | "stalls"
  | "delayed"
  | "customsHeld"
  | "attempted"
  | "pickup"
  | "returned"
  | "neverScanned"
  /** The shop's own van or counter: no sorting centres. */
  | "byHand";

export interface Scan {
  step: Step;
  at: number;
  place: Place;
}

const STATUS: Record<Step, EventFile["status"]> = {
  label: "LABEL_PURCHASED",
  accepted: "CARRIER_PICKED_UP",
  hub: "IN_TRANSIT",
  customs: "IN_TRANSIT",
  released: "IN_TRANSIT",
  local: "IN_TRANSIT",
  out: "OUT_FOR_DELIVERY",
  delivered: "DELIVERED",
  attempted: "ATTEMPTED_DELIVERY",
  pickup: "READY_FOR_PICKUP",
  collected: "DELIVERED",
  delayed: "DELAYED",
  customsHeld: "DELAYED",
  returning: "FAILURE",
  returned: "FAILURE",
};

/** Steps in order with the place of each: "via:0" is where it was handed over, "home" the shopper's town. */
function stepsOf(fate: Fate, route: Route, customs: boolean): { step: Step; place: number | "home" }[] {
  const hubs = route.via.map((_, place) => ({ step: "hub" as const, place }));
  const border = route.via.length - 1;
  const way = [
    { step: "label" as const, place: 0 },
    { step: "accepted" as const, place: 0 },
    ...hubs.slice(0, -1),
    ...(fate === "delayed" ? [{ step: "delayed" as const, place: border }] : []),
    ...(customs ? [{ step: "customs" as const, place: border }] : []),
    ...(fate === "customsHeld" ? [{ step: "customsHeld" as const, place: border }] : []),
    ...(customs ? [{ step: "released" as const, place: border }] : []),
    ...hubs.slice(-1),
    { step: "local" as const, place: "home" as const },
  ];
  const home = (...steps: Step[]) => steps.map((step) => ({ step, place: "home" as const }));
  switch (fate) {
    case "neverScanned":
      return way.slice(0, 1);
    case "stalls":
      return way.slice(0, -1);
    case "byHand":
      return home("out", "delivered");
    case "attempted":
      return [...way, ...home("out", "attempted", "out", "delivered")];
    case "pickup":
      return [...way, ...home("pickup", "collected")];
    case "returned":
      return [...way, ...home("out", "attempted", "out", "attempted", "returning")];
    default:
      return [...way, ...home("out", "delivered")];
  }
}

/** All scans of a parcel whose label is made at `start`. Couriers work by day and not on Sundays, local time. */
function scansFrom(start: number, person: PersonRow, route: Route, fate: Fate, gaps: number[]): Scan[] {
  const { utcOffset, customs, name } = countryOf(person.country);
  let at = start;
  return stepsOf(fate, route, customs && route.via[0]?.country !== name).map(({ step, place }, index, steps) => {
    const gap = gaps[index % gaps.length] ?? 0.5;
    const previous = steps[index - 1]?.step;
    // A courier who found nobody comes again after a day in between.
    const from = previous === "attempted" && step === "out" ? at + 20 * HOUR : at;
    if (previous !== undefined) at = nextMoment(step, from, gap, route.pace, utcOffset);
    const where = place === "home" ? { city: person.city, country: name } : route.via[place];
    if (!where) throw new Error(`${route.company} has no place ${place}`);
    return { step, at, place: where };
  });
}

function nextMoment(step: Step, before: number, gap: number, pace: number, utcOffset: number): number {
  if (step === "accepted") return before + (1 + gap * 3) * HOUR;
  if (step === "delivered" || step === "attempted") return before + (2 + gap * 6) * HOUR;
  if (step === "out" || step === "pickup") return morningAfter(before, 6.5 + gap * 2.5, utcOffset);
  if (step === "collected") return morningAfter(before + 20 * HOUR, 10 + gap * 8, utcOffset);
  if (step === "released") return before + (10 + gap * 20) * HOUR;
  if (step === "delayed") return before + (pace + 14) * HOUR;
  if (step === "customsHeld") return before + 8 * HOUR;
  return before + pace * (0.7 + gap * 0.6) * HOUR;
}

/** The first working morning after `before` at an hour of the day, local time. */
function morningAfter(before: number, hour: number, utcOffset: number): number {
  const local = before + utcOffset * HOUR;
  let at = Math.floor(local / DAY) * DAY + hour * HOUR;
  if (at <= local + 2 * HOUR) at += DAY;
  if (new Date(at).getUTCDay() === 0) at += DAY;
  return Math.round((at - utcOffset * HOUR) / 60_000) * 60_000;
}

/** How the parcel has to stand at AS_OF: the last scan so far, and how many hours ago it was. */
export interface Standing {
  last: Step;
  hoursAgo: [min: number, max: number];
  /** The label is at least so many days old. */
  labelDaysAgo?: number;
}

export interface ParcelPlan {
  fate: Fate;
  /** Either how it stands now, or when its label was made. */
  standing?: Standing;
  labelAt?: number;
  estimate: "met" | "missed" | "none";
  /** Left out: the carrier gives number and link. */
  tracking?: "noNumber" | "noUrl" | "none";
  label?: "purchased" | "printed" | "confirmed";
  /** How many times longer than usual it takes from scan to scan. */
  slow?: number;
}

/** Scans of a parcel so that it stands as planned. Throws when no departure hour leads there. */
export function travel(plan: ParcelPlan, person: PersonRow, usual: Route, random: Random): Scan[] {
  const route = { ...usual, pace: usual.pace * (plan.slow ?? 1) };
  const gaps = () => Array.from({ length: 12 }, () => random.next());
  if (plan.labelAt !== undefined) return scansFrom(nextPackingTime(plan.labelAt), person, route, plan.fate, gaps());
  const standing = plan.standing;
  if (!standing) throw new Error("A parcel needs a standing or a departure");
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const found = departures(plan.fate, standing, person, route, gaps(), random.int(0, 59));
    if (found.length > 0) return random.pick(found);
  }
  throw new Error(
    `${route.company} to ${person.city} never stands at ${standing.last} ${standing.hoursAgo.join()} hours ago`,
  );
}

/** The shop packs Monday to Friday, from eight to four. */
export function isPackingTime(at: number): boolean {
  const date = new Date(at);
  return date.getUTCDay() % 6 !== 0 && date.getUTCHours() >= 8 && date.getUTCHours() < 16;
}

function nextPackingTime(from: number): number {
  let at = from;
  while (!isPackingTime(at)) at += HOUR;
  return at;
}

function departures(
  fate: Fate,
  standing: Standing,
  person: PersonRow,
  route: Route,
  gaps: number[],
  minute: number,
): Scan[][] {
  const found: Scan[][] = [];
  for (let hours = 0; hours < 70 * 24 && found.length < 12; hours += 1) {
    const start = AS_OF - hours * HOUR - minute * 60_000;
    if (!isPackingTime(start)) continue;
    const scans = scansFrom(start, person, route, fate, gaps);
    const last = scans.filter(({ at }) => at <= AS_OF).at(-1);
    const ago = last ? (AS_OF - last.at) / HOUR : -1;
    const young = AS_OF - (scans[0]?.at ?? AS_OF) < (standing.labelDaysAgo ?? 0) * DAY;
    if (!young && last?.step === standing.last && ago >= standing.hoursAgo[0] && ago <= standing.hoursAgo[1])
      found.push(scans);
  }
  return found;
}

export const iso = (at: number): string =>
  new Date(Math.round(at / 60_000) * 60_000).toISOString().replace(".000Z", "Z");

/** When the carrier or the shop expects it: the evening of the day of delivery, or of a day that is already over. */
export function estimateOf(plan: ParcelPlan, scans: Scan[], person: PersonRow, random: Random): number | null {
  if (plan.estimate === "none") return null;
  const { utcOffset } = countryOf(person.country);
  const evening = (at: number) => Math.floor((at + utcOffset * HOUR) / DAY) * DAY + (18 - utcOffset) * HOUR;
  const first = scans[0]?.at ?? AS_OF;
  if (plan.estimate === "met") return evening((scans.at(-1)?.at ?? AS_OF) + (random.chance(0.3) ? DAY : 0));
  return evening(Math.max(first + 1.5 * DAY, AS_OF - random.int(2, 4) * DAY));
}

export function eventsOf(scans: Scan[], route: Route, plan: ParcelPlan, idBase: string): EventFile[] {
  const label = { purchased: "LABEL_PURCHASED", printed: "LABEL_PRINTED", confirmed: "CONFIRMED" } as const;
  return scans.map(({ step, at, place }, index) => ({
    id: `gid://shopify/FulfillmentEvent/${idBase}${String(index + 1).padStart(2, "0")}`,
    status: step === "label" ? label[plan.label ?? "purchased"] : STATUS[step],
    happenedAt: iso(at),
    message: route.wording[step].replace("{city}", place.city),
    city: place.city,
    country: place.country,
    // A carrier that reports a delay tells the new day with it.
    ...(step === "delayed" && { estimatedDeliveryAt: iso(scans.at(-1)?.at ?? at) }),
  }));
}
