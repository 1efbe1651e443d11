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
  const { id: proposal, confirmLabel, declineLabel, expiresAt } = card;
  const fate = h("p.muted", { role: "status" });
  const makeTap = (type: "confirm" | "decline", label: string, name: "button" | "button.primary") => ({
    button: h(name, label),
    act: () => {
      fate.textContent = fill(texts.chosen, label);
      if (chat.taken.includes(type + proposal)) return;
      chat.taken.push(type + proposal);
      chat.act({ type, proposal, label });
    },
    wasTaken: chat.taken.includes(type + proposal),
  });
  const taps = [makeTap("confirm", confirmLabel, "button.primary"), makeTap("decline", declineLabel, "button")];
  const end = oneTap(taps);
  const expire = () => {
    end();
    fate.textContent ||= texts.expired;
  };
  // Tapped on an earlier page.
  for (const { button, wasTaken } of taps) if (wasTaken) button.click();
  const left = Date.parse(expiresAt) - Date.now();
  if (left > 0) setTimeout(expire, left);
  else expire();
  return renderSummary(card, texts, [], [h("div.chips", ...taps.map(({ button }) => button)), fate]);
}
