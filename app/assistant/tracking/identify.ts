import type { OrderSummary } from "~/orders/order-facts";
import { normaliseOrderName } from "~/orders/order-name";
import type { Card } from "~/contract/chat";
import { IdentityWords, nextCard as identityCard } from "../identity/cards";
import { isIdentified } from "../identity/own-orders";
import { reply, type Reply } from "../reply";
import type { Turn } from "../turn";
import { choiceOfOrders, identifyForm } from "./cards";
import { acknowledge } from "./compose-answer";
import type { Wanted } from "./flow";
import { exampleName, isAcknowledged, nameFormat, wordsFor } from "./setting";
import type { Typed } from "./typed";
import type { Words } from "./words";

export type Asking =
  | "ask"
  | "ask_identifier"
  | "ask_order"
  | "again"
  | "tracking_number"
  | "tracking_unknown"
  | "no_orders"
  | "other_order"
  | "gone";

/** Asks for the order number and what proves it, with what is known filled in. */
export function askToIdentify(turn: Turn, typed: Typed, wanted: Wanted, asking: Asking): Reply {
  const words = wordsFor(turn);
  return identifyReply(
    turn,
    typed,
    wanted,
    question(turn, typed, asking, words),
    words,
    asking === "gone" || asking === "again",
  );
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
      acknowledged: isAcknowledged(turn) || turn.reading.emotion !== "calm",
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
    case "again":
      return withAcknowledgement(turn, words.say("identify.again"), words);
    case "tracking_number":
      return words.say("identify.tracking_number");
    case "other_order":
      return words.say("follow.other_order");
    case "tracking_unknown":
      return words.say("tracking_unknown");
    case "no_orders":
      return words.sentences([words.say("no_orders"), words.say("no_orders.other")]);
    case "gone":
      return words.sentences([words.say("gone"), words.say("no_orders.other")]);
  }
}

function withAcknowledgement(turn: Turn, text: string, words: Words): string {
  const said = acknowledge({ emotion: turn.reading.emotion, acknowledged: isAcknowledged(turn) }, words);
  return words.sentences([said, text]);
}

/** Without the order number: a guest's own address proves them too. */
function otherWays(turn: Turn, offerPerson: boolean): Card | null {
  const ways = [...(isIdentified(turn) ? [] : ["orders" as const]), ...(offerPerson ? ["human" as const] : [])];
  return ways.length === 0 ? null : identityCard(ways, new IdentityWords(turn));
}

/** The form with whatever it is asked for; `offerPerson` where the shopper may not get further alone. */
export function identifyReply(
  turn: Turn,
  typed: Typed,
  wanted: Wanted,
  text: string,
  words: Words,
  offerPerson: boolean,
): Reply {
  const next = otherWays(turn, offerPerson);
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
