import { markText, plainNumber, toneOf } from "./chart";
import type { ChartProps, Mark } from "./chart";
import { ChartFrame } from "./chart-frame";
import { isLabelled, niceTop, sumOf } from "./scale";

/** Pixels. Widths are percentages, so that text keeps its size on every screen. */
const PLOT = 160;
const TOP = 8;
const LABELS = 22;
/** A pixel of the card shows between the parts of a column. */
const GAP = 1;
/** Of its slot, the share that a column fills. */
const FILLED = 0.6;

interface Props extends ChartProps {
  /** Oldest first, where they are days or weeks. */
  columns: readonly Mark[];
}

/** Upright bars, one per day or week; with more than one series they are stacked, the first at the bottom. */
export function ColumnChart({ columns, ...chart }: Props) {
  const { series, format = plainNumber } = chart;
  const top = niceTop(Math.max(0, ...columns.map(({ values }) => sumOf(values))));
  const slot = 100 / columns.length;
  const base = TOP + PLOT;
  return (
    <ChartFrame {...chart} marks={columns}>
      <div className="wl-columns">
        <div className="wl-columns-axis" style={{ height: PLOT + 2 * TOP }}>
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{format(value)}</span>
          ))}
        </div>
        <svg height={base + LABELS} className="wl-plot">
          {[0, 0.5, 1].map((share) => (
            <line key={share} x1="0" x2="100%" y1={base - share * PLOT} y2={base - share * PLOT} />
          ))}
          {columns.map((column, index) => (
            <g key={column.key}>
              <title>{markText(column, series, format)}</title>
              <rect className="wl-plot-slot" x={`${index * slot}%`} width={`${slot}%`} y={TOP} height={PLOT} />
              {stack(column.values, top).map(({ from, to }, part) =>
                to > from ? (
                  <rect
                    key={part}
                    className={`wl-tone-${toneOf(series, part)}`}
                    x={`${(index + (1 - FILLED) / 2) * slot}%`}
                    width={`${slot * FILLED}%`}
                    y={base - to}
                    height={Math.max(to - from - GAP, 1)}
                    rx={2}
                  />
                ) : null,
              )}
              {isLabelled(index, columns.length) ? (
                <text x={`${(index + 0.5) * slot}%`} y={base + LABELS - 5} textAnchor="middle">
                  {column.label}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
      </div>
    </ChartFrame>
  );
}

/** Where each part of a column begins and ends, in pixels above the base. */
function stack(values: readonly number[], top: number): { from: number; to: number }[] {
  let from = 0;
  return values.map((value) => {
    const part = { from, to: from + (value / top) * PLOT };
    from = part.to;
    return part;
  });
}
