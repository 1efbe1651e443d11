import type { Card, HandoverCard, OrderCard, Picture, StatusBadge } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h, icon, PERSON_ICON } from "../dom";
import { safeUrl } from "../markdown";
import { Text, type Texts } from "../texts";
import { renderChoice } from "./choice-card";
import { renderForm } from "./form-card";
import type { Row } from "./message";
import { renderTracking } from "./tracking-card";

/** `key` is unique on the page. null: a later server's card, of which its message's text says the same in words. */
export function renderCard(card: Card, chat: Conversation, texts: Texts, key: string): Row | null {
  switch (card.kind) {
    case "order":
      return { node: renderOrder(card, texts) };
    case "tracking":
      return { node: renderTracking(card, texts) };
    case "choice":
      return renderChoice(card, chat);
    case "form":
      return renderForm(card, chat, texts, key);
    case "handover":
      return { node: renderHandover(card) };
    default:
      return null;
  }
}

export const renderHead = (title: string, { tone, label }: StatusBadge): HTMLElement =>
  h("div.head", {}, h("h3", {}, title), h(`span.status.${tone}`, {}, label));

/** A picture that does not load leaves no hole. */
export function renderPicture(source: Picture | null): HTMLElement | null {
  const src = source && safeUrl(source.url, location.origin);
  if (!src) return null;
  const image = h("img", { src, alt: source.alt, loading: "lazy", error: () => image.remove() });
  return image;
}

function renderOrder({ title, status, placed, items, more, total }: OrderCard, texts: Texts): HTMLElement {
  return h(
    "section.card",
    { "aria-label": title },
    renderHead(title, status),
    placed && h("time.muted", { datetime: placed.at }, placed.label),
    h(
      "ul",
      {},
      ...items.map((item) =>
        h(
          "li.item",
          {},
          renderPicture(item.picture),
          h(
            "div",
            {},
            item.title,
            item.quantity > 1 && ` × ${item.quantity}`,
            item.variant && h("small", {}, item.variant),
            item.note && h("small.note", {}, item.note),
          ),
        ),
      ),
    ),
    more && h("p.muted", {}, more),
    total && h("p.sum", {}, texts[Text.total], h("strong", {}, total)),
  );
}

const renderHandover = ({ title, text, hours }: HandoverCard): HTMLElement =>
  h(
    "section.card.handover",
    { "aria-label": title },
    h("div.head", {}, h("h3", {}, title), icon(PERSON_ICON)),
    h("p", {}, text),
    hours && h("p.muted", {}, hours),
  );
