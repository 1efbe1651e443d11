import { money } from "../store/money";
import type { Collection, Product, Variant } from "../store/types";
import { resolversFor, type ApiContext, type PageArgs, type TypeResolvers } from "./context";
import { legacyResourceId } from "./ids";
import { notSimulated } from "./not-simulated";
import { compileSearch, hasWords, idFilter, sameText, textFilter, timeFilter, type Searchable } from "./search/match";
import { translationsOf, type Translation } from "./translations";

interface ListArgs extends PageArgs {
  query?: string | null;
  sortKey?: string | null;
}

export const catalogueResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    product: (_root, { id }: { id: string }, { shop }) => shop.store.product(id) ?? null,
    productVariant: (_root, { id }: { id: string }, { shop }) => shop.store.variant(id) ?? null,
    productByIdentifier: (_root, { identifier }: { identifier: { id?: string; handle?: string } }, { shop }) =>
      shop.store.data.products.find(({ id, handle }) => id === identifier.id || handle === identifier.handle) ?? null,
    products: (_root, args: ListArgs, context) => {
      const matches = compileSearch(args.query, searchableProducts(context));
      return sortProducts(context.shop.store.data.products.filter(matches), args.sortKey ?? "ID");
    },
    productVariants: (_root, args: ListArgs, context) => {
      const variants = context.shop.store.data.products.flatMap((product) => product.variants);
      return variants.filter(compileSearch(args.query, searchableVariants(context)));
    },
    collection: (_root, { id }: { id: string }, { shop }) =>
      shop.store.data.collections.find((collection) => collection.id === id) ?? null,
    collections: (_root, args: ListArgs, { shop }) =>
      shop.store.data.collections.filter(
        compileSearch(args.query, {
          root: "collections",
          filters: { title: (one, value) => hasWords(one.title, value), handle: textFilter((one) => one.handle) },
          words: (one: Collection) => [one.title],
        }),
      ),
  }),
  resolversFor<Product>("Product", {
    legacyResourceId,
    description: (product, { truncateAt }: { truncateAt?: number | null }) => {
      const text = product.descriptionHtml
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
      return truncateAt ? text.slice(0, truncateAt) : text;
    },
    onlineStoreUrl: (product, _args, { shop }) => {
      if (product.onlineStoreUrl !== undefined) return product.onlineStoreUrl;
      const host = shop.store.data.shop.primaryDomain?.host ?? shop.domain;
      return isPublished(product) ? `https://${host}/products/${product.handle}` : null;
    },
    totalInventory: (product) =>
      product.variants.reduce((total, { inventoryQuantity }) => total + (inventoryQuantity ?? 0), 0),
    tracksInventory: (product) => product.variants.some(({ inventoryQuantity }) => inventoryQuantity !== null),
    hasOnlyDefaultVariant: (product) => product.variants.length === 1 && product.variants[0]?.title === "Default Title",
    hasOutOfStockVariants: (product) => product.variants.some((variant) => !isAvailable(variant)),
    variantsCount: (product) => ({ count: product.variants.length, precision: "EXACT" }),
    mediaCount: (product) => ({ count: product.media.length, precision: "EXACT" }),
    featuredMedia: (product) => product.media[0] ?? null,
    options: (product): StoredOption[] => product.options,
    priceRangeV2: (product, _args, { shop }) => {
      const prices = product.variants.map(({ price }) => Number(price));
      const { currencyCode } = shop.store.data.shop;
      return {
        minVariantPrice: money(Math.min(...prices), currencyCode),
        maxVariantPrice: money(Math.max(...prices), currencyCode),
      };
    },
    collections: (product, _args, { shop }) =>
      shop.store.data.collections.filter(({ products }) => products.some(({ id }) => id === product.id)),
  }),
  resolversFor("Product", { translations: translationsOf }),
  resolversFor<StoredOption>("ProductOption", {
    translations: translationsOf,
    optionValues: ({ values, optionValues = [] }) =>
      values.map((name) => ({
        swatch: null,
        hasVariants: true,
        ...optionValues.find((one) => one.name === name),
        name,
      })),
  }),
  resolversFor<{ translations?: Translation[] }>("ProductOptionValue", { translations: translationsOf }),
  resolversFor<Variant>("ProductVariant", {
    legacyResourceId,
    product: (variant, _args, { shop }) => shop.store.parentOf<Product>(variant),
    displayName: (variant, _args, { shop }) => `${shop.store.parentOf<Product>(variant).title} - ${variant.title}`,
    availableForSale: (variant, _args, { shop }) =>
      shop.store.parentOf<Product>(variant).status === "ACTIVE" && isAvailable(variant),
    position: (variant, _args, { shop }) => shop.store.parentOf<Product>(variant).variants.indexOf(variant) + 1,
    sellableOnlineQuantity: (variant) => Math.max(0, variant.inventoryQuantity ?? 0),
    inventoryItem: (variant) => ({ unitCost: null, ...itemOf(variant), tracked: variant.inventoryQuantity !== null }),
  }),
  resolversFor<Product["media"][number]>("MediaImage", {
    mediaContentType: () => "IMAGE",
    status: () => "READY",
    alt: (medium) => medium.alt ?? medium.image.altText,
    preview: (medium) => ({ image: medium.image, status: "READY" }),
  }),
  resolversFor<Collection>("Collection", {
    legacyResourceId,
    products: (collection) => collection.products,
    productsCount: (collection) => ({ count: collection.products.length, precision: "EXACT" }),
    description: (collection) => collection.descriptionHtml.replace(/<[^>]+>/g, " ").trim(),
  }),
];

/** `optionValues` stands in a file only for values that have a swatch or translations. */
interface StoredOption {
  name: string;
  values: string[];
  translations?: Translation[];
  optionValues?: { name: string; swatch?: { color: string }; translations?: Translation[] }[];
}

/** To the online store. `onlineStoreUrl: null` or `publishedAt: null` in the file: sold elsewhere only. */
const isPublished = ({ status, onlineStoreUrl, publishedAt }: Product): boolean =>
  (status === "ACTIVE" || status === "UNLISTED") && onlineStoreUrl !== null && publishedAt !== null;

/** A store file gives an item only where it says more than whether stock is counted. */
const itemOf = (variant: Variant): object => ("inventoryItem" in variant ? (variant.inventoryItem as object) : {});

function isAvailable(variant: Variant): boolean {
  if (variant.availableForSale !== undefined) return variant.availableForSale;
  const { inventoryQuantity, inventoryPolicy } = variant;
  return inventoryQuantity === null || inventoryQuantity > 0 || inventoryPolicy === "CONTINUE";
}

function searchableProducts({ world }: ApiContext): Searchable<Product> {
  const presented = (iso: string | null | undefined) => (iso ? Date.parse(world.clock.present(iso)) : null);
  return {
    root: "products",
    filters: {
      id: idFilter((product) => product.id),
      title: (product, value) => hasWords(product.title, value),
      handle: textFilter((product) => product.handle),
      product_type: textFilter((product) => product.productType),
      vendor: textFilter((product) => product.vendor),
      tag: textFilter((product) => product.tags),
      status: textFilter((product) => product.status),
      published_status: (product, value) => {
        if (value === "published" || value === "visible") return isPublished(product);
        if (value === "unpublished") return !isPublished(product);
        throw notSimulated(`products(query:) published_status:${value}`);
      },
      sku: (product, value) => product.variants.some(({ sku }) => sameText(sku, value)),
      created_at: timeFilter((product) => presented(product.createdAt)),
      updated_at: timeFilter((product) => presented(product.updatedAt)),
    },
    words: (product) => [
      product.title,
      product.productType,
      product.vendor,
      product.descriptionHtml.replace(/<[^>]+>/g, " "),
      ...product.tags,
      ...product.variants.flatMap(({ title, sku }) => [title, sku]),
    ],
  };
}

function searchableVariants({ shop }: ApiContext): Searchable<Variant> {
  const product = (variant: Variant) => shop.store.parentOf<Product>(variant);
  return {
    root: "productVariants",
    filters: {
      id: idFilter((variant) => variant.id),
      sku: textFilter((variant) => variant.sku),
      barcode: textFilter((variant) => variant.barcode),
      title: (variant, value) => hasWords(variant.title, value),
      product_id: idFilter((variant) => product(variant).id),
    },
    words: (variant) => [variant.title, variant.sku, product(variant).title],
  };
}

/** Ascending. RELEVANCE keeps the file's order: the stand-in finds, it does not rank. */
function sortProducts(products: Product[], sortKey: string): Product[] {
  const sorted = [...products];
  switch (sortKey) {
    case "RELEVANCE":
      return sorted;
    case "ID":
      return sorted.sort((a, b) => Number(legacyResourceId(a)) - Number(legacyResourceId(b)));
    case "TITLE":
      return sorted.sort((a, b) => a.title.localeCompare(b.title));
    case "CREATED_AT":
      return sorted.sort((a, b) => Date.parse(a.createdAt ?? "") - Date.parse(b.createdAt ?? ""));
    case "UPDATED_AT":
      return sorted.sort((a, b) => Date.parse(a.updatedAt ?? "") - Date.parse(b.updatedAt ?? ""));
    default:
      throw notSimulated(`ProductSortKeys.${sortKey}`);
  }
}
