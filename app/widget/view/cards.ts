import type { BlockTexts, Card, HandoverCard, OrderCard } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import { renderChoice } from "./choice-card";
import { renderForm } from "./form-card";
import type { Row } from "./message";
import { renderOffer } from "./offer-card";
import { renderHead, renderMoment, section } from "./parts";
import { renderProposal } from "./proposal-card";
import { renderSummary } from "./summary-card";
import { renderTracking } from "./tracking-card";

/** `key` is unique on the page. null: a later server's card, of which its message's text says the same in words. */
export function renderCard(card: Card, chat: Conversation, texts: BlockTexts, key: string): Row | null {
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
    case "proposal":
      return { node: renderProposal(card, chat, texts) };
    case "offer":
      return { node: renderOffer(card, texts) };
    case "return":
    case "products":
      return { node: renderSummary(card, texts) };
    default:
      return null;
  }
}

const renderOrder = ({ placed, items, more, total, ...card }: OrderCard, texts: BlockTexts): HTMLElement =>
  renderSummary(
    {
      ...card,
      items: [
        ...items.map(({ title, quantity, variant, ...item }) => ({
          ...item,
          title: title + (quantity > 1 ? ` × ${quantity}` : ""),
          detail: variant,
        })),
        ...(more ? [{ title: more }] : []),
      ],
      rows: total ? [{ label: texts.total, value: total, strong: true }] : [],
    },
    texts,
    [renderMoment(placed, "muted")],
  );

const renderHandover = ({ title, text, hours }: HandoverCard): HTMLElement =>
  section("handover", title, renderHead(title, null), h("p", text), h("p.muted", hours));
