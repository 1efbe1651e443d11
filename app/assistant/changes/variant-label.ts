import type { ProductNow, VariantNow } from "~/products/product-now";

/** "Sage / Large", in the shopper's language where the shop has it. */
export const labelOf = ({ options, title }: ProductNow, { values }: VariantNow): string =>
  options
    .map((option, index) => option.values.find(({ name }) => name === values[index])?.label ?? values[index])
    .filter(Boolean)
    .join(" / ") || title;
