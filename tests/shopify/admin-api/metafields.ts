import { createHash } from "node:crypto";
import type { Product } from "../store/types";
import type { AppMetafield } from "../world";
import { installationId } from "./app";
import { resolversFor, type TypeResolvers } from "./context";
import { legacyResourceId } from "./ids";
import { notSimulated } from "./not-simulated";

interface MetafieldInput {
  ownerId: string;
  namespace?: string | null;
  key: string;
  type?: string | null;
  value: string;
}

interface SetError {
  field: string[];
  message: string;
  code: string;
  elementIndex: number;
}

const JSON_TYPES = /^(json|rich_text_field|list\..+|money|dimension|volume|weight|rating|link)$/;
const MAX_INPUTS = 25;

export const metafieldResolvers: TypeResolvers[] = [
  resolversFor("Mutation", {
    metafieldsSet: (_root, { metafields }: { metafields: MetafieldInput[] }, { shop, world }) => {
      if (metafields.length > MAX_INPUTS) {
        return failed([
          {
            field: ["metafields"],
            message: `Exceeded the maximum metafields input limit of ${MAX_INPUTS}.`,
            code: "LESS_THAN_OR_EQUAL_TO",
            elementIndex: 0,
          },
        ]);
      }
      const errors = metafields.flatMap((input, index) => problemsOf(input, index));
      if (errors.length > 0) return failed(errors);

      const foreign = metafields.find(({ ownerId }) => ownerId !== installationId(shop));
      if (foreign) throw notSimulated(`metafieldsSet on ${foreign.ownerId}`);

      const at = new Date(world.clock.now()).toISOString();
      const stored = metafields.map((input): AppMetafield => {
        const namespace = input.namespace ?? "app";
        const id = `${namespace}.${input.key}`;
        const before = shop.appMetafields.get(id);
        const metafield = {
          id: before?.id ?? shop.store.newId("Metafield"),
          namespace,
          key: input.key,
          type: input.type ?? before?.type ?? "single_line_text_field",
          value: input.value,
          createdAt: before?.createdAt ?? at,
          updatedAt: at,
        };
        shop.appMetafields.set(id, metafield);
        return metafield;
      });
      return { metafields: stored, userErrors: [] };
    },
  }),
  // A product's own stand in the store file, as a list of `metafields`.
  resolversFor<Product>("Product", {
    metafield: (product, { namespace, key }: { namespace?: string | null; key: string }) =>
      metafieldsOf(product).find((field) => field.key === key && field.namespace === (namespace ?? "app")) ?? null,
    metafields: (product) => metafieldsOf(product),
  }),
  resolversFor<AppMetafield>("Metafield", {
    legacyResourceId,
    jsonValue: (field) => (JSON_TYPES.test(field.type) ? (JSON.parse(field.value) as unknown) : field.value),
    compareDigest: (field) => createHash("sha256").update(field.value).digest("hex"),
    sizeInBytes: (field) => Buffer.byteLength(field.value),
    ownerType: () => "APP_INSTALLATION" satisfies string,
  }),
];

function metafieldsOf(product: Product): AppMetafield[] {
  return (product["metafields"] ?? []) as AppMetafield[];
}

function problemsOf(input: MetafieldInput, elementIndex: number): SetError[] {
  const problem = (name: string, message: string, code: string): SetError => ({
    field: ["metafields", String(elementIndex), name],
    message,
    code,
    elementIndex,
  });
  if (!/^[\w-]{2,64}$/.test(input.key)) return [problem("key", "Key is invalid.", "INVALID")];
  if (input.namespace != null && !/^[\w$:-]{3,255}$/.test(input.namespace)) {
    return [problem("namespace", "Namespace is invalid.", "INVALID")];
  }
  if (input.value === "") return [problem("value", "Value can't be blank.", "BLANK")];
  if (input.type && JSON_TYPES.test(input.type) && !isJson(input.value)) {
    return [problem("value", "Value is invalid JSON.", "INVALID_VALUE")];
  }
  return [];
}

function failed(userErrors: SetError[]) {
  return { metafields: null, userErrors };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
