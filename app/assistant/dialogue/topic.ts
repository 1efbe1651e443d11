import { translate } from "~/i18n/translate";
import type { Intent } from "../reading/types";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";

/** The card that asks back; its options come back in a `choose` action. */
export const TOPIC_CARD = "dialogue.topic";
export const TOPICS = ["track", "order", "change", "return", "person"] as const;
export type Topic = (typeof TOPICS)[number];

/** Asks back with choices instead of guessing; `opening` is said first. */
export function askTopic(turn: Turn, opening?: string): Reply {
  const { locale } = turn;
  return reply({
    text: opening ?? translate(locale, "dialogue.ask_back"),
    cards: [
      {
        kind: "choice",
        id: TOPIC_CARD,
        prompt: null,
        options: TOPICS.map((topic) => ({
          id: topic,
          label: translate(locale, `dialogue.topic_${topic}`),
          detail: null,
          picture: null,
        })),
      },
    ],
    // A search for an order goes on after a sentence that was not understood: what was typed is not asked for again.
    flow: turn.flow?.kind === "tracking" ? turn.flow : { v: 1, kind: "topic" },
  });
}

const TOPIC_INTENTS: Record<Topic, Intent> = {
  track: "track_order",
  order: "order_problem",
  change: "change_order",
  return: "return_item",
  person: "human",
};

/** What a tap on the card means; an option that is not on it asks back. */
export function topicIntent(option: string): Intent {
  return TOPICS.some((topic) => topic === option) ? TOPIC_INTENTS[option as Topic] : "help";
}
