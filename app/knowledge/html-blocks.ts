import { decodeEntities } from "./html-entities";

/** A paragraph, list or table of a page as plain text, or a heading. Lists have "- " lines, table cells " · ". */
export interface Block {
  isHeading: boolean;
  text: string;
}

/** Their content is no text of the page. */
const SKIPPED = new Set(
  "script style template noscript iframe svg math object head title select textarea button form audio video canvas".split(
    " ",
  ),
);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const BREAKING = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer header " +
    "hr main nav ol p pre section summary table tbody tfoot thead ul"
  ).split(" "),
);
const HEADING = /^(h[1-6]|summary|dt)$/;
/** Shops often set a heading as a paragraph in bold; a whole sentence in bold is none. */
const BOLD_HEADING_CHARACTERS = 90;

interface Tag {
  name: string;
  closing: boolean;
  attributes: string;
  end: number;
}

/**
 * The text of a page's HTML. It makes plain text only, never HTML, so nothing in a page can run or be followed:
 * elements that hold no text, hidden ones and comments are left out, everything else is read whatever its nesting.
 */
export function readBlocks(html: string): Block[] {
  const writer = new BlockWriter();
  const page = { quotesClose: true, tagsClose: true };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) {
      writer.write(html.slice(at));
      break;
    }
    if (open > at) writer.write(html.slice(at, open));
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const tag = readTag(html, open, page);
    if (!tag) {
      writer.write("<");
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (!tag.closing && isLeftOut(tag)) at = endOfElement(html, tag);
    else writer.tag(tag.name, tag.closing);
  }
  return writer.finish();
}

/**
 * Null where "<" is just a character. A quoted ">" does not end a tag, unless the quote is never closed. `page`
 * remembers what the rest of it lacks, so that no page is searched to its end again and again.
 */
function readTag(html: string, open: number, page: { quotesClose: boolean; tagsClose: boolean }): Tag | null {
  const name = /^<(\/?)([a-z][a-z0-9:-]*)|^<[!?]/i.exec(html.slice(open, open + 64));
  if (!name || !page.tagsClose) return null;
  const from = open + name[0].length;
  let quote = "";
  for (let at = from; page.quotesClose && at < html.length; at++) {
    const character = html[at]!;
    if (quote) quote = character === quote ? "" : quote;
    else if (character === ">") return made(at);
    else if (character === '"' || character === "'") quote = character;
  }
  page.quotesClose = false;
  const end = html.indexOf(">", from);
  page.tagsClose = end !== -1;
  return end === -1 ? null : made(end);

  function made(end: number): Tag {
    return {
      name: (name?.[2] ?? "").toLowerCase(),
      closing: name?.[1] === "/",
      attributes: html.slice(from, end),
      end: end + 1,
    };
  }
}

function isLeftOut({ name, attributes }: Tag): boolean {
  if (VOID.has(name) || attributes.endsWith("/")) return false;
  return SKIPPED.has(name) || /\shidden(?=[\s=]|$)|display\s*:\s*none/i.test(attributes);
}

/** After the tag that closes this element; the end of the page where none does. */
function endOfElement(html: string, { name, end }: Tag): number {
  const same = new RegExp(`<(/?)${name}(?=[\\s/>])`, "gi");
  same.lastIndex = end;
  for (let depth = 1, found = same.exec(html); found; found = same.exec(html)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) {
      const close = html.indexOf(">", found.index);
      return close === -1 ? html.length : close + 1;
    }
  }
  return html.length;
}

class BlockWriter {
  private readonly blocks: Block[] = [];
  private line = "";
  /** Characters of `line` that are set in bold. */
  private boldCharacters = 0;
  private boldDepth = 0;
  private heading = false;
  /** The lines of a list or a table belong together. */
  private group: "list" | "table" | null = null;
  private groupLines: string[] = [];

  write(raw: string): void {
    const text = decodeEntities(raw).replace(/[\s\u200b\ufeff]+/g, " ");
    this.line += text;
    if (this.boldDepth > 0) this.boldCharacters += text.trim().length;
  }

  tag(name: string, closing: boolean): void {
    if (name === "b" || name === "strong") this.boldDepth = Math.max(0, this.boldDepth + (closing ? -1 : 1));
    else if (name === "br") this.endLine();
    else if (name === "li" || name === "tr") this.item(name, closing);
    else if (name === "td" || name === "th") this.cell(closing);
    else if (HEADING.test(name)) {
      this.endLine();
      this.endGroup();
      this.heading = !closing;
    } else if (BREAKING.has(name)) {
      // A paragraph inside of a list item is still that item.
      if (!(this.group && (name === "p" || name === "div"))) this.endLine();
      if (/^(ul|ol|table|dl)$/.test(name)) this.endGroup();
    }
  }

  finish(): Block[] {
    this.endLine();
    this.endGroup();
    return this.blocks;
  }

  private item(name: "li" | "tr", closing: boolean): void {
    this.endLine();
    if (closing) return;
    const group = name === "li" ? "list" : "table";
    if (this.group !== group) this.endGroup();
    this.group = group;
  }

  private cell(closing: boolean): void {
    if (!closing && this.line.trim() !== "") this.line = `${this.line.trim()} · `;
  }

  private endLine(): void {
    const text = this.line.replace(/ +/g, " ").trim();
    const allBold = this.boldCharacters > 0 && this.boldCharacters >= text.replace(/ /g, "").length - 1;
    this.line = "";
    this.boldCharacters = 0;
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (this.group) this.groupLines.push(this.group === "list" ? `- ${text}` : text);
    else {
      const isHeading =
        this.heading || (allBold && text.length <= BOLD_HEADING_CHARACTERS && !/[.!。！,;]$/.test(text));
      this.blocks.push({ isHeading, text });
    }
  }

  private endGroup(): void {
    if (this.groupLines.length > 0) this.blocks.push({ isHeading: false, text: this.groupLines.join("\n") });
    this.groupLines = [];
    this.group = null;
  }
}
