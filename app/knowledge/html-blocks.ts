import { Tokenizer } from "htmlparser2";
import type { TokenizerCallbacks } from "htmlparser2";

/** A paragraph, list or table of a page as plain text, or a heading. Lists have "- " lines, table cells " · ". */
export interface Block {
  isHeading: boolean;
  text: string;
}

/** Their content is no text of the page. */
const SKIPPED = new Set(
  (
    "script style template noscript iframe svg math object head title select textarea button form audio video canvas " +
    "noembed noframes"
  ).split(" "),
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

/**
 * The text of a page's HTML. It makes plain text only, never HTML, so nothing in a page can run or be followed:
 * elements that hold no text, hidden ones and comments are left out, everything else is read whatever its nesting.
 */
export function readBlocks(html: string): Block[] {
  const writer = new BlockWriter();
  const page = new PageReader(writer);
  const rest = page.read(withoutOpenEnd(html));
  if (rest !== null) page.read(withoutQuotes(rest));
  return writer.finish();
}

/** A "<" that no ">" follows is just a character. */
function withoutOpenEnd(html: string): string {
  const end = html.lastIndexOf(">") + 1;
  return html.slice(0, end) + html.slice(end).replace(/<(?=[a-z/])/gi, "&lt;");
}

function withoutQuotes(html: string): string {
  return html.replace(/<[a-z][^>]*/gi, (tag) => tag.replace(/["']/g, ""));
}

/**
 * Hands text and tags to the writer, and leaves out what is no text of the page. It takes the library's tokens and not
 * its parser, which moves the whole stack of open elements at each tag: a deep page would cost the square of its depth.
 */
class PageReader {
  private tag: { name: string; start: number; attributesStart: number } | null = null;
  /** The element that is left out, and how many of its name are open. */
  private leftOut: { name: string; depth: number } | null = null;

  constructor(private readonly writer: BlockWriter) {}

  /** What follows a tag whose quote never closes, from that tag on; null where all was read. */
  read(html: string): string | null {
    const tokenizer = new Tokenizer({ decodeEntities: true, recognizeSelfClosing: true }, this.callbacks(html));
    tokenizer.write(html);
    tokenizer.end();
    const unclosed = this.tag;
    this.tag = null;
    return unclosed && html.slice(unclosed.start);
  }

  private callbacks(html: string): TokenizerCallbacks {
    const ignore = () => {};
    return {
      // At the end of a page the library also gives what is left of an open tag.
      ontext: (start, end) => this.tag ?? this.write(html.slice(start, end)),
      // What is no character (NUL, half a pair) comes as U+FFFD.
      ontextentity: (code) => this.write(code < 0x20 || code === 0xfffd ? " " : String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        this.tag = { name: html.slice(start, end).toLowerCase(), start: start - 1, attributesStart: end };
      },
      onopentagend: (end) => this.open(html, end, false),
      onselfclosingtag: (end) => this.open(html, end, true),
      onclosetag: (start, end) => this.close(html.slice(start, end).toLowerCase()),
      isInForeignContext: () => this.leftOut?.name === "svg" || this.leftOut?.name === "math",
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    };
  }

  private write(text: string): void {
    if (!this.leftOut) this.writer.write(text);
  }

  private open(html: string, end: number, closesItself: boolean): void {
    if (!this.tag) return;
    const { name, attributesStart } = this.tag;
    this.tag = null;
    if (this.leftOut) this.leftOut.depth += this.leftOut.name === name ? 1 : 0;
    else if (!closesItself && isLeftOut(name, html.slice(attributesStart, end))) this.leftOut = { name, depth: 1 };
    else this.writer.tag(name, false);
  }

  private close(name: string): void {
    if (!this.leftOut) this.writer.tag(name, true);
    else if (this.leftOut.name === name && --this.leftOut.depth === 0) this.leftOut = null;
  }
}

function isLeftOut(name: string, attributes: string): boolean {
  if (VOID.has(name)) return false;
  return SKIPPED.has(name) || /\shidden(?=[\s=]|$)|display\s*:\s*none/i.test(attributes);
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

  write(characters: string): void {
    const text = characters.replace(/[\s\u200b\ufeff]+/g, " ");
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
