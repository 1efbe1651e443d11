import type { Request } from "express";
import { shopOf as shopOfRequest } from "../shop-of-request";
import type { ShopState, World } from "../world";

/** The shop whose storefront or admin a browser is at: a host name that names no shop gets the default one. */
export function shopOf(world: World, req: Request): ShopState {
  return shopOfRequest(world, req) ?? defaultShop(world);
}

export function defaultShop(world: World): ShopState {
  const [first] = world.shops.values();
  if (!first) throw new Error("the stand-in has no shop");
  return first;
}
