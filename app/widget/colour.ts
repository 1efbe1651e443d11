/** Contrast by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. Colours are "#rrggbb". */

type Rgb = [red: number, green: number, blue: number];

const parse = (colour: string): Rgb => {
  const value = parseInt(colour.slice(1, 7), 16) || 0;
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Black or white, whichever reads better on the colour: at least 4.58 to 1 for any colour. */
export const textOn = (colour: string): string => (luminance(parse(colour)) > 0.179 ? "#000000" : "#ffffff");

/** The colour, darkened until it reads at 5.2 to 1 on white (so at 4.5 to 1 on the panel's warm grounds). */
export function readableOnLight(colour: string): string {
  let rgb = parse(colour);
  while (1.05 / (luminance(rgb) + 0.05) < 5.2) rgb = rgb.map((part) => Math.floor(part * 0.95)) as Rgb;
  return "#" + rgb.map((part) => part.toString(16).padStart(2, "0")).join("");
}
