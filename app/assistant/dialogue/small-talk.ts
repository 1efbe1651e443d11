import type { Intent } from "../reading/types";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { translate } from "~/i18n/translate";
import { offerForIntent } from "./offer-human";
import { askTopic } from "./topic";

/** Greetings and other words that ask for nothing; null for every other intent. */
export function smallTalk(turn: Turn, intent: Intent): Reply | null {
  const { locale, flow } = turn;
  switch (intent) {
    case "greeting":
    case "help":
      return askTopic(turn, translate(locale, `dialogue.${intent}`));
    case "thanks":
    case "goodbye":
      return reply({ text: translate(locale, `dialogue.${intent}`), flow });
    case "yes":
      // "Great, thanks" after an answer: nothing was asked, so the thanks is meant, and the order stays known.
      return reply({
        text: translate(locale, `dialogue.${isThanks(turn) ? "thanks" : "all_right"}`),
        flow: answered(turn),
      });
    case "no":
      return reply({ text: translate(locale, "dialogue.all_right") });
    case "cancel":
      // With a step pending it stops that step; out of the blue it is about an order.
      return flow ? reply({ text: translate(locale, "dialogue.all_right") }) : offerForIntent(turn, "change_order");
    case "repeat":
      return askTopic(turn);
    case "change_language":
      return reply({ text: translate(locale, "dialogue.change_language"), flow });
    case "smalltalk":
    case "out_of_scope":
      return askTopic(turn, translate(locale, "dialogue.out_of_scope"));
    default:
      return null;
  }
}

const isThanks = ({ reading }: Turn): boolean => reading.intents.some(({ intent }) => intent === "thanks");

const answered = ({ flow }: Turn): Reply["flow"] =>
  flow?.kind === "tracking" && flow.step === "answered" ? flow : null;
