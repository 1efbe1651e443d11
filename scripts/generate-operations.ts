/**
 * Writes app/shopify/operations.generated.ts: result and variable types, and the text to send, of every operation in
 * app/shopify/operations/. `--check` writes nothing and fails when that file is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import {
  buildClientSchema,
  Kind,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  visit,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type IntrospectionQuery,
  type OperationDefinitionNode,
} from "graphql";
import { format, resolveConfig } from "prettier";
import { operationsFolder, readIntrospection, readOperations, type OperationsFile } from "./operations";

const target = join(operationsFolder, "../operations.generated.ts");

const HEADER = `// Written by scripts/generate-operations.ts from app/shopify/operations/*.graphql. Do not edit.

/** The text of an operation, which knows what it answers and which variables it takes. */
export type TypedDocument<Result, Variables> = string & { readonly answers?: (variables: Variables) => Result };

`;

/** Lists of ISO codes that the app passes on and never branches over: as strings they save 400 lines of types. */
const CODES_AS_STRINGS = new Set(["CountryCode", "CurrencyCode"]);

/** How Shopify's scalars look in JSON. All others are strings there too (DateTime and Decimal among them). */
const SCALARS = { ID: { input: "string", output: "string" }, JSON: "unknown" };

const source = await generate(readOperations());
if (process.argv.includes("--check")) {
  if (readIfThere(target) !== source) {
    console.error("app/shopify/operations.generated.ts is stale: run npm run generate");
    process.exit(1);
  }
} else if (readIfThere(target) !== source) {
  writeFileSync(target, source);
}

async function generate(files: OperationsFile[]): Promise<string> {
  const schema = readTypingSchema();
  refuseInvalid(files, schema);
  const types = await codegen({
    filename: target,
    schema: parse("type Query { unused: Int }"),
    schemaAst: schema,
    documents: files.map(({ name, document }) => ({ location: name, document })),
    config: {
      skipTypename: true,
      inlineFragmentTypes: "combine",
      disableDescriptions: true,
      scalars: SCALARS,
      defaultScalarType: "string",
    },
    plugins: [{ operationTypes: {} }],
    pluginMap: { operationTypes },
  });
  const options = { ...(await resolveConfig(target)), parser: "typescript" };
  return format(HEADER + types + typedDocuments(files), options);
}

function readTypingSchema(): GraphQLSchema {
  const text = JSON.stringify(readIntrospection()).replace(/"kind":"ENUM","name":"(\w+)"/g, (whole, name: string) =>
    CODES_AS_STRINGS.has(name) ? `"kind":"SCALAR","name":"${name}"` : whole,
  );
  return buildClientSchema(JSON.parse(text) as IntrospectionQuery, { assumeValid: true });
}

/** One operation per text, with just the fragments that it uses. */
function typedDocuments(files: OperationsFile[]): string {
  const definitions = files.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  );
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value;
      if (!name) throw new Error("Every operation needs a name");
      const kind = operation.operation === OperationTypeNode.QUERY ? "Query" : "Mutation";
      const parts = [operation, ...fragmentsOf(operation, fragments)];
      const text = JSON.stringify(stripIgnoredCharacters(parts.map((part) => print(part)).join("\n")));
      return `export const ${name}Document: TypedDocument<${name}${kind}, ${name}${kind}Variables> = ${text};\n`;
    })
    .join("\n");
}

function fragmentsOf(
  operation: OperationDefinitionNode,
  all: Map<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const used = new Set<FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = all.get(name.value);
        if (fragment && !used.has(fragment)) {
          used.add(fragment);
          follow(fragment);
        }
      },
    });
  };
  follow(operation);
  return used;
}

function refuseInvalid(files: OperationsFile[], schema: GraphQLSchema): void {
  const document = { kind: Kind.DOCUMENT, definitions: files.flatMap((file) => file.document.definitions) } as const;
  const errors = validate(schema, document, specifiedRules);
  if (errors.length === 0) return;
  console.error(errors.map((error) => error.toString()).join("\n\n"));
  process.exit(1);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
