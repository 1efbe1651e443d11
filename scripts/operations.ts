import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { buildClientSchema, parse, type DocumentNode, type GraphQLSchema, type IntrospectionQuery } from "graphql";

/** The Admin API version that operations, app configuration and stand-in are held to. */
export const API_VERSION = "2026-10";

const root = join(import.meta.dirname, "..");
const schemaFolder = join(root, "tests/shopify/schema");
export const operationsFolder = join(root, "app/shopify/operations");

export interface OperationsFile {
  name: string;
  document: DocumentNode;
}

/** Every .graphql file of the app, parsed, in a stable order. */
export function readOperations(): OperationsFile[] {
  return readdirSync(operationsFolder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => ({ name, document: parse(readFileSync(join(operationsFolder, name), "utf8")) }));
}

/** Shopify's own introspection, as published (tests/shopify/schema/NOTICE.md). */
export function readIntrospection(): IntrospectionQuery {
  const stored = readGzippedJson(`admin_${API_VERSION}.json.gz`) as IntrospectionQuery | { data: IntrospectionQuery };
  return "data" in stored ? stored.data : stored;
}

export function readSchema(): GraphQLSchema {
  return buildClientSchema(readIntrospection(), { assumeValid: true });
}

/** Scopes and protected customer data per type and field, in Shopify's own sentences. */
export interface AccessMap {
  types: Record<string, string>;
  fields: Record<string, string>;
  protected: Record<string, string[]>;
}

export function readAccessMap(): AccessMap {
  return readGzippedJson(`access_${API_VERSION}.json.gz`) as AccessMap;
}

function readGzippedJson(name: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(join(schemaFolder, name))).toString("utf8"));
}
