import { readBlocks } from "./html-blocks";
import type { Block } from "./html-blocks";

export interface Passage {
  heading: string | null;
  /** Lines as in the chat's small Markdown: "- " items, line breaks. */
  text: string;
}

/** What fits on a phone's screen beside the question; longer sections are quoted in part, with the link to the rest. */
const PASSAGE_CHARACTERS = 600;
/** A terms page of a hundred screens is still covered; more is no page for shoppers. */
const MAX_PASSAGES = 300;

/** Cuts a page into pieces to quote: along its headings first, then between paragraphs, then between sentences. */
export function cutPassages(html: string, locale: string): Passage[] {
  return passagesOf(readBlocks(html), locale);
}

/** The same for text that staff typed: empty lines part paragraphs. */
export function cutPlainText(text: string, locale: string): Passage[] {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return passagesOf(
    paragraphs.filter(Boolean).map((paragraph) => ({ isHeading: false, text: paragraph })),
    locale,
  );
}

function passagesOf(blocks: Block[], locale: string): Passage[] {
  const passages: Passage[] = [];
  let heading: string | null = null;
  let open: Passage | null = null;
  for (const block of blocks) {
    if (block.isHeading) {
      heading = block.text;
      open = null;
      continue;
    }
    for (const text of split(block.text, locale)) {
      if (open && open.text.length + text.length <= PASSAGE_CHARACTERS) open.text += `\n\n${text}`;
      else passages.push((open = { heading, text }));
    }
  }
  return passages.slice(0, MAX_PASSAGES);
}

function split(text: string, locale: string): string[] {
  if (text.length <= PASSAGE_CHARACTERS) return [text];
  const lines = text.split("\n");
  return lines.length > 1
    ? join(
        lines.flatMap((line) => split(line, locale)),
        "\n",
      )
    : join(sentences(text, locale), " ");
}

function sentences(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  return [...segmenter.segment(text)].flatMap(({ segment }) => segment.trim().match(/[^]{1,600}/gu) ?? []);
}

function join(parts: string[], by: string): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + part.length < PASSAGE_CHARACTERS)
      joined[joined.length - 1] = last + by + part;
    else joined.push(part);
  }
  return joined;
}
