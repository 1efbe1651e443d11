import { z } from "zod";
import { CancelReason } from "~/policy/policy";

/** What a shopper may want of an order that is placed. `null` in a wish: not known yet. */
export const CHANGE_KINDS = ["cancel", "address", "items", "payment", "hurry"] as const;
export const ChangeKind = z.enum(CHANGE_KINDS);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** What was understood of the wish so far; goes with the shopper through proving who they are. */
export const ChangeWish = z.object({
  kind: ChangeKind.nullable(),
  /** As typed. */
  orderName: z.string().max(80).nullable(),
  /** GID, where the order was spoken of before. */
  orderId: z.string().max(80).nullable(),
  /** The shopper's own words: items, sizes and numbers are looked for in them. */
  words: z.string().max(400),
  quantity: z.number().int().min(1).max(999).nullable(),
  /** Why it is to be cancelled, where that was said. */
  reason: CancelReason.nullable(),
});
export type ChangeWish = z.infer<typeof ChangeWish>;

/** A wish of which nothing else is known. */
export const wishFor = (known: Partial<ChangeWish>): ChangeWish => ({
  kind: null,
  orderName: null,
  orderId: null,
  words: "",
  quantity: null,
  reason: null,
  ...known,
});

/** What a question followed from: the wish that began it all, or an answer before it. Asks the same again. */
export const Cause = z.union([
  z.object({ wish: ChangeWish }),
  /** A tap, or words taken for one; `words`: typed where there is nothing to tap. */
  z.object({ card: z.string().max(120), option: z.string().max(200), words: z.string().max(500).default("") }),
]);
export type Cause = z.infer<typeof Cause>;

/** A card of this dialogue awaits an answer, by tap or in words. */
export const ChangesFlow = z.object({
  v: z.literal(1),
  kind: z.literal("changes"),
  /** Id of the card. */
  card: z.string().max(120),
  cause: Cause.optional(),
});
export type ChangesFlow = z.infer<typeof ChangesFlow>;

/** Ids of the cards. Their options name everything that the next step needs, so an old card still works: see `Ref`. */
export const CHANGE_CARD = {
  kind: "changes.kind",
  order: "changes.order",
  reason: "changes.reason",
  item: "changes.item",
  what: "changes.what",
  variant: "changes.variant",
  quantity: "changes.quantity",
  /** Which product to add; then which of its variants, and how many. */
  product: "changes.product",
  kindOfProduct: "changes.product_kind",
  countOfProduct: "changes.product_count",
  /** Beside a proposal: whether something else shall change as well. */
  more: "changes.more",
  /** "Get it sooner": whether the team shall be told. */
  hurry: "changes.hurry",
  /** A form; the order's number follows. */
  note: "changes.note",
  /** A question that is answered in words; the order's number follows. */
  add: "changes.add",
  /** A form; the order's number follows. */
  address: "changes.address",
} as const;

/** Longer answers have words of the shopper's own language. */
const WORDS_OF_A_NAME = 4;

/** Whether so short an answer is but a product's name: that is in the shop's language, whatever the shopper speaks. */
export const isProductName = ({ card }: ChangesFlow, text: string): boolean =>
  card.startsWith(`${CHANGE_CARD.add}:`) && text.trim().split(/\s+/).length <= WORDS_OF_A_NAME;

type Numbered = "Order" | "LineItem" | "Product" | "ProductVariant";

/** Shopify's numeric id in an option's id, in place of the GID: three of those would be too long. */
export const numberOf = (gid: string): string => gid.split("/").pop() ?? "";

export const gidOf = (type: Numbered, number: string | undefined): string | null =>
  number !== undefined && /^\d{1,20}$/.test(number) ? `gid://shopify/${type}/${number}` : null;

/** GID of the order that the open question is about; null while that is not known. */
export function orderOfChange({ card, cause }: ChangesFlow): string | null {
  const [, ofForm] = card.split(":");
  if (ofForm !== undefined || cause === undefined) return gidOf("Order", ofForm);
  if ("wish" in cause) return cause.wish.orderId;
  return gidOf("Order", cause.option.split(":")[cause.card === CHANGE_CARD.order ? 1 : 0]);
}

/** The parts of an option's id, joined by ":". */
export const joined = (...parts: (string | number)[]): string => parts.join(":");
