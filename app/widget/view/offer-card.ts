import type { BlockTexts, OfferCard } from "../../contract/chat";
import { h } from "../dom";
import { renderMoment } from "./parts";
import { renderSummary } from "./summary-card";

/** A code with a button that copies it. Where the browser forbids that, the code stands selected, to copy by hand. */
export function renderOffer(card: OfferCard, texts: BlockTexts): HTMLElement {
  const code = h("bdi", { dir: "ltr" }, card.code);
  const told = h("span.sr", { role: "status" });
  const button = h("button", { click: () => void copy() }, card.copyLabel);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(card.code);
    } catch {
      getSelection()?.selectAllChildren(code);
      if (!document.execCommand("copy")) return;
    }
    told.textContent = button.textContent = card.copiedLabel;
  }

  return renderSummary(card, texts, [h("div.code", code, button, told), renderMoment(card.ends, "muted")]);
}
