import type { DecidingRule, Verdict } from "./decision";
import type { ITEM_CHANGES } from "./terms";

export const CHANGE_AREAS = ["cancellation", "address", "items"] as const;
export type ChangeArea = (typeof CHANGE_AREAS)[number];

/** What a shopper might have wanted of an order. */
export type ChangeWish = "cancel" | "same_country" | "other_country" | (typeof ITEM_CHANGES)[number];

export interface ChangeSide {
  verdict: Verdict;
  rule: DecidingRule;
}

/** Wishes that both rules decide alike among themselves, and differently from each other. */
export interface ChangeDifference {
  area: ChangeArea;
  wish: ChangeWish;
  /** After ordering; null: when it was really asked for. */
  minutes: number | null;
  before: ChangeSide;
  after: ChangeSide;
  /** Orders; `examples` are the names of some of them. */
  count: number;
  examples: string[];
}

export type ChangeCounts = Record<
  ChangeArea,
  { wishes: number; changed: number; before: Record<Verdict, number>; after: Record<Verdict, number> }
>;

export interface ChangeComparison {
  counts: ChangeCounts;
  differences: ChangeDifference[];
}

/** Of the orders that a difference is about, so many are named. */
const EXAMPLES = 3;

export function noChanges(): ChangeComparison {
  const none = () => ({ allowed: 0, needs_staff: 0, refused: 0 });
  const empty = () => ({ wishes: 0, changed: 0, before: none(), after: none() });
  return { counts: { cancellation: empty(), address: empty(), items: empty() }, differences: [] };
}

/** Joins a difference to those that say the same. */
export function addTo(groups: Map<string, ChangeDifference>, one: ChangeDifference): void {
  const { area, wish, minutes, before, after } = one;
  const key = JSON.stringify([area, wish, minutes, before, after]);
  const known = groups.get(key);
  if (!known) return void groups.set(key, { ...one, examples: one.examples.slice(0, EXAMPLES) });
  known.count += one.count;
  known.examples = [...known.examples, ...one.examples].slice(0, EXAMPLES);
}
