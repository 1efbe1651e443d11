import type { BlockTexts, ProposalCard } from "../../contract/chat";
import type { Conversation } from "../conversation";
import { h } from "../dom";
import { fill } from "../texts";
import { oneTap } from "./one-tap";
import { renderSummary } from "./summary-card";

/**
 * One tap on one of two buttons, until its time is over; later messages leave it as it is. What has become of it is
 * written below the buttons and read out.
 */
export function renderProposal(card: ProposalCard, chat: Conversation, texts: BlockTexts): HTMLElement {
  const { id: proposal, expiresAt } = card;
  const fate = h("p.muted", { role: "status" });
  const taps = (["confirm", "decline"] as const).map((type) => {
    const label = card[`${type}Label`];
    const tap = type + proposal;
    return {
      tap,
      button: h(type === "confirm" ? "button.primary" : "button", label),
      act: () => {
        fate.textContent = fill(texts.chosen, label);
        if (chat.taken.includes(tap)) return;
        chat.taken.push(tap);
        chat.act({ type, proposal, label });
      },
    };
  });
  const end = oneTap(taps);
  // Tapped on an earlier page.
  for (const { button, tap } of taps) if (chat.taken.includes(tap)) button.click();
  setTimeout(
    () => {
      end();
      fate.textContent ||= texts.expired;
    },
    Date.parse(expiresAt) - Date.now(),
  );
  return renderSummary(card, texts, [], [h("div.chips", ...taps.map(({ button }) => button)), fate]);
}
