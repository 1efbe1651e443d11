import { createHash } from "node:crypto";
import type { Theme } from "../store/types";
import { resolversFor, type PageArgs, type TypeResolvers } from "./context";
import { translationsOf } from "./translations";
import { connection } from "./connection";
import { compileSearch, hasWords, textFilter } from "./search/match";

interface ListArgs extends PageArgs {
  query?: string | null;
}

export const onlineStoreResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    page: (_root, { id }: { id: string }, { shop }) => shop.store.data.pages.find((page) => page.id === id) ?? null,
    pages: (_root, args: ListArgs, { shop }) => shop.store.data.pages.filter(matcher("pages", args.query)),
    article: (_root, { id }: { id: string }, { shop }) =>
      shop.store.data.articles.find((article) => article.id === id) ?? null,
    articles: (_root, args: ListArgs, { shop }) => shop.store.data.articles.filter(matcher("articles", args.query)),
    themes: (_root, { roles, names }: { roles?: string[] | null; names?: string[] | null }, { shop }) =>
      shop.store.data.themes.filter(
        (theme) => (!roles || roles.includes(theme.role)) && (!names || names.includes(theme.name)),
      ),
  }),
  resolversFor("Page", { translations: translationsOf }),
  resolversFor("Article", { translations: translationsOf }),
  resolversFor<Theme>("OnlineStoreTheme", {
    // A name may hold a trailing "*", as in "templates/*".
    files: (theme, { filenames, ...page }: PageArgs & { filenames?: string[] | null }) => {
      const files = theme.files.filter(
        ({ filename }) => !filenames || filenames.some((want) => isNamed(filename, want)),
      );
      const found = connection(files, { first: 50, ...page });
      return { ...found, userErrors: [] };
    },
  }),
  resolversFor<Theme["files"][number]>("OnlineStoreThemeFile", {
    size: ({ content }) => String(Buffer.byteLength(content)),
    checksumMd5: ({ content }) => createHash("md5").update(content).digest("hex"),
    contentType: ({ filename }) => (filename.endsWith(".json") ? "application/json" : "text/plain"),
    body: ({ content }) => ({ __typename: "OnlineStoreThemeFileBodyText", content }),
  }),
];

function matcher(root: string, query: string | null | undefined) {
  return compileSearch<{ title: string; handle: string }>(query, {
    root,
    filters: { title: (thing, value) => hasWords(thing.title, value), handle: textFilter((thing) => thing.handle) },
    words: (thing) => [thing.title],
  });
}

function isNamed(filename: string, wanted: string): boolean {
  return wanted.endsWith("*") ? filename.startsWith(wanted.slice(0, -1)) : filename === wanted;
}
