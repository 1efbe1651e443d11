import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BarList } from "~/admin/charts/bar-list";
import { markText, toneOf } from "~/admin/charts/chart";
import { ColumnChart } from "~/admin/charts/column-chart";
import { isLabelled, niceTop } from "~/admin/charts/scale";

const series = [{ name: "Unwanted" }, { name: "Damaged" }];
const columns = [
  { key: "2026-11-19", label: "19 Nov", values: [3, 1] },
  { key: "2026-11-20", label: "20 Nov", values: [0, 0] },
  { key: "2026-11-21", label: "21 Nov", values: [2, 0] },
];
const texts = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "g"))].map(([, inner]) => inner!.replace(/<[^>]+>/g, ""));

describe("the column chart", () => {
  const html = renderToStaticMarkup(
    <ColumnChart title="Returns by reason" of="Day" series={series} columns={columns} empty="None yet." />,
  );

  it("gives every figure in a table too, with heads for columns and rows", () => {
    expect(texts(html, "caption")).toEqual(["Returns by reason"]);
    expect(texts(html, "th")).toEqual(["Day", "Unwanted", "Damaged", "19 Nov", "20 Nov", "21 Nov"]);
    expect(texts(html, "td")).toEqual(["3", "1", "0", "0", "2", "0"]);
  });

  it("draws the parts of a column on top of each other, to scale, and nothing for nought", () => {
    const bars = [...html.matchAll(/<rect class="wl-tone-(\w+)"[^>]* y="([\d.]+)" height="([\d.]+)"/g)];
    expect(bars.map(([, tone, y, height]) => [tone, Number(y), Number(height)])).toEqual([
      ["emphasis", 48, 119],
      ["warning", 8, 39],
      ["emphasis", 88, 79],
    ]);
  });

  it("keeps the drawing from screen readers, which have the table", () => {
    expect(html.indexOf("<svg")).toBeGreaterThan(html.indexOf('aria-hidden="true"'));
    expect(texts(html, "title")).toContain("19 Nov: Unwanted 3, Damaged 1");
  });

  it("says so instead of drawing nothing", () => {
    const none = renderToStaticMarkup(
      <ColumnChart
        title="Returns"
        of="Day"
        series={[{ name: "Returns" }]}
        columns={columns.map((column) => ({ ...column, values: [0] }))}
        empty="None yet."
      />,
    );
    expect(none).toContain("None yet.");
    expect(none).not.toContain("<svg");
  });
});

describe("the list of bars", () => {
  const html = renderToStaticMarkup(
    <BarList
      title="Most returned"
      of="Product"
      series={[{ name: "Value" }]}
      rows={[
        { key: "a", label: "Teapot & lid", values: [80] },
        { key: "b", label: "Mug", values: [20] },
      ]}
      format={(value) => `€${value}`}
      empty="None."
    />,
  );

  it("measures every bar against the longest and writes the value out", () => {
    expect([...html.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => Number(width))).toEqual([99.6, 24.6]);
    expect(texts(html, "td")).toEqual(["€80", "€20"]);
    expect(html).toContain("Teapot &amp; lid");
  });

  it("needs no legend for one series", () => {
    expect(html).not.toContain("wl-legend");
  });
});

describe("scales and labels", () => {
  it("end at an even number that nothing exceeds and that is not far off", () => {
    for (let most = 1; most <= 5_000; most++) {
      const top = niceTop(most);
      expect(top).toBeGreaterThanOrEqual(most);
      expect(top % 2).toBe(0);
      expect(top).toBeLessThanOrEqual(Math.max(2, most * 2));
    }
  });

  it.each([1, 7, 14, 30, 90])("leave room for each label of %i columns, and always have the last", (columns) => {
    const labelled = Array.from({ length: columns }, (_, index) => isLabelled(index, columns));
    expect(labelled.at(-1)).toBe(true);
    expect(labelled.filter(Boolean).length).toBeLessThanOrEqual(7);
  });

  it("take the tone that a series names, else the next in order", () => {
    expect(toneOf([{ name: "a" }, { name: "b", tone: "neutral" }], 0)).toBe("emphasis");
    expect(toneOf([{ name: "a" }, { name: "b", tone: "neutral" }], 1)).toBe("neutral");
  });

  it("word one series by its value alone", () => {
    expect(markText({ key: "a", label: "Mug", values: [4] }, [{ name: "Returned" }], String)).toBe("Mug: 4");
  });
});
