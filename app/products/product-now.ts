import type { Picture } from "~/contract/chat";

/** `backorder`: none is there, but it may be bought all the same. `untracked` counts as `in`. */
export type Stock = "in" | "low" | "out" | "backorder";

export interface VariantNow {
  id: string;
  /** Decimal, in major units of the product's currency. */
  price: string;
  /** What it cost before; null where it is not reduced. */
  before: string | null;
  /** Values in the order of the product's options, in the shop's own language. */
  values: string[];
  stock: Stock;
  /** How many are left; set with `low` only. */
  left: number | null;
  picture: Picture | null;
}

export interface OptionNow {
  name: string;
  /** As the shopper is to read it. */
  label: string;
  values: { name: string; label: string; swatch: string | null }[];
}

/** A product of the online store as Shopify gave it at `readAt`. */
export interface ProductNow {
  /** Shopify GID. */
  id: string;
  handle: string;
  /** In the shopper's language where the shop has it. */
  title: string;
  type: string;
  tags: string[];
  /** https. */
  url: string;
  picture: Picture | null;
  currency: string;
  /** Empty for a product without variants to choose from. */
  options: OptionNow[];
  variants: VariantNow[];
  /** false: it has more variants than were read. */
  complete: boolean;
  low: string;
  high: string;
  /** The product page's text, in the shopper's language or the shop's own; null where several were read at once. */
  page: { html: string; isTranslated: boolean } | null;
  isGiftCard: boolean;
  /** ISO 8601 UTC. */
  readAt: string;
}
