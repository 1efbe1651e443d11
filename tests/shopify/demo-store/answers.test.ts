import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, print, type OperationDefinitionNode } from "graphql";
import { expect, it } from "vitest";
import { admin, openShopify, tokenFor } from "../testing";

const OPERATIONS = join(import.meta.dirname, "../../../app/shopify/operations/orders.graphql");

/** The app's queries that take one order's id, each with the fragments of the file. */
function queriesOfOneOrder(): string[] {
  const { definitions } = parse(readFileSync(OPERATIONS, "utf8"));
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map(print);
  const takesId = ({ variableDefinitions }: OperationDefinitionNode) =>
    variableDefinitions?.map(({ variable }) => variable.name.value).join() === "id";
  return definitions
    .flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && takesId(definition) ? [print(definition)] : [],
    )
    .map((query) =>
      [query, ...fragments.filter((fragment) => query.includes(`...${fragment.split(" ")[1]}`))].join("\n"),
    );
}

it("answers all that the app asks about an order, for every order", async () => {
  const shopify = await openShopify({ stores: [join(import.meta.dirname, "juniper-lane.json")] });
  const shop = shopify.shop();
  const token = tokenFor(shop, [...shop.grantedScopes, "read_all_orders"]);
  const queries = queriesOfOneOrder();
  expect(queries.length).toBeGreaterThan(0);
  for (const { id, name } of shop.store.data.orders) {
    for (const query of queries) {
      shop.bucket.available = 2000; // The point is the data, not the throttle.
      const { body } = await admin(shopify, query, { variables: { id }, token });
      expect(body.errors, name).toBeUndefined();
      expect(body.data, name).toMatchObject({ order: { id, name } });
    }
  }
});
