import { askChangeAgain } from "./changes/continue-changes";
import type { Flow } from "./flow";
import { askIdentityAgain } from "./identity/continue-identity";
import { askMissingAgain } from "./problems/missing-item";
import { startNotReceived } from "./problems/not-received";
import { showAgain } from "./proposals/show-again";
import { read } from "./reading/read";
import type { Reply } from "./reply";
import { resumeReturn } from "./returns/continue-return";
import { askTrackingAgain } from "./tracking/ask-again";
import type { Turn } from "./turn";

/**
 * The question that a flow waits with, once more, as things stand now; nothing of the turn's own words goes into it.
 * Null where there is nothing left to ask: a proposal whose time is over is not revived.
 */
export async function askAgain(asking: Turn, flow: Flow): Promise<Reply | null> {
  const turn = withoutWords(asking, flow);
  switch (flow.kind) {
    case "return":
      return resumeReturn(turn, flow.state);
    case "changes":
      return askChangeAgain(turn, flow);
    case "identity":
      return askIdentityAgain(turn, flow);
    case "tracking":
      return askTrackingAgain(turn, flow);
    case "problem":
      return flow.matter === "not_received" && flow.orderId !== null
        ? startNotReceived(turn, flow.orderId)
        : askMissingAgain(turn, flow);
    case "proposal":
      return showAgain(turn, flow.id);
    default:
      return null;
  }
}

/** As if nothing had been said: no number of the side question, and no anger about it, is the flow's. */
function withoutWords(turn: Turn, flow: Flow): Turn {
  const { orderNamePrefix, orderNameSuffix } = turn.shop.settings;
  const reading = read("", { orderNamePrefix, orderNameSuffix, conversationLocale: turn.locale });
  return { ...turn, flow, beside: null, text: "", action: null, reading };
}
