import {
  defaultTypeResolver,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from "graphql";
import { adminSchema } from "../schema/admin-schema";
import { assertAccess, needsOf } from "./access";
import { appResolvers } from "./app";
import { catalogueResolvers } from "./catalogue";
import { connection, firstOf } from "./connection";
import type { ApiContext, Args, TypeResolvers } from "./context";
import { creditResolvers } from "./credit";
import { customerResolvers } from "./customers";
import { discountResolvers } from "./discounts";
import { fulfillmentResolvers } from "./fulfillments";
import { metafieldResolvers } from "./metafields";
import { nodeResolvers } from "./nodes";
import { notSimulated } from "./not-simulated";
import { onlineStoreResolvers } from "./online-store";
import { orderMutationResolvers } from "./order-mutations";
import { orderResolvers } from "./orders";
import { paymentResolvers } from "./payments";
import { refundResolvers } from "./refunds";
import { returnMutationResolvers } from "./return-mutations";
import { returnResolvers } from "./returns";
import { shopResolvers } from "./shop";
import { tagResolvers } from "./tags";
import { webhookResolvers } from "./webhook-subscriptions";

const ALL: TypeResolvers[] = [
  ...appResolvers,
  ...catalogueResolvers,
  ...creditResolvers,
  ...customerResolvers,
  ...discountResolvers,
  ...fulfillmentResolvers,
  ...metafieldResolvers,
  ...nodeResolvers,
  ...onlineStoreResolvers,
  ...orderMutationResolvers,
  ...orderResolvers,
  ...paymentResolvers,
  ...refundResolvers,
  ...returnMutationResolvers,
  ...returnResolvers,
  ...shopResolvers,
  ...tagResolvers,
  ...webhookResolvers,
];

type AnyResolver = GraphQLFieldResolver<unknown, ApiContext>;

let attached = false;

/** Shopify's schema with the resolvers that exist. Attached in place: rebuilding 3,500 types would cost seconds. */
export function executableSchema(): GraphQLSchema {
  const schema = adminSchema();
  if (attached) return schema;
  for (const { type: typeName, fields } of ALL) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`Shopify's schema has no object type ${typeName}`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (!field) throw new Error(`Shopify's schema has no field ${typeName}.${name}`);
      field.resolve = finished(resolve as AnyResolver);
    }
  }
  attached = true;
  return schema;
}

/** Reads the property of the field's name; a property that is not there is a loud error. */
const readProperty: AnyResolver = (source, _args, _context, info) => {
  if (typeof source === "object" && source !== null && info.fieldName in source) {
    const value = (source as Record<string, unknown>)[info.fieldName];
    if (value !== undefined) return value;
  }
  throw notSimulated(`${info.parentType.name}.${info.fieldName}`);
};

export const defaultFieldResolver: AnyResolver = finished(readProperty);

/** Objects of the store know their type by their id. */
export const resolveType: GraphQLTypeResolver<unknown, ApiContext> = (value, context, info, abstractType) => {
  const id = typeof value === "object" && value !== null && "id" in value ? String(value.id) : "";
  const fromId = /^gid:\/\/shopify\/(\w+)\//.exec(id)?.[1];
  const stated = defaultTypeResolver(value, context, info, abstractType);
  return stated ?? (fromId && info.schema.getType(fromId) ? fromId : undefined);
};

/** What every field has in common: access, then pages of lists, references, outside time, absolute links, points. */
function finished(resolve: AnyResolver): AnyResolver {
  return (source, args: Args, context, info) => {
    const field = info.parentType.getFields()[info.fieldName];
    if (field) assertAccess(needsOf(info.parentType, field), info.fieldName, context);
    const value = resolve(source, args, context, info);
    if (value instanceof Promise) return value.then((settled: unknown) => finish(settled, args, context, info));
    return finish(value, args, context, info);
  };
}

function finish(value: unknown, args: Args, context: ApiContext, info: GraphQLResolveInfo): unknown {
  if (value === null || value === undefined) return value ?? null;
  const type = getNamedType(info.returnType);
  if (isLeafType(type)) return Array.isArray(value) ? value : leaf(value, type.name, context);

  if (Array.isArray(value) && type.name.endsWith("Connection")) {
    const page = connection(
      value.map((item) => dereference(item, context)),
      args,
    );
    context.points += 2;
    return page;
  }
  if (isListType(getNullableType(info.returnType)) && Array.isArray(value)) {
    const list = firstOf(value, "first" in args ? { first: args["first"] as number | null } : {});
    if (!type.name.endsWith("Edge")) context.points += list.length;
    return list.map((item) => dereference(item, context));
  }
  if (type.name.endsWith("Connection")) context.points += 2;
  else if (type.name !== "PageInfo") context.points += 1;
  return dereference(value, context);
}

/** `{ id }` alone stands for the object of the store with that id. */
function dereference(value: unknown, { shop }: ApiContext): unknown {
  if (typeof value !== "object" || value === null || !("id" in value) || typeof value.id !== "string") return value;
  return Object.keys(value).length === 1 ? (shop.store.find(value.id) ?? value) : value;
}

function leaf(value: unknown, typeName: string, { world }: ApiContext): unknown {
  if (typeName === "DateTime" && typeof value === "string") return world.clock.present(value);
  if (typeName === "URL" && typeof value === "string" && value.startsWith("/")) return world.url + value;
  return value;
}
