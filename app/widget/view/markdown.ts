import type { BlockTexts } from "../../contract/chat";
import { h } from "../dom";
import { safeUrl } from "../safe-url";

/** [label](url), bare https URL, **bold**; groups 1-2, 3, 4. Every repetition is bounded: no slow patterns. */
const INLINE = /\[([^\]\n]{1,300})\]\(([^\s()]{1,2000})\)|(https:\/\/[^\s<>"'()[\]]{1,2000})|\*\*([^*\n]{1,2000})\*\*/g;
const ITEM = /^\s{0,3}[-*•]\s+/;

/** A message's text, in the small Markdown of the contract, as paragraphs and lists. */
export function renderMarkdown(text: string, texts: BlockTexts): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  let apart = true;
  for (const line of text.split("\n")) {
    const words = line.replace(ITEM, "");
    const tag = words === line ? "p" : "ul";
    const last = blocks.at(-1);
    if (!line.trim()) apart = true;
    else {
      const children = tag === "p" ? inline(line, texts) : [h("li", ...inline(words, texts))];
      if (apart || last?.localName !== tag) blocks.push(h(tag, ...children));
      else last.append(tag === "p" ? h("br") : "", ...children);
      apart = false;
    }
  }
  return blocks;
}

function inline(text: string, texts: BlockTexts): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, label, target, bare, bold] = match;
    // The full stop after a bare address belongs to the sentence.
    const address = target ?? bare?.replace(/[.,;:!?]+$/, "") ?? "";
    const node = bold ? h("strong", ...inline(bold, texts)) : link(address, label ?? address, texts);
    if (!node) continue;
    parts.push(text.slice(from, match.index), node);
    from = match.index + (bare ? address : whole).length;
  }
  return [...parts, text.slice(from)];
}

/** null where the address may not be followed. The shop's own pages open in place, where the chat goes on. */
export function link(address: string, label: string, texts: BlockTexts): HTMLElement | null {
  const href = safeUrl(address, location.origin);
  if (!href) return null;
  const anchor = h("a", { href }, label);
  if (anchor.origin !== location.origin) {
    anchor.target = "_blank";
    anchor.rel = "noreferrer";
    anchor.append(h("span.sr", ` (${texts.newTab})`));
  }
  return anchor;
}
