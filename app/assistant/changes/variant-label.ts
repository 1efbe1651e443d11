import type { ProductNow, VariantNow } from "~/products/product-now";
import type { OpenedOrder } from "./open-order";

/** "Sage / Large", in the shopper's language where the shop has it. */
export const labelOf = ({ options, title }: ProductNow, { values }: VariantNow): string =>
  options
    .map((option, index) => option.values.find(({ name }) => name === values[index])?.label ?? values[index])
    .filter(Boolean)
    .join(" / ") || title;

/** A catalogue price, where the order is in the same currency; else only Shopify can reckon it, and the proposal tells. */
export const priceIn = (
  { order, words }: Pick<OpenedOrder, "order" | "words">,
  { currency }: ProductNow,
  amount: string,
  ref: string,
): string | null => (order.total.currency === currency ? words.money({ amount, currency }, ref, "product") : null);
