/**
 * Whether white reads better than black on "#rrggbb", by relative luminance (https://www.w3.org/TR/WCAG22/) with the
 * plain 2.2 power for its curve: either way at least 4.5 to 1 for every colour (a test tries them).
 */
export const isDark = (colour: string): boolean =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, part) => sum + weight * (parseInt(colour.slice(1 + 2 * part, 3 + 2 * part), 16) / 255) ** 2.2,
    0,
  ) < 0.18;
