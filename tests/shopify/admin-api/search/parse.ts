import { badInput } from "../connection";

export type Comparator = "=" | ">" | ">=" | "<" | "<=";

/** Shopify's search syntax, parsed. `field` null: a bare word, searched in several fields. */
export type SearchNode =
  | { kind: "all" }
  | { kind: "term"; field: string | null; comparator: Comparator; value: string; quoted: boolean }
  | { kind: "and" | "or"; nodes: SearchNode[] }
  | { kind: "not"; node: SearchNode };

type Token =
  | { kind: "(" | ")" | "AND" | "OR" | "NOT" }
  | { kind: "term"; field: string | null; comparator: Comparator; value: string; quoted: boolean };

/**
 * "name:1001 AND (email:'a b@c.d' OR -tag:vip) created_at:>=2026-01-01": terms side by side are joined by AND,
 * AND binds tighter than OR. Throws BAD_USER_INPUT where Shopify would guess: a test should not pass by a guess.
 */
export function parseSearch(query: string): SearchNode {
  const tokens = tokenize(query);
  if (tokens.length === 0) return { kind: "all" };
  let at = 0;

  const parseOr = (): SearchNode => {
    const nodes = [parseAnd()];
    while (tokens[at]?.kind === "OR") {
      at++;
      nodes.push(parseAnd());
    }
    return only(nodes, "or");
  };
  const parseAnd = (): SearchNode => {
    const nodes = [parseNot()];
    for (let next = tokens[at]; next && next.kind !== "OR" && next.kind !== ")"; next = tokens[at]) {
      if (next.kind === "AND") at++;
      nodes.push(parseNot());
    }
    return only(nodes, "and");
  };
  const parseNot = (): SearchNode => {
    const token = tokens[at++];
    if (!token) throw unreadable(query, "it ends too early");
    if (token.kind === "NOT") return { kind: "not", node: parseNot() };
    if (token.kind === "(") {
      const node = parseOr();
      if (tokens[at++]?.kind !== ")") throw unreadable(query, "a parenthesis is not closed");
      return node;
    }
    if (token.kind !== "term") throw unreadable(query, `${token.kind} is not expected there`);
    return token;
  };

  const node = parseOr();
  if (at < tokens.length) throw unreadable(query, "a parenthesis was never opened");
  return node;
}

function only(nodes: SearchNode[], kind: "and" | "or"): SearchNode {
  const [first] = nodes;
  return first && nodes.length === 1 ? first : { kind, nodes };
}

const FIELD = /^([a-z_][\w.-]*):/i;
const COMPARATOR = /^(>=|<=|>|<)/;

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let rest = query.trimStart();
  const take = (length: number) => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  };
  while (rest.length > 0) {
    const word = /^(AND|OR|NOT)(?=[\s(]|$)/.exec(rest)?.[1];
    if (word === "AND" || word === "OR" || word === "NOT") {
      take(word.length);
      tokens.push({ kind: word });
    } else if (rest[0] === "(" || rest[0] === ")") {
      tokens.push({ kind: take(1) === "(" ? "(" : ")" });
    } else if (rest[0] === "-" && /^-\S/.test(rest)) {
      take(1);
      tokens.push({ kind: "NOT" });
    } else {
      const field = FIELD.exec(rest);
      if (field) take(field[0].length);
      const comparator = field ? COMPARATOR.exec(rest)?.[1] : undefined;
      if (comparator) take(comparator.length);
      const quoted = rest[0] === '"' || rest[0] === "'";
      const value = quoted ? takeQuoted() : takeBare();
      if (value === "" && !quoted) throw unreadable(query, `nothing follows ${field?.[1] ?? "a term"}`);
      tokens.push({
        kind: "term",
        field: field?.[1]?.toLowerCase() ?? null,
        comparator: isComparator(comparator) ? comparator : "=",
        value,
        quoted,
      });
    }
    rest = rest.trimStart();
  }
  return tokens;

  function takeQuoted(): string {
    const quote = take(1);
    let value = "";
    while (rest.length > 0) {
      const character = take(1);
      if (character === quote) return value;
      value += character === "\\" ? take(1) : character;
    }
    throw unreadable(query, "a quote is not closed");
  }

  function takeBare(): string {
    let value = "";
    while (rest.length > 0 && !/^[\s()]/.test(rest)) value += rest[0] === "\\" ? take(2).slice(1) : take(1);
    return value;
  }
}

function isComparator(text: string | undefined): text is Comparator {
  return text !== undefined && [">", ">=", "<", "<="].includes(text);
}

function unreadable(query: string, why: string) {
  return badInput(`The search query ${JSON.stringify(query)} cannot be read: ${why}`);
}
