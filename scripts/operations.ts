import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse, type DocumentNode, type IntrospectionQuery } from "graphql";
import { API_VERSION } from "../tests/shopify/schema/admin-schema";

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

function readGzippedJson(name: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(join(schemaFolder, name))).toString("utf8"));
}
