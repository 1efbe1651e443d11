import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDark } from "~/widget/colour";

/** Exactly as WCAG 2.2 has it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (rgb: readonly number[]) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const share = (rgb[index] ?? 0) / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
/** The darkest ground that coloured words stand on (chat.css, --paper), and what the colour is mixed with. */
const PAPER = [251, 247, 243];
const INK = [31, 19, 13];

const hex = (rgb: readonly number[]) => `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
const colours = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const greys = Array.from({ length: 256 }, (_, level) => [level, level, level]);

function check(rgb: readonly number[]): void {
  const dark = isDark(hex(rgb));
  expect(contrast(rgb, dark ? WHITE : BLACK), hex(rgb)).toBeGreaterThanOrEqual(4.5);
  const share = dark ? 0.85 : 0.15;
  const words = rgb.map((part, index) => part * share + (INK[index] ?? 0) * (1 - share));
  expect(contrast(words, PAPER), `words in ${hex(rgb)}`).toBeGreaterThanOrEqual(4.5);
}

describe("any colour that a merchant picks", () => {
  it("has text on it, and words in it on the panel's ground, that read at 4.5 to 1", () => {
    greys.forEach(check);
    fc.assert(fc.property(colours, check), { numRuns: 5_000 });
  });

  it("has white on the default colour and black on a light one", () => {
    expect(isDark("#b0451f")).toBe(true);
    expect(isDark("#ffd54a")).toBe(false);
  });
});
