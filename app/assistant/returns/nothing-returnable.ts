import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import type { ReturnMatter } from "./matter";
import { nextCard, ReturnWords } from "./return-words";

/** Nothing of the order can come back: not shipped yet, cancelled, or all of it came back. */
export function nothingReturnable(turn: Turn, { returnable }: ReturnMatter): Reply {
  const words = new ReturnWords(turn, returnable.readAt);
  const order = words.fact(returnable.orderName, "order", returnable.orderId);
  const key =
    returnable.cancelledAt !== null ? "nothing.cancelled" : returnable.shipped ? "nothing.left" : "nothing.not_shipped";
  return reply({
    text: words.say(key, { order }),
    cards: [nextCard(["otherOrder", "human"], words)],
    receipts: words.receipts,
    suggestHuman: true,
    orders: [{ id: returnable.orderId, name: returnable.orderName, cases: ["return_refused"] }],
  });
}
