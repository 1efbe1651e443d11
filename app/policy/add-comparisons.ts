import { addTo, CHANGE_AREAS } from "./change-comparison";
import type { ChangeComparison, ChangeDifference } from "./change-comparison";
import type { Comparison } from "./compare-policies";
import type { Verdict } from "./decision";

/** Two pages of a comparison as one. */
export function addComparisons(a: Comparison, b: Comparison): Comparison {
  return {
    orders: a.orders + b.orders,
    items: a.items + b.items,
    before: sum(a.before, b.before),
    after: sum(a.after, b.after),
    differences: [...a.differences, ...b.differences],
    changes: addChanges(a.changes, b.changes),
  };
}

function addChanges(a: ChangeComparison, b: ChangeComparison): ChangeComparison {
  const groups = new Map<string, ChangeDifference>();
  for (const one of [...a.differences, ...b.differences]) addTo(groups, one);
  const counts = { ...a.counts };
  for (const area of CHANGE_AREAS) {
    const [one, other] = [a.counts[area], b.counts[area]];
    counts[area] = {
      wishes: one.wishes + other.wishes,
      changed: one.changed + other.changed,
      before: sum(one.before, other.before),
      after: sum(one.after, other.after),
    };
  }
  return { counts, differences: [...groups.values()] };
}

const sum = (one: Record<Verdict, number>, other: Record<Verdict, number>): Record<Verdict, number> => ({
  allowed: one.allowed + other.allowed,
  needs_staff: one.needs_staff + other.needs_staff,
  refused: one.refused + other.refused,
});
