/** One evaluated row. */
export interface Outcome {
  id: string;
  /** What the row wants: a route, a label. */
  wanted: string;
  /** What was answered, as the row of `--out` tells it. */
  answered: unknown;
  right: boolean;
}

export interface Summary {
  suite: string;
  n: number;
  right: number;
  share: number;
  [more: string]: unknown;
}

const share = (right: number, n: number): number => (n === 0 ? 0 : Math.round((right / n) * 10000) / 10000);

/** "TRACK  58/62  93.5 %" per class, largest first. */
export function classLines(outcomes: readonly Outcome[]): string[] {
  const classes = new Map<string, { n: number; right: number }>();
  for (const { wanted, right } of outcomes) {
    const figures = classes.get(wanted) ?? { n: 0, right: 0 };
    classes.set(wanted, { n: figures.n + 1, right: figures.right + Number(right) });
  }
  return [...classes]
    .sort(([, a], [, b]) => b.n - a.n)
    .map(
      ([name, { n, right }]) =>
        `${name.padEnd(18)} ${`${right}/${n}`.padStart(9)}  ${(share(right, n) * 100).toFixed(1).padStart(5)} %`,
    );
}

export function summarise(suite: string, outcomes: readonly Outcome[], more: Record<string, unknown> = {}): Summary {
  const right = outcomes.filter((outcome) => outcome.right).length;
  return { suite, n: outcomes.length, right, share: share(right, outcomes.length), ...more };
}

/** Share of wanted that was found, and of found that was wanted, for one class. */
export function shareOf(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number {
  const chosen = outcomes.filter(test);
  return share(chosen.filter(({ right }) => right).length, chosen.length);
}
