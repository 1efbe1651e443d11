import { translate } from "~/i18n/translate";
import type { Proposal } from "~/proposals/proposal";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Telling } from "./kind";
import { proposalKind } from "./kinds";

/** What came of a settled proposal, in the shopper's words. What failed to the last goes to a person. */
export function tellOutcome(telling: Telling, proposal: Proposal): Reply {
  const kind = proposalKind(proposal.kind);
  if (proposal.status === "failed" || !proposal.outcome || !kind) {
    return reply({ text: translate(telling.locale, "proposal.failed"), handover: { reason: "failure" } });
  }
  return kind.tell(telling, proposal.payload, proposal.outcome);
}
