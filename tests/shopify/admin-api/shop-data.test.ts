import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  parse,
  print,
  typeFromAST,
  type GraphQLType,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from "graphql";
import { describe, expect, it } from "vitest";
import { installationId } from "./app";
import { adminSchema } from "../schema/admin-schema";
import {
  aCustomer,
  aDelivered,
  aFulfillment,
  aLineItem,
  anOrder,
  aProduct,
  daysAgo,
  storeWith,
} from "../store/fixtures";
import { admin, adminData, openShopify, tokenFor } from "../testing";

describe("the shop", () => {
  it("is there with its languages, policies, pages and theme files", async () => {
    const settings = '/* made by Shopify */\n{"current":{"blocks":{}}}';
    const shopify = await openShopify({
      stores: [
        storeWith({
          shop: { shopPolicies: [{ type: "REFUND_POLICY", title: "Returns", body: "<p>30 days</p>" }] },
          shopLocales: [
            { locale: "en", name: "English", primary: true },
            { locale: "fr", name: "French", published: false },
          ],
          pages: [{ id: "gid://shopify/Page/1", title: "FAQ", handle: "faq", body: "<p>Hi</p>" }],
          themes: [
            {
              id: "gid://shopify/OnlineStoreTheme/1",
              name: "Dawn",
              role: "MAIN",
              files: [{ filename: "config/settings_data.json", content: settings }],
            },
            { id: "gid://shopify/OnlineStoreTheme/2", name: "Old", role: "UNPUBLISHED" },
          ],
        }),
      ],
    });
    const scopes = ["read_locales", "read_legal_policies", "read_content", "read_themes"];
    const query = `{
      shop { name currencyCode timezoneAbbreviation primaryDomain { host url } shopPolicies { type body url } }
      shopLocales(published: true) { locale primary }
      pages(first: 5) { nodes { title isPublished } }
      themes(first: 5, roles: [MAIN]) { nodes { name files(filenames: ["config/*"], first: 5) { nodes { filename body { ... on OnlineStoreThemeFileBodyText { content } } } } } }
    }`;
    expect(await adminData(shopify, query, { token: tokenFor(shopify.shop(), scopes) })).toMatchObject({
      shop: {
        name: "Juniper Lane",
        currencyCode: "EUR",
        primaryDomain: { host: "juniper-lane.myshopify.com" },
        shopPolicies: [
          {
            type: "REFUND_POLICY",
            body: "<p>30 days</p>",
            url: `${shopify.url}/policies/refund-policy`,
          },
        ],
      },
      shopLocales: [{ locale: "en", primary: true }],
      pages: { nodes: [{ title: "FAQ", isPublished: true }] },
      themes: {
        nodes: [
          { name: "Dawn", files: { nodes: [{ filename: "config/settings_data.json", body: { content: settings } }] } },
        ],
      },
    });
  });
});

describe("the catalogue", () => {
  it("finds products by words and filters, with prices and stock", async () => {
    const cushion = aProduct({ title: "Linen cushion", tags: ["home"], price: "25.00" });
    const mug = aProduct({
      title: "Mug",
      variants: [{ id: "gid://shopify/ProductVariant/77", price: "12.50", inventoryQuantity: 0 }],
    });
    const shopify = await openShopify({ stores: [storeWith({ products: [cushion, mug] })] });
    const search = (query: string) =>
      adminData<{ products: { nodes: { title: string }[] } }>(
        shopify,
        `query ($q: String) { products(first: 5, query: $q, sortKey: TITLE) { nodes { title } } }`,
        { variables: { q: query } },
      ).then(({ products }) => products.nodes.map(({ title }) => title));
    expect(await search("linen")).toEqual(["Linen cushion"]);
    expect(await search("tag:home OR title:mug")).toEqual(["Linen cushion", "Mug"]);

    const variant = `{ productVariant(id: "gid://shopify/ProductVariant/77") { price availableForSale product { title totalInventory priceRangeV2 { minVariantPrice { amount currencyCode } } } } }`;
    expect(await adminData(shopify, variant)).toEqual({
      productVariant: {
        price: "12.50",
        availableForSale: false,
        product: {
          title: "Mug",
          totalInventory: 0,
          priceRangeV2: { minVariantPrice: { amount: "12.5", currencyCode: "EUR" } },
        },
      },
    });
  });
});

describe("customers", () => {
  it("are found by e-mail, phone or id, and counted", async () => {
    const ada = aCustomer({ email: "ada@example.com", phone: "+353861234567" });
    const order = anOrder({ customer: { id: ada.id } });
    const shopify = await openShopify({
      stores: [storeWith({ customers: [ada, aCustomer({ email: "ben@example.com" })], orders: [order] })],
    });
    const by = (identifier: string) =>
      adminData(
        shopify,
        `{ customerByIdentifier(identifier: { ${identifier} }) { id numberOfOrders amountSpent { amount } lastOrder { name } } }`,
      );
    const expected = {
      customerByIdentifier: {
        id: ada.id,
        numberOfOrders: "1",
        amountSpent: { amount: "25.0" },
        lastOrder: { name: order.name },
      },
    };
    expect(await by('emailAddress: "ADA@example.com"')).toEqual(expected);
    expect(await by('phoneNumber: "+353861234567"')).toEqual(expected);
    expect(await by(`id: "${ada.id}"`)).toEqual(expected);
    expect(await by('emailAddress: "none@example.com"')).toEqual({ customerByIdentifier: null });
  });
});

describe("returns", () => {
  it("counts what can still be returned", async () => {
    const order = anOrder({ fulfillments: [aFulfillment({ deliveredAt: daysAgo(1) })] });
    const fulfillmentLine = order.fulfillments![0]!.fulfillmentLineItems[0]!;
    const returned = {
      id: "gid://shopify/Return/1",
      name: `${order.name}-R1`,
      status: "OPEN" as const,
      createdAt: daysAgo(1),
      returnLineItems: [
        { id: "gid://shopify/ReturnLineItem/1", quantity: 1, fulfillmentLineItem: { id: fulfillmentLine.id } },
      ],
    };
    const other = anOrder({ fulfillments: [aFulfillment()] });
    const shopify = await openShopify({ stores: [storeWith({ orders: [{ ...order, returns: [returned] }, other] })] });
    const returnable = (id: string) =>
      adminData<{ returnableFulfillments: { nodes: unknown[] } }>(
        shopify,
        `{ returnableFulfillments(orderId: "${id}", first: 5) { nodes { returnableFulfillmentLineItems(first: 5) { nodes { quantity } } } } }`,
      ).then(({ returnableFulfillments }) => returnableFulfillments.nodes);
    expect(await returnable(order.id)).toEqual([]);
    expect(await returnable(other.id)).toEqual([{ returnableFulfillmentLineItems: { nodes: [{ quantity: 1 }] } }]);

    const query = `{ return(id: "gid://shopify/Return/1") { status totalQuantity order { returnStatus } returnLineItems(first: 5) { nodes { quantity ... on ReturnLineItem { fulfillmentLineItem { id } } } } } }`;
    expect(await adminData(shopify, query)).toEqual({
      return: {
        status: "OPEN",
        totalQuantity: 1,
        order: { returnStatus: "IN_PROGRESS" },
        returnLineItems: { nodes: [{ quantity: 1, fulfillmentLineItem: { id: fulfillmentLine.id } }] },
      },
    });
  });
});

describe("the app's own data", () => {
  it("keeps metafields of the installation", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    const installation = await adminData<{ currentAppInstallation: { id: string } }>(
      shopify,
      "{ currentAppInstallation { id } }",
    );
    const set = (value: string, type = "json") =>
      admin(
        shopify,
        "mutation ($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { metafields { key value } userErrors { code field } } }",
        {
          variables: {
            m: [{ ownerId: installation.currentAppInstallation.id, namespace: "warmline", key: "block", type, value }],
          },
        },
      );
    expect((await set('{"a":1}')).body.data).toEqual({
      metafieldsSet: { metafields: [{ key: "block", value: '{"a":1}' }], userErrors: [] },
    });
    expect((await set("{")).body.data).toMatchObject({
      metafieldsSet: { metafields: null, userErrors: [{ code: "INVALID_VALUE" }] },
    });
    const query =
      '{ currentAppInstallation { metafield(namespace: "warmline", key: "block") { jsonValue type } accessScopes { handle } } }';
    expect(await adminData(shopify, query)).toMatchObject({
      currentAppInstallation: { metafield: { jsonValue: { a: 1 }, type: "json" } },
    });
  });

  it("adds tags once, and only with the write scope", async () => {
    const order = anOrder({ tags: ["gift"] });
    const shopify = await openShopify({ stores: [storeWith({ orders: [order] })] });
    const mutation = `mutation { tagsAdd(id: "${order.id}", tags: ["Gift", "warmline"]) { node { id ... on Order { tags } } userErrors { message } } }`;
    expect((await admin(shopify, mutation)).body.errors?.[0]?.extensions.code).toBe("ACCESS_DENIED");
    expect(await adminData(shopify, mutation, { token: tokenFor(shopify.shop(), ["write_orders"]) })).toEqual({
      tagsAdd: { node: { id: order.id, tags: ["gift", "warmline"] }, userErrors: [] },
    });
  });
});

describe("the app's own operations", () => {
  const folder = join(import.meta.dirname, "../../../app/shopify/operations");
  const document = parse(
    readdirSync(folder)
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n"),
  );
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  /** The operation with every fragment that it uses, also by way of another. */
  function whole(operation: OperationDefinitionNode): string {
    const parts = new Map<string, string>([["", print(operation)]]);
    for (let before = -1; before < parts.size;) {
      before = parts.size;
      for (const one of document.definitions) {
        const isUsed =
          one.kind === Kind.FRAGMENT_DEFINITION &&
          [...parts.values()].some((text) => new RegExp(`\\.\\.\\.${one.name.value}\\b`).test(text));
        if (isUsed) parts.set(one.name.value, print(one));
      }
    }
    return [...parts.values()].join("\n");
  }

  it.each(operations.map((operation) => [operation.name?.value ?? "", operation] as const))(
    "%s is simulated whole",
    async (_name, operation) => {
      const customer = aCustomer();
      const product = aProduct();
      const line = aLineItem({ product: { id: product.id }, variant: { id: product.variants[0]!.id } });
      const order = anOrder({ customer: { id: customer.id }, lineItems: [line], fulfillments: [aDelivered(2)] });
      const shopify = await openShopify({
        optionalScopes: "granted",
        stores: [storeWith({ customers: [customer], products: [product], orders: [order] })],
        appToml: join(import.meta.dirname, "../../../shopify.app.toml"),
      });
      const ids: Record<string, string> = {
        customerId: customer.id,
        lineItemIds: line.id,
        variantId: line.variant!.id,
        ownerId: installationId(shopify.shop()),
      };
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable: { name }, type }) => [
          name.value,
          sampleOf(typeFromAST(adminSchema(), type as NamedTypeNode), name.value, ids, order.id),
        ]),
      );
      const { body } = await admin(shopify, whole(operation), { variables });
      expect(body.errors).toBeUndefined();
      expect(body.data).not.toBeNull();
    },
  );
});

/** Something valid for a variable or an input field; what may be left out is. */
function sampleOf(type: GraphQLType | undefined, name: string, ids: Record<string, string>, otherId: string): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, name, ids, otherId) ?? "1";
  if (isListType(type)) return [sampleOf(type.ofType, name, ids, otherId)];
  if (isEnumType(type)) return type.name === "CurrencyCode" ? "EUR" : type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields());
    const fields = type.isOneOf ? all.slice(0, 1) : all.filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field.type, field.name, ids, otherId)]));
  }
  const samples: Record<string, unknown> = { ID: ids[name] ?? otherId, Int: 1, Float: 1, Boolean: true, String: "en" };
  if (name === "after") return null;
  return isScalarType(type) ? samples[type.name] : null;
}
