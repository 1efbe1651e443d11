import type { Buyer } from "./customers";
import type { OrderPlan, ShipmentPlan } from "./order-plan";
import type { Fate, ParcelPlan } from "./parcels";
import { randomFor, type Random } from "./random";
import type { ScenarioName } from "./scenario-names";
import type { Step } from "./wording";

export type PlanBody = Omit<OrderPlan, "scenarios" | "key">;

/** Makes the orders of one situation, each with a random stream of its own; "~name" is a situation without a scenario. */
export type Plan = (
  scenario: ScenarioName | `~${string}`,
  count: number,
  body: (who: Who, random: Random, n: number) => PlanBody,
) => OrderPlan[];

/** A customer from one of these countries, or from anywhere. */
export type Who = (...countries: string[]) => Buyer;

export const planner =
  (buyers: Buyer[]): Plan =>
  (scenario, count, body) =>
    Array.from({ length: count }, (_, n) => {
      const key = `${scenario} ${n + 1}`;
      const random = randomFor(`plan ${key}`);
      const who: Who = (...countries) =>
        random.pick(buyers.filter(({ person }) => countries.length === 0 || countries.includes(person.country)));
      return { scenarios: isScenario(scenario) ? [scenario] : [], key, ...body(who, random, n) };
    });

/** A parcel whose last scan is so many hours old. */
export const parcel = (
  fate: Fate,
  last: Step,
  hoursAgo: [number, number],
  more: Partial<ShipmentPlan> = {},
): ShipmentPlan => ({
  fate,
  standing: { last, hoursAgo },
  estimate: "met" satisfies ParcelPlan["estimate"],
  ...more,
});

/** A parcel that arrived so many days ago. */
export const delivered = (minDays: number, maxDays: number, more: Partial<ShipmentPlan> = {}): ShipmentPlan =>
  parcel("plain", "delivered", [minDays * 24, maxDays * 24], more);

export const EU = ["IE", "DE", "AT", "FR", "ES", "IT", "NL", "PL", "PT"];
/** Where it is day while it is day in Dublin. */
export const NEAR = [...EU, "GB"];
/** Parcels from Dublin or Venlo cross a customs border. */
export const BEYOND_CUSTOMS = ["GB", "TW", "KR", "AE", "SA", "EG", "TR", "BR"];

const isScenario = (name: string): name is ScenarioName => !name.startsWith("~");
