import type { CartLine } from "../contract/chat";

/** What was in the shop's cart when it was last looked at; goes out with whatever the shopper says. */
export let cart: CartLine[] | undefined;

/**
 * Themes fill a cart without a page load, so it is looked at whenever the shopper comes to the chat. `address`: of
 * Shopify's cart in JSON ("GET /{locale}/cart.js" of its Ajax API). No message ever waits for it.
 */
export const lookAtCart = (address: string): Promise<void> =>
  fetch(address)
    .then((response) => response.json() as Promise<{ items: { variant_id: number; quantity: number }[] }>)
    .then(
      ({ items }) => {
        cart = items.map(({ variant_id, quantity }) => [variant_id, quantity]);
      },
      () => {
        cart = undefined;
      },
    );
