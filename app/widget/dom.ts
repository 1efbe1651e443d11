type Child = Node | string | null | undefined | false;
/** `true` sets an empty attribute, `null` and `false` leave it out, a function listens to the event of that name. */
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: never) => void)>;

type Tag = keyof HTMLElementTagNameMap;

/**
 * An element, named like "p" or "p.notice.quiet". Text goes in as text nodes: nothing here, or anywhere in the block,
 * parses HTML.
 */
export function h<K extends Tag>(
  name: K | `${K}.${string}`,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag as K);
  element.className = classes.join(" ");
  return fill(element, attributes, children);
}

const SVG = "http://www.w3.org/2000/svg";

/** A 24 by 24 line drawing in the colour of the text; says nothing to a screen reader. */
export function icon(path: string): SVGSVGElement {
  const drawing = fill(document.createElementNS(SVG, "svg"), { viewBox: "0 0 24 24", "aria-hidden": "true" }, []);
  drawing.append(fill(document.createElementNS(SVG, "path"), { d: path }, []));
  return drawing;
}

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value as EventListener);
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
}

export const CHAT_ICON = "M21 11.5a8.4 8.4 0 0 1-12.1 7.5L3.5 20.5 5 15.4A8.4 8.4 0 1 1 21 11.5Z";
export const CLOSE_ICON = "M6 6l12 12M18 6L6 18";
export const SEND_ICON = "M12 19V5M5.5 11.5 12 5l6.5 6.5";
export const STOP_ICON = "M8 8h8v8H8z";
export const PERSON_ICON = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0";
