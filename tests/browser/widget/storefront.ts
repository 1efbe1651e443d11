import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { Liquid, type TagToken, type TopLevelToken, Tag } from "liquidjs";

const EXTENSION = path.resolve(import.meta.dirname, "../../../extensions/chat-block");

interface PageOptions {
  /** The page's language as Shopify writes it: "en", "pt-BR", "zh-Hant-TW". */
  locale: string;
  /** What the merchant set; the block's defaults fill the rest. */
  settings?: Record<string, unknown>;
  /** Proxy path as the app knows it, or null where it has told nothing. */
  appProxyPath?: string | null;
}

/** A small storefront page with the real block rendered into it, by the few Liquid filters that it uses. */
export async function renderPage({ locale, settings = {}, appProxyPath = null }: PageOptions): Promise<string> {
  const source = readFileSync(path.join(EXTENSION, "blocks/chat-embed.liquid"), "utf8");
  const [, json = "{}"] = /\{% schema %\}([\s\S]*)\{% endschema %\}/.exec(source) ?? [];
  const schema = JSON.parse(json) as { settings: { id?: string; default?: unknown }[] };
  const defaults = Object.fromEntries(
    schema.settings.flatMap(({ id, default: value }) => (id ? [[id, value ?? ""]] : [])),
  );
  const engine = new Liquid({ strictFilters: true });
  const texts = await localeTexts(locale);
  engine.registerFilter("t", (key: string) => texts(key));
  engine.registerFilter("asset_url", (name: string) => `/assets/${name}`);
  engine.registerTag("schema", SkippedTag);
  const block = (await engine.parseAndRender(source, {
    app: { metafields: { warmline: { proxy_path: { value: appProxyPath } } } },
    block: { settings: { ...defaults, ...settings }, shopify_attributes: "" },
    routes: { cart_url: "/cart" },
    request: { locale: { iso_code: locale } },
  })) as string;
  const direction = locale.startsWith("ar") || locale.startsWith("he") ? "rtl" : "ltr";
  return `<!doctype html>
<html lang="${locale}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Juniper Lane</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/theme.css"></head>
<body><main><h1>Juniper Lane</h1><p><a href="/pages/about" id="about">About us</a></p><input id="search" aria-label="Search"></main>
${block}</body></html>`;
}

/** The schema tag is the theme editor's; it renders nothing. */
class SkippedTag extends Tag {
  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    while (rest.length) if ((rest.shift() as { name?: string }).name === "endschema") return;
  }
  override render(): string {
    return "";
  }
}

async function localeTexts(locale: string): Promise<(key: string) => string> {
  const folder = path.join(EXTENSION, "locales");
  const files = await readdir(folder);
  const file = files.find((name) => name === `${locale}.json`) ?? "en.default.json";
  const texts = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Record<string, Record<string, string>>;
  return (key) => {
    const [group = "", name = ""] = key.split(".");
    return texts[group]?.[name] ?? `translation missing: ${key}`;
  };
}

export const asset = (name: string): Buffer => readFileSync(path.join(EXTENSION, "assets", path.basename(name)));
