export interface Pause {
  /** Resolves after so many milliseconds, or at the next `wake`. */
  wait: (milliseconds: number) => Promise<void>;
  wake: () => void;
}

export function createPause(): Pause {
  const waiting = new Set<() => void>();
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(end);
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        waiting.add(end);
      }),
    wake: () => waiting.forEach((end) => end()),
  };
}

/** 1, 2, 4 … 30 s, spread by a quarter so that shoppers do not all return in one second; half a second before a try failed. */
export const backoff = (tries: number): number => Math.min(30, 2 ** (tries - 1)) * (875 + Math.random() * 250);
