import type { BlockTexts, TrackingCard } from "../../contract/chat";
import { h } from "../dom";
import { link } from "./markdown";
import { renderHead, renderMoment, section } from "./parts";

export function renderTracking(card: TrackingCard, texts: BlockTexts): HTMLElement {
  const { title, status, estimate, steps, carrier, trackingNumber } = card;
  const [newest, ...older] = card.events;
  return section(
    "tracking",
    title,
    renderHead(title, status),
    renderMoment(estimate, "estimate"),
    steps[0] &&
      h(
        "ol.steps",
        { "aria-label": texts.progress },
        ...steps.map(({ label, state }) => h(`li.${state}`, label, h("span.sr", ` (${texts[state]})`))),
      ),
    newest && renderEvent("div", newest),
    older[0] &&
      h("details", h("summary", card.eventsLabel), h("ol", ...older.map((event) => renderEvent("li", event)))),
    card.items[0] && h("p.muted", card.items.join(" · ")),
    trackingNumber &&
      h(
        "p.sum",
        h("span.muted", [carrier, texts.number].filter(Boolean).join(" · ")),
        // Keeps its order in right-to-left text.
        h("bdi", { dir: "ltr" }, trackingNumber),
      ),
    card.link && h("p.chips", link(card.link.url, card.link.label, texts)),
  );
}

const renderEvent = (tag: "div" | "li", { when, text, place }: TrackingCard["events"][number]): HTMLElement =>
  h(`${tag}.event`, text, h("small", renderMoment(when), place && ` · ${place}`));
