import { z } from "zod";

/** Products were shown or asked for: "and in blue?" and "the second one" mean those. */
export const ProductsFlow = z.object({
  v: z.literal(1),
  kind: z.literal("products"),
  /** GIDs, in the order in which they were shown; empty when it was asked back which product is meant. */
  ids: z.array(z.string()).max(8),
  /** The one that was spoken of; null where there were several. */
  focus: z.string().nullable(),
  /** What was asked last in the shopper's words, to be read again with what comes next. */
  question: z.string().max(400),
});
export type ProductsFlow = z.infer<typeof ProductsFlow>;

/** Asks which value of an option; options are "{option}.{value}", by position. */
export const OPTION_CARD = "products.option";
