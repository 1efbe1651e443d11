import type { CardItem, ChoiceCard, ProductsCard } from "~/contract/chat";
import type { Fit } from "~/products/fit-variants";
import type { ProductNow, VariantNow } from "~/products/product-now";
import { OPTION_CARD } from "./flow";
import { rangeOf, type ProductWords } from "./words";

/** A product and what of it was asked for. */
export interface Shown {
  product: ProductNow;
  fit: Fit;
}

export function productsCard(shown: readonly Shown[], words: ProductWords, note: string[] = []): ProductsCard {
  return {
    kind: "products",
    title: words.say("card_title"),
    status: null,
    items: shown.map((one) => itemOf(one, words)),
    rows: [],
    note: words.sentences([...note, words.say("card_now")]),
    links: [],
  };
}

function itemOf({ product, fit }: Shown, words: ProductWords): CardItem {
  const variants = fit.variants.length > 0 ? fit.variants : product.variants;
  const [one] = variants;
  const isOne = variants.length === 1 && one !== undefined && product.options.length > 0;
  const options = isOne
    ? words.valuesOf(
        product,
        one,
        product.options.map((_, at) => at),
      )
    : optionsOf(product, words);
  return {
    title: words.of(product, product.title),
    detail: [priceLine(product, variants, words), options].filter(Boolean).join(" · "),
    note: stockNote(product, variants, words),
    picture: (fit.variants.length < product.variants.length ? one?.picture : null) ?? product.picture,
    url: /^https:/.test(product.url) ? words.of(product, product.url) : null,
  };
}

/** More are read on the product's page. */
const MAX_VALUES = 6;

function optionsOf(product: ProductNow, words: ProductWords): string {
  return product.options
    .filter(({ values }) => values.length > 1)
    .map(({ values }) => {
      const labels = values.slice(0, MAX_VALUES).map(({ label }) => words.of(product, label));
      return labels.join(", ") + (values.length > MAX_VALUES ? " …" : "");
    })
    .join(" · ");
}

function priceLine(product: ProductNow, variants: readonly VariantNow[], words: ProductWords): string {
  const price = words.priceOf(product, variants);
  const [low, high] = rangeOf(product, variants);
  const before = variants[0]?.before;
  const isReduced = before !== null && before !== undefined && variants.every((one) => one.before === before);
  if (!isReduced || low !== high) return price;
  return words.say("reduced", { price, before: words.amount(product, before) });
}

function stockNote(product: ProductNow, variants: readonly VariantNow[], words: ProductWords): string | null {
  const out = variants.filter(({ stock }) => stock === "out").length;
  if (out > 0 && out === variants.length) {
    return product.complete || variants.length < product.variants.length ? words.say("note_sold_out") : null;
  }
  if (out > 0) return words.say("note_some_sold_out");
  const [one] = variants;
  if (variants.length === 1 && one?.left != null) {
    return words.say("note_low", { count: words.count(one.left, "product", product.id) });
  }
  return variants.every(({ stock }) => stock === "backorder") ? words.say("note_backorder") : null;
}

const MAX_CHOICES = 8;

/** Asks for the value of an option where it decides whether the product is there; null where nothing is to be asked. */
export function optionCard({ product, fit }: Shown, words: ProductWords): ChoiceCard | null {
  const states = new Set(fit.variants.map(({ stock }) => (stock === "out" ? "out" : "in")));
  if (states.size < 2) return null;
  const at = product.options.findIndex(
    ({ values }, position) => values.length > 1 && (fit.chosen[position] ?? []).length === 0,
  );
  const option = product.options[at];
  if (!option || option.values.length > MAX_CHOICES) return null;
  return {
    kind: "choice",
    id: OPTION_CARD,
    prompt: words.say("ask_option", { option: words.of(product, option.label) }),
    options: option.values.map(({ label }, value) => ({
      id: `${at}.${value}`,
      label: words.of(product, label),
      detail: null,
      picture: null,
    })),
  };
}
