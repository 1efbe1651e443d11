import type { ProductNow, VariantNow } from "~/products/product-now";
import type { Turn } from "../turn";
import { FactWords } from "../words";

/** Words for what is said about products. What Shopify gave was read at `readAt`. */
export class ProductWords extends FactWords<"products"> {
  constructor(turn: Pick<Turn, "locale" | "timeZone" | "now">, readAt: string) {
    super(turn, readAt, "products");
  }

  /** A text of the product, as the shop wrote it. */
  of(product: ProductNow, text: string): string {
    return this.fact(text, "product", product.id);
  }

  amount(product: ProductNow, amount: string): string {
    return this.money({ amount, currency: product.currency }, product.id, "product");
  }

  /** "€18.00", or "€46.00 – €64.00". */
  priceOf(product: ProductNow, variants: readonly VariantNow[]): string {
    const [low, high] = rangeOf(product, variants);
    if (low === high) return this.amount(product, low);
    return this.say("range", { low: this.amount(product, low), high: this.amount(product, high) });
  }

  /** "Sky / M": what the shopper reads for these values of the product's options; empty for none. */
  valuesOf(product: ProductNow, variant: VariantNow, options: readonly number[]): string {
    const labels = options.map((at) => {
      const name = variant.values[at] ?? "";
      return product.options[at]?.values.find((value) => value.name === name)?.label ?? name;
    });
    const text = labels.filter(Boolean).join(" / ");
    return text === "" ? "" : this.isolate(this.of(product, text));
  }
}

/** Lowest and highest price; of all variants, Shopify's own range, which knows also those that were not read. */
export function rangeOf(product: ProductNow, variants: readonly VariantNow[]): [low: string, high: string] {
  if (variants.length === product.variants.length) return [product.low, product.high];
  const prices = variants.map(({ price }) => price).sort((a, b) => Number(a) - Number(b));
  return [prices[0] ?? product.low, prices.at(-1) ?? product.high];
}
