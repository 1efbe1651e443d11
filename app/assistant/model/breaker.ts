import { BOUNDS } from "~/platform/bounds";

/**
 * After several failures in a row this process leaves the model alone for a while, so that no shopper waits for what
 * will not come; then one turn tries again. The pause is told to the other processes with the settling of tokens.
 */
export class Breaker {
  private static readonly byEndpoint = new Map<string, Breaker>();

  /** One endpoint's trouble is not another's: a shop's own broken one must not silence the app's. */
  static of(baseUrl: string): Breaker {
    if (Breaker.byEndpoint.size > 1_000) Breaker.byEndpoint.clear();
    const breaker = Breaker.byEndpoint.get(baseUrl) ?? new Breaker();
    Breaker.byEndpoint.set(baseUrl, breaker);
    return breaker;
  }

  private failures = 0;
  private closedUntil = 0;
  private trying = false;

  constructor(private readonly now: () => number = Date.now) {}

  /** Whether a turn may ask the model; the first after a pause asks alone. */
  mayTry(): boolean {
    if (this.failures < BOUNDS.modelFailures) return true;
    if (this.trying || this.now() < this.closedUntil) return false;
    this.trying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.trying = false;
  }

  /** True when this failure begins a pause. */
  failed(): boolean {
    this.trying = false;
    this.failures += 1;
    if (this.failures < BOUNDS.modelFailures) return false;
    this.closedUntil = this.now() + BOUNDS.modelPauseSeconds * 1_000;
    return true;
  }

  /** The turn ended before the model could prove anything, by the shopper's own doing. */
  undecided(): void {
    this.trying = false;
  }
}
