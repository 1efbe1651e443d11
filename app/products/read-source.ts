import { matchLocale } from "~/i18n/languages";
import { BOUNDS } from "~/platform/bounds";
import type { AdminApi } from "~/shopify/admin-api";
import {
  CatalogueEntryDocument,
  CatalogueEntryTranslationsDocument,
  CatalogueLocalesDocument,
  CataloguePageDocument,
  CatalogueTranslationsDocument,
} from "~/shopify/operations.generated";
import type { CatalogueProductFragment, ProductTranslationFragment } from "~/shopify/operations.generated";
import type { CatalogueEntry } from "./catalogue-entry";

export interface SourceCatalogue {
  entries: CatalogueEntry[];
  /** false: there are more than are read. */
  complete: boolean;
}

/**
 * Everything that the online store shows, with its titles in each published language that a shopper could be answered
 * in. Throws AppError as the Admin API does.
 */
export async function readCatalogue(shopify: AdminApi): Promise<SourceCatalogue> {
  const { list, complete } = await allOf(
    async (after) => (await shopify.query(CataloguePageDocument, { after })).products,
  );
  const titles = new Map<string, Record<string, string>>();
  for (const tag of await otherLocales(shopify)) {
    const translated = await allOf(
      async (after) => (await shopify.query(CatalogueTranslationsDocument, { locale: tag, after })).products,
    );
    for (const { id, translations } of translated.list) addTitle(titles, id, tag, translations);
  }
  return { entries: list.filter(isSold).map((product) => entryOf(product, titles.get(product.id) ?? {})), complete };
}

/** One product as it is now; null when the online store does not show it. */
export async function readCatalogueEntry(shopify: AdminApi, id: string): Promise<CatalogueEntry | null> {
  const { product } = await shopify.query(CatalogueEntryDocument, { id });
  if (!product || !isSold(product)) return null;
  const titles = new Map<string, Record<string, string>>();
  for (const tag of await otherLocales(shopify)) {
    const translated = await shopify.query(CatalogueEntryTranslationsDocument, { id, locale: tag });
    if (translated.product) addTitle(titles, id, tag, translated.product.translations);
  }
  return entryOf(product, titles.get(id) ?? {});
}

/** Shopify gives no address to what is not published to the online store; drafts, archived and unlisted are no finds. */
export const isSold = ({ status, onlineStoreUrl }: { status: string; onlineStoreUrl: string | null }): boolean =>
  status === "ACTIVE" && onlineStoreUrl !== null;

/** One tag per language of ours, without the shop's own. */
async function otherLocales(shopify: AdminApi): Promise<string[]> {
  const { shopLocales } = await shopify.query(CatalogueLocalesDocument, {});
  const own = shopLocales.find(({ primary }) => primary)?.locale ?? "en";
  const taken = new Set([matchLocale(own)]);
  return shopLocales.flatMap(({ locale }) => {
    const matched = matchLocale(locale);
    if (!matched || taken.has(matched)) return [];
    taken.add(matched);
    return [locale];
  });
}

function addTitle(
  titles: Map<string, Record<string, string>>,
  id: string,
  tag: string,
  translations: ProductTranslationFragment[],
): void {
  const title = translations.find(({ key, value, outdated }) => key === "title" && value && !outdated)?.value;
  const locale = matchLocale(tag);
  if (title && locale) titles.set(id, { ...titles.get(id), [locale]: title });
}

function entryOf(product: CatalogueProductFragment, titles: Record<string, string>): CatalogueEntry {
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    type: product.productType,
    vendor: product.vendor,
    tags: product.tags,
    collections: product.collections.nodes.map(({ title }) => title),
    options: product.options.map(({ name, optionValues }) => ({ name, values: optionValues.map((one) => one.name) })),
    text: product.description,
    isGiftCard: product.isGiftCard,
    lowestPrice: Number(product.priceRangeV2.minVariantPrice.amount),
    titles,
  };
}

interface ListPage<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function allOf<Node>(
  read: (after: string | null) => Promise<ListPage<Node>>,
): Promise<{ list: Node[]; complete: boolean }> {
  const list: Node[] = [];
  let after: string | null = null;
  do {
    const page: ListPage<Node> = await read(after);
    list.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && list.length < BOUNDS.catalogueProducts);
  return { list: list.slice(0, BOUNDS.catalogueProducts), complete: after === null };
}
