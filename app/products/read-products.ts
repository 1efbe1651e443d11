import type { Picture } from "~/contract/chat";
import { BOUNDS } from "~/platform/bounds";
import type { AdminApi } from "~/shopify/admin-api";
import {
  FindProductsDocument,
  ProductByHandleDocument,
  ProductNowDocument,
  ProductsNowDocument,
} from "~/shopify/operations.generated";
import type {
  ProductNowFragment,
  ProductPictureFragment,
  ProductTranslationFragment,
  VariantNowFragment,
} from "~/shopify/operations.generated";
import type { ProductNow, Stock, VariantNow } from "./product-now";
import { isSold } from "./read-source";

/** As many or fewer are told as "only 3 left". */
const LOW_STOCK = 5;

/** Price, stock and text of one product at this moment; null when the online store does not sell it any more. */
export async function readProduct(shopify: AdminApi, id: string, locale: string): Promise<ProductNow | null> {
  const readAt = new Date().toISOString();
  const { product, shop } = await shopify.query(ProductNowDocument, { id, locale });
  if (!product || !isSold(product)) return null;
  const translated = current(product.translations, ["body_html"]);
  return {
    ...productOf(product, product.variants.nodes, shop.currencyCode, readAt),
    page: { html: translated ?? product.descriptionHtml, isTranslated: translated !== null },
  };
}

/** The same of several, in the order given, at most `BOUNDS.productsShown`; what is not sold any more is left out. */
export async function readProducts(shopify: AdminApi, ids: readonly string[], locale: string): Promise<ProductNow[]> {
  if (ids.length === 0) return [];
  const readAt = new Date().toISOString();
  const wanted = ids.slice(0, BOUNDS.productsShown + 1);
  const { nodes, shop } = await shopify.query(ProductsNowDocument, { ids: wanted, locale });
  return nodes
    .filter(isProduct)
    .filter(isSold)
    .map((product) => productOf(product, product.variants.nodes, shop.currencyCode, readAt));
}

type Node = ProductNowFragment & { variants: { nodes: VariantNowFragment[] } };

/** Null for what is gone. */
const isProduct = (node: object | null): node is Node => node !== null && "variants" in node;

/** GID of the product that stands at "/products/{handle}"; null when there is none. */
export async function findByHandle(shopify: AdminApi, handle: string): Promise<string | null> {
  return (await shopify.query(ProductByHandleDocument, { handle })).productByIdentifier?.id ?? null;
}

/** GIDs by Shopify's own search: for what the index does not hold. `words`: folded, of the shopper. */
export async function findAtShopify(shopify: AdminApi, words: readonly string[]): Promise<string[]> {
  const safe = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, "")).filter((word) => word.length > 1);
  if (safe.length === 0) return [];
  const query = `(${safe.map((word) => `"${word}"`).join(" OR ")}) AND status:active AND published_status:published`;
  return (await shopify.query(FindProductsDocument, { query })).products.nodes.map(({ id }) => id);
}

function productOf(
  product: ProductNowFragment,
  variants: VariantNowFragment[],
  currency: string,
  readAt: string,
): ProductNow {
  const options = product.options.map((option) => ({
    name: option.name,
    label: current(option.translations, ["name"]) ?? option.name,
    values: option.optionValues.map(({ name, swatch, translations }) => ({
      name,
      label: current(translations, ["name"]) ?? name,
      swatch: swatch?.color ?? null,
    })),
  }));
  const isPlain =
    options.length === 1 && options[0]?.values.length === 1 && options[0].values[0]?.name === "Default Title";
  const { minVariantPrice, maxVariantPrice } = product.priceRangeV2;
  return {
    id: product.id,
    handle: product.handle,
    title: current(product.translations, ["title"]) ?? product.title,
    type: product.productType,
    tags: product.tags,
    url: product.onlineStoreUrl ?? "",
    picture: pictureOf(product.featuredMedia?.preview?.image, product.title),
    currency,
    options: isPlain ? [] : options,
    variants: variants.map((variant) =>
      variantOf(
        variant,
        product.options.map(({ name }) => name),
        product.title,
      ),
    ),
    complete: (product.variantsCount?.count ?? variants.length) <= variants.length,
    low: minVariantPrice.amount,
    high: maxVariantPrice.amount,
    page: null,
    isGiftCard: product.isGiftCard,
    readAt,
  };
}

type Variant = VariantNowFragment & {
  media?: { nodes: { preview: { image: ProductPictureFragment | null } | null }[] };
};

function variantOf(variant: Variant, optionNames: string[], title: string): VariantNow {
  const { price, compareAtPrice, selectedOptions } = variant;
  const stock = stockOf(variant);
  return {
    id: variant.id,
    price,
    before: compareAtPrice !== null && Number(compareAtPrice) > Number(price) ? compareAtPrice : null,
    values: optionNames.map((name) => selectedOptions.find((option) => option.name === name)?.value ?? ""),
    stock,
    left: stock === "low" ? variant.sellableOnlineQuantity : null,
    picture: pictureOf(variant.media?.nodes[0]?.preview?.image, title),
  };
}

/** `availableForSale` is Shopify's own word on whether it can be bought; the quantity only says how near the end is. */
function stockOf({ availableForSale, inventoryPolicy, inventoryItem, sellableOnlineQuantity }: Variant): Stock {
  if (!availableForSale) return "out";
  if (!inventoryItem.tracked) return "in";
  if (inventoryPolicy === "CONTINUE") return sellableOnlineQuantity > 0 ? "in" : "backorder";
  // Sold at a location that does not count for the online store: it can be bought, so no number is told.
  return sellableOnlineQuantity > 0 && sellableOnlineQuantity <= LOW_STOCK ? "low" : "in";
}

/** An outdated translation may say what no longer holds. */
const current = (translations: ProductTranslationFragment[], keys: string[]): string | null =>
  translations.find(({ key, value, outdated }) => keys.includes(key) && value && !outdated)?.value ?? null;

const pictureOf = (image: ProductPictureFragment | null | undefined, title: string): Picture | null =>
  image ? { url: image.url, alt: image.altText ?? title } : null;
