import { h } from "../dom";
import { type Inline, parseMarkdown } from "../markdown";
import { Text, type Texts } from "../texts";

/** A message's text as nodes. */
export const renderMarkdown = (text: string, texts: Texts): HTMLElement[] =>
  parseMarkdown(text, location.origin).map((block) =>
    "items" in block
      ? h("ul", {}, ...block.items.map((item) => h("li", {}, ...inline(item, texts))))
      : h("p", {}, ...block.lines.flatMap((line, index) => [index > 0 && h("br"), ...inline(line, texts)])),
  );

const inline = (parts: Inline[], texts: Texts): (Node | string)[] =>
  parts.map((part) => {
    if (typeof part === "string") return part;
    if ("bold" in part) return h("strong", {}, ...inline(part.bold, texts));
    return link(part.link, part.label, texts);
  });

/** The URL must have been through `safeUrl`. The shop's own pages open in place, where the chat goes on. */
export const link = (url: string, label: string, texts: Texts): HTMLElement =>
  new URL(url).origin === location.origin
    ? h("a", { href: url }, label)
    : h(
        "a",
        { href: url, target: "_blank", rel: "noopener noreferrer" },
        label,
        h("span.sr", {}, ` (${texts[Text.newTab]})`),
      );
