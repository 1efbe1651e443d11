const SECOND = 1000;
const UNITS: Record<string, number> = {
  s: SECOND,
  m: 60 * SECOND,
  h: 3600 * SECOND,
  d: 86_400 * SECOND,
  w: 604_800 * SECOND,
};

/** Called after time has passed: everything dated in (from, to] has just happened. Virtual milliseconds. */
export type TimePassed = (from: number, to: number) => void;

/** What a clock needs to go on where another stopped. */
export interface ClockState {
  /** Virtual time less real time, milliseconds. */
  ahead: number;
  /** What happened up to here (virtual milliseconds) has been told. */
  toldUntil: number;
}

/**
 * The stand-in's own time. It starts at the real time and may run faster or jump ahead.
 *
 * The app keeps its real clock, so nothing may leave the stand-in in virtual time: every date that an outsider sees
 * goes through `present`, which makes the clock's now the outsider's now. Jumping ahead by three days makes an order
 * three days older, and a delivery due in two days "yesterday".
 */
export class Clock {
  #realOrigin: number;
  #virtualOrigin: number;
  #speed: number;
  #lastTick: number;
  #timer: NodeJS.Timeout | null = null;
  readonly #listeners = new Set<TimePassed>();
  readonly #realNow: () => number;

  /**
   * `resumed`: as far ahead of real time as before, so that every date reads as it did; what became due meanwhile is
   * told with the first beat.
   */
  constructor({
    speed = 1,
    realNow = Date.now,
    resumed,
  }: { speed?: number; realNow?: () => number; resumed?: ClockState | undefined } = {}) {
    this.#realNow = realNow;
    this.#realOrigin = realNow();
    this.#virtualOrigin = this.#realOrigin + (resumed?.ahead ?? 0);
    this.#lastTick = resumed?.toldUntil ?? this.#virtualOrigin;
    this.#speed = speed;
  }

  /** Virtual now, milliseconds since the epoch. */
  now(): number {
    return this.#virtualOrigin + (this.#realNow() - this.#realOrigin) * this.#speed;
  }

  state(): ClockState {
    return { ahead: this.now() - this.#realNow(), toldUntil: this.#lastTick };
  }

  /** Virtual seconds per real second; 0 stands still. */
  get speed(): number {
    return this.#speed;
  }

  set speed(speed: number) {
    if (!Number.isFinite(speed) || speed < 0) throw new RangeError(`speed must be 0 or more, got ${speed}`);
    this.#rebase(this.now());
    this.#speed = speed;
  }

  advance(milliseconds: number): void {
    this.#jump(this.now() + milliseconds);
  }

  /** Sets the virtual now. Going back makes later events unhappen for readers, but sends nothing. */
  set(iso: string): void {
    const at = Date.parse(iso);
    if (Number.isNaN(at)) throw new RangeError(`not a date: ${iso}`);
    this.#jump(at);
  }

  /** Whether a moment of the store (ISO) lies in the past or is just now. */
  hasPassed(iso: string): boolean {
    return Date.parse(iso) <= this.now();
  }

  /** A moment of the store as outsiders see it: ISO, UTC, whole seconds, as Shopify writes it. */
  present(iso: string | number): string {
    const at = typeof iso === "number" ? iso : Date.parse(iso);
    return `${new Date(at - this.#lead()).toISOString().slice(0, 19)}Z`;
  }

  /** The reverse of `present`: a moment that an outsider named, in virtual milliseconds. */
  fromOutside(iso: string | number): number {
    return (typeof iso === "number" ? iso : Date.parse(iso)) + this.#lead();
  }

  /** Called on every jump and, while the clock runs, about twice a second. Returns the unsubscriber. */
  onTimePassed(listener: TimePassed): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets listeners hear of time that passes by itself. */
  start(): void {
    this.#timer ??= setInterval(() => this.tick(), 500).unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** Tells listeners of the time that passed since they last heard. */
  tick(): void {
    const from = this.#lastTick;
    const to = this.now();
    this.#lastTick = to;
    if (to > from) for (const listener of [...this.#listeners]) listener(from, to);
  }

  /** How far virtual time is ahead of real time. Rounded to seconds, so that one moment always reads alike. */
  #lead(): number {
    return Math.round((this.now() - this.#realNow()) / SECOND) * SECOND;
  }

  #jump(to: number): void {
    this.tick();
    this.#rebase(to);
    this.tick();
  }

  #rebase(virtualNow: number): void {
    this.#realOrigin = this.#realNow();
    this.#virtualOrigin = virtualNow;
  }
}

/** "3d", "6h", "90m", "45s", "1w" or bare milliseconds, as milliseconds; null when it is none of these. */
export function parseDuration(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*([smhdw]?)$/.exec(text.trim());
  if (!match) return null;
  return Math.round(Number(match[1]) * (match[2] ? (UNITS[match[2]] ?? 1) : 1));
}
