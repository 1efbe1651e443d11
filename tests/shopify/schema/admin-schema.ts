import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";

export const API_VERSION = "2026-10";

/** What Shopify says about who may read what (see NOTICE.md). Keys are "Type" or "Type.field". */
export interface AccessMap {
  types: Record<string, string>;
  fields: Record<string, string>;
  /** "Type.field" → ["customer", "name" | "email" | "phone" | "address"]. */
  protected: Record<string, string[]>;
  gidTypes: Record<string, string[]>;
}

let schema: GraphQLSchema | null = null;
let access: AccessMap | null = null;

/** Shopify's Admin schema, without resolvers. Built on first use, once per process (about 0.3 s). */
export function adminSchema(): GraphQLSchema {
  if (schema) return schema;
  const introspection = readPacked(`admin_${API_VERSION}.json.gz`) as { data: IntrospectionQuery };
  schema = buildClientSchema(introspection.data, { assumeValid: true });
  return schema;
}

export function accessMap(): AccessMap {
  access ??= readPacked(`access_${API_VERSION}.json.gz`) as AccessMap;
  return access;
}

function readPacked(file: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(new URL(file, import.meta.url))).toString("utf8"));
}
