/** Numbers that look random and are the same on every machine: the store files are committed and compared. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Both ends included. */
  int(min: number, max: number): number;
  pick<T>(items: readonly T[]): T;
  chance(share: number): boolean;
  digits(count: number): string;
  letters(count: number): string;
}

/** A generator of its own per name, so that adding an order does not change the parcels of another. */
export function randomFor(name: string): Random {
  // FNV-1a gives the seed, mulberry32 the stream (both in the public domain).
  let state = 2166136261;
  for (const char of name) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const repeat = (count: number, make: () => string) => Array.from({ length: count }, make).join("");
  return {
    next,
    int,
    pick: <T>(items: readonly T[]): T => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error("Nothing to pick from");
      return item;
    },
    chance: (share) => next() < share,
    digits: (count) => repeat(count, () => String(int(0, 9))),
    letters: (count) => repeat(count, () => "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(int(0, 22))),
  };
}
