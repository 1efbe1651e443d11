import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { AppMetafield, ShopState, World } from "../world";
import { extensionAssetUrl } from "./extension-assets";
import { makeEngine } from "./liquid/engine";

interface BlockSchema {
  target: "head" | "body" | "section" | "compliance_head";
  javascript?: string;
  stylesheet?: string;
  settings?: { id?: string; default?: unknown }[];
}

export interface EmbedHtml {
  head: string;
  body: string;
}

/** What a theme's settings_data.json says about one app embed. */
interface PlacedEmbed {
  disabled: boolean;
  settings: Record<string, unknown>;
}

/**
 * The app embeds of a theme app extension, rendered from its own Liquid as the shop's theme would: settings from the
 * main theme's settings_data.json over the schema's defaults, app metafields, and the page's objects (`scope`).
 * An embed that the theme does not mention counts as switched on; the stand-in has no theme editor.
 */
export async function renderEmbeds(
  world: World,
  shop: ShopState,
  { extension, locale, scope }: { extension: string; locale: string; scope: Record<string, unknown> },
): Promise<EmbedHtml> {
  const embeds: EmbedHtml = { head: "", body: "" };
  if (!shop.installed) return embeds;
  const assetUrl = extensionAssetUrl(extension);
  const { currencyCode } = shop.store.data.shop;
  const engine = makeEngine({ root: extension, locale, currency: currencyCode, assetUrl, cache: false });

  for (const file of readdirSync(`${extension}/blocks`).filter((name) => name.endsWith(".liquid"))) {
    const source = readFileSync(`${extension}/blocks/${file}`, "utf8");
    const schema = schemaOf(source);
    if (schema.target !== "head" && schema.target !== "body") continue;
    const handle = file.replace(/\.liquid$/, "");
    const placed = placedEmbed(shop, world.app.handle, handle);
    if (placed?.disabled) continue;

    const id = blockId(shop, handle);
    const type = `shopify://apps/${world.app.handle}/blocks/${handle}/${id}`;
    const block = {
      id,
      type,
      settings: { ...defaultsOf(schema), ...placed?.settings },
      // Set in the theme editor only.
      shopify_attributes: "",
    };
    const app = { metafields: metafieldsOf(shop.appMetafields.values()) };
    const markup = (await engine.parseAndRender(source, { ...scope, block, app })) as string;
    embeds.head += schema.stylesheet ? `<link href="${assetUrl(schema.stylesheet)}" rel="stylesheet" media="all">` : "";
    embeds.head += schema.javascript ? `<script src="${assetUrl(schema.javascript)}" defer></script>` : "";
    if (schema.target === "head") embeds.head += markup;
    else embeds.body += `<div id="shopify-block-${id}" class="shopify-block shopify-app-block">${markup}</div>`;
  }
  return embeds;
}

export function schemaOf(source: string): BlockSchema {
  const json = /\{%-?\s*schema\s*-?%\}([\s\S]*?)\{%-?\s*endschema\s*-?%\}/.exec(source)?.[1];
  if (!json) throw new Error("a block without a schema");
  return JSON.parse(json) as BlockSchema;
}

function defaultsOf({ settings = [] }: BlockSchema): Record<string, unknown> {
  return Object.fromEntries(settings.flatMap(({ id, default: value }) => (id ? [[id, value ?? null]] : [])));
}

function placedEmbed(shop: ShopState, app: string, handle: string): PlacedEmbed | null {
  const main = shop.store.data.themes.find(({ role }) => role === "MAIN");
  const file = main?.files.find(({ filename }) => filename === "config/settings_data.json");
  if (!file) return null;
  // Shopify begins the file with a comment.
  const { current } = JSON.parse(file.content.replace(/^\s*\/\*[\s\S]*?\*\//, "")) as { current?: unknown };
  const blocks = typeof current === "object" && current !== null && "blocks" in current ? current.blocks : {};
  for (const block of Object.values(
    blocks as Record<string, { type?: string; disabled?: boolean; settings?: Record<string, unknown> }>,
  )) {
    if (!block.type?.startsWith(`shopify://apps/${app}/blocks/${handle}/`)) continue;
    return { disabled: block.disabled === true, settings: block.settings ?? {} };
  }
  return null;
}

/** `app.metafields.{namespace}.{key}`: an object whose `value` is typed. */
function metafieldsOf(
  metafields: Iterable<AppMetafield>,
): Record<string, Record<string, { type: string; value: unknown }>> {
  const byNamespace: Record<string, Record<string, { type: string; value: unknown }>> = {};
  for (const { namespace, key, type, value } of metafields) {
    (byNamespace[namespace] ??= {})[key] = { type, value: typedValue(type, value) };
  }
  return byNamespace;
}

function typedValue(type: string, value: string): unknown {
  if (type === "json" || type.startsWith("list.")) return JSON.parse(value);
  if (type === "boolean") return value === "true";
  return type.startsWith("number_") ? Number(value) : value;
}

/** Made up, the same for the same shop and block. */
function blockId(shop: ShopState, handle: string): string {
  return createHash("sha256").update(`${shop.domain} ${handle}`).digest("hex").slice(0, 24);
}
