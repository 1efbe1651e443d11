import { getNamedType, GraphQLError, type GraphQLField, type GraphQLNamedType } from "graphql";
import { accessMap } from "../schema/admin-schema";
import { connectionNode } from "../store/check-names";
import type { ProtectedDataLevel } from "../world";
import type { ApiContext } from "./context";

/** All groups must be met; of each group one scope is enough. */
export interface ScopeNeed {
  groups: string[][];
  /** The words of Shopify's own documentation. */
  text: string;
}

export interface FieldNeeds {
  scopes: ScopeNeed[];
  level: ProtectedDataLevel | null;
}

const known = new WeakMap<object, FieldNeeds>();

/** What reading this field demands: scopes of the field and of the type behind it, and a protected data level. */
export function needsOf(parentType: GraphQLNamedType, field: GraphQLField<unknown, unknown>): FieldNeeds {
  const cached = known.get(field);
  if (cached) return cached;
  const { types, fields, protected: protectedFields } = accessMap();
  const key = `${parentType.name}.${field.name}`;
  const named = getNamedType(field.type);
  const behind = (connectionNode(named) ?? named).name;
  const texts = [fields[key], types[behind]].filter((text) => text !== undefined);
  const level = protectedFields[key]?.[1];
  const needs: FieldNeeds = {
    scopes: texts
      .map((text) => parseScopeNeed(text, parentType.name === "Mutation"))
      .filter(({ groups }) => groups.length > 0),
    level: isLevel(level) ? level : null,
  };
  known.set(field, needs);
  return needs;
}

/** Needed for a part of an operation that nobody here uses. */
const ONLY_FOR_SOME = /\bor draft orders\b|\bto assign events to another staff member\b/;

/**
 * Reads "`a` access scope or `b` access scope. Also: Requires the `c` access scope." as (a or b) and c.
 * What the text says about staff permissions is left out: apps do not have them.
 */
export function parseScopeNeed(text: string, isMutation = false): ScopeNeed {
  const [main = "", also = ""] = text.split(/\bAlso:/);
  const anyOf = (part: string) => scopesIn(part, isMutation);
  const groups = main.split(/\bas well as\b/).map(anyOf);
  for (const sentence of also.split(/\.\s+|\band\b/)) {
    if (!/\bscopes?\b/.test(sentence) || ONLY_FOR_SOME.test(sentence)) continue;
    groups.push(anyOf(sentence));
  }
  return { groups: groups.filter((group) => group.length > 0), text: text.trim() };
}

/** Throws ACCESS_DENIED, as Shopify does field by field, when the token may not read this field. */
export function assertAccess(needs: FieldNeeds, fieldName: string, { shop, token }: ApiContext): void {
  const denied = needs.scopes.find((need) => !isMet(need, token.scopes));
  if (denied) {
    throw accessDenied(`Access denied for ${fieldName} field. Required access: ${denied.text}`, denied.text);
  }
  if (needs.level && !shop.protectedData.has(needs.level)) {
    throw accessDenied(
      `This app is not approved to use the ${fieldName} field. See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.`,
    );
  }
}

export function isMet(need: ScopeNeed, granted: ReadonlySet<string>): boolean {
  return need.groups.every((group) =>
    group.some(
      (scope) => granted.has(scope) || (scope.startsWith("read_") && granted.has(scope.replace("read_", "write_"))),
    ),
  );
}

export function accessDenied(message: string, requiredAccess?: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: "ACCESS_DENIED",
      documentation: "https://shopify.dev/api/usage/access-scopes",
      ...(requiredAccess ? { requiredAccess } : {}),
    },
  });
}

/** "`orders` access scope" (refundCreate) means write_orders on a mutation. */
function scopesIn(text: string, isMutation: boolean): string[] {
  const full = [...text.matchAll(/\b((?:read|write)_[a-z_]+)\b/g)].map((match) => match[1] ?? "");
  if (full.length > 0) return full;
  const bare = [...text.matchAll(/`([a-z_]+)` (?:access )?scope/g)].map((match) => match[1] ?? "");
  return bare.map((scope) => `${isMutation ? "write" : "read"}_${scope}`);
}

function isLevel(level: string | undefined): level is ProtectedDataLevel {
  return level === "name" || level === "email" || level === "phone" || level === "address";
}
