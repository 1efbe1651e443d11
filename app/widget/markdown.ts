/** The small Markdown of messages (see the contract), read into a tree; `view/markdown.ts` makes nodes of it. */

export type Inline = string | { bold: Inline[] } | { link: string; label: string };
export type Block = { lines: Inline[][] } | { items: Inline[][] };

/** [label](url), bare https URL, **bold**; groups 1-2, 3, 4. Every repetition is bounded: no slow patterns. */
const INLINE = /\[([^\]\n]{1,300})\]\(([^\s()]{1,2000})\)|(https:\/\/[^\s<>"'()[\]]{1,2000})|\*\*([^*\n]{1,2000})\*\*/g;
const ITEM = /^\s{0,3}[-*•]\s+/;

export function parseMarkdown(text: string, origin: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim()) {
      open = null;
      continue;
    }
    const item = ITEM.test(line);
    const inline = parseInline(item ? line.replace(ITEM, "") : line, origin);
    if (open && "items" in open === item) ("items" in open ? open.items : open.lines).push(inline);
    else blocks.push((open = item ? { items: [inline] } : { lines: [inline] }));
  }
  return blocks;
}

function parseInline(text: string, origin: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, label, target, bare, bold] = match;
    // The full stop after a bare address belongs to the sentence.
    const address = target ?? bare?.replace(/[.,;:!?]+$/, "");
    const url = address === undefined ? null : safeUrl(address, origin);
    const part: Inline | null = bold
      ? { bold: parseInline(bold, origin) }
      : url && { link: url, label: label ?? address ?? url };
    if (!part) continue;
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(part);
    from = match.index + (bare ? (address ?? "").length : whole.length);
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/**
 * The address if it may be followed: https, mailto, or the page's own origin; else null.
 * Checked on the parsed URL, because browsers drop tabs and line breaks ("java\tscript:").
 */
export function safeUrl(address: string, origin: string): string | null {
  try {
    const { protocol, origin: target, href } = new URL(address, origin);
    return /^(https|mailto):$/.test(protocol) || (protocol === "http:" && target === origin) ? href : null;
  } catch {
    return null;
  }
}
