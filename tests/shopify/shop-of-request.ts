import type { Request } from "express";
import type { ShopState, World } from "./world";

/**
 * Whose shop a request means: the host that the app asked for (`x-standin-host`, set by preload.ts), else the
 * subdomain of `{handle}.localhost`, else the first shop. An unknown host is nobody's: undefined.
 */
export function shopOf(world: World, request: Request): ShopState | undefined {
  const asked = request.get("x-standin-host");
  if (asked) return world.shops.get(asked.toLowerCase());
  const handle = /^([a-z0-9-]+)\.localhost$/.exec(request.hostname)?.[1];
  const byHandle = handle && [...world.shops.values()].find((shop) => shop.handle === handle);
  return byHandle || world.shops.values().next().value;
}
