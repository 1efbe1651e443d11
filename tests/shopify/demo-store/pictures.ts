import { COLOURS, darker, mix } from "./colours";
import { CLOTHING } from "./drawings-clothing";
import { HOME } from "./drawings-home";

const DRAWINGS = { ...HOME, ...CLOTHING };

/** Side of the square, in pixels, that `image.width` and `image.height` tell. */
export const PICTURE_SIZE = 400;

/**
 * One SVG file: the drawing on a soft ground of its own colour, with a shadow under it.
 * The colour is the variant's, so that a shopper recognises in the chat what was ordered.
 */
export function drawPicture(drawing: string, colourName: string, title: string): string {
  const draw = DRAWINGS[drawing];
  const colour = COLOURS[colourName];
  if (!draw || !colour) throw new Error(`No drawing "${drawing}" in colour "${colourName}"`);
  const ground = mix(colour, "#f8f4ec", 0.8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img"><title>${title.replace(/&/g, "&amp;")}</title>`,
    `<path fill="${ground}" d="M0 0h400v400H0z"/>`,
    `<path fill="${darker(ground, 0.05)}" d="M0 316q200-14 400 0v84H0z"/>`,
    `<ellipse cx="200" cy="322" rx="128" ry="12" fill="${darker(ground, 0.16)}"/>`,
    draw(colour),
    "</svg>\n",
  ].join("");
}
