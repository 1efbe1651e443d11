import type { OrderSummary } from "~/orders/order-facts";
import { normaliseOrderName } from "~/orders/order-name";
import { proveOrder } from "~/orders/prove-order";
import { BOUNDS } from "~/platform/bounds";
import { evenDuration } from "~/platform/even-duration";
import { reply, type Reply } from "../reply";
import type { Turn } from "../turn";
import { answerOrder } from "./answer-order";
import { choiceOfOrders, identifyForm, nextCard } from "./cards";
import { acknowledge } from "./compose-answer";
import type { Wanted } from "./flow";
import type { GuessLimit } from "./guess-limit";
import { exampleName, isAcknowledged, nameFormat, wordsFor } from "./setting";
import type { Typed } from "./typed";
import type { Words } from "./words";

/** How far back `read_orders` reaches without Shopify's approval of `read_all_orders`. */
const ORDER_ACCESS_DAYS = 60;

export type Asking =
  "ask" | "ask_identifier" | "ask_order" | "tracking_number" | "tracking_unknown" | "no_orders" | "gone";

/** Asks for the order number and what proves it, with what is known filled in. */
export function askToIdentify(turn: Turn, typed: Typed, wanted: Wanted, asking: Asking): Reply {
  const words = wordsFor(turn);
  return identifyReply(turn, typed, wanted, question(turn, typed, asking, words), words, asking === "gone");
}

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
  const text = [
    words.say("not_found"),
    words.say("not_found.age", { days: words.count(ORDER_ACCESS_DAYS, "shop_settings", null) }),
  ].join("\n\n");
  return identifyReply(turn, typed, wanted, text, words, true);
}

/** Which of several orders. */
export function chooseOrder(turn: Turn, orders: readonly OrderSummary[], wanted: Wanted): Reply {
  const words = wordsFor(turn);
  return reply({
    text: withAcknowledgement(turn, words.say("choose.ask"), words),
    cards: [choiceOfOrders(orders, turn, words)],
    receipts: words.receipts,
    flow: {
      v: 1,
      kind: "tracking",
      step: "choose",
      wanted,
      acknowledged: true,
      options: orders.map(({ id }) => id),
    },
  });
}

function question(turn: Turn, typed: Typed, asking: Asking, words: Words): string {
  switch (asking) {
    case "ask":
      return withAcknowledgement(turn, words.say("identify.ask"), words);
    case "ask_identifier": {
      const name = normaliseOrderName(typed.orderName ?? "", nameFormat(turn)) ?? typed.orderName ?? "";
      const order = words.fact(name, "shopper", null);
      return withAcknowledgement(turn, words.say("identify.ask_identifier", { order }), words);
    }
    case "ask_order":
      return withAcknowledgement(turn, words.say("identify.ask_order"), words);
    case "tracking_number":
      return words.say("identify.tracking_number");
    case "tracking_unknown":
      return words.say("tracking_unknown");
    case "no_orders":
      return [words.say("no_orders"), words.say("no_orders.other")].join(" ");
    case "gone":
      return [words.say("gone"), words.say("no_orders.other")].join(" ");
  }
}

function withAcknowledgement(turn: Turn, text: string, words: Words): string {
  const said = acknowledge({ emotion: turn.reading.emotion, acknowledged: isAcknowledged(turn) }, words);
  return said === "" ? text : `${said} ${text}`;
}

function identifyReply(
  turn: Turn,
  typed: Typed,
  wanted: Wanted,
  text: string,
  words: Words,
  offerPerson: boolean,
): Reply {
  const next = offerPerson ? nextCard(["human"], words) : null;
  return reply({
    text,
    cards: [identifyForm(exampleName(turn), typed, words), ...(next === null ? [] : [next])],
    receipts: words.receipts,
    flow: {
      v: 1,
      kind: "tracking",
      step: "identify",
      wanted,
      acknowledged: isAcknowledged(turn) || turn.reading.emotion !== "calm",
      ...typed,
    },
    suggestHuman: offerPerson,
  });
}

function tooMany(turn: Turn): Reply {
  const words = wordsFor(turn);
  const next = nextCard(["human"], words);
  return reply({
    text: words.say("too_many"),
    cards: next === null ? [] : [next],
    receipts: words.receipts,
    suggestHuman: true,
  });
}
