import type { TrackingCard } from "../../contract/chat";
import { h } from "../dom";
import { safeUrl } from "../markdown";
import type { Texts } from "../texts";
import { badge } from "./cards";
import { link } from "./markdown";

export function renderTracking(card: TrackingCard, texts: Texts): HTMLElement {
  const [newest, ...older] = card.events;
  const url = card.link && safeUrl(card.link.url, location.origin);
  return h(
    "section",
    { class: "card", "aria-label": card.title },
    h("header", {}, h("h3", {}, card.title), badge(card.status)),
    card.estimate && h("p", { class: "estimate" }, h("time", { datetime: card.estimate.at }, card.estimate.label)),
    card.steps.length > 0 &&
      h(
        "ol",
        { class: "steps", "aria-label": texts.progress },
        ...card.steps.map(({ label, state }) =>
          h(
            "li",
            { class: state, "aria-current": state === "current" && "step" },
            label,
            h("span", { class: "sr" }, ` (${texts[state]})`),
          ),
        ),
      ),
    newest && h("div", { class: "newest" }, event(newest)),
    older.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, card.eventsLabel),
        h("ol", { class: "events" }, ...older.map((entry) => h("li", {}, event(entry)))),
      ),
    card.items.length > 0 && h("p", { class: "muted" }, card.items.join(" · ")),
    card.trackingNumber &&
      h(
        "p",
        { class: "number" },
        h("span", { class: "muted" }, card.carrier ?? ""),
        h("span", { class: "sr" }, ` ${texts.number} `),
        // Keeps its order in right-to-left text; one tap selects it whole (the sheet).
        h("bdi", { dir: "ltr" }, card.trackingNumber),
      ),
    card.link && url && h("p", { class: "action" }, link(url, card.link.label, texts.newTab)),
  );
}

const event = ({ when, text, place }: TrackingCard["events"][number]): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  fragment.append(
    h("span", {}, text),
    h("small", {}, h("time", { datetime: when.at }, when.label), place && ` · ${place}`),
  );
  return fragment;
};
