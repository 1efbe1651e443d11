import { answerIfWritten } from "../dialogue/answer-policy";
import type { Intent } from "../reading/types";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { answerProducts } from "./answer-products";

/** Read as one of these, a message may all the same be about what the shop sells: "I want to buy a teapot". */
const MAY_BE_PRODUCTS: readonly Intent[] = [
  "place_order",
  "discount",
  "out_of_scope",
  "help",
  "policy",
  "greeting",
  "yes",
];
/** About something that was bought: the goods are named, but not asked for. */
const ABOUT_ORDERS: readonly Intent[] = [
  "track_order",
  "not_received",
  "order_problem",
  "change_order",
  "return_item",
  "refund_status",
  "complaint",
  "invoice",
  "billing",
  "account",
];

/** For a message that was read as a question about a product, its stock or its price. Null: nothing is known of it. */
export async function answerProductQuestion(turn: Turn, intent: Intent): Promise<Reply | null> {
  const answer = await answerProducts(turn, turn.text, true);
  if (answer?.isSure) return answer.make();
  return (await answerIfWritten(turn, intent)) ?? answer?.make() ?? null;
}

/**
 * For any other message, and for those that were not understood: only where it is surely about products, or `likely`
 * so when nothing else knows an answer.
 */
export async function answerIfAboutProducts(
  turn: Turn,
  intent: Intent | undefined,
  certainty: "sure" | "likely" = "sure",
): Promise<Reply | null> {
  if (turn.action || (intent && !MAY_BE_PRODUCTS.includes(intent))) return null;
  const { intents, entities } = turn.reading;
  if (entities.orderNames.length + entities.trackingNumbers.length > 0) return null;
  if (!intent && intents[0] && ABOUT_ORDERS.includes(intents[0].intent)) return null;
  const answer = await answerProducts(turn, turn.text, false);
  return answer?.isSure || (certainty === "likely" && answer?.isLikely) ? answer.make() : null;
}
