import type { ShopState, World } from "./world";

/**
 * Where a browser finds the shop: its own domain, when the store file names one; else, since nothing answers at
 * *.myshopify.com here, the stand-in itself: the first shop at its plain address, others at "pico-books.localhost".
 */
export function storefrontAddress(world: World, shop: ShopState): string {
  const own = shop.store.data.shop.primaryDomain;
  if (own && !own.host.endsWith(".myshopify.com")) return own.url;
  const isFirst = world.shops.values().next().value === shop;
  return isFirst ? world.url : world.url.replace("//localhost", `//${shop.handle}.localhost`);
}
