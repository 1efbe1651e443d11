import { matchLocale } from "~/i18n/languages";
import type { AdminApi } from "~/shopify/admin-api";
import {
  KnowledgeArticlesDocument,
  KnowledgeArticleTranslationsDocument,
  KnowledgePagesDocument,
  KnowledgePageTranslationsDocument,
  KnowledgePoliciesDocument,
  KnowledgePolicyTranslationsDocument,
} from "~/shopify/operations.generated";
import type { KnowledgeTranslationFragment } from "~/shopify/operations.generated";
import { cutPassages } from "./cut-passages";
import type { NewDocument } from "./store-document";

/** What a policy, page or article is in the shop's own language. */
interface Source {
  kind: "policy" | "page" | "article";
  ref: string;
  title: string;
  html: string;
  url: string | null;
  changedAt: Date | null;
}

/** A blog of years; beyond it, the oldest pages of Shopify's lists stay unread. */
const MAX_OF_A_KIND = 1_000;

/**
 * Everything that the shop has published, in each of its published languages that the shopper could be answered in or
 * that is the shop's own. Only what is published and has text. `onStep`: told before the first step, and after each.
 * Throws AppError as the Admin API does.
 */
export async function readSources(
  shopify: AdminApi,
  onStep: (done: number, total: number) => Promise<void>,
): Promise<NewDocument[]> {
  await onStep(0, 1);
  const { shop, shopLocales } = await shopify.query(KnowledgePoliciesDocument, {});
  const primary = shopLocales.find((locale) => locale.primary)?.locale ?? "en";
  const others = translatedInto(
    primary,
    shopLocales.map(({ locale }) => locale),
  );
  const total = 3 + others.length * 3;
  let done = 0;
  const step = async <T>(made: Promise<T>): Promise<T> => {
    const result = await made;
    await onStep(++done, total);
    return result;
  };
  const base = shop.primaryDomain.url.replace(/\/$/, "");
  const sources: Source[] = [
    ...(await step(Promise.resolve(shop.shopPolicies))).map((policy) => ({
      kind: "policy" as const,
      ref: policy.id,
      title: policy.title,
      html: policy.body,
      url: policy.url,
      changedAt: new Date(policy.updatedAt),
    })),
    ...(await step(readPages(shopify, base))),
    ...(await step(readArticles(shopify, base))),
  ];
  const documents = sources.map((source) => document(source, matchLocale(primary) ?? primary));
  for (const locale of others) {
    const translations = new Map<string, KnowledgeTranslationFragment[]>();
    for (const read of [policyTranslations, pageTranslations, articleTranslations]) {
      for (const { id, translations: found } of await step(read(shopify, locale))) translations.set(id, found);
    }
    for (const source of sources) {
      const translated = inLanguage(source, translations.get(source.ref) ?? []);
      if (translated) documents.push(document(translated, matchLocale(locale) ?? locale));
    }
  }
  return documents.filter(({ passages }) => passages.length > 0);
}

/** One tag per language of ours: of "pt-PT" and "pt-BR" the first. */
function translatedInto(primary: string, published: string[]): string[] {
  const taken = new Set([matchLocale(primary) ?? primary]);
  return published.filter((tag) => {
    const locale = matchLocale(tag);
    if (!locale || taken.has(locale)) return false;
    taken.add(locale);
    return true;
  });
}

async function readPages(shopify: AdminApi, base: string): Promise<Source[]> {
  const pages = await allOf(async (after) => (await shopify.query(KnowledgePagesDocument, { after })).pages);
  return pages
    .filter(({ isPublished }) => isPublished)
    .map(({ id, title, body, handle, updatedAt }) => ({
      kind: "page",
      ref: id,
      title,
      html: body,
      url: `${base}/pages/${encodeURIComponent(handle)}`,
      changedAt: new Date(updatedAt),
    }));
}

async function readArticles(shopify: AdminApi, base: string): Promise<Source[]> {
  const articles = await allOf(async (after) => (await shopify.query(KnowledgeArticlesDocument, { after })).articles);
  return articles
    .filter(({ isPublished }) => isPublished)
    .map(({ id, title, body, handle, updatedAt, blog }) => ({
      kind: "article",
      ref: id,
      title,
      html: body,
      url: `${base}/blogs/${encodeURIComponent(blog.handle)}/${encodeURIComponent(handle)}`,
      changedAt: updatedAt ? new Date(updatedAt) : null,
    }));
}

interface Translated {
  id: string;
  translations: KnowledgeTranslationFragment[];
}

const policyTranslations = async (shopify: AdminApi, locale: string): Promise<Translated[]> =>
  (await shopify.query(KnowledgePolicyTranslationsDocument, { locale })).shop.shopPolicies;

const pageTranslations = (shopify: AdminApi, locale: string): Promise<Translated[]> =>
  allOf(async (after) => (await shopify.query(KnowledgePageTranslationsDocument, { locale, after })).pages);

const articleTranslations = (shopify: AdminApi, locale: string): Promise<Translated[]> =>
  allOf(async (after) => (await shopify.query(KnowledgeArticleTranslationsDocument, { locale, after })).articles);

interface ListPage<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function allOf<Node>(read: (after: string | null) => Promise<ListPage<Node>>): Promise<Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const page: ListPage<Node> = await read(after);
    all.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && all.length < MAX_OF_A_KIND);
  return all;
}

/** An outdated translation may say what no longer holds: better the original, in the shop's language. */
function inLanguage(source: Source, translations: KnowledgeTranslationFragment[]): Source | null {
  const current = (keys: string[]) =>
    translations.find(({ key, value, outdated }) => keys.includes(key) && value && !outdated)?.value ?? null;
  const html = current(["body_html", "body"]);
  return html === null ? null : { ...source, html, title: current(["title"]) ?? source.title };
}

function document({ kind, ref, title, html, url, changedAt }: Source, locale: string): NewDocument {
  const passages = cutPassages(html, locale);
  const text = passages.map((passage) => [passage.heading, passage.text].filter(Boolean).join("\n")).join("\n\n");
  return { kind, ref, locale, title, text, url: url && /^https?:\/\//.test(url) ? url : null, changedAt, passages };
}
