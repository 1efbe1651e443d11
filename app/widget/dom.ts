export type Child = Node | string | null | undefined | false;
/** `null` and `false` leave an attribute out, a function listens to the event of that name. */
type Attributes = { [name: string]: string | number | boolean | null | undefined | ((event: never) => void) };

type Tag = keyof HTMLElementTagNameMap;

/**
 * An element, named like "p" or "p.notice.quiet", with attributes and children in any order. Text goes in as text
 * nodes: nothing here, or anywhere in the block, parses HTML.
 */
export function h<K extends Tag>(
  name: K | `${K}.${string}`,
  ...parts: (Child | Attributes)[]
): HTMLElementTagNameMap[K] {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag as K);
  element.className = classes.join(" ");
  for (const part of parts) {
    if (typeof part === "string" || part instanceof Node) element.append(part);
    else for (const [key, value] of Object.entries(part || {})) set(element, key, value);
  }
  return element;
}

function set(element: Element, name: string, value: Attributes[string]): void {
  if (typeof value === "function") element.addEventListener(name, value as EventListener);
  else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
}
