import { Kind, NoDeprecatedCustomRule, specifiedRules, validate, type OperationDefinitionNode } from "graphql";
import { ApiVersion } from "@shopify/shopify-api";
import { describe, expect, it } from "vitest";
import { MAX_QUERY_COST, requestedCost } from "../shopify/admin-api/cost";
import { adminSchema, API_VERSION } from "../shopify/schema/admin-schema";
import { readAppConfig } from "./app-config";
import { allOperations, operationsOf } from "./operation-fields";

/** The largest page that the Admin API gives: what a variable page size may come to. */
const LARGEST_PAGE = 250;

const document = allOperations();

it("has operations, each with a name of its own", () => {
  const names = operationsOf(document).map((operation) => operation.name?.value);
  expect(names.length).toBeGreaterThan(3);
  expect(names).toEqual([...new Set(names)]);
});

it("is valid on Shopify's schema", () => {
  const errors = validate(adminSchema(), document, specifiedRules);
  expect(errors.map(String)).toEqual([]);
});

it("uses nothing deprecated", () => {
  const errors = validate(adminSchema(), document, [NoDeprecatedCustomRule]);
  expect(errors.map(String)).toEqual([]);
});

it("is of one API version in the library, the schema and the configuration", () => {
  expect(ApiVersion.October26).toBe(API_VERSION);
  expect(readAppConfig().webhooks.api_version).toBe(API_VERSION);
});

describe.each(operationsOf(document).map((operation) => [operation.name?.value ?? "", operation] as const))(
  "%s",
  (_name, operation) => {
    it("costs less than a query may", () => {
      const cost = requestedCost(adminSchema(), document, operation, largestPages(operation));
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThan(MAX_QUERY_COST);
    });
  },
);

function largestPages(operation: OperationDefinitionNode): Record<string, unknown> {
  const variables = operation.variableDefinitions ?? [];
  const typeName = (type: (typeof variables)[number]["type"]): string =>
    type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);
  return Object.fromEntries(
    variables.map(({ variable, type }) => [variable.name.value, typeName(type) === "Int" ? LARGEST_PAGE : "x"]),
  );
}
