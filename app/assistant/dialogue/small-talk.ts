import type { Receipt } from "~/contract/chat";
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
        text: translate(locale, `dialogue.${mayMean(turn, "thanks") ? "thanks" : "all_right"}`),
        flow: answered(turn),
      });
    case "no":
      return reply({ text: translate(locale, "dialogue.all_right") });
    case "cancel":
      // With a step pending, or as "forget it", it stops; a "cancel" out of the blue is about an order.
      return flow || !mayMean(turn, "change_order")
        ? reply({ text: translate(locale, "dialogue.all_right") })
        : offerForIntent(turn, "change_order");
    case "repeat":
      return askTopic(turn);
    case "change_language":
      return reply({ text: translate(locale, "dialogue.change_language"), flow });
    case "smalltalk":
      return sayWhatItIs(turn);
    case "out_of_scope":
      return askTopic(turn, translate(locale, "dialogue.out_of_scope"));
    default:
      return null;
  }
}

/** "Are you a bot?", "how are you?": belief 4, it is an AI and says so, and then what it is there for. */
function sayWhatItIs(turn: Turn): Reply {
  const { locale, shop } = turn;
  const names = { assistantName: shop.settings.assistantName, shopName: shop.name };
  const asked = askTopic(turn, translate(locale, "chat.disclosure", names));
  const receipts = Object.values(names).map((shown): Receipt => ({
    shown,
    source: "shop_settings",
    ref: shop.id,
    readAt: turn.now.toISOString(),
  }));
  return { ...asked, receipts: [...asked.receipts, ...receipts] };
}

const mayMean = ({ reading }: Turn, wanted: Intent): boolean => reading.intents.some(({ intent }) => intent === wanted);

const answered = ({ flow }: Turn): Reply["flow"] =>
  flow?.kind === "tracking" && flow.step === "answered" ? flow : null;
