import { GraphQLError } from "graphql";
import type { PageArgs } from "./context";

const MAX_PAGE = 250;

export interface Connection<Node> {
  nodes: Node[];
  edges: { node: Node; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** One page of a list, as Shopify pages: `first`/`after` or `last`/`before`, at most 250. */
export function connection<Node>(list: readonly Node[], args: PageArgs): Connection<Node> {
  const size = args.first ?? args.last;
  if (size === null || size === undefined) throw badInput("you must provide one of first or last");
  if (args.first != null && args.last != null) throw badInput("providing both first and last is not supported");
  if (size < 0 || size > MAX_PAGE) throw badInput(`first or last must be between 0 and ${MAX_PAGE}`);

  const all = args.reverse ? [...list].reverse() : [...list];
  const from = args.after ? position(args.after) + 1 : 0;
  const to = args.before ? position(args.before) : all.length;
  const start = args.first != null ? from : Math.max(from, to - size);
  const end = args.first != null ? Math.min(to, from + size) : to;
  const nodes = all.slice(start, Math.max(start, end));
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursor(start + index) })),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? cursor(start) : null,
      endCursor: nodes.length > 0 ? cursor(start + nodes.length - 1) : null,
    },
  };
}

export function firstOf<Item>(list: readonly Item[], args: { first?: number | null }): Item[] {
  return args.first == null ? [...list] : list.slice(0, args.first);
}

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

function cursor(index: number): string {
  return Buffer.from(`standin:${index}`).toString("base64");
}

function position(text: string): number {
  const match = /^standin:(\d+)$/.exec(Buffer.from(text, "base64").toString());
  if (!match) throw badInput("Invalid cursor for current pagination sort.");
  return Number(match[1]);
}
