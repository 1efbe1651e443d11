import { notSimulated } from "../not-simulated";
import { badInput } from "../connection";
import type { Comparator, SearchNode } from "./parse";
import { parseSearch } from "./parse";

/** One filter of a search: does this thing have this value? */
export type Filter<Thing> = (thing: Thing, value: string, comparator: Comparator) => boolean;

export interface Searchable<Thing> {
  /** For the error of a filter that is not simulated: "orders". */
  root: string;
  filters: Record<string, Filter<Thing>>;
  /** Where bare words are looked for. */
  words(thing: Thing): (string | null | undefined)[];
}

/** A predicate from a query in Shopify's search syntax; an unknown filter is a loud error, never "matches all". */
export function compileSearch<Thing>(
  query: string | null | undefined,
  searchable: Searchable<Thing>,
): (thing: Thing) => boolean {
  return compile(parseSearch(query ?? ""), searchable);
}

function compile<Thing>(node: SearchNode, searchable: Searchable<Thing>): (thing: Thing) => boolean {
  switch (node.kind) {
    case "all":
      return () => true;
    case "and": {
      const parts = node.nodes.map((part) => compile(part, searchable));
      return (thing) => parts.every((part) => part(thing));
    }
    case "or": {
      const parts = node.nodes.map((part) => compile(part, searchable));
      return (thing) => parts.some((part) => part(thing));
    }
    case "not": {
      const part = compile(node.node, searchable);
      return (thing) => !part(thing);
    }
    case "term": {
      const { field, value, comparator, quoted } = node;
      if (field === null) return (thing) => searchable.words(thing).some((text) => hasWords(text, value));
      const filter = searchable.filters[field];
      if (!filter) throw notSimulated(`${searchable.root}(query:) filter ${field}`);
      // "a,b" means either, as in channel:web,pos; a quoted comma is a comma.
      const values = quoted || comparator !== "=" ? [value] : value.split(",");
      return (thing) => values.some((one) => filter(thing, one, comparator));
    }
  }
}

/** The same text, whatever its case; "abc*" matches a beginning, "*" anything that is there. */
export function sameText(text: string | null | undefined, value: string): boolean {
  if (text === null || text === undefined || text === "") return false;
  const [have, want] = [text.toLowerCase(), value.toLowerCase()];
  return want.endsWith("*") ? have.startsWith(want.slice(0, -1)) : have === want;
}

/** Every word of the value begins a word of the text, in any case. */
export function hasWords(text: string | null | undefined, value: string): boolean {
  if (!text) return false;
  const have = words(text);
  return words(value.replace(/\*$/, "")).every((want) => have.some((word) => word.startsWith(want)));
}

export const textFilter =
  <Thing>(read: (thing: Thing) => string | null | undefined | (string | null)[]): Filter<Thing> =>
  (thing, value) =>
    [read(thing)].flat().some((text) => sameText(text, value));

/** Ids by number or whole gid; also ranges. */
export const idFilter =
  <Thing>(read: (thing: Thing) => string | null | undefined): Filter<Thing> =>
  (thing, value, comparator) => {
    const id = read(thing);
    if (!id) return false;
    return compare(Number(id.split("/").at(-1)), Number(value.split("/").at(-1)), comparator);
  };

export const numberFilter =
  <Thing>(read: (thing: Thing) => number | null): Filter<Thing> =>
  (thing, value, comparator) => {
    const number = read(thing);
    return number !== null && compare(number, Number(value), comparator);
  };

/** `read` gives presented milliseconds, since whoever asks means their own calendar. A bare date stands for its whole day (UTC). */
export const timeFilter =
  <Thing>(read: (thing: Thing) => number | null): Filter<Thing> =>
  (thing, value, comparator) => {
    const at = read(thing);
    if (at === null) return false;
    const wanted = value === "now" ? Date.now() : Date.parse(value);
    if (Number.isNaN(wanted)) throw badInput(`not a date in a search query: ${value}`);
    const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
    const end = wholeDay ? wanted + 86_400_000 - 1 : wanted;
    if (comparator === "=") return at >= wanted && at <= (wholeDay ? end : wanted + 999);
    if (comparator === ">") return at > end;
    if (comparator === "<=") return at <= end;
    return compare(at, wanted, comparator);
  };

function compare(have: number, want: number, comparator: Comparator): boolean {
  switch (comparator) {
    case "=":
      return have === want;
    case ">":
      return have > want;
    case ">=":
      return have >= want;
    case "<":
      return have < want;
    case "<=":
      return have <= want;
  }
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}@.+_-]+/u)
    .filter(Boolean);
}
