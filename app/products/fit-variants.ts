import { fold, hasPairs, WORD } from "~/knowledge/words";
import { likelyColours, plainColours } from "./colours";
import type { OptionNow, ProductNow, VariantNow } from "./product-now";
import type { ProductAsk } from "./read-ask";
import { spot } from "./vocabulary";

/** Something that was asked for and that the product does not have by that name. */
export interface Missing {
  /** In the shopper's own words. */
  said: string;
  /** Values that may be meant all the same, by their names in the shop's language. */
  closest: string[];
}

export interface Fit {
  /** Those with everything that was asked for and that there is; with the closest values where that is all. */
  variants: VariantNow[];
  /** Per option, in the product's order, the values that were asked for; empty where none was. */
  chosen: string[][];
  missing: Missing[];
}

/** Which variants of a product a question is about. `shopLocale`: the language of the product's own words. */
export function fitVariants(product: ProductNow, ask: ProductAsk, shopLocale: string): Fit {
  const chosen = product.options.map((option) => namedValues(option, ask));
  const missing: Missing[] = [];
  fitColours(product, ask, shopLocale, chosen, missing);
  fitSizes(product, ask, shopLocale, chosen, missing);
  // What comes nearest is looked at as well: it is said that it is only near.
  const wanted = chosen.map((values) => [...values]);
  for (const { closest } of missing) {
    for (const [at, option] of product.options.entries()) {
      const here = closest.filter((value) => option.values.some(({ name }) => name === value));
      if (here.length > 0 && (wanted[at] ?? []).length === 0) wanted[at] = here;
    }
  }
  const variants = product.variants.filter(({ values }) =>
    wanted.every((names, at) => names.length === 0 || names.includes(values[at] ?? "")),
  );
  return { variants, chosen: wanted, missing };
}

/** "juniper", "king", "45 × 45", "S/M": the shop's own names, said as they stand there. */
function namedValues(option: OptionNow, ask: ProductAsk): string[] {
  return option.values
    .filter(({ name, label }) => [name, label].some((text) => isSaid(text, ask)))
    .map(({ name }) => name);
}

function isSaid(value: string, { folded }: ProductAsk): boolean {
  const plain = fold(value, "en").trim();
  if ([...plain].length < 2) return false;
  if (hasPairs(scriptOf(plain))) return folded.includes(plain);
  const words = plain.match(WORD) ?? [];
  return words.length > 0 && ` ${(folded.match(WORD) ?? []).join(" ")} `.includes(` ${words.join(" ")} `);
}

const scriptOf = (text: string): string =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ? "zh" : "en";

function fitColours(
  { options, title }: ProductNow,
  ask: ProductAsk,
  shopLocale: string,
  chosen: string[][],
  missing: Missing[],
): void {
  const at = options.findIndex((option) => isColourOption(option, shopLocale));
  const named: string[] = fold(title, shopLocale).match(WORD) ?? [];
  for (const { colour, said } of ask.colours) {
    const option = options[at];
    // Colour words name tastes and materials as well ("Olive Soap"): only a product that comes in colours lacks one.
    if (!option || named.includes(fold(said, shopLocale))) continue;
    // Asked before; now another is named.
    if (said === "" && (chosen[at] ?? []).length > 0) continue;
    const values = chosen[at]!;
    const exact = option.values.filter(({ name }) => plainColours(name, shopLocale).includes(colour));
    const near = option.values.filter(({ name, swatch }) => likelyColours(name, swatch).includes(colour));
    if (exact.length > 0) for (const { name } of exact) if (!values.includes(name)) values.push(name);
    if (exact.length > 0 || values.some((name) => fold(name, "en") === fold(said, "en"))) continue;
    missing.push({ said, closest: near.map(({ name }) => name) });
  }
}

const isColourOption = (option: OptionNow, shopLocale: string): boolean =>
  spot(option.name, shopLocale).found.some(({ meaning }) => meaning.group === "asks" && meaning.id === "colours") ||
  option.values.some(({ name, swatch }) => swatch !== null || plainColours(name, shopLocale).length > 0);

function fitSizes(
  { options }: ProductNow,
  ask: ProductAsk,
  shopLocale: string,
  chosen: string[][],
  missing: Missing[],
): void {
  const at = options.findIndex((option) => isSizeOption(option, shopLocale));
  const option = options[at];
  if (!option) return;
  const values = chosen[at]!;
  for (const { size, said } of ask.sizes) {
    const fits = option.values.filter(({ name }) => sizesOf(name, shopLocale).includes(size));
    for (const { name } of fits) if (!values.includes(name)) values.push(name);
    // "A large mug" describes; only a size by its letter is surely one that is missed.
    if (fits.length === 0 && said !== "" && said === said.toUpperCase()) missing.push({ said, closest: [] });
  }
  const isNumbered = option.values.some(({ name }) => /^\d+([.,]\d)?$/.test(name));
  const [number] = /(?<![\d.,])\d{2}(?:[.,]5)?(?![\d.,])/.exec(ask.folded) ?? [];
  for (const { name } of option.values)
    if (number && spans(name, Number(number)) && !values.includes(name)) values.push(name);
  if (isNumbered && number && values.length === 0 && ask.sizes.length === 0)
    missing.push({ said: number, closest: [] });
}

/** 42 is of "41-45". */
function spans(name: string, size: number): boolean {
  const [, from, to] = /^(\d{2})\s*[-–/]\s*(\d{2})$/.exec(name) ?? [];
  return from !== undefined && to !== undefined && Number(from) <= size && size <= Number(to);
}

/** The product's option that tells sizes, by its name or by its values. */
export function isSizeOption(option: OptionNow, shopLocale: string): boolean {
  return (
    spot(option.name, shopLocale).found.some(({ meaning }) => meaning.group === "asks" && meaning.id === "sizes") ||
    option.values.some(({ name }) => /^(x*[sl]|m|xs)$/i.test(name))
  );
}

/** "s" for "S", "Small" and "S/M"; "xl" for "X-Large". */
function sizesOf(name: string, shopLocale: string): string[] {
  const plain = fold(name, shopLocale)
    .replace(/x-?\s*large/g, "xl")
    .replace(/x-?\s*small/g, "xs");
  const letters = plain.match(/(?<![\p{L}\p{N}])(x{0,3}[sl]|m)(?![\p{L}\p{N}])/gu) ?? [];
  const words = spot(name, shopLocale).found.flatMap(({ meaning }) => (meaning.group === "sizes" ? [meaning.id] : []));
  return [...new Set([...letters, ...words])];
}
