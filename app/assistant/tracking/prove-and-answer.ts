import { normaliseOrderName } from "~/orders/order-name";
import { proveOrder } from "~/orders/prove-order";
import { BOUNDS } from "~/platform/bounds";
import { evenDuration } from "~/platform/even-duration";
import { IdentityWords, nextCard } from "../identity/cards";
import { isIdentified } from "../identity/own-orders";
import { reply, type Reply } from "../reply";
import type { Turn } from "../turn";
import { answerOrder } from "./answer-order";
import type { Wanted } from "./flow";
import type { GuessLimit } from "./guess-limit";
import { identifyReply } from "./identify";
import { likelyEmail } from "./likely-email";
import { nameFormat, trackingFlow, wordsFor } from "./setting";
import type { Typed } from "./typed";

/** How far back `read_orders` reaches without Shopify's approval of `read_all_orders`. */
const ORDER_ACCESS_DAYS = 60;

/**
 * Tries the two details. A wrong one, an order that does not exist and one too old to be seen are answered alike:
 * same calls, same time, same words.
 */
export async function proveAndAnswer(
  turn: Turn,
  typed: Typed,
  orderName: string,
  identifier: string,
  wanted: Wanted,
  limit: GuessLimit,
): Promise<Reply> {
  const format = nameFormat(turn);
  if (!(await limit(turn, normaliseOrderName(orderName, format) ?? ""))) return tooMany(turn);
  const proven = await evenDuration(
    BOUNDS.identityMilliseconds,
    () => proveOrder(turn.shopify, format, orderName, identifier),
    (result) => result === null,
  );
  if (proven !== null) return answerOrder(turn, proven.orderId, wanted, proven);
  const words = wordsFor(turn);
  const meant = likelyEmail(identifier);
  const text = [
    words.sentences([
      words.say("not_found"),
      ...(meant === null ? [] : [words.say("not_found.typo", { email: words.fact(meant, "shopper", null) })]),
    ]),
    words.say("not_found.age", { days: words.count(ORDER_ACCESS_DAYS, "shop_settings", null) }),
  ].join("\n\n");
  return identifyReply(turn, typed, wanted, text, words, true);
}

/** The flow stays: what is typed now is still about the order, and is answered alike until the hour is over. */
function tooMany(turn: Turn): Reply {
  const words = wordsFor(turn);
  const ways = isIdentified(turn) ? (["human"] as const) : (["orders", "human"] as const);
  return reply({
    text: words.say("too_many"),
    cards: [nextCard(ways, new IdentityWords(turn))],
    receipts: words.receipts,
    flow: trackingFlow(turn),
    suggestHuman: true,
  });
}
