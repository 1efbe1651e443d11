import type { OfferCard } from "~/contract/chat";
import type { OfferClaim } from "~/offers/claim";
import { readCart } from "~/offers/read-cart";
import { entitledOn, worthOnCart } from "~/offers/value";
import type { Cart, Worth } from "~/offers/value";
import { readProduct, findByHandle } from "~/products/read-products";
import { handleOf } from "../products/subject";
import type { Turn } from "../turn";
import type { OfferWords } from "./offer-words";

/** What a code's worth is shown on, with Shopify's prices of now. Never what a code's worth is made of. */
export interface GoodsAtHand {
  cart: Cart;
  /** One piece of its cheapest variant is the cart; null: the cart is the shopper's own. */
  product: { id: string; title: string } | null;
}

/** The cart, as the browser says; without one, the product at hand. Null where there is neither, or no way to read. */
export async function goodsAtHand(turn: Turn): Promise<GoodsAtHand | null> {
  try {
    const own = turn.cart.map(([id, quantity]) => ({ variantId: `gid://shopify/ProductVariant/${id}`, quantity }));
    const cart = await readCart(turn.shopify, turn.shop, own);
    return cart ? { cart, product: null } : await productAtHand(turn);
  } catch {
    return null;
  }
}

/** The product that was spoken of last, or whose page is open. */
async function productAtHand({ flow, page, shop, shopify, locale }: Turn): Promise<GoodsAtHand | null> {
  const handle = handleOf(page);
  const focus = flow?.kind === "products" ? flow.focus : null;
  const id = focus ?? (handle === null ? null : await findByHandle(shopify, handle));
  const product = id === null ? null : await readProduct(shopify, id, locale);
  const [first, ...others] = product?.variants ?? [];
  if (!product || !first) return null;
  const cheapest = others.reduce((low, one) => (Number(one.price) < Number(low.price) ? one : low), first);
  const cart = await readCart(shopify, shop, [{ variantId: cheapest.id, quantity: 1 }]);
  return cart && { cart, product: { id: product.id, title: product.title } };
}

/** What a code takes off the goods at hand, or how much of what it counts on is still missing to its minimum. */
export function onGoods(
  goods: GoodsAtHand | null,
  worth: Worth,
  terms: Pick<OfferClaim["terms"], "items">,
  words: OfferWords,
): OfferCard["rows"] {
  const off = goods && worthOnCart(worth, terms, goods.cart);
  if (off === null) return [];
  const { cart, product } = goods!;
  const entitled = entitledOn(worth, terms, cart);
  const label = product
    ? words.say("row.on", { product: words.fact(product.title, "product", product.id) })
    : words.say("row.on_cart");
  const value =
    off > 0
      ? words.say("worth.amount", { amount: words.amount(off, worth.currency) })
      : entitled > 0
        ? words.say("row.missing", { amount: words.amount(worth.minimumSubtotal - entitled, worth.currency) })
        : words.say(product ? "row.not_on" : "row.not_on_cart");
  return [{ label, value, strong: false }];
}
