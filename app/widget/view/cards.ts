import type { Card, ChatAction, HandoverCard, OrderCard, Picture, StatusBadge } from "../../contract/chat";
import { h, icon, PERSON_ICON } from "../dom";
import { safeUrl } from "../markdown";
import type { Texts } from "../texts";
import { renderChoice } from "./choice-card";
import { renderForm } from "./form-card";
import { renderTracking } from "./tracking-card";

export interface CardContext {
  texts: Texts;
  /** Unique on the page, for ids. */
  key: string;
  act(action: ChatAction): void;
}

export interface CardView {
  node: HTMLElement;
  /** Its questions have been answered or overtaken: it stays readable and does nothing any more. */
  retire?(): void;
}

export function renderCard(card: Card, context: CardContext): CardView | null {
  switch (card.kind) {
    case "order":
      return { node: renderOrder(card, context.texts) };
    case "tracking":
      return { node: renderTracking(card, context.texts) };
    case "choice":
      return renderChoice(card, context);
    case "form":
      return renderForm(card, context);
    case "handover":
      return { node: renderHandover(card) };
    default:
      // A later server's card: its message's text says the same in words.
      return null;
  }
}

export const badge = (status: StatusBadge): HTMLElement => h("span", { class: `status ${status.tone}` }, status.label);

/** A picture that does not load leaves no hole. */
export function picture(source: Picture | null): HTMLElement | null {
  const url = source && safeUrl(source.url, location.origin);
  if (!source || !url) return null;
  const image = h("img", { src: url, alt: source.alt, width: 48, height: 48, loading: "lazy", referrerpolicy: "no-referrer" });
  image.addEventListener("error", () => image.remove());
  return image;
}

function renderOrder(card: OrderCard, texts: Texts): HTMLElement {
  return h(
    "section",
    { class: "card", "aria-label": card.title },
    h("header", {}, h("h3", {}, card.title), badge(card.status)),
    card.placed && h("p", { class: "muted" }, h("time", { datetime: card.placed.at }, card.placed.label)),
    h(
      "ul",
      { class: "items" },
      ...card.items.map((item) =>
        h(
          "li",
          {},
          picture(item.picture),
          h(
            "div",
            {},
            h("span", {}, item.title, item.quantity > 1 && h("span", { class: "muted" }, ` × ${item.quantity}`)),
            item.variant && h("small", {}, item.variant),
            item.note && h("small", { class: "note" }, item.note),
          ),
        ),
      ),
    ),
    card.more && h("p", { class: "muted" }, card.more),
    card.total && h("p", { class: "total" }, h("span", {}, texts.total), h("strong", {}, card.total)),
  );
}

const renderHandover = (card: HandoverCard): HTMLElement =>
  h(
    "section",
    { class: `card handover ${card.state}`, "aria-label": card.title },
    h("header", {}, icon(PERSON_ICON), h("h3", {}, card.title)),
    h("p", {}, card.text),
    card.hours && h("p", { class: "muted" }, card.hours),
  );
