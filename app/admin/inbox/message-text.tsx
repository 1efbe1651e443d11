import { Fragment } from "react";
import type { ReactNode } from "react";

const PIECE = /\*\*(.+?)\*\*|\[([^\]\n]+)\]\((https:\/\/[^\s)]+)\)/g;

/** The small Markdown of the chat contract (bold, https links, lists, line breaks) as elements; never as HTML. */
export function MessageText({ text, lang, plain }: { text: string; lang?: string | undefined; plain: boolean }) {
  return (
    <div className="wl-text" dir="auto" lang={lang}>
      {plain ? text : blocks(text)}
    </div>
  );
}

function blocks(text: string): ReactNode[] {
  const made: ReactNode[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length === 0) return;
    const list = items;
    items = [];
    made.push(
      <ul key={made.length}>
        {list.map((item, index) => (
          <li key={index}>{inline(item)}</li>
        ))}
      </ul>,
    );
  };
  for (const line of text.split("\n")) {
    if (line.startsWith("- ")) items.push(line.slice(2));
    else {
      endList();
      made.push(<div key={made.length}>{line ? inline(line) : "\u00a0"}</div>);
    }
  }
  endList();
  return made;
}

function inline(line: string): ReactNode[] {
  const made: ReactNode[] = [];
  let end = 0;
  for (const match of line.matchAll(PIECE)) {
    const [whole, bold, label, url] = match;
    made.push(<Fragment key={end}>{line.slice(end, match.index)}</Fragment>);
    made.push(
      bold !== undefined ? (
        <strong key={match.index + 1}>{bold}</strong>
      ) : (
        <a key={match.index + 1} href={url} target="_blank" rel="noreferrer">
          {label}
        </a>
      ),
    );
    end = match.index + whole.length;
  }
  made.push(<Fragment key="rest">{line.slice(end)}</Fragment>);
  return made;
}
