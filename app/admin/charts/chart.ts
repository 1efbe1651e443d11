/** Named by Polaris' tokens. Each stands out from the card by 3:1 at least (WCAG 1.4.11). */
export type Tone = "emphasis" | "warning" | "success" | "magic" | "info" | "critical" | "neutral";

/** In this order neighbours differ in lightness too, not in hue alone. */
const TONES: readonly Tone[] = ["emphasis", "warning", "success", "info", "magic", "neutral", "critical"];

export interface Series {
  name: string;
  /** Left out: the next one in order. */
  tone?: Tone;
}

/** One column or row of a chart; `values` in the order of the chart's series, none below zero. */
export interface Mark {
  key: string;
  label: string;
  values: readonly number[];
}

export interface ChartProps {
  title: string;
  /** What the marks are, as the head of the table's first column: "Day", "Product". */
  of: string;
  series: readonly Series[];
  /** How a value reads; left out: as a whole number. */
  format?: (value: number) => string;
  /** Said instead of a chart when all values are nought. */
  empty: string;
}

export const toneOf = (series: readonly Series[], index: number): Tone =>
  series[index]?.tone ?? TONES[index % TONES.length]!;

export const plainNumber = (value: number): string => new Intl.NumberFormat("en").format(value);

/** "16 Nov: Unwanted 3, Damaged 1"; with one series only its value: "Teapot: 4". */
export function markText(
  { label, values }: Mark,
  series: readonly Series[],
  format: (value: number) => string,
): string {
  if (series.length === 1) return `${label}: ${format(values[0] ?? 0)}`;
  return `${label}: ${series.map(({ name }, index) => `${name} ${format(values[index] ?? 0)}`).join(", ")}`;
}
