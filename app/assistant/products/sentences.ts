import type { Missing } from "~/products/fit-variants";
import type { ProductNow, VariantNow } from "~/products/product-now";
import type { Shown } from "./cards";
import { rangeOf, type ProductWords } from "./words";

/** What it costs, in the variants that were asked for. */
export function priceSentence({ product, fit }: Shown, words: ProductWords): string {
  const variants = fit.variants.length > 0 ? fit.variants : product.variants;
  const [low, high] = rangeOf(product, variants);
  const name = nameOf({ product, fit }, words);
  if (low !== high) {
    return words.say("price_range", {
      product: name,
      low: words.amount(product, low),
      high: words.amount(product, high),
    });
  }
  const price = words.amount(product, low);
  const before = variants[0]?.before ?? null;
  return before !== null && variants.every((one) => one.before === before)
    ? words.say("price_reduced", { product: name, price, before: words.amount(product, before) })
    : words.say("price", { product: name, price });
}

/** Longer lists are for the product's page. */
const MAX_LISTED = 8;

/** Whether what was asked for is there; of several variants, which are and which are not. */
export function stockSentences(shown: Shown, words: ProductWords): string[] {
  const { product, fit } = shown;
  const { variants } = fit;
  const [only] = variants;
  if (!only) return [];
  const name = nameOf(shown, words);
  if (variants.length === 1) return [oneState(only, name, product, words)];
  const out = variants.filter(({ stock }) => stock === "out");
  const there = variants.filter(({ stock }) => stock !== "out");
  if (there.length === 0) {
    return [words.say("sold_out", { product: name }), ...elsewhere(shown, words)];
  }
  if (out.length === 0) {
    const isLow = there.some(({ stock }) => stock !== "in");
    if (!isLow) return [words.say("in_stock", { product: name })];
    return there.length <= MAX_LISTED
      ? [words.say("available_list", { options: listOf(there, shown, words) })]
      : [words.say("in_stock", { product: name })];
  }
  const whole = wholeValues(shown);
  if (whole) {
    const label = (values: string[]) => words.list(values.map((value) => words.isolate(words.of(product, value))));
    return [
      words.say("available_list", { options: label(whole.there) }),
      words.say("sold_out_list", { options: label(whole.out) }),
    ];
  }
  const said: string[] = [];
  if (there.length <= MAX_LISTED) said.push(words.say("available_list", { options: listOf(there, shown, words) }));
  if (out.length <= MAX_LISTED) said.push(words.say("sold_out_list", { options: listOf(out, shown, words) }));
  return said;
}

function oneState(variant: VariantNow, name: string, product: ProductNow, words: ProductWords): string {
  switch (variant.stock) {
    case "out":
      return words.say("sold_out", { product: name });
    case "backorder":
      return words.say("backorder", { product: name });
    case "low":
      return words.say("low_stock", {
        product: name,
        count: words.count(variant.left ?? 0, "product", product.id),
      });
    case "in":
      return words.say("in_stock", { product: name });
  }
}

/** What is there instead, with as much of the choice kept as possible: in the same size another colour. */
export function elsewhere({ product, fit }: Shown, words: ProductWords): string[] {
  const others = product.variants.filter((one) => one.stock !== "out" && !fit.variants.includes(one));
  if (others.length === 0) return [];
  const shared = (one: VariantNow) =>
    fit.chosen.filter((names, at) => names.length > 0 && names.includes(one.values[at] ?? "")).length;
  const most = Math.max(...others.map(shared));
  const best = others.filter((one) => shared(one) === most).slice(0, MAX_LISTED);
  const labels = best.map((one) =>
    words.valuesOf(
      product,
      one,
      product.options.map((_, at) => at),
    ),
  );
  return [words.say("available_list", { options: words.list([...new Set(labels)]) })];
}

/** Values of the one open option (or the first of two) that are wholly there or wholly gone; null where it is mixed. */
function wholeValues({ product, fit }: Shown): { there: string[]; out: string[] } | null {
  const open = openOptions({ product, fit });
  if (open.length < 2) return null;
  for (const at of open) {
    const values = (product.options[at]?.values ?? []).map(({ name, label }) => {
      const of = fit.variants.filter((one) => one.values[at] === name);
      const out = of.filter(({ stock }) => stock === "out").length;
      return { label, state: of.length === 0 ? "none" : out === 0 ? "there" : out === of.length ? "out" : "mixed" };
    });
    if (values.some(({ state }) => state === "mixed")) continue;
    const labels = (state: string) => values.filter((one) => one.state === state).map(({ label }) => label);
    return { there: labels("there"), out: labels("out") };
  }
  return null;
}

/** Options that are not decided by what was asked for. */
function openOptions({ product, fit }: Shown): number[] {
  return product.options.flatMap(({ name }, at) => {
    const values = new Set(fit.variants.map((one) => one.values[at]));
    return name && values.size > 1 ? [at] : [];
  });
}

function listOf(variants: VariantNow[], shown: Shown, words: ProductWords): string {
  const open = openOptions(shown);
  const labels = variants.map((one) => {
    const label = words.valuesOf(shown.product, one, open);
    if (one.left === null) return label;
    const left = words.say("note_low", { count: words.count(one.left, "product", shown.product.id) });
    return `${label} (${lowerFirst(left)})`;
  });
  return words.list(labels.filter(Boolean));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Harbour Linen Shirt (White / M)": with the values that tell its variants from the others. */
export function nameOf({ product, fit }: Shown, words: ProductWords): string {
  const title = words.of(product, product.title);
  const [one] = fit.variants;
  if (!one || fit.variants.length === product.variants.length) return title;
  const decided = product.options.flatMap(({ values }, at) =>
    values.length > 1 && fit.variants.every((other) => other.values[at] === one.values[at]) ? [at] : [],
  );
  const label = words.valuesOf(product, one, decided);
  return label === "" ? title : `${title} (${label})`;
}

/** Which values there are to choose from; `at`: of these options only. */
export function choicesSentence(product: ProductNow, at: readonly number[], words: ProductWords): string {
  const options = product.options.flatMap(({ label, values }, position) => {
    if (!at.includes(position) || values.length < 2) return [];
    const names = values.slice(0, 2 * MAX_LISTED).map((value) => words.of(product, value.label));
    return [`${words.of(product, label)}: ${names.join(", ")}${values.length > 2 * MAX_LISTED ? " …" : ""}`];
  });
  return options.length === 0 ? "" : words.say("choices", { options: options.join("; ") });
}

export function missingSentences(product: ProductNow, missing: readonly Missing[], words: ProductWords): string[] {
  return missing.flatMap(({ said, closest }) => {
    // Said before, and told before.
    if (said === "") return [];
    const asked = words.fact(said, "shopper", null);
    const first = words.say("no_option", { product: words.of(product, product.title), asked });
    const labels = closest.map((name) => {
      const value = product.options.flatMap(({ values }) => values).find((one) => one.name === name);
      return words.isolate(words.of(product, value?.label ?? name));
    });
    return labels.length === 0 ? [first] : [first, words.say("closest", { options: words.list(labels) })];
  });
}
