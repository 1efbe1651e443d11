import { BlockStack, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { t } from "../messages";
import { plainNumber, toneOf } from "./chart";
import type { ChartProps, Mark } from "./chart";
import { sumOf } from "./scale";

interface FrameProps extends ChartProps {
  marks: readonly Mark[];
  children: ReactNode;
}

/** Title, legend, drawing, and the same figures as a table for whoever cannot see the drawing or wants the numbers. */
export function ChartFrame({ title, of, series, format = plainNumber, empty, marks, children }: FrameProps) {
  const heading = (
    <Text as="h2" variant="headingMd">
      {title}
    </Text>
  );
  if (marks.every(({ values }) => sumOf(values) === 0)) {
    return (
      <BlockStack gap="200">
        {heading}
        <Text as="p" tone="subdued">
          {empty}
        </Text>
      </BlockStack>
    );
  }
  return (
    <figure className="wl-figure">
      <figcaption>{heading}</figcaption>
      {series.length > 1 ? (
        <div className="wl-legend" aria-hidden>
          {series.map(({ name }, index) => (
            <span key={name}>
              <i className={`wl-tone-${toneOf(series, index)}`} />
              {name}
            </span>
          ))}
        </div>
      ) : null}
      <div aria-hidden>{children}</div>
      <details className="wl-figure-table">
        <summary>{t("charts.table")}</summary>
        <div className="wl-figure-scroll">
          <table>
            <caption className="wl-unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{of}</th>
                {series.map(({ name }) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {marks.map(({ key, label, values }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  {series.map(({ name }, index) => (
                    <td key={name}>{format(values[index] ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
