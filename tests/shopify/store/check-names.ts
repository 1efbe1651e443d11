import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLType,
} from "graphql";
import { adminSchema } from "../schema/admin-schema";

/** Which type of the Admin API stands under each key of a store file. */
const ROOT_TYPES: Record<string, string> = {
  shop: "Shop",
  shopLocales: "ShopLocale",
  staffMembers: "StaffMember",
  products: "Product",
  collections: "Collection",
  customers: "Customer",
  orders: "Order",
  discountNodes: "DiscountNode",
  returnReasonDefinitions: "ReturnReasonDefinition",
  pages: "Page",
  articles: "Article",
  themes: "OnlineStoreTheme",
};

/** Where the API has an interface, the file means this one. */
const MEANT: Record<string, string> = {
  Media: "MediaImage",
  ReturnLineItemType: "ReturnLineItem",
  ReverseDeliveryDeliverable: "ReverseDeliveryShippingDeliverable",
};

/** Not the API's shape: theme files are given as `{ filename, content }`. */
const OWN_SHAPE = new Set(["OnlineStoreTheme.files"]);

export interface NameVisitor {
  problem(path: string, text: string): void;
  /** A date of the API: may return another to put in its place. */
  date?(iso: string): string;
}

/**
 * Walks a store beside Shopify's schema: every key must be a field of its type, every enum value a real one.
 * Changes dates in place where the visitor says so.
 */
export function walkStore(store: Record<string, unknown>, visitor: NameVisitor): void {
  for (const [key, typeName] of Object.entries(ROOT_TYPES)) {
    const value = store[key];
    const type = adminSchema().getType(typeName);
    if (value === undefined || !isObjectType(type)) continue;
    if (Array.isArray(value)) value.forEach((item, index) => walkObject(item, type, `${key}[${index}]`, visitor));
    else walkObject(value, type, key, visitor);
  }
}

function walkObject(value: unknown, type: GraphQLObjectType, path: string, visitor: NameVisitor): void {
  if (!isRecord(value)) return;
  const fields = type.getFields();
  for (const [key, child] of Object.entries(value)) {
    if (key === "__typename" || OWN_SHAPE.has(`${type.name}.${key}`)) continue;
    const field = fields[key];
    if (!field) {
      visitor.problem(`${path}.${key}`, `is not a field of ${type.name} in the Admin API`);
      continue;
    }
    const changed = walkValue(child, field.type, `${path}.${key}`, visitor);
    if (changed !== undefined) value[key] = changed;
  }
}

/** Returns what to put in the value's place, undefined to leave it. */
function walkValue(value: unknown, fieldType: GraphQLType, path: string, visitor: NameVisitor): unknown {
  if (value === null || value === undefined) return undefined;
  const named = getNamedType(fieldType);
  const nodeType = connectionNode(named);
  const isList = nodeType !== null || isListType(getNullableType(fieldType));
  const target = nodeType ?? meant(named);

  if (isList) {
    if (!Array.isArray(value)) {
      visitor.problem(path, "must be a list");
      return undefined;
    }
    value.forEach((item: unknown, index) => {
      const changed = walkLeafOrObject(item, target, `${path}[${index}]`, visitor);
      if (changed !== undefined) value[index] = changed;
    });
    return undefined;
  }
  return walkLeafOrObject(value, target, path, visitor);
}

function walkLeafOrObject(value: unknown, type: GraphQLNamedType, path: string, visitor: NameVisitor): unknown {
  if (isObjectType(type)) {
    if (isRecord(value)) walkObject(value, type, path, visitor);
    else visitor.problem(path, `must be an object with fields of ${type.name}`);
    return undefined;
  }
  if (isAbstractType(type)) {
    const stated = isRecord(value) ? adminSchema().getType(String(value["__typename"])) : undefined;
    if (isObjectType(stated)) walkObject(value, stated, path, visitor);
    return undefined;
  }
  if (isEnumType(type) && (typeof value !== "string" || !type.getValue(value))) {
    visitor.problem(path, `must be a ${type.name}, got ${JSON.stringify(value)}`);
    return undefined;
  }
  if (type.name === "DateTime") {
    if (typeof value !== "string" || Number.isNaN(Date.parse(value))) {
      visitor.problem(path, `must be an ISO 8601 date, got ${JSON.stringify(value)}`);
      return undefined;
    }
    return visitor.date?.(value);
  }
  return undefined;
}

/** The node type when `type` is a connection, else null. */
export function connectionNode(type: GraphQLNamedType): GraphQLNamedType | null {
  if (!isObjectType(type) || !type.name.endsWith("Connection")) return null;
  const nodes = type.getFields()["nodes"];
  return nodes ? meant(getNamedType(nodes.type)) : null;
}

function meant(type: GraphQLNamedType): GraphQLNamedType {
  const name = MEANT[type.name];
  return (name && adminSchema().getType(name)) || type;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
