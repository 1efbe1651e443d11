import type { BlockTexts, CardItem, Summary } from "../../contract/chat";
import { type Child, h } from "../dom";
import { link } from "./markdown";
import { renderHead, renderPicture, section } from "./parts";

/** A summary card, or one of another kind that is shown as one; what it lacks is left out. */
type Shown = { kind: string; items: Item[] } & Pick<Summary, "title" | "status" | "rows"> &
  Partial<Pick<Summary, "note" | "links">>;
type Item = Pick<CardItem, "title"> & Partial<CardItem>;

/** Every card that is a summary, top to bottom. `first` comes before the items, `last` at the end. */
export const renderSummary = (
  { kind, title, status, items, rows, note, links = [] }: Shown,
  texts: BlockTexts,
  first: Child[] = [],
  last: Child[] = [],
): HTMLElement =>
  section(
    kind,
    title,
    renderHead(title, status),
    ...first,
    items[0] && h("ul", ...items.map((item) => renderItem(item, texts))),
    rows[0] &&
      h(
        "dl",
        ...rows.map(({ label, value, strong }) =>
          h("div.sum", h("dt", label), h("dd", h(strong ? "strong" : "span", h("bdi", value)))),
        ),
      ),
    note && h("p", note),
    links[0] && h("p.chips", ...links.map(({ url, label }) => link(url, label, texts))),
    ...last,
  );

const renderItem = ({ title, detail, note, picture, url }: Item, texts: BlockTexts): HTMLElement =>
  h(
    "li.item",
    renderPicture(picture),
    h("div", (url && link(url, title, texts)) || title, detail && h("small", detail), note && h("small.note", note)),
  );
