import type { TrackingCard } from "../../contract/chat";
import { h } from "../dom";
import { safeUrl } from "../markdown";
import { Text, type Texts } from "../texts";
import { renderHead } from "./cards";
import { link } from "./markdown";

const STATES = { done: Text.done, current: Text.current, todo: Text.todo };

export function renderTracking(card: TrackingCard, texts: Texts): HTMLElement {
  const { title, status, estimate, steps, carrier, trackingNumber } = card;
  const [newest, ...older] = card.events;
  const url = card.link && safeUrl(card.link.url, location.origin);
  return h(
    "section.card",
    { "aria-label": title },
    renderHead(title, status),
    estimate && h("time.estimate", { datetime: estimate.at }, estimate.label),
    steps[0] &&
      h(
        "ol.steps",
        { "aria-label": texts[Text.progress] },
        ...steps.map(({ label, state }) => h(`li.${state}`, {}, label, h("span.sr", {}, ` (${texts[STATES[state]]})`))),
      ),
    newest && renderEvent("div", newest),
    older[0] &&
      h(
        "details",
        {},
        h("summary", {}, card.eventsLabel),
        h("ol", {}, ...older.map((event) => renderEvent("li", event))),
      ),
    card.items[0] && h("p.muted", {}, card.items.join(" · ")),
    trackingNumber &&
      h(
        "p.sum",
        {},
        h("span.muted", {}, `${carrier ?? ""} `, h(carrier ? "span.sr" : "span", {}, texts[Text.number])),
        // Keeps its order in right-to-left text; one tap selects it whole (the sheet).
        h("bdi", { dir: "ltr" }, trackingNumber),
      ),
    card.link && url && h("p.action", {}, link(url, card.link.label, texts)),
  );
}

const renderEvent = (tag: "div" | "li", { when, text, place }: TrackingCard["events"][number]): HTMLElement =>
  h(`${tag}.event`, {}, text, h("small", {}, h("time", { datetime: when.at }, when.label), place && ` · ${place}`));
