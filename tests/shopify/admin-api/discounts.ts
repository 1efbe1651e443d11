import { discountClass, discountStatus, shortSummary, usageCount } from "../checkout/discount-state";
import type { Discount, DiscountNode } from "../store/types";
import { storefrontAddress } from "../storefront-address";
import { resolversFor, type ApiContext, type PageArgs, type Resolver, type TypeResolvers } from "./context";
import { readDiscountInput, type DiscountInput, type DiscountUserError } from "./discount-input";
import { legacyResourceId } from "./ids";
import { notSimulated } from "./not-simulated";
import {
  compileSearch,
  hasWords,
  idFilter,
  numberFilter,
  sameText,
  textFilter,
  timeFilter,
  type Searchable,
} from "./search/match";

interface ListArgs extends PageArgs {
  query?: string | null;
  sortKey?: string | null;
}

interface CodeNode {
  id: string;
  codeDiscount: Discount;
}

export const discountResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    codeDiscountNodeByCode: (_root, { code }: { code: string }, { shop }) => {
      const node = shop.store.discountByCode(code);
      return node ? asCodeNode(node) : null;
    },
    discountNode: (_root, { id }: { id: string }, { shop }) =>
      shop.store.data.discountNodes.find((node) => node.id === id) ?? null,
    discountNodes: (_root, args: ListArgs, context) => findDiscounts(args, context),
    discountNodesCount: (_root, args: ListArgs, context) => ({
      count: findDiscounts(args, context).length,
      precision: "EXACT",
    }),
  }),
  resolversFor("Mutation", {
    discountCodeBasicCreate: (_root, { basicCodeDiscount: input }: { basicCodeDiscount: DiscountInput }, context) =>
      create("DiscountCodeBasic", "basicCodeDiscount", input, context),
    discountCodeFreeShippingCreate: (
      _root,
      { freeShippingCodeDiscount: input }: { freeShippingCodeDiscount: DiscountInput },
      context,
    ) => create("DiscountCodeFreeShipping", "freeShippingCodeDiscount", input, context),
    discountCodeBxgyCreate: (_root, { bxgyCodeDiscount: input }: { bxgyCodeDiscount: DiscountInput }, context) =>
      create("DiscountCodeBxgy", "bxgyCodeDiscount", input, context),
    discountCodeDeactivate: (_root, { id }: { id: string }, { shop, world }) => {
      const node = discountOfCodeNode(id, shop.store.data.discountNodes);
      if (!node) return refused([invalidId("Discount does not exist")]);
      const now = new Date(world.clock.now()).toISOString();
      // Deactivating is ending it now; one that has ended keeps its end.
      if (discountStatus(node.discount, world.clock) !== "EXPIRED") node.discount.endsAt = now;
      node.discount.updatedAt = now;
      return { codeDiscountNode: asCodeNode(node), userErrors: [] };
    },
  }),
  ...(["DiscountCodeBasic", "DiscountCodeFreeShipping", "DiscountCodeBxgy"] as const).map((type) =>
    resolversFor<Discount>(type, { ...ofEveryDiscount(), ...(type === "DiscountCodeBxgy" ? {} : withShortSummary()) }),
  ),
];

/** "gid://shopify/DiscountNode/7" is one thing with "gid://shopify/DiscountCodeNode/7". */
export function asCodeNode(node: DiscountNode): CodeNode {
  return { id: node.id.replace("/DiscountNode/", "/DiscountCodeNode/"), codeDiscount: node.discount };
}

export function discountOfCodeNode(id: string, nodes: DiscountNode[]): DiscountNode | undefined {
  return nodes.find((node) => asCodeNode(node).id === id);
}

function create(kind: Discount["__typename"], root: string, input: DiscountInput, context: ApiContext) {
  const { store } = context.shop;
  const read = readDiscountInput(kind, root, input, context);
  if ("userErrors" in read) return refused(read.userErrors);
  const node = { id: store.newId("DiscountNode"), discount: read.discount };
  store.addDiscount(node);
  return { codeDiscountNode: asCodeNode(node), userErrors: [] };
}

const refused = (userErrors: DiscountUserError[]) => ({ codeDiscountNode: null, userErrors });
const invalidId = (message: string): DiscountUserError => ({
  field: ["id"],
  code: "INVALID",
  message,
  extraInfo: null,
});

function ofEveryDiscount(): Record<string, Resolver<Discount>> {
  return {
    status: (discount, _args, { world }) => discountStatus(discount, world.clock),
    asyncUsageCount: (discount) => usageCount(discount),
    codesCount: (discount) => ({ count: discount.codes.length, precision: "EXACT" }),
    discountClasses: (discount) => [discountClass(discount)],
    summary: (discount) => shortSummary(discount),
    hasTimelineComment: () => false,
    shareableUrls: (discount, _args, { world, shop }) =>
      discount.codes.map(({ code }) => ({
        title: "Shop",
        targetType: "HOME",
        targetItemImage: null,
        url: `${storefrontAddress(world, shop)}/discount/${encodeURIComponent(code)}`,
      })),
  };
}

function withShortSummary(): Record<string, Resolver<Discount>> {
  return { shortSummary: (discount) => shortSummary(discount) };
}

function findDiscounts({ query, sortKey }: ListArgs, context: ApiContext): DiscountNode[] {
  const { discountNodes } = context.shop.store.data;
  return sorted(discountNodes.filter(compileSearch(query, searchableDiscounts(context))), sortKey ?? "ID");
}

function searchableDiscounts({ world: { clock } }: ApiContext): Searchable<DiscountNode> {
  const presented = (iso: string | null | undefined) => (iso ? Date.parse(clock.present(iso)) : null);
  return {
    root: "discountNodes",
    filters: {
      id: idFilter((node) => node.id),
      code: textFilter(({ discount }) => discount.codes.map(({ code }) => code)),
      title: ({ discount }, value) => hasWords(discount.title, value),
      tag: textFilter(({ discount }) => discount.tags),
      status: textFilter(({ discount }) => discountStatus(discount, clock)),
      method: textFilter(() => "code"),
      type: textFilter(({ discount }) => typeOf(discount)),
      discount_type: ({ discount }, value) => sameText(typeOf(discount).replace("bxgy", "bogo"), value),
      discount_class: textFilter(({ discount }) => discountClass(discount)),
      context: ({ discount: { context } }, value) =>
        sameText(context.__typename === "DiscountCustomers" ? "customer" : "all", value),
      customer_ids: ({ discount: { context } }, value) =>
        context.__typename === "DiscountCustomers" && context.customers.some((one) => legacyResourceId(one) === value),
      times_used: numberFilter(({ discount }) => usageCount(discount)),
      created_at: timeFilter(({ discount }) => presented(discount.createdAt)),
      updated_at: timeFilter(({ discount }) => presented(discount.updatedAt)),
      starts_at: timeFilter(({ discount }) => presented(discount.startsAt)),
      ends_at: timeFilter(({ discount }) => presented(discount.endsAt)),
    },
    words: ({ discount }) => [discount.title, ...discount.codes.map(({ code }) => code), ...discount.tags],
  };
}

function typeOf(discount: Discount): "percentage" | "fixed_amount" | "free_shipping" | "bxgy" {
  if (discount.__typename === "DiscountCodeFreeShipping") return "free_shipping";
  if (discount.__typename === "DiscountCodeBxgy") return "bxgy";
  return discount.customerGets.value.__typename === "DiscountPercentage" ? "percentage" : "fixed_amount";
}

/** Ascending; those that never end come last. */
function sorted(nodes: DiscountNode[], sortKey: string): DiscountNode[] {
  const by = (read: (node: DiscountNode) => number) => [...nodes].sort((a, b) => read(a) - read(b));
  const at = (iso: string | null | undefined) => (iso ? Date.parse(iso) : Number.MAX_SAFE_INTEGER);
  switch (sortKey) {
    case "ID":
      return by((node) => Number(legacyResourceId(node)));
    case "RELEVANCE":
      return nodes;
    case "TITLE":
      return [...nodes].sort((a, b) => a.discount.title.localeCompare(b.discount.title));
    case "CREATED_AT":
      return by(({ discount }) => at(discount.createdAt));
    case "UPDATED_AT":
      return by(({ discount }) => at(discount.updatedAt));
    case "STARTS_AT":
      return by(({ discount }) => at(discount.startsAt));
    case "ENDS_AT":
      return by(({ discount }) => at(discount.endsAt));
    default:
      throw notSimulated(`DiscountSortKeys.${sortKey}`);
  }
}
