import { h } from "../dom";
import { type Inline, parseMarkdown } from "../markdown";

/** A message's text as nodes. `newTab` is read after each link. */
export function renderMarkdown(text: string, newTab: string): HTMLElement[] {
  return parseMarkdown(text, location.origin).map((block) =>
    "items" in block
      ? h("ul", {}, ...block.items.map((item) => h("li", {}, ...inline(item, newTab))))
      : h("p", {}, ...block.lines.flatMap((line, index) => [index > 0 && h("br"), ...inline(line, newTab)])),
  );
}

const inline = (parts: Inline[], newTab: string): (Node | string)[] =>
  parts.map((part) => {
    if (typeof part === "string") return part;
    if ("bold" in part) return h("strong", {}, ...inline(part.bold, newTab));
    return link(part.link, part.label, newTab);
  });

/** The URL must have been through `safeUrl`. The shop's own pages open in place, where the chat goes on. */
export function link(url: string, label: string, newTab: string): HTMLElement {
  const outside = url.startsWith("https:") && new URL(url).origin !== location.origin;
  return h(
    "a",
    { href: url, ...(outside ? { target: "_blank", rel: "noopener noreferrer nofollow" } : null) },
    label,
    outside && h("span", { class: "sr" }, ` (${newTab})`),
  );
}
