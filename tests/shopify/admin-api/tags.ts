import type { Order } from "../store/types";
import { orderPayload } from "../webhooks/payloads";
import { accessDenied } from "./access";
import { resolversFor, type ApiContext, type TypeResolvers } from "./context";
import { gidType } from "./ids";
import { notSimulated } from "./not-simulated";
import { isVisibleOrder } from "./visible-orders";

interface Tagged {
  id: string;
  tags: string[];
  updatedAt?: string;
}

const WRITE_SCOPES: Record<string, string> = {
  Order: "write_orders",
  Customer: "write_customers",
  Product: "write_products",
};

export const tagResolvers: TypeResolvers[] = [
  resolversFor("Mutation", {
    tagsAdd: (_root, { id, tags }: { id: string; tags: string[] }, context) =>
      change(id, context, (have) => [...have, ...split(tags).filter((tag) => !includes(have, tag))]),
    tagsRemove: (_root, { id, tags }: { id: string; tags: string[] }, context) =>
      change(id, context, (have) => have.filter((tag) => !includes(split(tags), tag))),
  }),
];

function change(id: string, context: ApiContext, edit: (tags: string[]) => string[]) {
  const { shop, world, token } = context;
  const type = gidType(id);
  const scope = type ? WRITE_SCOPES[type] : undefined;
  if (!type || !scope) throw notSimulated(`tagsAdd on ${type ?? id}`);
  if (!token.scopes.has(scope)) {
    throw accessDenied(
      `Access denied for tagsAdd field. Required access: \`${scope}\` access scope.`,
      `\`${scope}\` access scope.`,
    );
  }
  const thing = shop.store.find(id) as Tagged | undefined;
  if (!thing || (type === "Order" && !isVisibleOrder(thing as Order, context))) {
    return { node: null, userErrors: [{ field: ["id"], message: `${type} does not exist` }] };
  }
  thing.tags = edit(thing.tags);
  thing.updatedAt = new Date(world.clock.now()).toISOString();
  if (type === "Order") world.emit(shop, "orders/updated", orderPayload(world, shop, thing as Order));
  return { node: thing, userErrors: [] };
}

/** "a, b" is two tags. */
function split(tags: string[]): string[] {
  return tags
    .flatMap((tag) => tag.split(","))
    .map((tag) => tag.trim())
    .filter(Boolean);
}

/** Tags are the same whatever their case. */
function includes(tags: string[], tag: string): boolean {
  return tags.some((have) => have.toLowerCase() === tag.toLowerCase());
}
