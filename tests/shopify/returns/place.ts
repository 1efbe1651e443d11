import type { ShopState, World } from "../world";

/** Where something is done: a shop of a world. */
export interface Place {
  world: World;
  shop: ShopState;
}

/** The stand-in's now, as the store writes moments. */
export function nowIn({ world }: Place): string {
  return new Date(Math.floor(world.clock.now() / 1000) * 1000).toISOString();
}
