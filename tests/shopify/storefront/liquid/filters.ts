import type { Liquid } from "liquidjs";
import { escapeHtml } from "../../pages/html";
import { formatMoney } from "./money";
import type { Translate } from "./translations";

export interface FilterContext {
  locale: string;
  currency: string;
  assetUrl: (file: string) => string;
  translate: Translate;
}

/** A picture as Liquid objects carry it (`product.featured_image`, `variant.image`). */
export interface LiquidImage {
  src: string;
  alt: string;
  width: number | null;
  height: number | null;
}

/** Named arguments reach a filter as [name, value] pairs after the positional ones. */
type Argument = string | number | [string, unknown];

/** Shopify's own filters, those that themes and blocks here use. */
export function registerFilters(engine: Liquid, context: FilterContext): void {
  const translate = (key: unknown, ...rest: Argument[]) => context.translate(String(key), named(rest));
  const filters: Record<string, (value: string, ...rest: Argument[]) => string> = {
    t: translate,
    translate,
    asset_url: (file: string) => context.assetUrl(file),
    stylesheet_tag: (url: string) => `<link href="${escapeHtml(url)}" rel="stylesheet" type="text/css" media="all" />`,
    script_tag: (url: string) => `<script src="${escapeHtml(url)}" defer="defer"></script>`,
    image_url: (image: unknown, ...rest) => imageUrl(image, named(rest)),
    image_tag: (url: string, ...rest) => imageTag(url, named(rest)),
    money: (amount: unknown) => formatMoney(Number(amount), context.currency),
    money_with_currency: (amount: unknown) => formatMoney(Number(amount), context.currency, { withCode: true }),
    money_without_currency: (amount: unknown) => formatMoney(Number(amount), context.currency, { symbol: false }),
    handle: (text: string) => handleize(text),
    handleize: (text: string) => handleize(text),
    link_to: (text: string, url) => `<a href="${escapeHtml(String(url))}">${text}</a>`,
    time_tag: (iso: string, ...rest) => timeTag(iso, context.locale, named(rest)),
  };
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
}

function named(args: Argument[]): Record<string, unknown> {
  return Object.fromEntries(args.filter((argument) => Array.isArray(argument)));
}

/** Takes an image or anything that has one, as Shopify does. */
function imageOf(value: unknown): LiquidImage | null {
  if (typeof value !== "object" || value === null) return null;
  if ("src" in value) return value as LiquidImage;
  if ("featured_image" in value) return imageOf(value.featured_image);
  return "image" in value ? imageOf(value.image) : null;
}

function imageUrl(value: unknown, size: Record<string, unknown>): string {
  const image = imageOf(value);
  if (!image) return "";
  const wanted = Object.entries(size).filter(([name]) => ["width", "height", "crop", "format"].includes(name));
  if (wanted.length === 0) throw new Error("image_url needs a width or a height");
  const query = wanted.map(([name, at]) => `${name}=${String(at)}`).join("&");
  return image.src + (image.src.includes("?") ? "&" : "?") + query;
}

function imageTag(url: string, attributes: Record<string, unknown>): string {
  const width = /[?&]width=(\d+)/.exec(url)?.[1];
  const all = { src: url, alt: "", width, height: width, loading: "lazy", ...attributes };
  const text = Object.entries(all)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`);
  return `<img ${text.join(" ")}>`;
}

function handleize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** `format: 'date'` or `'abbreviated_date'`; in the page's language, UTC. */
function timeTag(iso: string, locale: string, { format }: Record<string, unknown>): string {
  const style = format === "abbreviated_date" ? "medium" : "long";
  const text = new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: "UTC" }).format(new Date(iso));
  return `<time datetime="${escapeHtml(iso)}">${escapeHtml(text)}</time>`;
}
