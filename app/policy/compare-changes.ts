import { decideAddressChange, decideCancellation, decideItemChange } from "./decide-changes";
import { addTo, noChanges } from "./change-comparison";
import type { ChangeArea, ChangeComparison, ChangeDifference, ChangeSide, ChangeWish } from "./change-comparison";
import type { ChangeDecision } from "./decision";
import type { ChangeFacts } from "./facts";
import type { Policy } from "./policy";
import type { PastOrder } from "./read-past-orders";
import { ITEM_CHANGES } from "./terms";

/** When a wish is taken as said, in minutes after ordering. */
export const ASKED_AFTER = [30, 180, 1_440] as const;
const MINUTE_MS = 60_000;
/**
 * Runs two policies over past orders as if each shopper had wanted each change soon after ordering and later, in the
 * state that the order was in then; what was really cancelled by its shopper, also at that moment. Whether somebody was
 * packing is not in an order's history: until its first parcel it counts as not begun.
 */
export function compareChanges(
  before: Policy,
  after: Policy,
  orders: PastOrder[],
  { now, timeZone }: { now: Date; timeZone: string },
): ChangeComparison {
  const result = noChanges();
  const groups = new Map<string, ChangeDifference>();
  for (const order of orders) {
    for (const { at, minutes } of momentsOf(order, now)) {
      for (const { area, wish, decide } of wishesOf(order, factsAt(order, at, timeZone), before, after)) {
        if (minutes === null && area !== "cancellation") continue;
        const sides = { before: sideOf(decide(before)), after: sideOf(decide(after)) };
        const counts = result.counts[area];
        counts.wishes += 1;
        counts.before[sides.before.verdict] += 1;
        counts.after[sides.after.verdict] += 1;
        if (sides.before.verdict === sides.after.verdict) continue;
        counts.changed += 1;
        addTo(groups, { area, wish, minutes, ...sides, count: 1, examples: [order.name] });
      }
    }
  }
  return { ...result, differences: [...groups.values()] };
}

function momentsOf({ placedAt, cancelled }: PastOrder, now: Date): { at: string; minutes: number | null }[] {
  const end = Math.min(now.getTime(), cancelled === null ? Infinity : Date.parse(cancelled.at));
  const asked = ASKED_AFTER.flatMap((minutes) => {
    const at = Date.parse(placedAt) + minutes * MINUTE_MS;
    return at < end ? [{ at: new Date(at).toISOString(), minutes }] : [];
  });
  return cancelled?.byShopper ? [...asked, { at: cancelled.at, minutes: null }] : asked;
}

/** Nothing was changed or cancelled before: only the rules differ. */
const factsAt = ({ placedAt, sentAt }: PastOrder, at: string, timeZone: string): ChangeFacts => ({
  now: at,
  timeZone,
  placedAt,
  cancelled: false,
  state: sentAt !== null && Date.parse(sentAt) <= Date.parse(at) ? "fulfilled" : "unfulfilled",
  itemsChanged: false,
});

interface Wished {
  area: ChangeArea;
  wish: ChangeWish;
  decide: (policy: Policy) => ChangeDecision;
}

function wishesOf(order: PastOrder, facts: ChangeFacts, before: Policy, after: Policy): Wished[] {
  const moved = (wish: ChangeWish, toCountry: string | null): Wished => ({
    area: "address",
    wish,
    decide: (policy) => decideAddressChange(policy, { ...facts, fromCountry: order.country, toCountry, shipsTo: null }),
  });
  const price = order.items[0]?.unitPaid ?? 0;
  return [
    {
      area: "cancellation",
      wish: "cancel",
      decide: (policy) => decideCancellation(policy, { ...facts, total: order.total, reason: null }),
    },
    ...(order.country === null
      ? []
      : [moved("same_country", order.country), moved("other_country", anotherCountry(order.country, before, after))]),
    ...ITEM_CHANGES.map((kind): Wished => {
      const difference = kind === "more" || kind === "add" ? price : kind === "other_variant" ? 0 : -price;
      return {
        area: "items",
        wish: kind,
        decide: (policy) => decideItemChange(policy, { ...facts, kinds: [kind], difference, available: true }),
      };
    }),
  ];
}

/** One of the countries that only one of the rules lists, so that the difference is seen; else one that neither does. */
function anotherCountry(home: string, before: Policy, after: Policy): string {
  const [one, other] = [before, after].map(({ address: { to } }) => (to.kind === "listed" ? to.countries : [])) as [
    string[],
    string[],
  ];
  const differing = [...other, ...one].filter((country) => one.includes(country) !== other.includes(country));
  return differing.find((country) => country !== home) ?? "ZZ";
}

/** What differs from order to order, the amount and the last moment, is left out: the rule is the same. */
function sideOf({ verdict, rule: { id, code, values } }: ChangeDecision): ChangeSide {
  const { amount: _amount, until: _until, ...same } = values;
  return { verdict, rule: { id, code, values: same } };
}
