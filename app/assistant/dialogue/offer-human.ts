import type { HandoverReason } from "~/conversations/brief";
import { translate } from "~/i18n/translate";
import type { Intent } from "../reading/types";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";

/** The card that offers a person; its options come back in a `choose` action. */
export const OFFER_CARD = "dialogue.offer_human";

/** What this assistant does not carry out itself yet: said plainly, with a person offered, never a form elsewhere. */
const BEYOND: Partial<Record<Intent, { key: "problem" | "other"; reason: HandoverReason }>> = {
  order_problem: { key: "problem", reason: "order_problem" },
  complaint: { key: "problem", reason: "order_problem" },
  policy: { key: "other", reason: "cannot_help" },
  product: { key: "other", reason: "cannot_help" },
  stock: { key: "other", reason: "cannot_help" },
  price: { key: "other", reason: "cannot_help" },
  billing: { key: "other", reason: "cannot_help" },
  invoice: { key: "other", reason: "cannot_help" },
  account: { key: "other", reason: "cannot_help" },
  site_problem: { key: "other", reason: "cannot_help" },
  place_order: { key: "other", reason: "cannot_help" },
  newsletter: { key: "other", reason: "cannot_help" },
  feedback: { key: "other", reason: "cannot_help" },
};

/** Offers a person for what only a person can do here; null for intents that are not of that kind. */
export function offerForIntent(turn: Turn, intent: Intent): Reply | null {
  const beyond = BEYOND[intent];
  if (!beyond) return null;
  const offer = offerHuman(turn, beyond.reason, translate(turn.locale, `dialogue.beyond_${beyond.key}`));
  return { ...offer, conversational: beyond.key === "other" };
}

export function offerHuman(turn: Turn, reason: HandoverReason, said: string): Reply {
  const { locale, reading } = turn;
  const sorry = reading.emotion === "angry" || reading.emotion === "frustrated";
  return reply({
    text: [sorry ? translate(locale, "dialogue.sorry") : null, said].filter(Boolean).join(" "),
    cards: [
      {
        kind: "choice",
        id: OFFER_CARD,
        prompt: null,
        options: (["yes", "no"] as const).map((id) => ({
          id,
          label: translate(locale, `dialogue.offer_${id}`),
          detail: null,
          picture: null,
        })),
      },
    ],
    flow: { v: 1, kind: "offer_human", reason },
  });
}
