import type { BlockTexts } from "../../contract/chat";
import { type Child, h } from "../dom";
import { type Inline, parseMarkdown, safeUrl } from "../markdown";

/** A message's text as nodes. */
export const renderMarkdown = (text: string, texts: BlockTexts): HTMLElement[] =>
  parseMarkdown(text, location.origin).map((block) =>
    "items" in block
      ? h("ul", ...block.items.map((item) => h("li", ...inline(item, texts))))
      : h("p", ...block.lines.flatMap((line, index) => [index > 0 && h("br"), ...inline(line, texts)])),
  );

const inline = (parts: Inline[], texts: BlockTexts): Child[] =>
  parts.map((part) => {
    if (typeof part === "string") return part;
    if ("bold" in part) return h("strong", ...inline(part.bold, texts));
    return link(part.link, part.label, texts);
  });

/** null where the address may not be followed. The shop's own pages open in place, where the chat goes on. */
export function link(address: string, label: string, texts: BlockTexts): HTMLElement | null {
  const href = safeUrl(address, location.origin);
  if (!href) return null;
  if (new URL(href).origin === location.origin) return h("a", { href }, label);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, label, h("span.sr", ` (${texts.newTab})`));
}
