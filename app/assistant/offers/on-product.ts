import type { OfferCard } from "~/contract/chat";
import type { OfferClaim } from "~/offers/claim";
import { readCart } from "~/offers/read-cart";
import { worthOnCart } from "~/offers/value";
import type { Cart, Worth } from "~/offers/value";
import { readProduct, findByHandle } from "~/products/read-products";
import { handleOf } from "../products/subject";
import type { Turn } from "../turn";
import type { OfferWords } from "./offer-words";

/** The product that was spoken of last, or whose page is open, with Shopify's price of now. */
export interface ProductAtHand {
  id: string;
  title: string;
  /** Of one piece of its cheapest variant. */
  cart: Cart;
}

/** Null where there is none. Throws `shopify_unavailable`. */
export async function productAtHand({ flow, page, shop, shopify, locale }: Turn): Promise<ProductAtHand | null> {
  const handle = handleOf(page);
  const focus = flow?.kind === "products" ? flow.focus : null;
  const id = focus ?? (handle === null ? null : await findByHandle(shopify, handle));
  const product = id === null ? null : await readProduct(shopify, id, locale);
  const [first, ...others] = product?.variants ?? [];
  if (!product || !first) return null;
  const cheapest = others.reduce((low, one) => (Number(one.price) < Number(low.price) ? one : low), first);
  const cart = await readCart(shopify, shop, [{ variantId: cheapest.id, quantity: 1 }]);
  return cart && { id: product.id, title: product.title, cart };
}

/** What a code takes off the product at hand, or how much is still missing to its minimum. */
export function onProduct(
  product: ProductAtHand | null,
  worth: Worth,
  terms: Pick<OfferClaim["terms"], "items">,
  words: OfferWords,
): OfferCard["rows"] {
  if (!product) return [];
  const off = worthOnCart(worth, terms, product.cart);
  if (off === null) return [];
  const missing = worth.minimumSubtotal - product.cart.lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const label = words.say("row.on", { product: words.fact(product.title, "product", product.id) });
  if (off > 0)
    return [{ label, value: words.say("worth.amount", { amount: words.amount(off, worth.currency) }), strong: false }];
  // Below the minimum, or not on this product at all.
  if (missing <= 0) return [{ label, value: words.say("row.not_on"), strong: false }];
  return [{ label, value: words.say("row.missing", { amount: words.amount(missing, worth.currency) }), strong: false }];
}
