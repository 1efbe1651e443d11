import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { compileSearch, idFilter, textFilter, timeFilter, type Searchable } from "./match";
import { parseSearch } from "./parse";

interface Thing {
  id: string;
  title: string;
  tags: string[];
  at: string;
}

const things: Thing[] = [
  { id: "gid://shopify/Thing/1", title: "Linen cushion", tags: ["new", "sale"], at: "2026-11-01T08:00:00Z" },
  { id: "gid://shopify/Thing/2", title: "Wool throw", tags: ["sale"], at: "2026-11-02T08:00:00Z" },
  { id: "gid://shopify/Thing/3", title: "Linen throw", tags: [], at: "2026-11-03T08:00:00Z" },
];

const searchable: Searchable<Thing> = {
  root: "things",
  filters: {
    title: textFilter((thing) => thing.title),
    tag: textFilter((thing) => thing.tags),
    id: idFilter((thing) => thing.id),
    created_at: timeFilter((thing) => Date.parse(thing.at)),
  },
  words: (thing) => [thing.title],
};

function find(query: string): number[] {
  return things.filter(compileSearch(query, searchable)).map(({ id }) => Number(id.at(-1)));
}

describe("Shopify's search syntax", () => {
  it.each([
    ["", [1, 2, 3]],
    ["linen", [1, 3]],
    ["linen throw", [3]],
    ["LINEN AND throw", [3]],
    ["cushion OR wool", [1, 2]],
    ["tag:sale", [1, 2]],
    ["tag:sale -tag:new", [2]],
    ["NOT tag:sale", [3]],
    ["tag:new,sale", [1, 2]],
    ['title:"linen cushion"', [1]],
    ["title:'wool throw' OR title:\"Linen throw\"", [2, 3]],
    ["title:Lin*", [1, 3]],
    ["tag:*", [1, 2]],
    ["(cushion OR wool) tag:new", [1]],
    ["cushion OR wool tag:new", [1]],
    ["id:2", [2]],
    ["id:>=2", [2, 3]],
    ["id:>1 id:<3", [2]],
    ["id:gid://shopify/Thing/3", [3]],
    ["created_at:>2026-11-01", [2, 3]],
    ["created_at:>=2026-11-01T08:00:00Z created_at:<'2026-11-03T08:00:00Z'", [1, 2]],
    ["created_at:<=2026-11-01", [1]],
    ["created_at:2026-11-02", [2]],
    ["created_at:<now", [1, 2, 3].filter((n) => Date.parse(things[n - 1]!.at) < Date.now())],
  ])("%j finds %j", (query, found) => expect(find(query)).toEqual(found));

  it("reads an escaped quote as part of the value", () => {
    expect(parseSearch(String.raw`title:"6\" nails"`)).toMatchObject({ field: "title", value: '6" nails' });
  });

  it("does not let a value break out of its quotes", () => {
    expect(find(String.raw`title:"x\" OR tag:sale OR title:\"y"`)).toEqual([]);
  });

  it.each(["(linen", "linen)", 'title:"linen', "tag:", "linen OR", "AND linen"])(
    "refuses %j instead of guessing",
    (query) => {
      expect(() => find(query)).toThrow(GraphQLError);
    },
  );

  it("refuses a filter that is not simulated instead of finding everything", () => {
    expect(() => find("colour:red")).toThrow("things(query:) filter colour");
  });

  it("refuses a date that is none", () => {
    expect(() => find("created_at:>yesterday")).toThrow("not a date");
  });
});
