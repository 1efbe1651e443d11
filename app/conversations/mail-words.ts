import { escapeHtml } from "~/platform/mail-page";

/** Of a message's small Markdown (contract/chat.ts): [label](https://…), a bare https address, **bold**. */
const INLINE =
  /\[([^\]\n]{1,300})\]\((https:\/\/[^\s()]{1,2000})\)|(https:\/\/[^\s<>"'()[\]]{1,2000})|\*\*([^*\n]{1,2000})\*\*/g;
const ITEM = /^\s{0,3}[-*•]\s+/;

/** A message as a mail's plain text: without signs, a link's address after its label. */
export const asPlainText = (text: string): string =>
  text.replace(INLINE, (whole: string, label?: string, target?: string, _bare?: string, bold?: string) =>
    bold === undefined ? (label === undefined ? whole : `${label}: ${target}`) : asPlainText(bold),
  );

/** A message as a mail's HTML: paragraphs, lists and links. Nothing in the text is markup by itself. */
export function asMailHtml(text: string): string {
  const blocks: { isList: boolean; lines: string[] }[] = [];
  let apart = true;
  for (const line of text.split("\n")) {
    const isList = ITEM.test(line);
    const last = blocks.at(-1);
    if (!line.trim()) apart = true;
    else {
      const words = inline(line.replace(ITEM, ""));
      if (apart || last?.isList !== isList) blocks.push({ isList, lines: [words] });
      else last.lines.push(words);
      apart = false;
    }
  }
  return blocks
    .map(({ isList, lines }) =>
      isList
        ? `<ul style="margin:8px 0;padding-inline-start:20px">${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`
        : `<p style="margin:8px 0">${lines.join("<br>")}</p>`,
    )
    .join("");
}

function inline(text: string): string {
  let html = "";
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, label, target, bare, bold] = match;
    // The full stop after a bare address belongs to the sentence.
    const address = target ?? bare?.replace(/[.,;:!?]+$/, "") ?? "";
    const made =
      bold === undefined
        ? `<a href="${escapeHtml(address)}" style="color:#9a3b1c">${escapeHtml(label ?? address)}</a>`
        : `<strong>${inline(bold)}</strong>`;
    html += escapeHtml(text.slice(from, match.index)) + made;
    from = match.index + (bare ? address : whole).length;
  }
  return html + escapeHtml(text.slice(from));
}
