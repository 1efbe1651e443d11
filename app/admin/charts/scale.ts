/** The smallest of 2, 4, 6, 8, 10, 12, 16, 20, 40 … that nothing exceeds: an even number, so that its half is whole too. */
export function niceTop(most: number): number {
  if (most <= 2) return 2;
  const unit = 10 ** Math.floor(Math.log10(most));
  return [1, 1.2, 1.6, 2, 4, 6, 8, 10].map((step) => step * unit).find((top) => top >= most && top % 2 === 0)!;
}

/** Labels under columns: at most this many, or they touch on a phone. */
const LABELS = 7;

/** Whether the column at `index` has room for its label. The last one always has: it is the present. */
export function isLabelled(index: number, columns: number): boolean {
  return (columns - 1 - index) % Math.ceil(columns / LABELS) === 0;
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** "16 Nov" for a day YYYY-MM-DD. A day of the calendar is the same everywhere, so it is formatted in UTC. */
export const shortDay = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));
