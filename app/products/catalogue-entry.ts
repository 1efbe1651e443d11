import { z } from "zod";

/** A product as a search looks at it; kept here, without price and stock. */
export const CatalogueEntry = z.object({
  /** Shopify GID. */
  id: z.string(),
  handle: z.string(),
  /** In the shop's own language, as is everything but `titles`. */
  title: z.string(),
  type: z.string(),
  vendor: z.string(),
  tags: z.array(z.string()),
  collections: z.array(z.string()),
  options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  /** The beginning of the description, plain. */
  text: z.string(),
  isGiftCard: z.boolean(),
  /**
   * Lowest price when it was read, in major units of the shop's currency: which products to look at first for "under
   * 30 euros". Never shown.
   */
  lowestPrice: z.number(),
  /** Titles in the shop's other published languages, by `Locale`. */
  titles: z.record(z.string(), z.string()),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;
