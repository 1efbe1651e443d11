import type { IncomingMessage } from "node:http";
import type { ShopState, World } from "../world";

/**
 * The shop that a browser is at: by host name ("pico-books.localhost:4000", or the real domain when a client sets
 * it), else the default shop.
 */
export function shopOf(world: World, req: Pick<IncomingMessage, "headers">): ShopState {
  const host = (req.headers.host ?? "").replace(/:\d+$/, "");
  const [handle] = host.split(".");
  for (const shop of world.shops.values()) if (shop.domain === host || shop.handle === handle) return shop;
  return defaultShop(world);
}

export function defaultShop(world: World): ShopState {
  const [first] = world.shops.values();
  if (!first) throw new Error("the stand-in has no shop");
  return first;
}
