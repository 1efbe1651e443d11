import { z } from "zod";
import { translate } from "~/i18n/translate";
import { fromShopper, replyEmailForm } from "./hand-over";
import { reply } from "./reply";
import type { Reply } from "./reply";
import type { Turn } from "./turn";

const Email = z.email().max(254);

/** Takes the address for answers by mail; also while staff have the conversation. */
export function saveReplyEmail(turn: Turn, values: Record<string, string>): Reply {
  const email = Email.safeParse(values.email?.trim());
  if (!email.success) {
    return reply({
      text: translate(turn.locale, "handover.email_invalid"),
      cards: [replyEmailForm(turn.locale, values.email)],
      receipts: values.email ? [fromShopper(turn, values.email)] : [],
      flow: turn.flow,
    });
  }
  return reply({
    text: translate(turn.locale, "handover.email_saved", { email: email.data }),
    receipts: [fromShopper(turn, email.data)],
    flow: turn.flow,
    replyEmail: email.data,
  });
}
