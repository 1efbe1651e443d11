/** What is wrong with Shopify right now, for one shop or for all ("*"). */
export interface Fault {
  /** Added to every answer, milliseconds. */
  slow: number;
  /** Answer this status for the next `times` requests. */
  status: { code: number; times: number } | null;
  /** Answer THROTTLED for the next n Admin API requests. */
  throttled: number;
  /** Close the connection without an answer for the next n requests. */
  closed: number;
  /** The next n mutations take effect, then their answer is lost: a 502 comes instead. */
  lost: number;
}

/** Where a fault strikes: the Admin API and OAuth, or webhooks that Shopify sends late or twice (see webhooks/). */
export class Faults {
  readonly #byShop = new Map<string, Fault>();

  /** Sets some of the faults of a shop; what is not named stays. `shop` is a domain or "*" for every shop. */
  set(shop: string, fault: Partial<Fault>): void {
    this.#byShop.set(shop, { ...this.get(shop), ...fault });
  }

  get(shop: string): Fault {
    return this.#byShop.get(shop) ?? { slow: 0, status: null, throttled: 0, closed: 0, lost: 0 };
  }

  clear(shop?: string): void {
    if (shop === undefined) this.#byShop.clear();
    else this.#byShop.delete(shop);
  }

  all(): Record<string, Fault> {
    return Object.fromEntries(this.#byShop);
  }

  slowness(shop: string): number {
    return Math.max(this.get(shop).slow, this.get("*").slow);
  }

  /** Uses up one "connection closed"; false when none is left. */
  takeClosed(shop: string): boolean {
    return this.#take(shop, "closed");
  }

  /** Uses up one "throttled"; false when none is left. */
  takeThrottled(shop: string): boolean {
    return this.#take(shop, "throttled");
  }

  /** Uses up one "answer lost"; false when none is left. */
  takeLost(shop: string): boolean {
    return this.#take(shop, "lost");
  }

  /** Uses up one forced status; null when none is left. */
  takeStatus(shop: string): number | null {
    for (const scope of [shop, "*"]) {
      const status = this.#byShop.get(scope)?.status;
      if (!status || status.times <= 0) continue;
      this.set(scope, { status: status.times > 1 ? { ...status, times: status.times - 1 } : null });
      return status.code;
    }
    return null;
  }

  #take(shop: string, what: "closed" | "throttled" | "lost"): boolean {
    for (const scope of [shop, "*"]) {
      const left = this.#byShop.get(scope)?.[what] ?? 0;
      if (left <= 0) continue;
      this.set(scope, { [what]: left - 1 });
      return true;
    }
    return false;
  }
}
