import type { ChoiceCard } from "~/contract/chat";
import { translate } from "~/i18n/translate";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import type { ReturnMatter } from "./matter";
import { RETURN_OPTION } from "./flow";
import { nextCard, plainOption, ReturnWords } from "./return-words";

/** Nothing of the order can come back: not shipped yet, cancelled, or all of it came back. */
export function nothingReturnable(turn: Turn, { returnable }: ReturnMatter): Reply {
  const words = new ReturnWords(turn, returnable.readAt);
  const order = words.fact(returnable.orderName, "order", returnable.orderId);
  const key =
    returnable.cancelledAt !== null ? "nothing.cancelled" : returnable.shipped ? "nothing.left" : "nothing.not_shipped";
  const isUnshipped = key === "nothing.not_shipped";
  const next = nextCard(["otherOrder", "human"], words);
  return reply({
    text: words.say(key, { order }),
    cards: [isUnshipped ? withChange(turn, returnable.orderId, next) : next],
    receipts: words.receipts,
    suggestHuman: true,
    orders: [{ id: returnable.orderId, name: returnable.orderName, cases: ["return_refused"] }],
  });
}

/** Changing or cancelling it comes first then: it is what helps. */
const withChange = ({ locale }: Turn, orderId: string, card: ChoiceCard): ChoiceCard => ({
  ...card,
  options: [
    plainOption(`${RETURN_OPTION.change} ${orderId}`, translate(locale, "dialogue.topic_change")),
    ...card.options,
  ],
});
