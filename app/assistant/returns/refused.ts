import type { ReturnDecision } from "~/policy/decision";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import type { ReturnState } from "./flow";
import type { ReturnMatter } from "./matter";
import { nextCard, ReturnWords } from "./return-words";
import { ruleSentence } from "./rule-sentence";

/** No, with the rule that says so and with what can be done instead: faulty goods are never refused. */
export function refuseReturn(turn: Turn, matter: ReturnMatter, decision: ReturnDecision, state: ReturnState): Reply {
  const { returnable } = matter;
  const words = new ReturnWords(turn, returnable.readAt);
  const order = words.fact(returnable.orderName, "order", returnable.orderId);
  const some = decision.items.some(({ verdict }) => verdict !== "refused");
  return reply({
    text: words.sentences([
      words.say(some ? "refused.some" : "refused.all", { order }),
      ruleSentence(decision.rule, returnable.refundable.currency, words),
      words.say("refused.then"),
    ]),
    cards: [nextCard(["faulty", ...(some ? (["otherItems"] as const) : []), "human"], words)],
    receipts: words.receipts,
    flow: { v: 1, kind: "return", state },
    suggestHuman: true,
    orders: [{ id: returnable.orderId, name: returnable.orderName, cases: ["return_refused"] }],
  });
}
