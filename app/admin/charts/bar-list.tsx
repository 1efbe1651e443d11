import { Text } from "@shopify/polaris";
import { markText, plainNumber, toneOf } from "./chart";
import type { ChartProps, Mark } from "./chart";
import { ChartFrame } from "./chart-frame";
import { sumOf } from "./scale";

/** Pixels. */
const BAR = 12;
const GAP_PERCENT = 0.4;

interface Props extends ChartProps {
  /** In the order to show, usually the largest first. */
  rows: readonly Mark[];
}

/** Lying bars, one per row, with its name above and its sum at the end; with more than one series they are stacked. */
export function BarList({ rows, ...chart }: Props) {
  const { series, format = plainNumber } = chart;
  const most = Math.max(0, ...rows.map(({ values }) => sumOf(values)));
  return (
    <ChartFrame {...chart} marks={rows}>
      <ul className="wl-bars">
        {rows.map((row) => (
          <li key={row.key}>
            <Text as="span" truncate>
              {row.label}
            </Text>
            <span className="wl-bars-sum">{format(sumOf(row.values))}</span>
            <svg height={BAR} className="wl-plot">
              <title>{markText(row, series, format)}</title>
              {lay(row.values, most).map(({ from, width }, part) =>
                width > 0 ? (
                  <rect
                    key={part}
                    className={`wl-tone-${toneOf(series, part)}`}
                    x={`${from}%`}
                    width={`${Math.max(width - GAP_PERCENT, 0.5)}%`}
                    height={BAR}
                    rx={2}
                  />
                ) : null,
              )}
            </svg>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

/** Where each part of a bar begins and how wide it is, in percent of the longest bar. */
function lay(values: readonly number[], most: number): { from: number; width: number }[] {
  let from = 0;
  return values.map((value) => {
    const part = { from, width: most > 0 ? (value / most) * 100 : 0 };
    from += part.width;
    return part;
  });
}
