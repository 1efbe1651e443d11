import { describe, expect, it } from "vitest";
import { compareEffect, FEWEST_SHOPPERS } from "~/offers/compare-effect";
import type { EffectGroup } from "~/offers/read-effect";

/** So many shoppers, of whom so many ordered once for so much. */
const group = (shoppers: number, ordered: number, each = 5_000): EffectGroup => ({
  ...{ shoppers, ordered, orders: ordered, discount: 0 },
  ...{ revenue: ordered * each, revenueSquares: ordered * each ** 2 },
});
const compared = (offered: EffectGroup, heldOut: EffectGroup) => {
  const comparison = compareEffect({ offered, heldOut });
  if (!comparison.enough) throw new Error("too few");
  return comparison;
};

describe("the effect of offers", () => {
  it("is not told from too few, on either side", () => {
    expect(compareEffect({ offered: group(900, 300), heldOut: group(12, 2) })).toEqual({
      enough: false,
      missing: { offered: 0, heldOut: FEWEST_SHOPPERS - 12 },
    });
    expect(compareEffect({ offered: group(0, 0), heldOut: group(0, 0) })).toMatchObject({ enough: false });
    expect(compareEffect({ offered: group(50, 0), heldOut: group(50, 0) })).toMatchObject({ enough: true });
  });

  it("is not claimed while none lies in the interval as well", () => {
    const { conversion, revenue } = compared(group(200, 40), group(60, 10));
    expect(conversion.verdict).toBe("unclear");
    expect(revenue.verdict).toBe("unclear");
    expect(conversion.low).toBeLessThan(0);
    expect(conversion.high).toBeGreaterThan(0);
  });

  it("is claimed, in either direction, when the interval leaves none out", () => {
    expect(compared(group(1_000, 300), group(1_000, 200))).toMatchObject({
      conversion: { verdict: "more" },
      revenue: { verdict: "more" },
    });
    expect(compared(group(1_000, 200), group(1_000, 300))).toMatchObject({
      conversion: { verdict: "less" },
      revenue: { verdict: "less" },
    });
  });

  it("has Newcombe’s interval for conversion", () => {
    // Newcombe 1998, method 10, 56/70 against 48/80: 0.0524 to 0.3339.
    const { conversion } = compared(group(70, 56), group(80, 48));
    expect(conversion.difference).toBeCloseTo(0.2, 10);
    expect(conversion.low).toBeCloseTo(0.0524, 4);
    expect(conversion.high).toBeCloseTo(0.3339, 4);
  });

  it("has Welch’s for revenue, which grows with how far shoppers lie apart", () => {
    // 100 shoppers with 0 and 100 with 10,000: mean 5,000, variance 25,125,628, so an error of 354.45 on each side.
    const { revenue } = compared(group(200, 100, 10_000), group(200, 100, 10_000));
    expect(revenue.difference).toBe(0);
    expect(revenue.high).toBeCloseTo(1.959964 * Math.sqrt(2 * (25_125_628.14 / 200)), 1);
    expect(revenue.low).toBeCloseTo(-revenue.high, 6);
  });
});
