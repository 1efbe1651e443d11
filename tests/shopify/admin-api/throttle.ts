import type { ShopState } from "../world";

/** Points of a Standard shop: one bucket per app and shop, refilled in real time. */
export const BUCKET = { size: 2000, restorePerSecond: 100 };

/** Takes points out (or, negative, puts them back); false and nothing taken when there are too few. */
export function takePoints(shop: ShopState, points: number): boolean {
  if (shop.unlimited) return true;
  const available = refill(shop);
  if (points > available) return false;
  shop.bucket.available = Math.min(BUCKET.size, available - points);
  return true;
}

export function throttleStatus(shop: ShopState) {
  return {
    maximumAvailable: BUCKET.size,
    currentlyAvailable: Math.floor(refill(shop)),
    restoreRate: BUCKET.restorePerSecond,
  };
}

function refill(shop: ShopState): number {
  const now = Date.now();
  const restored = ((now - shop.bucket.countedAt) / 1000) * BUCKET.restorePerSecond;
  shop.bucket = { available: Math.min(BUCKET.size, shop.bucket.available + restored), countedAt: now };
  return shop.bucket.available;
}
