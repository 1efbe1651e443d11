import { fileURLToPath } from "node:url";
import type { Liquid } from "liquidjs";
import type { Customer } from "../store/types";
import type { ShopState, World } from "../world";
import { customerDrop } from "./drops";
import { makeEngine } from "./liquid/engine";
import { shopLocales, type ShopLocale } from "./locale";
import { pageLinks, policyLinks } from "./links";
import { renderEmbeds } from "./theme-block";

export const THEME = fileURLToPath(new URL("./theme", import.meta.url));
const THEME_ASSETS = "/cdn/shop/t/1/assets";

/** What a request for a page is about, read from its address and cookies. */
export interface PageVisit {
  world: World;
  shop: ShopState;
  locale: ShopLocale;
  /** Without the language's prefix. */
  path: string;
  customer: Customer | null;
  /** Folder of the theme app extension. */
  extension: string;
}

export interface Page {
  /** A file of the theme's `templates`. */
  template: string;
  title: string;
  description?: string;
  scope?: Record<string, unknown>;
}

const engines = new Map<string, Liquid>();

/** A whole page: the template inside the theme's layout, with the app's embeds where Shopify puts them. */
export async function renderPage(visit: PageVisit, page: Page): Promise<string> {
  const { shop, locale, extension } = visit;
  const engine = themeEngine(locale.iso_code, shop.store.data.shop.currencyCode);
  const scope = { ...globalObjects(visit, page), ...page.scope };
  const content = (await engine.renderFile(page.template, scope)) as string;
  const embeds = await renderEmbeds(visit.world, shop, { extension, locale: locale.iso_code, scope });
  const html = (await engine.renderFile("theme", {
    ...scope,
    content_for_layout: content,
    content_for_header: embeds.head,
  })) as string;
  const end = html.lastIndexOf("</body>");
  return `${html.slice(0, end)}${embeds.body}\n${html.slice(end)}`;
}

/** Liquid that an app answered through its proxy, inside the theme. */
export async function renderAppLiquid(visit: PageVisit, liquid: string): Promise<string> {
  const engine = themeEngine(visit.locale.iso_code, visit.shop.store.data.shop.currencyCode);
  const page = { template: "liquid", title: visit.shop.store.data.shop.name };
  const content = (await engine.parseAndRender(liquid, globalObjects(visit, page))) as string;
  return renderPage(visit, { ...page, scope: { content } });
}

export function themeAssetPath(): string {
  return THEME_ASSETS;
}

function themeEngine(locale: string, currency: string): Liquid {
  const key = `${locale} ${currency}`;
  const engine =
    engines.get(key) ??
    makeEngine({ root: THEME, locale, currency, cache: true, assetUrl: (file) => `${THEME_ASSETS}/${file}` });
  engines.set(key, engine);
  return engine;
}

/** The objects that every template and app block sees. */
function globalObjects({ world, shop, locale, path, customer }: PageVisit, page: Page): Record<string, unknown> {
  const { data } = shop.store;
  const root = locale.root_url;
  const languages = shopLocales(shop).map((each) => ({ ...each, url: each.root_url.replace(/\/$/, "") + path }));
  return {
    page_title: page.title,
    page_description: page.description ?? "",
    template: page.template,
    direction: locale.direction,
    request: {
      locale,
      path: root.replace(/\/$/, "") + path,
      host: new URL(world.url).host,
      origin: world.url,
      page_type: page.template,
      design_mode: false,
    },
    localization: { language: locale, available_languages: languages },
    shop: {
      id: Number(data.shop.id.split("/").pop()),
      name: data.shop.name,
      description: data.shop.description,
      email: data.shop.contactEmail ?? data.shop.email,
      currency: data.shop.currencyCode,
      domain: data.shop.primaryDomain?.host ?? shop.domain,
      permanent_domain: shop.domain,
      url: `https://${shop.domain}`,
      customer_accounts_enabled: true,
      policies: policyLinks(shop, root),
    },
    routes: {
      root_url: root,
      cart_url: `${root}cart`,
      account_url: `${root}account`,
      account_login_url: `${root}account/login`,
      account_logout_url: `${root}account/logout`,
      collections_url: `${root}collections`,
      all_products_collection_url: `${root}collections/all`,
    },
    pages: pageLinks(shop, root),
    menu: data.collections.slice(0, 4).map(({ title, handle }) => ({ title, url: `${root}collections/${handle}` })),
    customer: customer && customerDrop(world, shop, customer, root),
  };
}
