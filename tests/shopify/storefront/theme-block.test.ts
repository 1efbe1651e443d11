import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { storeWith } from "../store/fixtures";
import type { StoreFile } from "../store/types";
import type { Shopify } from "../start";
import { openShopify } from "../testing";
import { storefrontRouter } from "./router";
import { THEME } from "./render-page";

/** The page of a shop with this extension; the app's own one when left out. */
async function openShop({
  extension,
  themes = [],
}: { extension?: string; themes?: StoreFile["themes"] } = {}): Promise<Shopify> {
  return openShopify({
    stores: [storeWith({ themes })],
    routers: [(world) => storefrontRouter(world, extension === undefined ? {} : { extension })],
  });
}

const home = async (shopify: Shopify, path = "/") => (await fetch(shopify.url + path)).text();

function extensionWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "extension-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const all = { "locales/en.default.json": "{}", "assets/a.js": "1", "snippets/empty.liquid": "", ...files };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const SCHEMA = `{% schema %}{ "name": "Block", "target": "body", "javascript": "a.js",
  "settings": [{ "type": "header", "content": "x" }, { "type": "text", "id": "tone", "default": "calm" }, { "type": "text", "id": "label" }] }
{% endschema %}`;

test.each([
  ["en", "ltr"],
  ["de", "ltr"],
  ["ar", "rtl"],
  ["zh", "ltr"],
])("renders the app's own block in %s at the end of the body", async (locale, direction) => {
  const page = await home(await openShop(), `/${locale}`);
  expect(page).toContain(`dir="${direction}"`);
  expect(page).toMatch(
    /<div id="shopify-block-[\da-f]+" class="shopify-block shopify-app-block">[\s\S]*<\/div>\s*<\/body>/,
  );
  expect(page).not.toContain("translation missing");
  expect(page).not.toContain("{%");
});

test("serves the block's assets for ever and to any origin, at an address that follows their content", async () => {
  const extension = extensionWith({ "blocks/chat.liquid": `<i data-url="{{ 'a.js' | asset_url }}"></i>${SCHEMA}` });
  const shopify = await openShop({ extension });
  const addressIn = (page: string) => /data-url="([^"]+)"/.exec(page)?.[1] ?? "";
  const first = addressIn(await home(shopify));
  const asset = await fetch(shopify.url + first);
  expect(await asset.text()).toBe("1");
  expect(asset.headers.get("access-control-allow-origin")).toBe("*");
  expect(asset.headers.get("cache-control")).toContain("immutable");

  writeFileSync(join(extension, "assets/a.js"), "22");
  const second = addressIn(await home(shopify));
  expect(second).not.toBe(first);
  expect(await (await fetch(shopify.url + second)).text()).toBe("22");
});

test("takes settings from the schema, and over them from the main theme", async () => {
  const blocks = {
    "blocks/chat.liquid": `<i>{{ block.settings.tone }}/{{ block.settings.label | default: 'none' }}</i>${SCHEMA}`,
  };
  const extension = extensionWith(blocks);
  expect(await home(await openShop({ extension }))).toContain("<i>calm/none</i>");
  const themes = [
    mainTheme({ type: "shopify://apps/warmline/blocks/chat/0b1c", disabled: false, settings: { label: "Help" } }),
  ];
  expect(await home(await openShop({ extension, themes }))).toContain("<i>calm/Help</i>");
});

test("leaves out an embed that the theme has switched off, and all of an app that is not installed", async () => {
  const extension = extensionWith({ "blocks/chat.liquid": `<i>here</i>${SCHEMA}` });
  const themes = [mainTheme({ type: "shopify://apps/warmline/blocks/chat/0b1c", disabled: true })];
  expect(await home(await openShop({ extension, themes }))).not.toContain("<i>here</i>");

  const shopify = await openShop({ extension });
  expect(await home(shopify)).toContain("<i>here</i>");
  shopify.shop().installed = false;
  expect(await home(shopify)).not.toContain("<i>here</i>");
});

test("gives the block the app's metafields, the shopper's language and the scripts that its schema names", async () => {
  const extension = extensionWith({
    "blocks/chat.liquid": `<i>{{ app.metafields.warmline.limits.value.max }} {{ request.locale.iso_code }} {{ shop.permanent_domain }}</i>${SCHEMA}`,
  });
  const shopify = await openShop({ extension });
  const at = "2026-01-01T00:00:00Z";
  const metafield = {
    id: "gid://shopify/Metafield/1",
    namespace: "warmline",
    key: "limits",
    type: "json",
    value: '{"max":7}',
  };
  shopify.shop().appMetafields.set("warmline.limits", { ...metafield, createdAt: at, updatedAt: at });
  const page = await home(shopify, "/pt-br");
  expect(page).toContain("<i>7 pt-BR juniper-lane.myshopify.com</i>");
  expect(page).toMatch(/<script src="[^"]*\/a\.js" defer><\/script>[\s\S]*<\/head>/);
});

test("fails loudly on Liquid that is not simulated", async () => {
  const extension = extensionWith({ "blocks/chat.liquid": `{{ 'x' | color_darken: 10 }}${SCHEMA}` });
  const answer = await fetch((await openShop({ extension })).url);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("undefined filter: color_darken");
});

test("has every text of the theme in each of its languages", () => {
  const keys = (texts: object, path = ""): string[] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === "object" && value !== null && !("other" in value)
        ? keys(value as object, `${path}${key}.`)
        : [path + key],
    );
  const files = readdirSync(`${THEME}/locales`);
  const [english, ...others] = files
    .sort((a) => (a === "en.default.json" ? -1 : 1))
    .map((file) => keys(JSON.parse(readFileSync(`${THEME}/locales/${file}`, "utf8")) as object).sort());
  expect(others.length).toBeGreaterThan(4);
  for (const other of others) expect(other).toEqual(english);
});

function mainTheme(block: object) {
  const content = `/* Written by Shopify */\n${JSON.stringify({ current: { blocks: { 1: block } } })}`;
  return {
    id: "gid://shopify/OnlineStoreTheme/1",
    name: "Calm",
    role: "MAIN" as const,
    files: [{ filename: "config/settings_data.json", content }],
  };
}
