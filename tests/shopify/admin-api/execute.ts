import {
  execute,
  getDirectiveValues,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from "graphql";
import type { AccessToken } from "../oauth/tokens";
import type { ShopState, World } from "../world";
import type { ApiContext } from "./context";
import { MAX_QUERY_COST, requestedCost } from "./cost";
import { defaultFieldResolver, executableSchema, resolveType } from "./schema";
import { takePoints, throttleStatus } from "./throttle";

export interface AdminRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** What Shopify answers with status 200, refusals included. */
export interface AdminAnswer {
  data?: unknown;
  errors?: GraphQLFormattedError[];
  extensions?: { cost: CostExtension };
}

interface CostExtension {
  requestedQueryCost: number;
  actualQueryCost: number | null;
  throttleStatus: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
}

/** Mutations that Shopify refuses without `@idempotent(key:)` since 2026-04. */
const MUST_BE_IDEMPOTENT = new Set(["refundCreate"]);

interface Prepared {
  document: DocumentNode;
  errors: GraphQLFormattedError[];
}
/** Validation against 3,500 types is the dearest step, and apps send the same documents again and again. */
const prepared = new Map<string, Prepared>();
const MAX_PREPARED = 500;
/** A demo left running must not grow. */
const MAX_REQUESTS = 500;

/** Runs one GraphQL request of an app in a shop. */
export async function runAdminRequest(
  world: World,
  shop: ShopState,
  token: AccessToken,
  request: AdminRequest,
): Promise<AdminAnswer> {
  const schema = executableSchema();
  const { document, errors } = prepare(request.query);
  if (errors.length > 0) return { errors };
  const operation = pickOperation(document, request.operationName);
  if (!operation) return refused(`No operation named "${request.operationName ?? ""}"`, "undefinedOperation");

  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (variables.errors) {
    return {
      errors: variables.errors.map((error) => ({ ...error.toJSON(), extensions: { code: "INVALID_VARIABLE" } })),
    };
  }
  const cost = requestedCost(schema, document, operation, variables.coerced);
  if (cost > MAX_QUERY_COST) return tooDear(cost);
  if (world.faults.takeThrottled(shop.domain) || !takePoints(shop, cost)) {
    return { ...refused("Throttled", "THROTTLED"), extensions: { cost: costExtension(shop, cost, null) } };
  }
  const notIdempotent = operation.selectionSet.selections.find(
    (node) =>
      node.kind === Kind.FIELD && MUST_BE_IDEMPOTENT.has(node.name.value) && !idempotencyKey(node, variables.coerced),
  );
  if (notIdempotent) {
    return refused("The @idempotent directive is required for this mutation but was not provided.", "BAD_REQUEST");
  }

  const context: ApiContext = {
    world,
    shop,
    token,
    points: operation.operation === OperationTypeNode.MUTATION ? 9 : 0,
  };
  const result = await execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
    fieldResolver: defaultFieldResolver,
    typeResolver: resolveType,
  });
  // What the answer did not need goes back into the bucket.
  const actual = Math.min(cost, context.points);
  takePoints(shop, actual - cost);
  shop.requests.push({ operation: operation.name?.value ?? "", requested: cost, actual });
  if (shop.requests.length > MAX_REQUESTS) shop.requests.shift();
  return {
    data: result.data,
    ...(result.errors ? { errors: result.errors.map((error) => error.toJSON()) } : {}),
    extensions: { cost: costExtension(shop, cost, actual) },
  };
}

function prepare(query: string): Prepared {
  const known = prepared.get(query);
  if (known) return known;
  const fresh = prepareFresh(query);
  if (prepared.size >= MAX_PREPARED) prepared.clear();
  prepared.set(query, fresh);
  return fresh;
}

function prepareFresh(query: string): Prepared {
  try {
    const document = parse(query);
    return { document, errors: validate(executableSchema(), document).map(asShopifySays) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { document: { kind: Kind.DOCUMENT, definitions: [] }, errors: [error.toJSON()] };
  }
}

function asShopifySays(error: GraphQLError): GraphQLFormattedError {
  const unknownField = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
  const { locations } = error.toJSON();
  const base = locations ? { locations } : {};
  if (!unknownField) return { ...base, message: error.message, extensions: { code: "graphqlValidationError" } };
  const [, fieldName, typeName] = unknownField;
  return {
    ...base,
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
    extensions: { code: "undefinedField", typeName, fieldName },
  };
}

function pickOperation(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name ? operations.find((operation) => operation.name?.value === name) : operations[0];
}

function idempotencyKey(
  node: Parameters<typeof getDirectiveValues>[1],
  variables: Record<string, unknown>,
): string | null {
  const directive = executableSchema().getDirective("idempotent");
  const values = directive ? getDirectiveValues(directive, node, variables) : undefined;
  const key = values?.["key"];
  return typeof key === "string" && key.trim() !== "" ? key : null;
}

function refused(message: string, code: string): AdminAnswer {
  return { errors: [{ message, extensions: { code, documentation: "https://shopify.dev/api/usage/response-codes" } }] };
}

function tooDear(cost: number): AdminAnswer {
  const message = `Query cost is ${cost}, which exceeds the single query max cost limit (${MAX_QUERY_COST}).`;
  return { errors: [{ message, extensions: { code: "MAX_COST_EXCEEDED", cost, maxCost: MAX_QUERY_COST } }] };
}

function costExtension(shop: ShopState, requested: number, actual: number | null): CostExtension {
  return { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus: throttleStatus(shop) };
}
